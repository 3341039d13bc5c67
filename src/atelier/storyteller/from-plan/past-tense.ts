/**
 * Tells in the past what a plan tells in the present: "Mina follows the firefly" becomes "Mina followed the firefly". Goes by a
 * list of verbs and by who acts, and leaves every word alone that it is not sure of; what is said in quotation marks stays.
 */
import { ALSO_NOUNS, BY_BASE, BY_THIRD, PASTS, pastByRule } from './content/verbs.ts';

const SMALL: Readonly<Record<string, string>> = {
  is: 'was',
  are: 'were',
  am: 'was',
  has: 'had',
  does: 'did',
  'isn’t': 'wasn’t',
  'aren’t': 'weren’t',
  'hasn’t': 'hadn’t',
  'haven’t': 'hadn’t',
  'doesn’t': 'didn’t',
  'don’t': 'didn’t',
  'can’t': 'couldn’t',
  cannot: 'could not',
  'won’t': 'wouldn’t',
  can: 'could',
  will: 'would',
  must: 'had to',
  may: 'might',
  shall: 'should',
  'they’re': 'they were',
  'there’s': 'there was',
  'they’ve': 'they had',
};
/** After these a word in -s is a thing, or a bare verb is no statement of its own. */
const BEFORE_NOUN =
  /^(?:an?|the|his|her|their|its|my|your|our|this|that|these|those|some|any|many|more|few|all|both|no|two|three|four|five|six|seven|eight|nine|ten|\d+|of|in|on|at|by|with|from|for|into|to|under|over|through|about|like|as|than|without|between|among|\S+’s|\S+s’|small|little|big|tiny|old|new|long|last|first|soft|bright|dark|golden|silver|red|blue|green|warm|cold|strange|lost|every|each|other|different|hundred|thousand|such|across|along|past|towards|against|after|before)$/i;
const PLURAL_SUBJECT = /^(?:they|we|you|both|all|everybody else|others|friends|two|three|four|children|animals|mice)$/i;
const SINGULAR_SUBJECT =
  /^(?:he|she|it|who|which|that|nobody|somebody|someone|everyone|everybody|something|nothing|one)$/i;
const LINK = /^(?:and|then|but|or)$/i;
const FOLLOWS_VERB =
  /^(?:an?|the|his|her|him|them|it|their|its|up|down|out|in|on|off|at|to|into|over|under|away|back|home|with|for|from|through|across|along|around|round|about|after|behind|beside|past|towards|that|how|what|why|where|if|one|two|three|both|all|everyone|everybody|everything|nothing|something|by|apart|every|each|all|some|instead|until|far|softly|loudly|slowly|quietly|quickly|gently|together|forward|open|\p{Lu}.*)$/u;

interface Word {
  text: string;
  /** Without what is around it, lower case. */
  bare: string;
  /** A comma or the like stands before it. */
  after: string;
}

/** Whether the words are told as past already. */
export const toldInPast = (text: string): boolean =>
  wordsOf(unquoted(text)).some(({ bare }, i, all) => PASTS.has(bare) && !BEFORE_NOUN.test(all[i - 1]?.bare ?? ''));

const unquoted = (text: string): string => text.replace(/“[^”]*”?/g, ' ');
const wordsOf = (text: string): Word[] => {
  let after = '';
  return [...text.matchAll(/([\p{L}\p{N}][\p{L}\p{N}’-]*)([^\p{L}\p{N}]*)/gu)].map(([, word = '', between = '']) => {
    const one = { text: word, bare: word.toLocaleLowerCase('en'), after };
    after = between;
    return one;
  });
};

/** The same text in the past. `names` are everybody's: a name before a word makes a verb of it. */
export function inPast(text: string, names: readonly string[]): string {
  return text
    .split(/(“[^”]*”?)/)
    .map((part) => (part.startsWith('“') ? part : partInPast(part, names)))
    .join('');
}

