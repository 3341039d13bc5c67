/** Installs the dependencies when they are missing or are not those of the lockfile. Without dependencies itself. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [20, 19];

export async function installWhenStale() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    console.error(
      `Fablewright needs Node ${OLDEST_NODE.join('.')} or newer to start, and this is ${process.versions.node}.`,
    );
    process.exit(1);
  }
  const why = staleness();
  if (!why) return;
  // What is said goes to stderr: a command's stdout may be read by a program.
  console.error(`Installing the dependencies (${why}); this takes a minute, once.`);
  const npm = process.env.npm_execpath;
  // Not `npm ci`: it refuses a lockfile that lacks optional builds for platforms which a registry mirror does not carry.
  // This keeps to the lockfile just the same, and changes neither it nor package.json.
  const args = ['install', '--no-save', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  const run = spawnSync(command, [...before, ...args], { cwd: projectFolder, stdio: ['ignore', 2, 2] });
  if (run.status !== 0) {
    console.error(
      'The dependencies could not be installed. What npm says above is the cause; mend it and start again.',
    );
    process.exit(1);
  }
}

/** Why the installed packages are not those of the lockfile; undefined when they are. */
function staleness() {
  const installedFile = join(projectFolder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return 'none are installed';
  const wanted = readPackages(join(projectFolder, 'package-lock.json'));
  const installed = readPackages(installedFile);
  for (const [path, { version, optional, devOptional, peer }] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = installed[path];
    // Builds for other platforms are in the lockfile but not installed.
    if (!found && !optional && !devOptional && !peer) return `${path.replace(/^.*node_modules\//, '')} is missing`;
    if (found && found.version !== version) return `${path.replace(/^.*node_modules\//, '')} has changed`;
  }
  return undefined;
}

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
