/** A fresh checkout of this repository in a folder of its own, started and stopped as a person would. */
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { serverHome } from '../../src/store/embedded-postgres/server-account.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const START_PATIENCE_MS = 180_000;
const STOP_PATIENCE_MS = 30_000;

export interface Account {
  uid: number;
  gid: number;
}
/** An account without any rights, to stand for an ordinary user; only root can lend it. */
export const ordinaryUser: Account | undefined = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

export interface Checkout {
  folder: string;
  /** Resolves when `until` has been said: the address, unless something earlier is asked for. */
  start(until?: RegExp): Promise<Studio>;
  run(command: string[]): { status: number; stdout: string };
  remove(): Promise<void>;
}
export interface Studio {
  url: string;
  said(): string;
  /** As Ctrl-C in a terminal does: SIGINT to the whole foreground group. Waits for the last process to end, within reason. */
  interrupt(): Promise<void>;
  /** SIGKILL to every process of the program, its database server too. */
  killAll(): Promise<void>;
  /** Living processes that the program started, by their command lines. */
  processes(): string[];
}

/**
 * Clones what is committed. Dependencies are linked from this checkout unless `install` asks for the real thing.
 * `closed` puts it under a parent of mode 0700.
 */
export function makeCheckout(options: { name: string; as?: Account; closed?: boolean; install?: boolean }): Checkout {
  const parent = mkdtempSync(join(tmpdir(), 'fablewright-launch-'));
  chmodSync(parent, 0o755);
  const folder = join(parent, options.name);
  execFileSync('git', ['-c', 'safe.directory=*', 'clone', '--quiet', '--no-hardlinks', PROJECT, folder]);
  if (!options.install) {
    execFileSync('cp', ['-al', join(PROJECT, 'node_modules'), join(folder, 'node_modules')]);
    if (existsSync(join(PROJECT, 'build'))) execFileSync('cp', ['-a', join(PROJECT, 'build'), join(folder, 'build')]);
  }
  const home = join(parent, 'home');
  mkdirSync(home);
  if (options.as) {
    // Linked files belong to whoever owns the originals; only the folders must be the user's own.
    execFileSync('chown', [`${options.as.uid}:${options.as.gid}`, parent, home]);
    execFileSync('find', [
      folder,
      '-path',
      '*/node_modules/*',
      '-prune',
      '-o',
      '-exec',
      'chown',
      '-h',
      `${options.as.uid}:${options.as.gid}`,
      '{}',
      '+',
    ]);
  }
  if (options.closed) chmodSync(parent, 0o700);
  const environment = {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: home,
    LANG: 'C.UTF-8',
  };
  return {
    folder,
    start: (until) => startStudio(folder, environment, options.as, until),
    run: ([command = '', ...args]) => {
      try {
        const stdout = execFileSync(command, args, {
          cwd: folder,
          env: environment,
          ...options.as,
          encoding: 'utf8',
          maxBuffer: 1e8,
        });
        return { status: 0, stdout };
      } catch (error) {
        const failed = error as { status: number; stdout: string };
        return { status: failed.status, stdout: failed.stdout };
      }
    },
    remove: async () => {
      // Of a closed folder the database lies elsewhere.
      const { cluster } = await serverHome(join(folder, '.data'));
      if (!cluster.startsWith(folder)) rmSync(dirname(cluster), { recursive: true, force: true });
      rmSync(parent, { recursive: true, force: true });
    },
  };
}

async function startStudio(
  folder: string,
  env: Record<string, string>,
  as: Account | undefined,
  until = /http:\/\/localhost:\d+/,
): Promise<Studio> {
  const npm = spawn('npm', ['start'], { cwd: folder, env, ...as, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (text) => (said += text));
  const ended = new Promise<number | null>((done) => npm.once('exit', (code) => done(code)));
  const deadline = performance.now() + START_PATIENCE_MS;
  let url: string | undefined;
  while (!url) {
    if (npm.exitCode !== null || performance.now() > deadline) {
      if (npm.pid) process.kill(-npm.pid, 'SIGKILL');
      throw new Error(`npm start did not come up:\n${said}`);
    }
    url = until.exec(said)?.[0];
    await sleep(50);
  }
  // The database runs in a group of its own, and is known by the folder it serves.
  const { cluster } = await serverHome(join(folder, '.data'));
  const mine = () =>
    living().filter(({ group, cwd }) => group === npm.pid || cwd.startsWith(folder) || cwd.startsWith(cluster));
  return {
    url,
    said: () => said,
    interrupt: async () => {
      if (npm.pid) process.kill(-npm.pid, 'SIGINT');
      for (let waited = 0; mine().length > 0 && waited < STOP_PATIENCE_MS; waited += 50) await sleep(50);
    },
    killAll: async () => {
      const all = mine();
      for (const { pid } of all) process.kill(pid, 'SIGKILL');
      await ended;
      while (living().some(({ pid }) => all.some((one) => one.pid === pid))) await sleep(20);
    },
    processes: () => mine().map(({ command }) => command),
  };
}

interface Process {
  pid: number;
  group: number;
  cwd: string;
  command: string;
}
/** Every process of this machine that is not a zombie, as /proc tells. */
function living(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        const cwd = readlinkSync(`/proc/${name}/cwd`);
        return state === 'Z' ? [] : [{ pid: Number(name), group: Number(group), cwd, command }];
      } catch {
        return [];
      }
    });
}
