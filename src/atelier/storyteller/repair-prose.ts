/** Brings a chapter into its band by joining plain neighbours where it is choppy, and splitting where it is heavy. */
import { AGE_BAND_LIMITS, type AgeBand } from '../../story/age-band.ts';
import { type ProseMeter, sentenceKey } from './prose.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Words a plain sentence may start with and still follow an "and"; pronouns first, they read best. */
const FOLLOWS_WELL = /^(?:He|She|They|It|Then|But|So|And|Everybody)\b/;
const FOLLOWS =
  /^(?:He|She|They|It|There|Then|Everyone|Everybody|All at once|The|A|An|But|So|And|At|In|On|His|Her|Their|Far|Slowly|Soon|Once|Somewhere|Somebody|Someone|Nothing|Every|Not|Even|That|This|One)\b/;
/** What is denied wants its contrary set against it; an "and" would make nonsense of both. */
const DENIES = /\b(?:not|never|nothing|nobody|none)\b|n’t\b/i;
const PLAIN = /^[^“”!?;:…]+\.$/;

/** Words that may lose their capital after a semicolon: none of them is ever a name. */
const LOWERS =
  /^(?:You|We|What|When|If|Each|All|Both|Two|Three|No|Its|Our|Your|My|As|After|Before|Behind|Beside|Under|Out|Up|Down|Off|Round|With|Without|For|From|Now|Only|Just|Perhaps|Still|Somehow|These|Those|Here|Most|Many|Another|Other|Presently|Inside|Outside|Nobody)\b/;
/** “…,” said Pip, after a while. */
const TAGGED =
  /^“[^“”]+[,?!]” (?:said|asked|whispered|called|shouted|yelled|answered|murmured|remarked|cried) [^“”.;]{2,30}\.$/;
/** “It was not me.” */
const SPOKEN = /^“[^“”]+”$/;

type Join = { reads: number; text: string };
const low = (text: string) => (/^I\b/.test(text) ? text : (text[0] ?? '').toLocaleLowerCase('en') + text.slice(1));

/** The two sentences as one, and how well that reads: 4 very well, 1 only when nothing better is left. */
function joinOf(one: string, two: string, names: readonly string[]): Join | undefined {
  if (one.length + two.length > 210) return undefined;
  const first = one.slice(0, -1);
  const named = names.some((name) => two.startsWith(`${name} `));
  const lowered = FOLLOWS.test(two) || LOWERS.test(two);
  if (TAGGED.test(one) && SPOKEN.test(two)) {
    const rest = two.slice(1);
    const question = /[?]”$/.test(two) && names.some((name) => one.startsWith(`“${name},”`));
    if (
      question &&
      (lowered || /^(?:Is|Are|Do|Does|Did|Was|Were|Can|Could|Will|Would|Have|Has|How|Where|Who|Why|Which)\b/.test(rest))
    )
      return { reads: 3, text: `${first}, “${low(rest)}` };
    if (DENIES.test(one)) return undefined;
    if (/^(?:It|He|She|They|We|You)\b[^?!;]+\.”$/.test(rest) && /^“[^?!]+,”/.test(one))
      return { reads: 2, text: `${first}, “and ${low(rest)}` };
    return undefined;
  }
  if (TAGGED.test(one))
    return PLAIN.test(two) && /^(?:He|She|They|Then|But|So)\b/.test(two)
      ? { reads: 2, text: joined(one, two, names) }
      : undefined;
  if (one.length < 12 || !PLAIN.test(one) || !PLAIN.test(two) || !(lowered || named)) return undefined;
  const contrast = DENIES.test(one) && !/^(?:But|So|And|Then)\b/.test(two);
  const clauses = /, (?:and|but|so|which|because) /.test(one) || /, (?:and|but|so) /.test(two);
  if (!clauses && !contrast && (FOLLOWS.test(two) || named))
    return { reads: FOLLOWS_WELL.test(two) ? 4 : 3, text: joined(one, two, names) };
  if (/^(?:But|So|And|Then)\b/.test(two)) return { reads: 1, text: joined(one, two, names) };
  return { reads: 1, text: `${first}; ${named ? two : low(two)}` };
}

/** Joins until the text is no longer below its band; tries the joins that read best first. */
export function joinChoppy(
  paragraphs: readonly string[],
  band: AgeBand,
  names: readonly string[],
  meter: ProseMeter,
  rng: SeededRandom,
): { paragraphs: string[]; joins: number } {
  const limits = AGE_BAND_LIMITS[band];
  let out = [...paragraphs];
  const tried = new Set<string>();
  let joins = 0;
  for (let guard = 0; guard < 24; guard++) {
    const now = meter.measure(out);
    if (now.grade >= limits.grade.min + 0.05 || now.sentenceWords > limits.sentenceWords - 0.4) break;
    const places: { paragraph: number; at: number; join: Join }[] = [];
    out.forEach((paragraph, p) => {
      const sentences = meter.sentences(paragraph);
      for (let i = 0; i + 1 < sentences.length; i++) {
        const [one, two] = [sentences[i] as string, sentences[i + 1] as string];
        const join = tried.has(two) ? undefined : joinOf(one, two, names);
        if (join) places.push({ paragraph: p, at: i, join });
      }
    });
    const most = Math.max(0, ...places.map((place) => place.join.reads));
    if (most === 0) break;
    const place = rng.pick(places.filter((one) => one.join.reads === most));
    const sentences = [...meter.sentences(out[place.paragraph] as string)];
    tried.add(sentences[place.at + 1] as string);
    sentences.splice(place.at, 2, place.join.text);
    out = out.with(place.paragraph, sentences.join(' '));
    joins += 5 - place.join.reads;
  }
  return { paragraphs: out, joins };
}

