/**
 * Levels and codes speech in a thread of its own. The voices of a book come back together: a dozen of them keep a processor busy for
 * seconds, and however small the pieces, every other step of the process would wait for its turn of the event loop again and again.
 */
import { Piscina } from 'piscina';
import type { encodeMp3 } from './encode-mp3.ts';
import type { SoundJob } from './sound-thread.ts';

/** A thread that has had nothing to do for so long is ended, in milliseconds. */
const IDLE_MS = 60_000;
let pool: Piscina<SoundJob, Awaited<ReturnType<typeof encodeMp3>>> | undefined;

/**
 * As `level`, then `encodeMp3`, one sound after another. `samples` moves to the thread and is empty afterwards. Throws what they throw,
 * or the signal's reason.
 */
export async function finishInThread(
  samples: Float32Array<ArrayBuffer>,
  sampleRate: number,
  { outputRate, signal }: Pick<SoundJob, 'outputRate'> & { signal: AbortSignal },
): ReturnType<typeof encodeMp3> {
  signal.throwIfAborted();
  pool ??= new Piscina({
    filename: new URL('./sound-thread.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
  });
  try {
    return await pool.run({ samples, sampleRate, outputRate }, { signal, transferList: [samples.buffer] });
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
}
