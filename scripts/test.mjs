/** `npm test`: everything a change must pass, on a machine that has nothing yet. */
import { ensureBrowser } from './browser.mjs';
import { ensureBuilt, ensureInstalled, run } from './prepare.mjs';

ensureInstalled();
await ensureBrowser();
run('npm', ['run', 'check']);
ensureBuilt();
run('npx', ['playwright', 'test', ...process.argv.slice(2)]);