function joined(one: string, two: string, names: readonly string[]): string {
  const first = one.replace(/\.$/, '');
  if (names.some((name) => two.startsWith(`${name} `))) return `${first}, and ${two}`;
  const word = /^\w+/.exec(two)?.[0] ?? '';
  const rest = two.slice(word.length);
  if (word === 'Then') return `${first}, and then${rest}`;
  if (/^(?:But|So|And)$/.test(word)) return `${first}, ${word.toLowerCase()}${rest}`;
  return `${first}, and ${word.toLowerCase()}${rest}`;
}

const JOINTS =
  /^(.{12,}?[^,;]),? (and then|and|but|so|because) ((?:(?:he|she|they|it|there|nobody|everybody) (?!\p{L}+ing\b)|(?:the|a|an|his|her|their|its) (?:\p{L}+ ){1,3}(?:was|were|had|did|could|would|went|came|ran|sat|stood|lay|\p{L}+ed)\b).{8,})$/u;

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

export interface NameWords {
  call: string;
  he: string;
  kind: string;
}

/** The last mention of the longest name becomes "the princess"; the first one of a chapter stays. */
function byKind(paragraphs: string[], names: readonly NameWords[]): string[] | undefined {
  const [name] = [...names]
    .filter(({ call, kind }) => call.length > kind.length)
    .sort((a, b) => b.call.length - a.call.length);
  if (!name) return undefined;
  const text = paragraphs.join('\n');
  const at = text.lastIndexOf(name.call);
  if (at < 0 || at === text.indexOf(name.call)) return undefined;
  const the = /(?:^|\n|[.!?…“] ?)$/.test(text.slice(0, at)) ? 'The' : 'the';
  return `${text.slice(0, at)}${the} ${name.kind}${text.slice(at + name.call.length)}`.split('\n');
}

/**
 * Says he, she or they for a long name that has just been said, until the reading is easy enough: a chapter about a Princess
 * Wilhelmina is hard for her name alone.
 */
export function easeNames(
  paragraphs: readonly string[],
  band: AgeBand,
  names: readonly NameWords[],
  meter: ProseMeter,
): string[] {
  let out = [...paragraphs];
  for (let guard = 0; guard < 40; guard++) {
    if (meter.measure(out).grade <= AGE_BAND_LIMITS[band].grade.max - 0.05) return out;
    const next = easedOnce(out, names, meter) ?? byKind(out, names);
    if (!next) return out;
    out = next;
  }
  return out;
}

function easedOnce(paragraphs: string[], names: readonly NameWords[], meter: ProseMeter): string[] | undefined {
  let said = '';
  for (const [p, paragraph] of paragraphs.entries()) {
    const sentences = meter.sentences(paragraph);
    for (const [i, sentence] of sentences.entries()) {
      for (const { call, he } of names) {
        const others = names.some((one) => one.call !== call && said.includes(one.call));
        const starts =
          sentence.startsWith(`${call} `) &&
          !/^(?:is|was|has|likes|goes|looks)\b/.test(sentence.slice(call.length + 1));
        const eased =
          starts && said.includes(call) && !others
            ? he[0]?.toUpperCase() + he.slice(1) + sentence.slice(call.length)
            : new RegExp(`” said ${call}[.,]`).test(sentence) && said.includes(call) && !others
              ? sentence.replace(`said ${call}`, `${he} said`)
              : undefined;
        if (eased) return paragraphs.with(p, [...sentences.slice(0, i), eased, ...sentences.slice(i + 1)].join(' '));
      }
      said = sentence.length > 40 ? sentence : `${said} ${sentence}`.slice(-160);
    }
  }
  return undefined;
}

const SAYS =
  /^(“[^“”]+)([,.!?])” (?:said|asked|cried|called|whispered|answered|\S+ (?:said|asked|cried|called|whispered|answered))\b[^“”]*\.$/;

/** Gives a short sentence that the book has said before another turn: a speech loses its tag, a name is led in by "And". */
export function freshened(
  paragraphs: readonly string[],
  said: ReadonlySet<string>,
  names: readonly string[],
  meter: ProseMeter,
): string[] {
  const seen = new Set(said);
  return paragraphs.map((paragraph) => {
    const sentences = meter.sentences(paragraph).map((sentence) => {
      const turns = seen.has(sentenceKey(sentence)) ? otherTurns(sentence, names) : [];
      const fresh = turns.find((turn) => !seen.has(sentenceKey(turn))) ?? sentence;
      const key = sentenceKey(fresh);
      if (key !== '') seen.add(key);
      return fresh;
    });
    return sentences.join(' ');
  });
}

function otherTurns(sentence: string, names: readonly string[]): string[] {
  const speech = SAYS.exec(sentence);
  if (speech) return [`${speech[1]}${speech[2] === ',' ? '.' : speech[2]}”`];
  if (!names.some((name) => sentence.startsWith(`${name} `))) return [];
  return [`And ${sentence}`, `Again ${sentence}`, `And still ${sentence}`];
}
