import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAlive } from './holders.ts';
import { readPostmaster } from './postmaster.ts';
import { serverHome } from './server-account.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.ts';

let folder: string;
let dataDir: string;
const running: EmbeddedPostgres[] = [];
const programs: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'embedded-'));
  await chmod(folder, 0o755);
  dataDir = join(folder, 'a data folder');
});
afterEach(async () => {
  for (const program of programs.splice(0)) program.kill('SIGKILL');
  for (const server of running.splice(0)) await server.stop();
  // Whatever a killed program left is joined and stopped.
  await (await startEmbeddedPostgres({ dataDir })).stop();
  const home = await serverHome(dataDir);
  if (!home.cluster.startsWith(folder)) await rm(join(home.cluster, '..'), { recursive: true });
  await rm(folder, { recursive: true });
});

const start = async () => {
  const server = await startEmbeddedPostgres({ dataDir });
  running.push(server);
  return server;
};
const ask = async (url: string, sql: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};
/** Another program that holds the server until it is killed. */
const startProgram = async () => {
  const code = `const { startEmbeddedPostgres } = await import(${JSON.stringify(new URL('./start-embedded-postgres.ts', import.meta.url).href)});
    await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} }); console.log('ready'); setInterval(() => {}, 1e6);`;
  const program = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  programs.push(program);
  await new Promise((ready) => program.stdout.once('data', ready));
  return program;
};
const postmaster = async () => readPostmaster((await serverHome(dataDir)).cluster);

test('what was written is there after a stop and a new start, and stopping leaves no process and no lock', async () => {
  const first = await startEmbeddedPostgres({ dataDir });
  await ask(first.url, 'create table kept as select 42 as answer');
  const pid = (await postmaster())?.pid ?? 0;
  await first.stop();
  expect(isAlive(pid)).toBe(false);
  expect(await readdir(join(dataDir, 'run'))).toEqual([]);
  expect(await readdir(dataDir)).not.toContain('run.lock');
  const second = await start();
  expect(await ask(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('only the owner reads the password, and without it nobody gets in', async () => {
  const { url } = await start();
  expect((await stat(join(dataDir, 'postgres-password'))).mode & 0o777).toBe(0o600);
  await expect(ask(url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/);
  expect(await ask(url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
});

test('programs share one server, and the last to leave stops it', async () => {
  const [one, two] = await Promise.all([startEmbeddedPostgres({ dataDir }), startEmbeddedPostgres({ dataDir })]);
  const program = await startProgram();
  expect(two.url).toBe(one.url);
  await one.stop();
  expect(await postmaster()).toBeDefined();
  program.kill('SIGKILL');
  await new Promise((gone) => program.once('exit', gone));
  await two.stop();
  expect(await postmaster()).toBeUndefined();
});

test('after a kill -9 of the program the next start joins the server it left', async () => {
  const program = await startProgram();
  const left = await postmaster();
  program.kill('SIGKILL');
  await new Promise((gone) => program.once('exit', gone));
  const server = await start();
  expect(server.joined).toBe(true);
  expect(await postmaster()).toEqual(left);
});

test('after a kill -9 of program and server the next start recovers the data', async () => {
  const program = await startProgram();
  const { pid, port } = (await postmaster()) ?? { pid: 0, port: 0 };
  const password = await readFile(join(dataDir, 'postgres-password'), 'utf8');
  await ask(
    `postgresql://postgres:${password}@127.0.0.1:${port}/fablewright`,
    'create table kept as select 42 as answer',
  );
  program.kill('SIGKILL');
  process.kill(pid, 'SIGKILL');
  const server = await start();
  expect(await ask(server.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('a folder that other accounts cannot enter is no obstacle', async () => {
  await chmod(folder, 0o700);
  await mkdir(dataDir);
  const server = await start();
  expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
});
