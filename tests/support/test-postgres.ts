/** A PostgreSQL server of a test's own, that can be restarted and killed on the same address. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '../../src/store/embedded-postgres/holders.ts';
import { readPostmaster, serves } from '../../src/store/embedded-postgres/postmaster.ts';
import { serverHome } from '../../src/store/embedded-postgres/server-account.ts';
import { startEmbeddedPostgres } from '../../src/store/embedded-postgres/start-embedded-postgres.ts';

export interface TestPostgres {
  url: string;
  /** `politely`: everybody is sent away; `killed`: the server dies without a word and recovers from its log. */
  restart(how: 'politely' | 'killed'): Promise<void>;
  stop(): Promise<void>;
}

export async function startTestPostgres(): Promise<TestPostgres> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fablewright-postgres-'));
  const server = await startEmbeddedPostgres({ dataDir });
  const home = await serverHome(dataDir);
  const { port } = new URL(server.url);
  return {
    url: server.url,
    async restart(how) {
      const running = await readPostmaster(home.cluster);
      if (!running) throw new Error('The server that was to be restarted does not run.');
      process.kill(running.pid, how === 'politely' ? 'SIGINT' : 'SIGKILL');
      while (isAlive(running.pid)) await sleep(20);
      // A killed server's last children hold its memory for a moment, and the new one refuses to start until then.
      for (let tries = 0; tries < 200; tries += 1) {
        const child = spawn(
          home.postgres,
          [
            '-D',
            home.cluster,
            '-p',
            port,
            '-c',
            'listen_addresses=127.0.0.1',
            '-c',
            'unix_socket_directories=',
            '-c',
            'max_connections=200',
          ],
          {
            uid: home.uid,
            gid: home.gid,
            cwd: home.cluster,
            detached: true,
            stdio: 'ignore',
          },
        );
        child.unref();
        while (child.exitCode === null) {
          if (await serves(server.url, home.cluster)) return;
          await sleep(20);
        }
        await sleep(100);
      }
      throw new Error('PostgreSQL did not come back.');
    },
    async stop() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
