/** Runs `npm run book` as a program of its own, with a data folder and an out folder that nobody else has. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stopPostmaster } from '../../src/store/embedded-postgres/postmaster.ts';

const BOOK = fileURLToPath(new URL('../../src/runtime/book.ts', import.meta.url));

export interface BookRun {
  child: ChildProcess;
  /** What was said so far. */
  stdout(): string;
  stderr(): string;
  ended: Promise<{ code: number | null; signal: string | null; stdout: string; stderr: string }>;
}
export interface Desk {
  /** Holds whatever a test makes; gone with it. */
  folder: string;
  data: string;
  out: string;
  start(args: readonly string[], environment?: Record<string, string>): BookRun;
  run(args: readonly string[], environment?: Record<string, string>): BookRun['ended'];
  /** A run that was killed leaves its database running; this ends it. */
  stop(): Promise<void>;
  clear(): Promise<void>;
}

/** `--out` and DATA_DIR are given unless the arguments or the environment say otherwise. */
export async function openDesk(): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'fablewright-bad-'));
  // Root's database server runs as another account, which must be able to enter.
  await chmod(folder, 0o711);
  const data = join(folder, 'data');
  const out = join(folder, 'out');
  const desk: Desk = {
    folder,
    data,
    out,
    start(args, environment = {}) {
      const given = args.includes('--out') ? args : [...args, '--out', out];
      const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', BOOK, ...given], {
        env: { ...process.env, DATA_DIR: data, SHUTDOWN_SECONDS: '1', LOG_LEVEL: 'debug', ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (text) => (stdout += text));
      child.stderr.on('data', (text) => (stderr += text));
      const ended = new Promise<Awaited<BookRun['ended']>>((done) =>
        child.once('close', (code, signal) => done({ code, signal, stdout, stderr })),
      );
      return { child, ended, stdout: () => stdout, stderr: () => stderr };
    },
    run: (args, environment) => desk.start(args, environment).ended,
    stop: () => stopPostmaster(join(data, 'postgres')),
    async clear() {
      await desk.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return desk;
}
