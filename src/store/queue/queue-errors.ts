/** What can go wrong at the queue, as errors with a code, and a way to wait for its answer no longer than is useful. */

/** The address of the queue is not one that a queue can be opened at. */
export class QueueAddressInvalid extends Error {
  readonly code = 'QUEUE_ADDRESS_INVALID';
  readonly retryable = false;
}

/** The queue's server did not answer. Nothing is lost: what was to be sent stays in the outbox and is sent again. */
export class QueueUnavailable extends Error {
  readonly code = 'QUEUE_UNAVAILABLE';
  readonly retryable = true;
  readonly next = 'Check that the queue’s server (Redis, or PostgreSQL) runs and answers; it is tried again by itself.';
  constructor(what: string, ms: number) {
    super(`The queue did not answer within ${ms / 1000} s: ${what}.`);
  }
}

/** The answer, if it comes within `ms` milliseconds. Throws QueueUnavailable; what comes later is dropped. */
export async function answerWithin<T>(ms: number, what: string, answer: Promise<T>): Promise<T> {
  answer.catch(() => {});
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new QueueUnavailable(what, ms)), ms);
  try {
    return await Promise.race([answer, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
