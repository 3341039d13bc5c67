/** Writes down what may have been paid for, however long the database is away. */
import type { Log } from './deps.ts';
import { codeOf, orAborted } from './wait-or-abort.ts';

/** Milliseconds before the second try; doubled for each further one, up to the longest. */
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 4_000;

/** Tries until it is written, or `over` aborts: then throws its reason. Throws at once what is not the database being away. */
export async function insistOnWriting<T>(log: Log, over: AbortSignal, write: () => Promise<T>): Promise<T> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      return await write();
    } catch (error) {
      if (codeOf(error) !== 'DATABASE_UNAVAILABLE' || over.aborted) throw error;
      log.warn({ err: error }, 'the database is away; what was made waits to be written');
      await orAborted(new Promise<void>((resolve) => setTimeout(resolve, wait)), over);
    }
  }
}
