/** The life of a story, as a state machine. */

export const STORY_STATUSES = [
  'draft',
  'generating',
  'complete',
  'published',
  'archived',
  'needs_review',
  'paused',
  'error',
  'cancelled',
] as const;
export type StoryStatus = (typeof STORY_STATUSES)[number];

export type StoryEvent =
  | 'start'
  | 'finish'
  | 'fail'
  | 'pause'
  | 'hold'
  | 'approve'
  | 'cancel'
  | 'resume'
  | 'regenerate'
  | 'publish'
  | 'unpublish'
  | 'archive'
  | 'restore';

const NEXT: Readonly<Record<StoryStatus, Partial<Record<StoryEvent, StoryStatus>>>> = {
  draft: { start: 'generating', archive: 'archived' },
  generating: { finish: 'complete', fail: 'error', pause: 'paused', hold: 'needs_review', cancel: 'cancelled' },
  complete: { publish: 'published', regenerate: 'generating', archive: 'archived' },
  published: { unpublish: 'complete', archive: 'archived' },
  archived: { restore: 'complete' },
  paused: { resume: 'generating', cancel: 'cancelled', archive: 'archived' },
  needs_review: { approve: 'generating', resume: 'generating', cancel: 'cancelled', archive: 'archived' },
  error: { resume: 'generating', cancel: 'cancelled', archive: 'archived' },
  cancelled: { resume: 'generating', archive: 'archived' },
};

/** A change the life cycle does not allow. Never retryable: the same call fails the same way. */
export class IllegalTransition extends Error {
  readonly code = 'ILLEGAL_TRANSITION';
  readonly retryable = false;
  readonly from: StoryStatus;
  readonly event: StoryEvent;
  constructor(from: StoryStatus, event: StoryEvent) {
    super(`A story that is ${from} cannot ${event}; it can ${Object.keys(NEXT[from]).join(', ')}.`);
    this.from = from;
    this.event = event;
  }
}

/** The status after an event. Throws IllegalTransition. */
export function transition(from: StoryStatus, event: StoryEvent): StoryStatus {
  const to = NEXT[from][event];
  if (!to) throw new IllegalTransition(from, event);
  return to;
}

export const canHappen = (from: StoryStatus, event: StoryEvent): boolean => NEXT[from][event] !== undefined;
