/** The threads that draw, speak and typeset, so that the event loop stays free to answer and to renew leases. */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type * as RenderWorker from './render-worker.ts';
import type { WorkResult } from './render-worker.ts';

type Work = typeof RenderWorker;
type WorkName = keyof Work & string;
type Input<Name extends WorkName> = Parameters<Work[Name]>[0];
type Output<Name extends WorkName> = Awaited<ReturnType<Work[Name]>> extends WorkResult<infer T> ? T : never;

/** An error thrown inside a render thread, with the code and the verdict it was made with. */
export class RenderFailed extends Error {
  readonly code: string;
  readonly retryable: boolean;
  constructor(message: string, code: string, retryable: boolean) {
    super(message);
    this.code = code;
    this.retryable = retryable;
  }
}

export interface RenderPool {
  /** Throws RenderFailed, or the signal's reason: an aborted task's thread is ended, since nothing else stops busy code. */
  run<Name extends WorkName>(name: Name, input: Input<Name>, signal: AbortSignal): Promise<Output<Name>>;
  close(): Promise<void>;
}

/** Threads that `RENDER_THREADS` stands for: 0 is one a core. */
export const renderThreads = (configured: number): number => (configured === 0 ? availableParallelism() : configured);

export function openRenderPool(maxThreads: number): RenderPool {
  const pool = new Piscina({
    filename: new URL('./render-worker.ts', import.meta.url).href,
    minThreads: maxThreads,
    maxThreads,
    // A thread loads fonts, canvas and compiler once; keep it.
    idleTimeout: Number.POSITIVE_INFINITY,
  });
  return {
    async run(name, input, signal) {
      signal.throwIfAborted();
      let result: WorkResult<never>;
      try {
        result = await pool.run(input, { name, signal });
      } catch (error) {
        signal.throwIfAborted();
        throw error;
      }
      if (result.ok) return result.value;
      const failed = new RenderFailed(result.error.message, result.error.code, result.error.retryable);
      failed.name = result.error.name;
      if (result.error.stack) failed.stack = result.error.stack;
      throw failed;
    },
    close: () => pool.destroy(),
  };
}
