/** What can go wrong in the making itself, as errors with a code; a model's own errors come from where the model is. */
import type { BriefFault } from '../story/check-brief.ts';
import type { Harm } from './ports.ts';

export class StoryNotFound extends Error {
  readonly code = 'STORY_NOT_FOUND';
  readonly retryable = false;
  constructor(storyId: string) {
    super(`There is no story ${storyId.slice(0, 60)}; it may have been deleted.`);
  }
}
/** The same idempotency key with another brief: answering with the first story would hide a mistake of the caller. */
export class IdempotencyConflict extends Error {
  readonly code = 'IDEMPOTENCY_CONFLICT';
  readonly retryable = false;
  constructor() {
    super('This Idempotency-Key was used for another brief. Send a new key with a new brief.');
  }
}

export class BriefRejected extends Error {
  readonly code = 'INVALID_REQUEST';
  readonly retryable = false;
  readonly faults: BriefFault[];
  constructor(faults: BriefFault[]) {
    super(`The brief cannot be made into a book: ${faults.map((f) => `${f.field} ${f.message}`).join('; ')}.`);
    this.faults = faults;
  }
}
/** A part of a book that is not made yet, or that the book does not have. */
export class PartNotFound extends Error {
  readonly code = 'PART_NOT_FOUND';
  readonly retryable = false;
  constructor(part: string) {
    super(`The story has no ${part.slice(0, 80)} (yet).`);
  }
}
/** A step took longer than its deadline. */
export class StepDeadline extends Error {
  readonly code = 'STEP_DEADLINE';
  readonly retryable = true;
  readonly next = 'Resume the story. If it happens again, give the step more time or use a faster model.';
  constructor(step: string, seconds: number) {
    super(`Step ${step} was not finished within ${seconds} seconds.`);
  }
}
/** A run of a book (since it was started, resumed or approved) took longer than a book may take, or would: something puts it off. */
export class BookDeadline extends Error {
  readonly code = 'BOOK_DEADLINE';
  readonly retryable = false;
  readonly next = 'Look at which models keep it waiting (the calls of the story), then resume it.';
  constructor(seconds: number, cause?: unknown) {
    const waiting = cause instanceof Error && 'code' in cause ? `, and still has to wait (${cause.code})` : '';
    super(`The book was not finished within ${Math.round(seconds / 60)} minutes of making${waiting}.`, { cause });
  }
}
/** The brief asks for what has no place in a book for children. `harms` are kinds, never the words themselves; `faults` the fields, where they are known. */
export class ContentRejected extends Error {
  readonly code = 'CONTENT_REJECTED';
  readonly retryable = false;
  readonly next = 'Change the brief: leave out what does not belong into a book for children.';
  readonly harms: readonly Harm[];
  readonly faults: readonly BriefFault[];
  constructor(harms: readonly Harm[], faults: readonly BriefFault[] = []) {
    super(`The brief asks for what has no place in a book for children: ${harms.map(harmInWords).join(', ')}.`);
    this.harms = harms;
    this.faults = faults;
  }
}
/** What was made could not be judged, and nothing goes on unjudged. */
export class NotModerated extends Error {
  readonly code = 'NOT_MODERATED';
  readonly retryable = true;
  readonly next = 'Check the models of MODERATION_CHAIN, then resume the story.';
  constructor(what: string) {
    super(`Nobody could judge whether ${what} is fit for children.`);
  }
}
const harmInWords = (harm: Harm): string =>
  harm === 'instructions' ? 'instructions to the model instead of a story' : harm;
/** A plan that keeps its schema but not the brief, or a scene with somebody who is not in the cast. */
export class PlanInvalid extends Error {
  readonly code = 'PLAN_INVALID';
  readonly retryable = true;
  readonly next = 'Resume the story to plan it again, or use another text model.';
  constructor(faults: readonly string[]) {
    super(`The text model’s plan cannot be used: ${faults.slice(0, 8).join('; ')}.`);
  }
}
export class ChapterInvalid extends Error {
  readonly code = 'CHAPTER_INVALID';
  readonly retryable = true;
  readonly next = 'Resume the story to write the chapter again, or use another text model.';
  constructor(number: number, faults: readonly string[]) {
    super(`The text of chapter ${number} cannot be used: ${faults.slice(0, 8).join('; ')}.`);
  }
}
/** Why a running attempt is to stop: its step was taken from it, the story was cancelled, or the worker is stopping. */
export class AttemptOver extends Error {
  readonly code = 'ATTEMPT_OVER';
  readonly retryable = false;
  readonly why: 'lost' | 'stopping';
  constructor(why: 'lost' | 'stopping') {
    super(why === 'lost' ? 'The attempt has lost its step.' : 'The worker is stopping.');
    this.why = why;
  }
}

/** Work is waiting, the worker is free, and its queue hands it nothing: the connection has silently died. */
export class WorkerStalled extends Error {
  readonly code = 'WORKER_STALLED';
  readonly retryable = true;
  readonly next =
    'Start the worker anew; a supervisor does so by itself. Nothing is lost. If it happens again, look at the queue’s server.';
  constructor(overdue: number, seconds: number) {
    super(
      `The queue has handed nothing to this worker for ${seconds} s, though it is free and ${overdue} steps are waiting.`,
    );
  }
}
