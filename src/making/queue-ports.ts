/** The queue as a small port: a wake-up that says "this step may be ready". Losing all of it loses nothing. */

export interface WakeUp {
  /** Unique; sending the same id twice while the first still waits is one wake-up. */
  id: string;
  storyId: string;
  step: string;
  /** 1 is taken first. */
  priority: number;
  /** Milliseconds to wait before it is delivered. */
  delayMs: number;
}
export interface QueueConsumer {
  /** Takes no more wake-ups; resolves when the handlers that run have ended. */
  close(): Promise<void>;
}
export interface Queue {
  send(wakeUps: readonly WakeUp[]): Promise<void>;
  /** Calls `handle` for each wake-up, at most `concurrency` at once. A handler that throws is reported, not called again. */
  consume(
    handle: (wakeUp: Pick<WakeUp, 'storyId' | 'step'>) => Promise<void>,
    options: { concurrency: number; onError: (error: unknown) => void },
  ): Promise<QueueConsumer>;
  close(): Promise<void>;
}
