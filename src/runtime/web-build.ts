/** Builds the web app when what is built is not from these sources. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const BUILD = join(PROJECT, 'build');
const STAMP = join(BUILD, 'sources.sha256');
export const CLIENT_FOLDER = join(BUILD, 'client');
export const SERVER_BUILD = new URL('../../build/server/index.js', import.meta.url);

/** All that a build is made from. */
const SOURCES = [
  'app',
  'public',
  'src/story',
  'src/making',
  'vite.config.ts',
  'react-router.config.ts',
  'package-lock.json',
];

/** Throws with the build's own words when it fails. */
export async function buildWebWhenStale(say: (line: string) => void, signal: AbortSignal): Promise<void> {
  const wanted = await digestSources();
  const built = await readFile(STAMP, 'utf8').catch(() => '');
  if (built === wanted && existsSync(SERVER_BUILD)) return;
  say('Building the pages …');
  await rm(STAMP, { force: true });
  await runBuild(signal);
  // Written last: a build cut off in the middle is made again.
  await writeFile(STAMP, wanted);
}

async function digestSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES)
    for (const file of await filesUnder(join(PROJECT, source)))
      if (!/\.test\.tsx?$/.test(file)) hash.update(`${relative(PROJECT, file)}\0`).update(await readFile(file));
  return hash.digest('hex');
}

async function filesUnder(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return existsSync(path) ? [path] : [];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function runBuild(signal: AbortSignal): Promise<void> {
  const bin = join(PROJECT, 'node_modules', '@react-router', 'dev', 'bin.js');
  const child = spawn(process.execPath, [bin, 'build'], {
    cwd: PROJECT,
    signal,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said = (said + text).slice(-8_000)));
  const code = await new Promise<number | null>((done, failed) => child.once('error', failed).once('close', done));
  if (code !== 0) throw new Error(`The pages could not be built:\n${said.trim()}`);
}
