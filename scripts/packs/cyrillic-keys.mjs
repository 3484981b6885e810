/**
 * Finds, among public passwords, the Russian words typed on Latin keys, and counts which key follows which in them.
 * Nobody has marked them, so the list is sorted by expectation and maximisation (hard assignments, some rounds): each run
 * of keys goes to what explains it best, words of the usual languages, Russian ones, or chance; then the tables of the
 * first two are counted anew.
 */
const ROUNDS = 10;
const SHORTEST = 6;
// log10 of a key by chance, and what it costs to say that chance it is.
const CHANCE = { perKey: 1.3, atAll: 0.6 };
const SMOOTHED = 0.03;
const QUANTUM = 10;

// пароль, привет, наташа, солнышко, …: where the first round begins.
const known =
  /gfhjkm|ghbdtn|yfnfi|cjkysi|k\.,|k.,k|rjhjk|ctht|jdf$|jdyf|bxtcr|ybrj|fylh|cthut|dkfl|vfif|yfcn/;

/** One character of cost for each pair of keys, in tenths of a decade from '0'; the last row is that of beginnings. */
export function cyrillicKeyCosts(passwords, keys) {
  const places = new Map(keys.map((key, at) => [key, at]));
  const isKeys = (run) => [...run].every((key) => places.has(key));
  const runs = passwords
    .flatMap((password) => password.toLowerCase().match(/[a-z][a-z[\];',.`]+/g) ?? [])
    .filter((run) => run.length >= SHORTEST && isKeys(run));
  const paths = runs.map((run) => [...run].map((key) => places.get(key)));
  let isRussian = runs.map((run) => known.test(run));
  let russian = [];
  for (let round = 0; round < ROUNDS; round++) {
    russian = tableOf(paths, isRussian, keys.length);
    const usual = tableOf(
      paths,
      isRussian.map((is) => !is),
      keys.length,
    );
    isRussian = paths.map((path) => {
      const cost = costOf(path, russian);
      const byChance = CHANCE.atAll + CHANCE.perKey * path.length;
      return cost < costOf(path, usual) && cost < byChance;
    });
  }
  return russian.pairs
    .flatMap((row) => row.map((cost) => String.fromCharCode(48 + Math.round(cost * QUANTUM))))
    .join('');
}

/** log10 costs of each pair in those paths, and of being one of them. */
function tableOf(paths, isIn, size) {
  const counts = Array.from({ length: size + 1 }, () => new Float64Array(size).fill(0.02));
  let some = 1;
  paths.forEach((path, at) => {
    if (!isIn[at]) return;
    some += 1;
    path.forEach((key, step) => {
      counts[path[step - 1] ?? size][key] += 1;
    });
  });
  const pairs = counts.map((row) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    return Array.from(
      row,
      (count) => -Math.log10(((1 - SMOOTHED) * count) / total + SMOOTHED / size),
    );
  });
  return { pairs, atAll: -Math.log10(some / paths.length) };
}

function costOf(path, { pairs, atAll }) {
  return path.reduce(
    (sum, key, step) => sum + pairs[path[step - 1] ?? pairs.length - 1][key],
    atAll,
  );
}
