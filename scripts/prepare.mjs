/** What both commands need first: dependencies by the lock file, a build of the sources as they are now. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const installedStamp = join('node_modules', '.installed-lock');
const builtStamp = join('.next', 'built-sources');

/** Everything a build reads. */
const sources = [
  'after-build',
  'app',
  'components',
  'content',
  'domain',
  'public',
  'package-lock.json',
  'tsconfig.json',
  'next.config.mjs',
  'next.adapter.mjs',
  'security-policy.mjs',
  'postcss.config.mjs',
  'mdx-components.tsx',
];
const buildSettings = ['SITE_URL', 'SOURCE_URL', 'SECURITY_CONTACT'];

/**
 * Runs a command in the foreground; a failure ends the process with its exit code.
 * @param {string} command
 * @param {string[]} args
 */
export function run(command, args) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs by the lock file unless exactly that was installed before. */
export function ensureInstalled() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (isStamped(installedStamp, wanted)) return;
  run('npm', ['ci', '--no-audit', '--no-fund']);
  writeFileSync(installedStamp, wanted);
}

/** Builds unless the last build was of exactly these sources. */
export function ensureBuilt() {
  const wanted = hashOfSources();
  if (isStamped(builtStamp, wanted)) return;
  run('npx', ['next', 'build']);
  writeFileSync(builtStamp, wanted);
}

/**
 * @param {string} path
 * @param {string} wanted
 */
function isStamped(path, wanted) {
  return existsSync(path) && readFileSync(path, 'utf8') === wanted;
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const name of buildSettings) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  for (const path of sources.flatMap(filesUnder).sort()) {
    hash.update(`${path}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}
