/** The words of the stand-in's books: one small story about whoever the brief names. */
import type { SpokenSentence } from '../../src/story/manuscript.ts';
import { splitSentences, splitWords } from '../../src/story/sentences.ts';

export interface FakePage {
  title: string;
  alt: string;
  paragraphs: string[];
}

/** `words`: about how many a page has; its few sentences are told again and again. */
export function fakePages(hero: string, count: number, words = 0): FakePage[] {
  const scenes: FakePage[] = [
    {
      title: 'A dark window',
      alt: `${hero} stands at a window and looks out into the night.`,
      paragraphs: [
        `${hero} looked out of the window.`,
        '“It is very dark,” said the window. “It always is,” said the night.',
      ],
    },
    {
      title: 'The lantern',
      alt: `${hero} holds up a small lantern on a path.`,
      paragraphs: [
        `${hero} held the lantern a little higher.`,
        'The dark was still dark, but now it had a path in it.',
        `“One step,” said ${hero} to the path. “And then another one step.”`,
      ],
    },
    {
      title: 'Somebody else',
      alt: `${hero} and a bear laugh together under the moon.`,
      paragraphs: [
        '“You walked all this way in the dark?” said Bo.',
        '“Not all of it. Only the parts between one light and the next.”',
      ],
    },
    {
      title: 'The long way back',
      alt: `${hero} walks home under a pale morning sky.`,
      paragraphs: ['They went back the long way. The long way had more stars.', 'Nobody counted the steps.'],
    },
    {
      title: 'Good night',
      alt: `${hero} sleeps beside a lantern that has gone out.`,
      paragraphs: ['At home the lantern went out by itself.', `${hero} did not mind. ${hero} was asleep.`],
    },
  ];
  return Array.from({ length: count }, (_, i) => {
    const found = scenes[i % scenes.length];
    if (!found) throw new RangeError('The stand-in has no scenes.');
    const times = Math.max(1, Math.ceil(words / found.paragraphs.join(' ').split(' ').length));
    return { ...found, paragraphs: Array.from({ length: times }, () => found.paragraphs).flat() };
  });
}

const WORD_SECONDS = 0.22;
const PAUSE_SECONDS = 0.3;

/** When each sentence and word is spoken, at an even pace. */
export function timedSentences(paragraphs: readonly string[], language: string): SpokenSentence[] {
  let at = 0.2;
  return paragraphs.flatMap((paragraph, index) =>
    splitSentences(paragraph, language).map((text) => {
      const start = at;
      const words = splitWords(text, language).map((word) => {
        const from = at;
        at += WORD_SECONDS;
        return { text: word, start: from, end: at };
      });
      const end = at;
      at += PAUSE_SECONDS;
      return { paragraph: index, text, start, end, words };
    }),
  );
}
