/**
 * What a heavy question costs the server against the blank form: `node scripts/bench-offer.mjs [address]`.
 * Both are asked in turn within one run, so that a busy machine slows both.
 */
const address = process.argv[2] ?? 'http://localhost:3000';
const rounds = 200;
const offer = (/** @type {number} */ index) =>
  `¥${4000 + index * 37} +350 merchant used-good ${index * 11} ratings x2`;
const heavy = new URLSearchParams({
  price: '¥1,500',
  shipping: '300',
  fulfilment: 'merchant',
  others: Array.from({ length: 50 }, (_, index) => offer(index)).join('\n'),
  condition: 'used-good',
  ratings: '12',
  positive: '70',
  'last-rating': '14',
  delivery: '25',
  'seller-info': 'mismatch',
  sign: 'unrelated-listings',
});
const pages = { blank: '/ja/tools/offer', heavy: `/ja/tools/offer?${heavy}` };

/** @param {string} path */
async function timed(path) {
  const start = performance.now();
  const response = await fetch(address + path);
  await response.text();
  if (response.status !== 200) throw new Error(`${response.status} for ${path.slice(0, 80)}`);
  return performance.now() - start;
}

/** @param {number[]} times @param {number} share */
const quantile = (times, share) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

/** @type {Record<string, number[]>} */
const times = { blank: [], heavy: [] };
for (let round = -20; round < rounds; round += 1) {
  for (const [name, path] of Object.entries(pages)) {
    const time = await timed(path);
    if (round >= 0) times[name]?.push(time);
  }
}
for (const [name, all] of Object.entries(times)) {
  console.log(
    `${name}: p50 ${quantile(all, 0.5).toFixed(1)} ms, p95 ${quantile(all, 0.95).toFixed(1)} ms`,
  );
}
const ratio = quantile(times.heavy ?? [], 0.95) / quantile(times.blank ?? [], 0.95);
console.log(`heavy / blank at p95: ${ratio.toFixed(2)} (limit 4)`);
process.exitCode = ratio < 4 ? 0 : 1;
