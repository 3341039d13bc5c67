/** A Redis server for tests: started here, killed at will, and gone with the test. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A program of the machine, not of this package. */
const SERVER = 'redis-server';

export interface TestRedis {
  url: string;
  /** Kills the server and starts an empty one in its place. */
  loseEverything(): Promise<void>;
  stop(): Promise<void>;
}

/** Why there can be none, for a test to say when it is skipped; empty when there can. */
export function redisMissing(): string {
  try {
    execFileSync(SERVER, ['--version'], { stdio: 'ignore' });
    return '';
  } catch {
    return 'there is no redis-server to start';
  }
}

export async function startTestRedis(): Promise<TestRedis> {
  const dir = await mkdtemp(join(tmpdir(), 'fablewright-redis-'));
  const port = await freePort();
  const options = Object.entries({ port, bind: '127.0.0.1', dir, save: '', appendonly: 'no' });
  const start = () =>
    spawn(
      SERVER,
      options.flatMap(([name, value]) => [`--${name}`, String(value)]),
      { stdio: 'ignore' },
    );
  const kill = async (server: ChildProcess) => {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGKILL');
    await gone;
  };
  let server = start();
  await listening(port);
  return {
    url: `redis://127.0.0.1:${port}`,
    async loseEverything() {
      await kill(server);
      server = start();
    },
    async stop() {
      await kill(server);
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** Resolves when somebody listens on the port; on a busy machine that takes a moment. */
async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const answered = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.end());
    });
    if (answered) return;
    await sleep(20);
  }
  throw new Error('redis-server did not start within 10 s.');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
