/** The words of a book being made: what happens now, what is done, what went wrong. */
import type { PageView, StepView, StoryView } from '../../src/making/story-view.ts';
import { capitalized, count, timeToWait } from './counting.ts';

export const makingWords = {
  now: 'Now:',
  timeLeft: 'Time left',
  pagesFinished: 'Pages finished',
  allPages: 'All pages',
  progress: 'Progress',
  waiting: 'Waiting',
  painting: 'Painting',
  textWaiting: 'The words of this page are being written.',
  planWaiting: 'The story is being thought up.',
  stop: 'Stop drawing…',
  keepGoing: 'Keep drawing',
  leave: 'Leave, and come back later',
  leaveNote: 'You can leave this page. We keep drawing, and the book waits on your shelf.',
  resume: 'Go on drawing',
  stoppedTitle: 'You stopped this book',
  errorTitle: 'We could not finish this book',
  reviewTitle: 'This book waits for a look',
  review: 'Look at what is below and decide; the book goes on then. Everything else is kept.',
  pausedTitle: 'This book is paused',
  approve: 'It is fine, go on',
  makeAgain: 'Make it again',
  ready: 'ready to read',
  read: 'Read it',
  listen: 'Listen',
  downloads: 'Keep it',
  files: {
    'book.pdf': 'PDF for the screen',
    'book-print.pdf': 'PDF for a printer',
    'book.epub': 'EPUB for the tablet',
    'audio/full.mp3': 'MP3 for the car',
  },
  silent: 'The studio does not answer just now. We keep asking; the drawing goes on without us.',
  cast: 'In this book',
};

const nameOf = (story: StoryView, characterId: string): string =>
  story.cast.find(({ id }) => id === characterId)?.name ?? story.brief.characters[0]?.name ?? 'everybody';

const pageWord = (key: string): string => (key.endsWith(':cover') ? 'the cover' : `page ${key.split(':')[1]}`);

/** What matters most to somebody who watches comes first. */
const TELLING: StepView['kind'][] = ['art', 'text', 'sheet', 'voice', 'press', 'plan', 'complete'];

/**
 * "painting page 3": the page that is painted before the reader's eyes, else one running step; undefined when nothing runs.
 */
export function nowLine(story: StoryView, painted?: PageView): string | undefined {
  if (painted) return `painting ${painted.number === 0 ? 'the cover' : `page ${painted.number}`}`;
  const running = story.steps.filter((step) => step.status === 'running');
  const [step] = running.toSorted((a, b) => TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind));
  if (!step) return undefined;
  switch (step.kind) {
    case 'plan':
      return 'thinking up the story';
    case 'sheet':
      return `working out how ${nameOf(story, step.key.slice('sheet:'.length))} looks`;
    case 'art':
      return `painting ${pageWord(step.key)}`;
    case 'text':
      return `writing ${pageWord(step.key)}`;
    case 'voice':
      return `reading ${pageWord(step.key)} aloud`;
    case 'press':
      return 'binding the book';
    case 'complete':
      return 'looking everything over';
  }
}

export type GroupState = 'done' | 'now' | 'running' | 'todo' | 'held' | 'failed';
export interface StepGroup {
  key: string;
  words: string;
  state: GroupState;
  /** "3 of 5"; undefined when there is only one. */
  count?: string;
  /** Seconds of work in it so far. */
  seconds?: number;
  /** What had to be done more than once. */
  again?: string;
}

/** The steps as a short list for people. Exactly one group is `now`: the one the now-line speaks of. */
export function stepGroups(story: StoryView): StepGroup[] {
  const names = story.cast.map(({ name }) => name).join(' and ');
  const titles: [StepView['kind'], string][] = [
    ['plan', 'Story thought up'],
    ['sheet', names === '' ? 'How everybody looks' : `How ${names} ${story.cast.length === 1 ? 'looks' : 'look'}`],
    ['text', 'Words'],
    ['art', 'Pictures, painted one by one'],
    ['voice', 'Read aloud'],
    ['press', 'Bound: PDF, EPUB, audio'],
  ];
  const groups = titles.map(([kind, words]) =>
    groupOf(
      kind,
      words,
      story.steps.filter((step) => step.kind === kind),
    ),
  );
  const lead = TELLING.find((kind) => groups.some((group) => group.key === kind && group.state === 'running'));
  return groups.map((group) => (group.key === lead ? { ...group, state: 'now' } : group));
}

function groupOf(kind: StepView['kind'], words: string, steps: StepView[]): StepGroup {
  const done = steps.filter((step) => step.status === 'done');
  const seconds = done.reduce((sum, step) => sum + (step.seconds ?? 0), 0);
  const redone = steps.filter((step) => step.attempts > 1 && step.status === 'done' && kind !== 'press');
  return {
    key: kind,
    words,
    state: stateOf(steps),
    ...(steps.length > 1 && { count: `${done.length} of ${steps.length}` }),
    ...(done.length === steps.length && steps.length > 0 && { seconds }),
    ...(redone.length > 0 && {
      again: `${capitalized(redone.map((step) => pageWord(step.key)).join(', '))} took more than one try.`,
    }),
  };
}

function stateOf(steps: StepView[]): GroupState {
  if (steps.length > 0 && steps.every((step) => step.status === 'done')) return 'done';
  if (steps.some((step) => step.status === 'running')) return 'running';
  if (steps.some((step) => step.status === 'failed')) return 'failed';
  if (steps.some((step) => step.status === 'held')) return 'held';
  return 'todo';
}

/** Pages (without the cover) whose picture and words are there. */
export const finishedPages = (pages: readonly PageView[]): number =>
  pages.filter((page) => page.number > 0 && page.picture && page.paragraphs).length;

export const timeLeft = (seconds: number): string => capitalized(timeToWait(seconds));

export const pagesDone = (done: number, all: number): string => `${done} of ${count(all, 'page', 'pages')} finished`;

export const stopTitle = 'Stop drawing this book?';
/** What a stop keeps, before it is made. */
export function stopKeeps(story: StoryView): string {
  const done = finishedPages(story.pages);
  const kept =
    done === 0 ? 'No page is finished yet.' : `You keep the ${count(done, 'finished page', 'finished pages')}.`;
  return `${kept} Everything made so far stays, and you can go on from there any time.`;
}
export const stopAndKeep = (story: StoryView): string => {
  const done = finishedPages(story.pages);
  return done === 0 ? 'Stop' : `Stop and keep ${count(done, 'page', 'pages')}`;
};
