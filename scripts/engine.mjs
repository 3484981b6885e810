/** The password engine for scripts: its TypeScript bundled in memory, so that Node 20 needs no flags. */
import { build } from 'esbuild';

/** @param {string} contents a module that re-exports what the script needs, paths from the root */
export async function bundled(contents, options = {}) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
    ...options,
  });
  return outputFiles[0].text;
}

/** Imports such a module. */
export async function importBundled(contents, options) {
  const code = await bundled(contents, options);
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
