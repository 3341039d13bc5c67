/** Brings a chapter into its band by joining plain neighbours where it is choppy, and splitting where it is heavy. */
import { AGE_BAND_LIMITS, type AgeBand } from '../../story/age-band.ts';
import type { ProseMeter } from './prose.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Words a plain sentence may start with and still follow an "and"; pronouns first, they read best. */
const FOLLOWS_WELL = /^(?:He|She|They|It|Then|But|So|And|Nobody|Everybody)\b/;
const FOLLOWS =
  /^(?:He|She|They|It|There|Then|Nobody|No one|Everyone|Everybody|All at once|The|A|An|But|So|And|At|In|On|His|Her|Their|Far|Slowly|Soon|Once|Somewhere|Somebody|Someone|Nothing|Every|Not|Even|That|This|One)\b/;
const PLAIN = /^[^“”!?;:…]+\.$/;

/** Joins until the text is no longer below its band; tries the joins that read best first. */
export function joinChoppy(
  paragraphs: readonly string[],
  band: AgeBand,
  meter: ProseMeter,
  rng: SeededRandom,
): string[] {
  const limits = AGE_BAND_LIMITS[band];
  let out = [...paragraphs];
  const tried = new Set<string>();
  for (let guard = 0; guard < 24; guard++) {
    const now = meter.measure(out);
    if (now.grade >= limits.grade.min + 0.1 || now.sentenceWords > limits.sentenceWords - 0.4) return out;
    const places: { paragraph: number; at: number; good: boolean }[] = [];
    out.forEach((paragraph, p) => {
      const sentences = meter.sentences(paragraph);
      for (let i = 0; i + 1 < sentences.length; i++) {
        const [one, two] = [sentences[i] as string, sentences[i + 1] as string];
        if (tried.has(two) || !PLAIN.test(one) || !PLAIN.test(two) || /, and /.test(one.slice(-70))) continue;
        if (one.length + two.length > 170 || one.length < 12) continue;
        if (FOLLOWS.test(two)) places.push({ paragraph: p, at: i, good: FOLLOWS_WELL.test(two) });
      }
    });
    const good = places.filter((place) => place.good);
    const from = good.length > 0 ? good : places;
    if (from.length === 0) return out;
    const place = rng.pick(from);
    const sentences = [...meter.sentences(out[place.paragraph] as string)];
    const two = sentences[place.at + 1] as string;
    tried.add(two);
    sentences.splice(place.at, 2, joined(sentences[place.at] as string, two));
    out = out.with(place.paragraph, sentences.join(' '));
  }
  return out;
}

function joined(one: string, two: string): string {
  const first = one.replace(/\.$/, '');
  const word = /^\w+/.exec(two)?.[0] ?? '';
  const rest = two.slice(word.length);
  if (word === 'Then') return `${first}, and then${rest}`;
  if (/^(?:But|So|And)$/.test(word)) return `${first}, ${word.toLowerCase()}${rest}`;
  return `${first}, and ${word.toLowerCase()}${rest}`;
}

const JOINTS =
  /^(.{12,}?[^,;]),? (and then|and|but|so|for|because) ((?:he|she|they|it|there|the|a|nobody|everybody)\b.{8,}|[\u2c00-\u2c0f].{8,})$/;

/** Splits at "and", "but", "; " until sentences and grade are inside the band. */
export function splitHeavy(paragraphs: readonly string[], band: AgeBand, meter: ProseMeter): string[] {
  const limits = AGE_BAND_LIMITS[band];
  let out = [...paragraphs];
  for (let guard = 0; guard < 16; guard++) {
    const now = meter.measure(out);
    if (now.grade <= limits.grade.max - 0.05 && now.sentenceWords <= limits.sentenceWords - 0.05) return out;
    let longest: { p: number; i: number; words: number; halves: string } | undefined;
    out.forEach((paragraph, p) => {
      const sentences = meter.sentences(paragraph);
      for (const [i, sentence] of sentences.entries()) {
        if (/[“”]/.test(sentence)) continue;
        const halves = halved(sentence);
        if (halves && (!longest || sentence.length > longest.words)) longest = { p, i, words: sentence.length, halves };
      }
    });
    if (!longest) return out;
    const sentences = [...meter.sentences(out[longest.p] as string)];
    sentences[longest.i] = longest.halves;
    out = out.with(longest.p, sentences.join(' '));
  }
  return out;
}

function halved(sentence: string): string | undefined {
  const semi = /^(.{12,}?); (.{8,})$/.exec(sentence);
  const raise = (text: string) => (text[0] ?? '').toLocaleUpperCase('en') + text.slice(1);
  if (semi) return `${semi[1]}. ${raise(semi[2] as string)}`;
  const joint = JOINTS.exec(sentence);
  if (!joint || joint[2] === 'because') return undefined;
  const [, before, link, after] = joint as unknown as [string, string, string, string];
  const start = link === 'but' ? 'But ' : link === 'so' ? 'So ' : link === 'and then' ? 'Then ' : '';
  return `${before}. ${start === '' ? raise(after) : start + after}`;
}
