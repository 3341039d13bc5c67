/**
 * Starts the PostgreSQL server that Fablewright brings along, or joins the one a sibling process (or a killed predecessor)
 * left running on the same data folder. Nothing but this machine can reach it: it listens on the loopback address, on a
 * free port, behind a password that only the owner of the data folder can read.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync } from 'node:fs';
import { chmod, chown, link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { lock } from 'proper-lockfile';
import { forgetHolder, isAlive, livingHolders, noteHolder } from './holders.ts';
import { readPostmaster, serves, stopPostmaster } from './postmaster.ts';
import { type ServerHome, serverHome } from './server-account.ts';

export interface EmbeddedPostgres {
  /** Connection string of the database `fablewright`. */
  url: string;
  /** True when the server was running already. */
  joined: boolean;
  /** Lets go of the server; the last process to let go stops it. */
  stop(): Promise<void>;
}

/** The server did not come up. Carries the end of its log. */
export class EmbeddedPostgresFailed extends Error {
  readonly code = 'EMBEDDED_POSTGRES_FAILED';
  readonly retryable = false;
}

const DATABASE = 'fablewright';
const START_PATIENCE_MS = 30_000;

export async function startEmbeddedPostgres(options: {
  dataDir: string;
  signal?: AbortSignal;
}): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  const holders = join(dataDir, 'run');
  await mkdir(holders, { recursive: true });
  // Root's unprivileged server account must be able to enter; what is secret is closed by itself.
  if (process.getuid?.() === 0) await chmod(dataDir, 0o711);
  const home = await serverHome(dataDir);
  const password = await readPassword(dataDir);
  const release = await turn(dataDir);
  try {
    await noteHolder(holders);
    const { port, joined } = await ensureRunning(home, dataDir, password, options.signal);
    const urlOf = (database: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
    await ensureDatabase(urlOf('postgres'));
    return { url: urlOf(DATABASE), joined, stop: () => letGo(home, dataDir, holders) };
  } catch (error) {
    await forgetHolder(holders);
    if ((await livingHolders(holders)) === 0) await stopPostmaster(home.cluster);
    throw error;
  } finally {
    await release();
  }
}

async function letGo(home: ServerHome, dataDir: string, holders: string): Promise<void> {
  const release = await turn(dataDir);
  try {
    await forgetHolder(holders);
    if ((await livingHolders(holders)) === 0) await stopPostmaster(home.cluster);
  } finally {
    await release();
  }
}

/** One process at a time starts or stops the server. A dead holder's lock is taken over after 5 s without a sign of life. */
const turn = (dataDir: string) =>
  lock(dataDir, {
    lockfilePath: join(dataDir, 'run.lock'),
    stale: 5_000,
    update: 1_000,
    retries: { retries: 300, factor: 1, minTimeout: 100, maxTimeout: 200 },
  });

async function readPassword(dataDir: string): Promise<string> {
  const file = join(dataDir, 'postgres-password');
  const partial = `${file}.${process.pid}`;
  if (!existsSync(file)) {
    await writeFile(partial, randomBytes(24).toString('hex'), { mode: 0o600 });
    // Linking fails when the file is there already: whoever was first wins, and both read the same.
    await link(partial, file).catch(() => {});
    await rm(partial, { force: true });
  }
  return (await readFile(file, 'utf8')).trim();
}

async function ensureRunning(home: ServerHome, dataDir: string, password: string, signal?: AbortSignal) {
  const urlOn = (port: number) => `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  if (!existsSync(join(home.cluster, 'PG_VERSION'))) await createCluster(home, password);
  const deadline = performance.now() + START_PATIENCE_MS;
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted();
    const running = await readPostmaster(home.cluster);
    if (running && (await serves(urlOn(running.port), home.cluster)))
      return { port: running.port, joined: attempt === 0 };
    if (performance.now() > deadline) throw await failure(home, dataDir, 'it did not answer in time');
    if (!running) {
      const port = await freePort();
      const child = await spawnServer(home, dataDir, port);
      while (child.exitCode === null && performance.now() < deadline) {
        if (await serves(urlOn(port), home.cluster)) {
          child.unref();
          return { port, joined: false };
        }
        await sleep(20);
      }
    }
    // A killed server's last children may hold its shared memory for a moment; then it refuses to start.
    await sleep(200);
  }
}

async function createCluster(home: ServerHome, password: string): Promise<void> {
  const parent = dirname(home.cluster);
  for (const name of await readdir(parent))
    if (name.startsWith('postgres.new-') && !isAlive(Number(name.split('-')[1])))
      await rm(join(parent, name), { recursive: true, force: true });
  const partial = join(parent, `postgres.new-${process.pid}`);
  const cluster = join(partial, 'cluster');
  const passwordFile = join(partial, 'password');
  await mkdir(cluster, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (home.uid !== undefined)
    for (const path of [partial, cluster, passwordFile]) await chown(path, home.uid, home.gid ?? home.uid);
  try {
    await promisify(execFile)(
      home.initdb,
      [
        '-D',
        cluster,
        '-U',
        'postgres',
        '--pwfile',
        passwordFile,
        '--auth',
        'scram-sha-256',
        '--encoding',
        'UTF8',
        '--locale',
        'C.UTF-8',
      ],
      { uid: home.uid, gid: home.gid, cwd: partial, env: { ...process.env, LC_ALL: 'C.UTF-8' } },
    );
    // Only a whole cluster gets the name: a kill in the middle leaves a folder that the next start clears away.
    await rename(cluster, home.cluster);
  } catch (cause) {
    const said = (cause as { stderr?: string }).stderr ?? String(cause);
    throw new EmbeddedPostgresFailed(`The embedded database could not be created in ${home.cluster}:\n${said.trim()}`, {
      cause,
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function spawnServer(home: ServerHome, dataDir: string, port: number): Promise<ChildProcess> {
  await mkdir(join(dataDir, 'logs'), { recursive: true });
  const log = openSync(join(dataDir, 'logs', 'postgres.log'), 'a');
  try {
    const settings = [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'max_connections=200',
      'shared_buffers=128MB',
      // A refused statement would be logged with what it was to write, and that names children.
      'log_min_error_statement=panic',
      'log_parameter_max_length=0',
      'log_parameter_max_length_on_error=0',
      'log_error_verbosity=terse',
    ];
    return spawn(
      home.postgres,
      ['-D', home.cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
      {
        uid: home.uid,
        gid: home.gid,
        cwd: home.cluster,
        // Its own process group: Ctrl-C must reach us first, so that running work is put down before the database goes.
        detached: true,
        stdio: ['ignore', log, log],
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      },
    );
  } finally {
    closeSync(log);
  }
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', ready));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}

async function failure(home: ServerHome, dataDir: string, why: string): Promise<EmbeddedPostgresFailed> {
  const log = await readFile(join(dataDir, 'logs', 'postgres.log'), 'utf8').catch(() => '');
  return new EmbeddedPostgresFailed(
    `The embedded database in ${home.cluster} did not start: ${why}. The end of its log:\n${log.slice(-2_000)}`,
  );
}
