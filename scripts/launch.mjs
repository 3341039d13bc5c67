/**
 * Runs a TypeScript entry point on the pinned Node, in a checkout of any state: installs first when what is installed is not
 * what the lockfile says. Without dependencies, because it runs before there are any, and on any Node from 20.19.
 *
 *   node scripts/launch.mjs ENTRY [ARGUMENT …]
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installWhenStale, projectFolder } from './install.mjs';

const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('Usage: node scripts/launch.mjs ENTRY [ARGUMENT …]');
  process.exit(2);
}
await installWhenStale();

const node = join(projectFolder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
if (!existsSync(node)) {
  console.error(
    `The pinned Node is missing (${node}). Its package sets itself up in an install script: ` +
      'allow install scripts (npm config delete ignore-scripts), delete node_modules, and try again.',
  );
  process.exit(1);
}

// What runs for people reads a `.env` beside package.json, under what is set already; tests and benchmarks must not meet its keys.
// Only when it is there: Node remarks on a missing one.
const envFile = join(projectFolder, '.env');
const settings = entry.startsWith('src/runtime/') && existsSync(envFile) ? [`--env-file=${envFile}`] : [];
// The channel lets the child notice that we were killed: nobody would stop it then.
const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...settings, join(projectFolder, entry), ...rest], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  // Threads that draw and typeset each fill malloc arenas of their own with picture-sized holes; few arenas keep memory flat.
  env: {
    MALLOC_ARENA_MAX: '2',
    ...process.env,
    PATH: `${join(projectFolder, 'node_modules', '.bin')}:${process.env.PATH ?? ''}`,
  },
});
// What we are asked, the child is asked; we end when it has.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(`${node} could not be started: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
