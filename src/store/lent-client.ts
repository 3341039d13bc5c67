/** A connection that cannot be lost: what no longer answers is cut, and what never began a transaction goes back to its pool. */
import pg from 'pg';

/** pg’s own words when `query_timeout` is over. */
const NO_ANSWER = 'Query read timeout';

/** Drizzle takes whatever has "Pool" in its class’s name for a pool, so this has not. */
export class LentClient extends pg.Client {
  /** Given by the pool while the connection is lent out. */
  declare release?: (error?: Error) => void;

  /** How long an answer is waited for, in milliseconds; 0 is for ever. What a server does under a lock may take its time. Returns the way back. */
  answerWithin(ms: number): () => void {
    const before = this.connectionParameters.query_timeout;
    this.connectionParameters.query_timeout = ms;
    return () => {
      this.connectionParameters.query_timeout = before;
    };
  }
  /** Ends the connection without a word to the other side, which may not be there. */
  cut(): void {
    this.connection.stream.destroy();
  }
  /** The pool's own setting, which pg reads at each query. */
  declare private connectionParameters: { query_timeout: number };

  // biome-ignore lint/suspicious/noExplicitAny: pg's own overloads cannot be met by one signature.
  override query(...input: any[]): any {
    const answer = super.query(...(input as Parameters<pg.Client['query']>)) as unknown;
    if (!(answer instanceof Promise)) return answer;
    return answer.catch((error: Error) => {
      // Its answer may come one day, to the wrong question. Whatever is asked next on this connection fails at once.
      if (error.message === NO_ANSWER) this.cut();
      // Drizzle lets go of a connection only after its transaction has begun.
      if (/^begin\b/i.test(textOf(input[0]))) this.release?.(error);
      throw error;
    });
  }
}

const textOf = (query: unknown): string => {
  const text = typeof query === 'object' && query !== null && 'text' in query ? query.text : query;
  return typeof text === 'string' ? text : '';
};
