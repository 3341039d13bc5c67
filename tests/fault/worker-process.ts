/** The parent's side of a worker process: booted ahead of time, put to work, told to stall, killed. */
import { type ChildProcess, fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Death } from './processes/die-at.ts';

export interface WorkerOptions {
  /** Vendors, chains and caps, as the product reads them. */
  env: Record<string, string>;
  databaseUrl: string;
  queueUrl: string;
  blobs: string;
  logFile: string;
  leaseSeconds: number;
  /** How long the queue keeps a wake-up for a worker that gives no sign of life, in milliseconds. */
  queueLockMs: number;
  concurrency: number;
  /** After so long without being handed waiting work it ends by itself. */
  stallSeconds: number;
  /** How long a connection may be silent, in milliseconds. */
  answerMs: number;
  /** How long a call of a vendor may take. */
  callSeconds: number;
  /** After so many failures a step has failed. */
  attempts: number;
}
export type ToWorker = ({ do: 'work' } & WorkerOptions) | ({ do: 'die' } & Death) | { do: 'stall'; ms: number };

export interface WorkerProcess {
  /** Resolves when it takes steps; or when it died on the way. */
  work(options: WorkerOptions): Promise<void>;
  /** It kills itself when it gets to that point. */
  dieAt(death: Death): void;
  /** Its event loop does nothing else for so long. */
  stall(ms: number): void;
  freeze(): void;
  thaw(): void;
  kill(): Promise<void>;
  /** Its exit code, or the signal that ended it. */
  exited: Promise<number | string>;
  isAlive(): boolean;
}

const PROGRAM = fileURLToPath(new URL('./processes/worker.ts', import.meta.url));

/** Starts the process and loads its code; it opens nothing before it is put to work. */
export function bootWorker(): WorkerProcess {
  const child = fork(PROGRAM, {
    // What was compiled for one of them need not be compiled for the next.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'fablewright-fault-compiled') },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = new Promise<number | string>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'gone')),
  );
  const booted = said(child, 'booted');
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  // A process that has just died takes no more messages, which is no fault of the test.
  const tell = (message: ToWorker) => {
    if (child.connected) child.send(message, () => {});
  };
  return {
    exited,
    isAlive,
    async work(options) {
      await Promise.race([booted, exited]);
      const working = said(child, 'working');
      tell({ do: 'work', ...options });
      await Promise.race([working, exited]);
    },
    dieAt: (death) => tell({ do: 'die', ...death }),
    stall: (ms) => tell({ do: 'stall', ms }),
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    async kill() {
      if (isAlive()) child.kill('SIGKILL');
      await exited;
    },
  };
}

const said = (child: ChildProcess, word: string) =>
  new Promise<void>((resolve) =>
    child.on('message', (message) => {
      if (message === word) resolve();
    }),
  );
