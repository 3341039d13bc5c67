/** Everything the press needs of a finished book, words only; pictures and sound come beside it, by slot. */
import type { AgeBand } from './age-band.ts';
import type { IllustrationStyle } from './brief.ts';
import type { TextZone } from './scene.ts';

export interface ManuscriptChapter {
  number: number;
  title: string;
  paragraphs: string[];
  /** What the picture shows, in the book's language. */
  alt: string;
  textZone: TextZone;
}
export interface Manuscript {
  storyId: string;
  title: string;
  language: string;
  ageGroup: AgeBand;
  style: IllustrationStyle;
  synopsis: string;
  dedication: string;
  cover: { alt: string; textZone: TextZone };
  chapters: ManuscriptChapter[];
  /** Who made what, for the colophon and the metadata: "the Fablewright atelier", "gpt-6-luna by openai"; empty when nobody has made it. */
  madeBy: { words: string; pictures: string; voice: string };
  /** The day the book was finished, ISO 8601. Stands for all dates inside the files, so that they can be made again the same. */
  madeOn: string;
}

/** Names the place of a picture: `cover`, or `chapter-3`. */
export type PictureSlot = 'cover' | `chapter-${number}`;

/** When a sentence is spoken, in seconds from the start of its chapter's sound. */
export interface SpokenSentence {
  /** Index of the paragraph in the chapter. */
  paragraph: number;
  text: string;
  start: number;
  end: number;
  words?: { text: string; start: number; end: number }[];
}