function partInPast(part: string, names: readonly string[]): string {
  const nameEnds = new Set(names.map((name) => (name.split(/\s+/).at(-1) as string).toLocaleLowerCase('en')));
  const words = wordsOf(part);
  let plural = false;
  let acted = false;
  const out = words.map((word, i) => {
    const prev = words[i - 1];
    const next = words[i + 1];
    if (/[.!?;:—]/.test(word.after) || i === 0) acted = false;
    const subject = prev && /^\s*$/.test(word.after) ? prev : undefined;
    if (PLURAL_SUBJECT.test(word.bare)) plural = true;
    else if (SINGULAR_SUBJECT.test(word.bare) && !(word.bare === 'it' && BY_BASE.has(prev?.bare ?? ''))) plural = false;
    else if (isName(word, nameEnds)) plural = /^(?:and|nor)$/.test(prev?.bare ?? '') && listsNames(words, i, nameEnds);
    const clause = newClause(words, i);
    if (clause === 'plural') plural = true;
    const past = pastOf(word, subject, prev, next, { plural, acted: acted && !clause, thing: clause, nameEnds });
    if (past === undefined) return word.text;
    acted = true;
    return /^\p{Lu}/u.test(word.text) ? past[0]?.toLocaleUpperCase('en') + past.slice(1) : past;
  });
  let i = 0;
  return part.replace(/[\p{L}\p{N}][\p{L}\p{N}’-]*/gu, () => out[i++] as string);
}
/** End in -s, stand after a name, and are no verbs. */
const NO_VERB =
  /^(?:as|always|perhaps|sometimes|besides|towards|whereas|afterwards|upstairs|downstairs|indoors|outdoors|has|was|is|does|his|hers|ours|theirs|its|yes|across|less|unless|\p{L}*ness|\p{L}*less|mrs|ms)$/u;
/** "It’s", "who’s": was, but had before what has been done. */
const SHORT_IS = /^(it|he|she|who|that|there|what|here|nobody|everyone|everything|something)’s$/;

const isName = (word: Word, nameEnds: ReadonlySet<string>): boolean =>
  nameEnds.has(word.bare) && /^(?:\p{Lu}|\p{Lo})/u.test(word.text);
/** "Mina and Bo", "Mina, Bo and Tam": a name stands before the "and", too. */
const listsNames = (words: readonly Word[], i: number, nameEnds: ReadonlySet<string>): boolean =>
  words.slice(Math.max(0, i - 5), i - 1).some((word) => isName(word, nameEnds) || PLURAL_SUBJECT.test(word.bare)) &&
  !words
    .slice(Math.max(0, i - 5), i - 1)
    .some(({ bare }) => BY_THIRD.has(bare) && !ALSO_NOUNS.has(BY_THIRD.get(bare)?.base ?? ''));

const DETERMINER = /^(?:an?|the|his|her|their|its|my|our|all|two|three|four|many|some|\S+’s)$/;
/** "and the kite flies", "but the waves break it": a thing begins to act where a clause begins. */
function newClause(words: readonly Word[], i: number): 'one' | 'plural' | undefined {
  for (const back of [2, 3, 4]) {
    const determiner = words[i - back];
    const before = words[i - back - 1];
    if (!determiner || !DETERMINER.test(determiner.bare) || /[^\s]/.test(words[i]?.after ?? '')) continue;
    const starts =
      !before ||
      LINK.test(before.bare) ||
      /^(?:as|so|when|while|until|that|because)$/.test(before.bare) ||
      /[,.;:!?—]/.test(determiner.after) ||
      !sentenceSoFar(words, i - back).some(
        ({ bare }) => BY_THIRD.has(bare) || SMALL[bare] !== undefined || PASTS.has(bare),
      );
    if (
      starts &&
      (back === 2 ||
        !BY_THIRD.has(words[i - 1]?.bare ?? '') ||
        ALSO_NOUNS.has(BY_THIRD.get(words[i - 1]?.bare ?? '')?.base ?? ''))
    )
      return /[^s]s$/.test(words[i - 1]?.bare ?? '') ? 'plural' : 'one';
  }
  return undefined;
}

