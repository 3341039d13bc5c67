/** Talks to a running PostgreSQL server process: finds it, asks whether it is ours, stops it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { isAlive } from './holders.ts';

export interface Postmaster {
  pid: number;
  port: number;
}

/** What postmaster.pid says: line 1 the process id, line 4 the port. Undefined when no living process is behind it. */
export async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && port > 0 && isAlive(pid) ? { pid, port } : undefined;
}

/** Whether the server at `url` answers and serves this very cluster: another program may have our old port by now. */
export async function serves(url: string, cluster: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000, query_timeout: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory === cluster;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Stops the server: SIGINT asks for a fast shutdown (clients are disconnected, data is kept), SIGQUIT ends it at once. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const running = await readPostmaster(cluster);
  if (!running) return;
  for (const [kill, patience] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
  ] as const) {
    try {
      process.kill(running.pid, kill);
    } catch {
      return;
    }
    for (let waited = 0; waited < patience; waited += 25) {
      if (!isAlive(running.pid)) return;
      await sleep(25);
    }
  }
}
