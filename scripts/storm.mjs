/**
 * `npm run storm -- [address] [count] [seed]`: asks a running server that many random questions (100,000) and says
 * what went wrong; then what a heavy question costs against a blank form. Stops after 30 minutes.
 */
import { Agent, request } from 'node:http';
import { faultOf, questions } from './storm/questions.mjs';

const [address = 'http://localhost:3000', count = '100000', seed = '20261125'] =
  process.argv.slice(2);
const AT_ONCE = 4;
const LONGEST_MS = 30 * 60_000;
const ROUNDS = 200;
const MOST_TIMES = 4;
const MOST_SHOWN = 20;
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

/** @param {string} path @returns {Promise<{ status: number, type: string, body: string }>} */
function ask(path) {
  return new Promise((resolve, reject) => {
    const sent = request(`${address}/`, { path, agent }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (part) => {
        body += part;
      });
      answer.on('end', () => {
        const type = answer.headers['content-type'] ?? '';
        resolve({ status: answer.statusCode ?? 0, type, body });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** @param {number} most */
async function storm(most) {
  const row = questions(Number(seed));
  const end = performance.now() + LONGEST_MS;
  /** @type {Record<string, number>} */
  const seen = {};
  /** @type {string[]} */
  const faults = [];
  let asked = 0;
  const one = async () => {
    while (asked < most && performance.now() < end) {
      asked += 1;
      const path = row.next().value;
      const answer = await ask(path);
      const kind = `${path.slice(1).split('?')[0]} ${answer.status}`;
      seen[kind] = (seen[kind] ?? 0) + 1;
      const fault = faultOf(answer);
      if (fault) faults.push(`${fault}: ${path}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  console.log(`${asked} questions, seed ${seed}: ${faults.length} with a fault`);
  for (const [kind, times] of Object.entries(seen).sort()) console.log(`  ${kind}: ${times}`);
  for (const fault of faults.slice(0, MOST_SHOWN)) console.log(fault);
  return faults.length;
}

const lines = Array.from({ length: 50 }, (_, index) => {
  return `¥${4000 + index * 37} +350 merchant used-good ${index * 11} ratings x2`;
}).join('\n');
const heavy = {
  offer: {
    price: '¥1,500',
    shipping: '300',
    fulfilment: 'merchant',
    others: lines,
    condition: 'used-good',
    ratings: '12',
    positive: '70',
    'last-rating': '14',
    delivery: '25',
    'seller-info': 'mismatch',
    sign: 'unrelated-listings',
  },
  match: {
    price: '¥5,000',
    cost: '2,500',
    fee: '15',
    margin: '10%',
    condition: 'used-good',
    pack: '2',
    others: lines,
  },
  claim: { promised: '2026-11-10', latest: '2026-11-14', written: '2026-11-12' },
};

/** @param {number[]} times */
const p95 = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

// Both are asked in turn, so that a busy machine slows both.
/** @param {keyof typeof heavy} tool */
async function compare(tool) {
  const path = `/ja/tools/${tool}`;
  /** @type {Record<'blank' | 'full', number[]>} */
  const times = { blank: [], full: [] };
  const pages = { blank: path, full: `${path}?${new URLSearchParams(heavy[tool])}` };
  for (let round = -20; round < ROUNDS; round += 1) {
    for (const name of /** @type {const} */ (['blank', 'full'])) {
      const start = performance.now();
      const { status } = await ask(pages[name]);
      if (status !== 200) throw new Error(`${status} for ${tool}`);
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  const [blank, full] = [p95(times.blank), p95(times.full)];
  console.log(
    `${tool}, p95 of ${ROUNDS}: blank ${blank.toFixed(1)} ms, full ${full.toFixed(1)} ms, ` +
      `${(full / blank).toFixed(2)} times (limit ${MOST_TIMES})`,
  );
  return full / blank < MOST_TIMES;
}

const faults = await storm(Number(count));
const isQuick = [];
for (const tool of /** @type {const} */ (['offer', 'match', 'claim'])) {
  isQuick.push(await compare(tool));
}
agent.destroy();
process.exitCode = faults === 0 && isQuick.every(Boolean) ? 0 : 1;
