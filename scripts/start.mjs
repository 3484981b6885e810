/** `npm start`: install and build if needed, then serve on PORT (3000 by default). */
import { spawn } from 'node:child_process';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';

const port = process.env.PORT ?? '3000';
ensureInstalled();
ensureBuilt();
console.log(`Seller's Shield: http://localhost:${port}`);
const next = 'node_modules/next/dist/bin/next';
const server = spawn(process.execPath, [next, 'start', '-p', port], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
