/** `npm run score`: one password a line on standard input, `log10<TAB>score` a line out; same engine, all data. */
import { createInterface } from 'node:readline';
import { importBundled } from './engine.mjs';

const { estimate, judge, lexiconOf, withLeaks, unpackFilters, head, rest, leaked } =
  await importBundled(`
  export { estimate } from './domain/password/estimate';
  export { judge } from './domain/password/verdict';
  export { lexiconOf } from './domain/password/lexicon';
  export { withLeaks, unpackFilters } from './domain/password/leak-filter';
  export { head } from './domain/password/packs/head';
  export { rest } from './domain/password/packs/rest';
  export { leaked } from './domain/password/packs/leaked';
`);
const lexicon = lexiconOf([head, rest]);
const filters = unpackFilters(leaked);

for await (const line of createInterface({
  input: process.stdin,
  crlfDelay: Number.POSITIVE_INFINITY,
})) {
  const found = withLeaks(estimate(line, lexicon), line, filters);
  // Two decimals: rank correlation wants ties no coarser than the estimate.
  console.log(`${found.guessesLog10.toFixed(2)}\t${judge(found)?.score ?? 0}`);
}
