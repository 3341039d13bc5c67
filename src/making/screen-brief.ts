/** Looks over the words of a brief before a book is begun, and says which of its fields have no place in a book for children. */
import type { Brief } from '../story/brief.ts';
import type { StoryDeps } from './deps.ts';
import { ContentRejected } from './making-errors.ts';
import { fieldsOfBrief } from './steps/brief-words.ts';

/** Throws ContentRejected (`CONTENT_REJECTED`), with a fault for each field that is unfit by itself. */
export function screenBrief(brief: Brief, screenWords: StoryDeps['screenWords']): void {
  const fields = fieldsOfBrief(brief);
  const harmsIn = (texts: string[]) => screenWords(texts, brief.language).harms;
  const harms = harmsIn(fields.map(({ text }) => text));
  if (harms.length === 0) return;
  const unfit = fields.filter(({ text }) => harmsIn([text]).length > 0);
  const message = 'has no place in a book for children; put it another way';
  throw new ContentRejected(
    harms,
    unfit.map(({ field }) => ({ field, message })),
  );
}
