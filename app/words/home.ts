/** The words of the first page. */
import type { StoryView } from '../../src/making/story-view.ts';
import { aboutSeconds, capitalized } from './counting.ts';

export const homeWords = {
  title: 'A picture book starring your child, drawn while you watch',
  pageTitle: 'Fablewright: a picture book starring your child',
  lead: 'Give us one line. We write it, paint it and read it aloud: a book to share, print and keep.',
  label: 'This book is about',
  placeholder: 'Tell us about your hero…',
  start: 'Start the book',
  borrow: 'Or borrow one:',
  lines: [
    { words: 'a fox afraid of the dark', line: 'Pip the fox is afraid of the dark' },
    { words: 'a robot new in town', line: 'Bolt the robot is new in town' },
    { words: 'a homesick rabbit', line: 'Rosie the rabbit misses the sea' },
  ],
  finished: 'On the shelf',
  more: 'See the whole shelf',
  read: 'Read',
  listen: 'Listen',
  watch: 'Watch it being drawn',
  example: 'A book being drawn',
  last: 'A page from the last book',
  nothingYet: 'The first page of your book goes here',
  how: 'How it goes',
  steps: [
    ['You say one line', 'Who the hero is. We ask the rest a little at a time, and you can skip any of it.'],
    ['You watch it drawn', 'Every page goes from pencil to paint in front of you. Stop whenever you like.'],
    ['You read and listen', 'Turn the pages together, or have them read aloud with each sentence lit.'],
    ['You keep it', 'A PDF for printing, an EPUB for the tablet, an MP3 for the car.'],
  ],
};

/** "Painting page 3 of 5", or what else is under way. */
export function slipLine(now: string | undefined, pages: number): string {
  const page = /^(?:painting|writing|reading) page \d+/.exec(now ?? '')?.[0];
  if (page && pages > 0) return `${capitalized(page)} of ${pages}`;
  return capitalized(now ?? 'getting ready');
}

/** How long the last book took, said only when it was measured. */
export function lastBookTook(story: StoryView | undefined): string | undefined {
  if (!story?.completedAt) return undefined;
  const seconds = (Date.parse(story.completedAt) - Date.parse(story.createdAt)) / 1000;
  return seconds > 0 && seconds < 3600 ? `The last one took ${aboutSeconds(seconds)}.` : undefined;
}
