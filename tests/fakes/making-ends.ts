/** How books of the stand-in making end: the words of the real making where one stands still, and who made a finished one. */
import type { CallView, StepView, StoryError } from '../../src/making/story-view.ts';

export type StopReason = 'error' | 'rejected' | 'paused' | 'needs_review';
/** How each of them shows: what the real making would say. */
export const STOPS: Readonly<Record<StopReason, { status: StepView['status']; error: Omit<StoryError, 'step'> }>> = {
  error: {
    status: 'failed',
    error: {
      code: 'PROVIDERS_FAILED',
      message: 'None of the configured models could do it (flux at fal: PROVIDER_UNAVAILABLE).',
      next: 'Resume the story; if the vendor stays away, put another one into the chain.',
    },
  },
  rejected: {
    status: 'failed',
    error: {
      code: 'CONTENT_REJECTED',
      message: 'gpt-6-luna at openai: it was refused as unsafe (status 400, content_filter).',
      next: 'Change the brief: leave out what does not belong into a book for children.',
    },
  },
  paused: {
    status: 'failed',
    error: {
      code: 'QUOTA_EXCEEDED',
      message:
        'The budget of the book is used up: $2.45 of $2.50 is spent or set aside, and the next call may cost $0.19.',
      next: 'Raise BOOK_BUDGET_USD, then resume the book. Nothing made so far is lost.',
    },
  },
  needs_review: {
    status: 'held',
    error: {
      code: 'CONTENT_HELD',
      message: 'It may not be fit for children (violence).',
      next: 'Look at it and approve it, or resume the story to have it made again.',
    },
  },
};

export const MADE_BY = { words: 'gpt-6-luna by openai', pictures: 'the Fablewright atelier', voice: 'hum by nobody' };
/** A book in which a fallback took over. */
const call = (
  capability: CallView['capability'],
  maker: string,
  count: number,
  costMicros = 0,
  failed = 0,
): CallView => {
  const [model = '', provider = 'embedded'] = maker.split(' by ');
  return { capability, provider, model, count, failed, lost: 0, costMicros };
};
export const CALLS = [
  call('text', 'gpt-6-luna by openai', 3, 54_000),
  call('image', 'gpt-image-2.6-flare by openai', 3, 480_000, 2),
  call('image', 'illustrator', 2),
  call('moderation', 'omni-moderation-latest by openai', 8),
];
