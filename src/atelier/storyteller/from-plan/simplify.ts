/** Makes a beat easier to read, step by step: long sentences apart, then without their by-clauses, then in plain words. */
import { splitSentences, splitWords } from '../../../story/sentences.ts';
import { articled, capitalised } from '../english.ts';
import { PLAIN_WORDS } from './content/plain-words.ts';
import { BY_BASE, BY_THIRD, PASTS } from './content/verbs.ts';

export interface Named {
  name: string;
  /** he, she, they, it */
  he: string;
}
/** How much of a beat is kept: all of it as it stands; all, in short sentences; without by-clauses; the first of each; the first. */
export const EASE = ['whole', 'split', 'bare', 'plain', 'core', 'first'] as const;
export type Ease = (typeof EASE)[number];

const isVerb = (word: string): boolean => PASTS.has(word) || BY_THIRD.has(word) || BY_BASE.get(word)?.past === word;
const ended = (text: string, end = '.'): string => {
  const trimmed = text
    .trim()
    .replace(/[,;:–—-]+$/, '')
    .trim();
  return /[.!?…]”?$/.test(trimmed) ? trimmed : `${trimmed}${end}`;
};

/** The sentences of a beat at this ease, in order. */
export function easedBeat(beat: string, ease: Ease, cast: readonly Named[]): string[] {
  const sentences = splitSentences(beat, 'en');
  if (ease === 'whole') return sentences;
  let out = sentences.flatMap((sentence) => apart(sentence, cast));
  if (ease === 'split') return out;
  out = out.flatMap((sentence) => apart(withoutAsides(sentence), cast));
  if (ease === 'bare') return out;
  out = out.map(inPlainWords).filter(stands);
  if (ease === 'plain') return out;
  const firsts = sentences
    .map((sentence) => inPlainWords(apart(withoutAsides(sentence), cast)[0] ?? ''))
    .filter(stands);
  return ease === 'core' ? firsts : firsts.slice(0, 1);
}

const stands = (sentence: string): boolean => splitWords(sentence, 'en').length > 1;

/** A sentence without what is in brackets, between commas after a "who", before the comma of a "when", and after a "while". */
export function withoutAsides(sentence: string): string {
  if (/[“”]/.test(sentence)) return sentence;
  const end = /[!?]$/.exec(sentence)?.[0] ?? '.';
  const out = sentence
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/, (?:who|which|whose|where|whom) [^,.!?]+(?:,|(?=[.!?]))/g, '')
    .replace(
      /^(?:As|When|While|After|Before|Because|If|Since|Although|Though|Even though|Until|Once|With|Despite|Lost|During|By|Using|Armed)\b[^,]*, (?=\S+ )/,
      '',
    )
    .replace(/^(?:\p{Lu}\p{L}+ing|\p{Lu}\p{L}+ed) [^,]*, /u, '')
    .replace(
      /,? (?:while|so that|until|even though|although|because|as if|as though|in order to|instead of|despite|unless|thanks to) .*$/,
      '',
    )
    .replace(
      /, (?:\p{L}+ing|only|just|even|their|his|her|its|as|with|without|leaving|each|both|one|too|not) [^,]*?[.!?]?$/u,
      '',
    )
    .replace(/ (?:as|before|after|when) (?=(?:he|she|they|it|the|a|an)\b).*$/, '');
  return splitWords(out, 'en').length > 2 ? capitalised(ended(out, end)) : sentence;
}

/** "Mina followed the light and found the bell." → "Mina followed the light. She found the bell." */
export function apart(sentence: string, cast: readonly Named[]): string[] {
  if (/[“”]/.test(sentence)) return [sentence];
  const pieces = sentence
    .split(/\s*(?:;|—|–(?=\s)|\s--?\s)\s*/)
    .map((piece) => piece.replace(/[,:]$/, '').trim())
    .filter((piece) => piece !== '');
  const end = /[!?]$/.exec(sentence)?.[0] ?? '.';
  if (pieces.slice(1).some((piece) => !hasVerb(piece))) return clauses(sentence, cast);
  return pieces.flatMap((piece, i) => clauses(capitalised(ended(piece, i === pieces.length - 1 ? end : '.')), cast));
}

