/** Makes the texts of a book ready to be set: plain spaces, and no lonely last word. */
import type { Manuscript } from '../../story/manuscript.ts';

/** White space of any kind becomes one space: line ends and tabs inside a paragraph are leftovers of its making. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();

/** A last word this short (letters, with its punctuation) is kept with the word before it. */
const LONELY_MAX = 10;

/**
 * Ties the last word of a paragraph to the one before it with a no-break space, so that it never stands on a line of its own.
 * Long last words may stand alone; scripts without spaces have none to tie.
 */
export function keepLastWord(text: string): string {
  const tidy = plain(text);
  const at = tidy.lastIndexOf(' ');
  if (at < 0 || tidy.length - at - 1 > LONELY_MAX) return tidy;
  return `${tidy.slice(0, at)}\u00a0${tidy.slice(at + 1)}`;
}

/** The same manuscript, tidied; paragraphs that hold nothing are left out. */
export const tidyManuscript = (manuscript: Manuscript): Manuscript => ({
  ...manuscript,
  title: plain(manuscript.title),
  dedication: plain(manuscript.dedication),
  synopsis: plain(manuscript.synopsis),
  chapters: manuscript.chapters.map((chapter) => ({
    ...chapter,
    title: plain(chapter.title),
    alt: plain(chapter.alt),
    paragraphs: chapter.paragraphs.map(keepLastWord).filter((text) => text !== ''),
  })),
});
