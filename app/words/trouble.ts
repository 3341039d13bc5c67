/**
 * Why a book stands still, in a parent's words. What an operator needs (models, codes, settings) is in the story's errors and is
 * shown apart, folded up; nobody who waits for a bedtime book has to read it.
 */
import type { HeldView, StoryError, StoryView } from '../../src/making/story-view.ts';

export const troubleWords = {
  forOperator: 'Details for whoever runs this studio',
  look: 'Look at it',
  costs: (dollars: string) => `It has cost ${dollars} so far.`,
  rewrite: 'Start again with other words',
};

/** "the words of page 3": what a step makes. */
export function partOf(step: string, story: Pick<StoryView, 'cast'>): string {
  const [kind, which = ''] = step.split(':');
  const page = which === 'cover' ? 'the cover' : `page ${which}`;
  switch (kind) {
    case 'plan':
      return 'the story';
    case 'sheet':
      return `the drawing that shows how ${story.cast.find(({ id }) => id === which)?.name ?? 'a character'} looks`;
    case 'art':
      return `the picture ${which === 'cover' ? 'on' : 'of'} ${page}`;
    case 'text':
      return `the words of ${page}`;
    case 'voice':
      return `the voice of ${page}`;
    default:
      return 'the finished book';
  }
}

export interface Trouble {
  what: string;
  next: string;
}

const AGAIN = 'Go on in a few minutes, and we try again from there.';
const SETTINGS = 'Whoever runs this studio has to set something right first. Then the book goes on from there.';

type Telling = (part: string) => Trouble;
const away: Telling = (part) => ({ what: `Nobody could make ${part} for us just now.`, next: AGAIN });
const closed: Telling = (part) => ({ what: `Nobody is allowed to make ${part} for us at the moment.`, next: SETTINGS });
const poor: Telling = (part) => ({
  what: `What we got for ${part} was not good enough to keep.`,
  next: 'Go on, and we have it made again.',
});
const slow: Telling = (part) => ({ what: `We waited for ${part}, and it took too long.`, next: AGAIN });

const TELLINGS: Readonly<Record<string, Telling>> = {
  PROVIDERS_FAILED: away,
  PROVIDER_RATE_LIMITED: away,
  PROVIDER_UNAVAILABLE: away,
  PROVIDER_BUSY: away,
  PROVIDER_BREAKER_OPEN: away,
  PROVIDER_TIMEOUT: slow,
  STEP_DEADLINE: slow,
  BOOK_DEADLINE: () => ({ what: 'The whole book took longer than a book may take.', next: AGAIN }),
  PROVIDER_CREDIT_EXHAUSTED: closed,
  PROVIDER_KEY_REFUSED: closed,
  PROVIDER_REQUEST_REFUSED: closed,
  PROVIDER_MODEL_GONE: closed,
  DOWNLOAD_REFUSED: closed,
  ANSWER_CUT_OFF: poor,
  ANSWER_INVALID: poor,
  PLAN_INVALID: poor,
  CHAPTER_INVALID: poor,
  PICTURE_INVALID: poor,
  SPEECH_INVALID: poor,
  QUOTA_EXCEEDED: () => ({
    what: 'What this book, or all books of this month, may cost is used up.',
    next: 'It goes on when whoever runs this studio allows more.',
  }),
  CONTENT_REJECTED: (part) => ({
    what: `We were asked for something in ${part} that we do not put into books for children.`,
    next: 'Start again and tell it in gentler words.',
  }),
  NOT_MODERATED: (part) => ({ what: `Nobody could check ${part} for children just now.`, next: AGAIN }),
};
/** What happened to a part, and what a parent can do. Known to be true of any failure: the part is not there yet. */
export const troubleOf = ({ step, code }: Pick<StoryError, 'step' | 'code'>, story: Pick<StoryView, 'cast'>): Trouble =>
  (TELLINGS[code] ?? ((part) => ({ what: `We could not finish ${part}.`, next: AGAIN })))(partOf(step, story));

/** Why a part waits for a look, as a question that looking at it answers. */
export function heldReason({ code }: Pick<HeldView, 'code'>, ages: string): string {
  if (code === 'TEXT_OUTSIDE_BAND')
    return `It may be too hard or too easy for ages ${ages.replace('-', ' to ')}. Is it fine to read?`;
  if (code === 'NOT_MODERATED') return 'Nobody could check it for us. Is it fit for children?';
  return 'We are not sure that it is fit for children. Is it?';
}