const hasVerb = (text: string): boolean =>
  splitWords(text, 'en').some((word, i) => i > 0 && isVerb(word.toLowerCase()));

function clauses(sentence: string, cast: readonly Named[]): string[] {
  const said = pronounFor(sentence, cast);
  const rest = sentence.slice(0, -1);
  const end = sentence.at(-1) as string;
  for (const match of rest.matchAll(
    /,? (and then|but then|and so|and|but|so|then|until)(?=,? ) ?|, (?=\p{L}+[ ,])/gu,
  )) {
    const before = rest.slice(0, match.index);
    const after = rest.slice(match.index + match[0].length).replace(/^,? /, '');
    const first = (splitWords(after, 'en')[0] ?? '').toLowerCase();
    const second = (splitWords(after, 'en')[1] ?? '').toLowerCase();
    if (
      splitWords(before, 'en').length < 2 ||
      !hasVerb(before) ||
      /^(?:If|When|As|While|After|Before|Because|Once)\b[^,]*$/.test(before)
    )
      continue;
    const link = match[1] ?? 'and';
    const led = /but/.test(link) ? 'But ' : /^(?:then|and then)$/.test(link) ? 'Then ' : /so/.test(link) ? 'So ' : '';
    if (link === 'until') continue;
    const acts =
      /^(?:he|she|it|they|the|a|an|his|her|their|its|nobody|everybody|everyone|somebody|one|there|\p{L}+’s)$/iu.test(
        first,
      ) || cast.some(({ name }) => after.startsWith(`${name} `));
    const verb = PASTS.has(first) || /^(?:was|had|did)$/.test(first);
    const own =
      acts &&
      splitWords(after, 'en')
        .slice(1, 6)
        .some(
          (word) =>
            PASTS.has(word.toLowerCase()) || /^(?:was|had|did|put|set|let|hit|cut|shut|read)$/.test(word.toLowerCase()),
        );
    if (own && !/^(?:that|who|which)$/.test(second))
      return [ended(before), ...clauses(`${led === '' ? capitalised(after) : led + after}${end}`, cast)];
    if (verb && said !== undefined)
      return [ended(before), ...clauses(`${led === '' ? capitalised(said) : led + said} ${after}${end}`, cast)];
  }
  return [sentence];
}

/** What stands for the one or those who act first in a sentence, when it can be told. */
function pronounFor(sentence: string, cast: readonly Named[]): string | undefined {
  const begins = sentence.replace(/^(?:Then|So|But|And|Now|Soon|Together,?|At last,?|Finally,?) /, '');
  const low = /^(He|She|They|It)\b/.exec(begins)?.[1]?.toLowerCase();
  if (low) return low;
  const first = [...cast].sort((a, b) => b.name.length - a.name.length).find(({ name }) => begins.startsWith(name));
  if (!first) return undefined;
  return /^(?:,| and (?!\p{Ll}+ed\b))/u.test(begins.slice(first.name.length)) &&
    cast.some(
      ({ name }) => name !== first.name && begins.slice(first.name.length, first.name.length + 40).includes(name),
    ) &&
    / and /.test(begins.slice(first.name.length, first.name.length + 60))
    ? 'they'
    : begins[first.name.length] === ' '
      ? first.he
      : undefined;
}

const PLAIN = PLAIN_WORDS.map(
  ([hard, plain]) => [new RegExp(`(?<![\\p{L}’-])${hard}(?![\\p{L}’-])`, 'giu'), plain] as const,
);
/** Hard words out, plain ones in; capitals at the start stay. */
export function inPlainWords(sentence: string): string {
  let out = sentence;
  for (const [hard, plain] of PLAIN)
    out = out.replace(hard, (match, ...rest) => {
      const offset = rest.find((one): one is number => typeof one === 'number') ?? 0;
      // A capital in mid-sentence is a name: the Ancient Oak stays what it is.
      if (offset > 0 && /^\p{Lu}/u.test(match)) return match;
      return plain;
    });
  return capitalised(
    articled(out)
      .replace(/\s+/g, ' ')
      .replace(/ ([,.!?])/g, '$1')
      .replace(/^[,\s]+/, '')
      .replace(/,,/g, ',')
      .trim(),
  );
}
