/** The checks that need no running program: types, style, boundaries, dead code, licences. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../', import.meta.url));
const bin = (name: string) => join(PROJECT, 'node_modules', '.bin', name);

export interface Check {
  name: string;
  command: [string, ...string[]];
}

export const CHECKS: readonly Check[] = [
  { name: 'route types', command: [bin('react-router'), 'typegen'] },
  { name: 'types', command: [bin('tsc'), '-p', '.'] },
  { name: 'style', command: [bin('biome'), 'ci', '--reporter=summary', '.'] },
  {
    name: 'folder boundaries',
    command: [bin('depcruise'), 'app', 'src', 'tests', 'scripts', 'bench', '--config', '.dependency-cruiser.mjs'],
  },
  { name: 'dead code', command: [bin('knip'), '--no-progress'] },
  { name: 'licences', command: [process.execPath, join(PROJECT, 'scripts', 'licences.ts')] },
];

/** Runs one command; what it said is shown only when it failed. */
export async function passes({ name, command }: Check): Promise<boolean> {
  const began = performance.now();
  const child = spawn(command[0], command.slice(1), { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const code = await new Promise<number | null>((done, failed) => child.once('error', failed).once('close', done));
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  if (code !== 0) console.log(said.trim());
  return code === 0;
}