/** The words of the sentence before this one. */
function sentenceSoFar(words: readonly Word[], i: number): readonly Word[] {
  const start = words.findLastIndex(({ after }, k) => k <= i && /[.!?]/.test(after));
  return words.slice(Math.max(0, start), i);
}

interface Situation {
  plural: boolean;
  acted: boolean;
  /** A thing acts, and whether it is more than one. */
  thing: 'one' | 'plural' | undefined;
  nameEnds: ReadonlySet<string>;
}

function pastOf(
  word: Word,
  subject: Word | undefined,
  prev: Word | undefined,
  next: Word | undefined,
  { plural, acted, thing, nameEnds }: Situation,
): string | undefined {
  const { bare } = word;
  if (isName(word, nameEnds)) return undefined;
  if (bare === 'will' && BEFORE_NOUN.test(prev?.bare ?? '')) return undefined;
  const small = SMALL[bare];
  if (small !== undefined) return small;
  const short = SHORT_IS.exec(bare);
  if (short && next && /^\s*$/.test(next.after))
    return `${short[1]} ${PASTS.has(next.bare) || /(?:ed|been|gone|seen|done)$/.test(next.bare) ? 'had' : 'was'}`;
  const actor =
    subject !== undefined &&
    (SINGULAR_SUBJECT.test(subject.bare) ||
      PLURAL_SUBJECT.test(subject.bare) ||
      isName(subject, nameEnds) ||
      (/^\p{Lu}\p{Ll}/u.test(subject.text) && subject.after !== '' && !/[.!?]/.test(subject.after) && !plural));
  const linked = prev !== undefined && LINK.test(prev.bare) && acted;
  const third = BY_THIRD.get(bare);
  if (third) {
    if (actor && !/^(?:two|three|four|both|all|we|they|you)$/.test(subject?.bare ?? '')) return third.past;
    if (/\p{L}{3}ly$/u.test(prev?.bare ?? '') && !acted) return third.past;
    if (BEFORE_NOUN.test(prev?.bare ?? '') && !/,/.test(word.after)) return undefined;
    if (!ALSO_NOUNS.has(third.base)) return third.past;
    const leads = next !== undefined && FOLLOWS_VERB.test(next.text);
    const ends = next === undefined || /[.,!?;]/.test(next.after);
    const more =
      next !== undefined && (BY_THIRD.has(next.bare) || SMALL[next.bare] !== undefined || BY_BASE.has(next.bare));
    if (/,/.test(word.after) && !acted && !more) return third.past;
    if (linked || /,/.test(word.after)) return leads || ends ? third.past : undefined;
    return prev !== undefined && !more && (leads || ends) && !acted ? third.past : undefined;
  }
  if (actor && !plural && /[^su]s$/.test(bare) && !NO_VERB.test(bare) && word.text === bare) return pastByRule(bare);
  const base = BY_BASE.get(bare);
  if (!base || !plural) return undefined;
  if (thing === 'plural' && (next === undefined || FOLLOWS_VERB.test(next.text) || /[.,!?;]/.test(next.after)))
    return base.past;
  const goesOn = linked && !/^(?:to)$/.test(prev?.bare ?? '');
  if (acted && /,/.test(word.after) && /^(?:it|them|him|her|the|an?)$/.test(next?.bare ?? '')) return base.past;
  const both =
    subject !== undefined &&
    /^(?:both|all|then|never|always|finally|quickly|slowly|quietly|bravely|carefully|gently|softly|suddenly|soon|still|already|just|also|each)$/.test(
      subject.bare,
    );
  if (actor || (goesOn && !BEFORE_NOUN.test(prev?.bare ?? '')) || (both && !acted)) return base.past;
  return undefined;
}
