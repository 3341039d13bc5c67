/** What the benchmark says to its processes, and hears from them: one question at a time, one answer each. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Program {
  /** Asks, and waits for the answer; throws when the process ends instead. */
  ask<T>(question: object): Promise<T>;
  /** Lets it end by itself; after `patienceMs` it is killed. */
  stop(patienceMs?: number): Promise<void>;
}

/** Starts a program of this folder and waits until it says that it is ready; that first answer is `ready`. */
export async function startProgram<T>(
  file: string,
  { args = [], env = {}, execArgv = [] }: { args?: string[]; env?: Record<string, string>; execArgv?: string[] } = {},
): Promise<Program & { ready: T }> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    execArgv: ['--disable-warning=ExperimentalWarning', ...execArgv],
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = (await heard(child)) as T;
  return {
    ready,
    ask: (question) => {
      const answer = heard(child);
      child.send(question);
      return answer as Promise<never>;
    },
    async stop(patienceMs = 15_000) {
      const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      if (child.connected) child.disconnect();
      await gone;
      clearTimeout(timer);
    },
  };
}

/** Answers each question with what `answer` makes of it; ends with `close` when whoever asks has gone. */
export function answerQuestions(answer: (question: never) => unknown, close: () => Promise<unknown>): void {
  process.on('message', (question) => {
    Promise.resolve(answer(question as never)).then(
      (value) => process.send?.({ value }),
      (error: Error) => process.send?.({ error: error.stack }),
    );
  });
  process.on('disconnect', () => void close().finally(() => process.exit()));
}

function heard(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const hear = (said: unknown) => {
      child.off('exit', end);
      const { value, error } = said as { value?: unknown; error?: string };
      if (error === undefined) resolve(value);
      else reject(new Error(error));
    };
    const end = (code: number | null, signal: string | null) => {
      child.off('message', hear);
      reject(new Error(`${child.spawnargs.at(-1)} ended with ${code ?? signal}.`));
    };
    child.once('message', hear);
    child.once('exit', end);
  });
}
