/** Writes the words of a chapter inside the age band's limits, with the names and the closing line that the prompt gives. */
import type { AgeBand } from '../../../../src/story/age-band.ts';
import { faultsAgainstBand, measureReadability } from '../../../../src/story/readability.ts';
import { choiceFor } from '../../../../src/story/seeded-choice.ts';

/** `{a}` is the one who acts, `{b}` the one beside, `{w}` a thing. */
const LINES: Readonly<Record<AgeBand, readonly string[]>> = {
  '3-5': [
    '{a} ran up the hill. The wind was big. It went whoosh.',
    '{a} saw a {w} in the grass. It was red and small.',
    '“Look,” said {a}. “Is it for us?”',
    '“Yes,” said {b}. “It is for you and me.”',
    'They sat down. They had a bun. It was warm.',
    '{b} sang a song. {a} sang it too.',
    '“Can we go on?” said {b}. “We can,” said {a}.',
    'The sun went down. The sky was pink.',
  ],
  '5-8': [
    '{a} walked along the path and looked for the {w}. The grass was wet, and every step made a soft sound.',
    '“Wait for me,” called {b}. “I have only got short legs today.”',
    'There was something under the old bench. It was a {w}, and it was covered with leaves.',
    '“Who would leave a {w} out here?” asked {a}. Nobody had an answer, so they sat down to think.',
    '{b} pulled and {a} pushed. Slowly, very slowly, the gate began to move.',
    '“We did it,” said {b}. “We did it with four hands and no shouting.”',
    'A cold wind came over the wall, but {a} did not turn back. There was still a little light.',
    '{a} gave half of the bun to {b}. It was the bigger half, and both of them knew it.',
  ],
  '8-12': [
    'Nobody had walked along this path for years, and the grass had grown over the stones. {a} found the first one with a foot, and then counted the others in a whisper.',
    '“You are going the wrong way,” said {b}, “but I would rather be wrong with you than right on my own.”',
    'Under the bench there was a {w}, wrapped in a piece of sailcloth and tied with a careful knot. Somebody had meant to come back for it.',
    '“Suppose it belongs to the man at the lighthouse,” said {a}. “Suppose he has been looking for it every single evening.”',
    'They worked without talking. {b} held the lantern, {a} turned the key, and the lock gave way with a sound like a cough.',
    'It was colder inside than out. The walls were painted with ships, hundreds of them, and every ship had a name in gold.',
    '“I was afraid,” {b} said afterwards, “and I noticed that my legs went on anyway.”',
    'When the wind dropped they could hear the sea again, and {a} remembered what the letter had promised. There was still one door that they had not opened.',
    '{a} divided the last bun into two parts and kept the smaller one. Neither of them said anything about it, which is how good friends do such things.',
    'The moon came out between the clouds and showed them how far they had come. It was further than either of them had dared to hope.',
  ],
};
const THINGS = ['lantern', 'map', 'bell', 'kite', 'basket', 'key', 'boat', 'shell', 'rope', 'star'];

export interface ChapterOrder {
  number: number;
  band: AgeBand;
  /** Whoever is in it, most important first. */
  names: readonly string[];
  title?: string;
  closingLine?: string;
  /** Put into the text as it stands, unlooked at. */
  mustSay?: readonly string[];
  /** What makes this text different from another: a rewrite must be one. */
  salt: string;
}

/** Tries until the text fits its band. Throws an Error when nothing does: the lines above are then wrong for it. */
export function writeChapter(
  order: ChapterOrder,
  seed: number,
): { number: number; title: string; paragraphs: string[] } {
  const { band, names, number, closingLine } = order;
  let faults: string[] = [];
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const choice = choiceFor(`${order.salt} ${number} ${attempt}`, seed);
    const lines = [...LINES[band]].map((line) => ({ line, at: choice.number(line) })).sort((a, b) => a.at - b.at);
    const [a, b] = [names[0] ?? 'The fox', names.length > 1 ? names[1 + (number % (names.length - 1))]! : 'the bird'];
    const thing = choice.pick('thing', THINGS);
    // A closing line may be too hard for the band, and a name too long: later tries are shorter and do without.
    const closing = closingLine !== undefined && attempt < 40 ? [closingLine] : [];
    const most = band === '3-5' ? 4 : band === '5-8' ? 5 : 8;
    const body = lines
      .slice(0, Math.max(2, most - Math.floor(attempt / 12)))
      .map(({ line }) => sentenceCase(line.replaceAll('{a}', a).replaceAll('{b}', b).replaceAll('{w}', thing)));
    const paragraphs = [...body, ...closing];
    faults = faultsAgainstBand(measureReadability(paragraphs), band);
    // What must be said is said at whatever cost to the reading grade.
    if (faults.length === 0)
      return {
        number,
        title: order.title ?? `Chapter ${number}`,
        paragraphs: [...(order.mustSay ?? []), ...paragraphs],
      };
  }
  throw new Error(`No chapter for ages ${band} could be written: ${faults.join('; ')}`);
}

/** A sentence that begins with a name in lower case, such as "the bird", begins with a capital all the same. */
const sentenceCase = (line: string): string =>
  line
    .replaceAll(/(^|[.!?”] )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replaceAll(/(” )(Said|Asked|Called)\b/g, (_, before: string, word: string) => before + word.toLowerCase());
