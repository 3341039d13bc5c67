/** Finds the concepts of the word lists in folded text: one pass over everything, and a second one only where that found something. */
import { foldLetters } from './fold-text.ts';
import { ASIAN_AND_ARABIC } from './vocabulary/asian-and-arabic.ts';
import { type Concept, patternOf } from './vocabulary/concept.ts';
import { ENGLISH_OTHER } from './vocabulary/english-other.ts';
import { ENGLISH_SEXUAL } from './vocabulary/english-sexual.ts';
import { ENGLISH_VIOLENCE } from './vocabulary/english-violence.ts';
import { GERMANIC } from './vocabulary/germanic.ts';
import { OTHER_INSTRUCTIONS, OVERRIDES, OVERRIDES_WITHIN } from './vocabulary/instructions.ts';
import { ROMANCE } from './vocabulary/romance.ts';
import { SLAVIC_AND_TURKISH } from './vocabulary/slavic-and-turkish.ts';

interface Finder {
  screen: RegExp;
  concepts: readonly { concept: Concept; expression: RegExp }[];
}

const LATIN_AND_CYRILLIC: readonly Concept[] = [
  ...ENGLISH_SEXUAL,
  ...ENGLISH_VIOLENCE,
  ...ENGLISH_OTHER,
  ...GERMANIC,
  ...ROMANCE,
  ...SLAVIC_AND_TURKISH,
  ...OVERRIDES,
  ...OTHER_INSTRUCTIONS,
];
const OTHER_SCRIPTS: readonly Concept[] = [...ASIAN_AND_ARABIC, ...OVERRIDES_WITHIN];
/** A text without a letter of those scripts, as most are, is not looked through for their words. */
const OTHER_LETTERS =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}]/u;

/** `pattern` makes the whole expression out of an alternation: shared edges are looked at once, not for each word. */
function finderOf(concepts: readonly Concept[], pattern: (words: string) => string): Finder {
  const compile = (words: string) => new RegExp(foldLetters(pattern(words).normalize('NFKC')), 'u');
  return {
    screen: compile(concepts.map(({ words }) => words).join('|')),
    concepts: concepts.map((concept) => ({ concept, expression: compile(concept.words) })),
  };
}

/** Compiled at first use, once for each language that has words of its own. */
const finders = new Map<string, Finder>();
const speaks = (languages: readonly string[] | undefined, language: string) => languages?.includes(language) ?? false;

/** `folded` comes from foldText; `language` is a primary subtag, such as `de`. */
export function findConcepts(folded: string, language: string): Concept[] {
  const special = LATIN_AND_CYRILLIC.some(({ only, except }) => speaks(only, language) || speaks(except, language));
  const spaced = finder(special ? language : '', () =>
    finderOf(
      LATIN_AND_CYRILLIC.filter(
        ({ only, except }) => (only === undefined || speaks(only, language)) && !speaks(except, language),
      ),
      (words) => patternOf({ words }),
    ),
  );
  const found = findWith(spaced, folded);
  if (!OTHER_LETTERS.test(folded)) return found;
  const joined = finder('without spaces', () => finderOf(OTHER_SCRIPTS, (words) => patternOf({ words, within: true })));
  return [...found, ...findWith(joined, folded)];
}

/** Orders to the model with everything but letters taken out: spaced out, run together, or split over two fields. */
export function findSqueezedOverrides(folded: string): Concept[] {
  const squeezed = finder('squeezed', () => finderOf(OVERRIDES, (words) => squeeze(words)));
  return findWith(squeezed, folded.replace(/[^\p{L}]+/gu, ''));
}

const squeeze = (words: string): string =>
  words
    .replace(/ ?… ?/g, '\\p{L}{0,30}?')
    .replace(/ \??|,\?/g, '')
    .replace(/\\p\{L\}\+/g, '\\p{L}{1,20}')
    .replace(/~/g, '');

function finder(key: string, make: () => Finder): Finder {
  const made = finders.get(key) ?? make();
  finders.set(key, made);
  return made;
}

function findWith(finder: Finder, text: string): Concept[] {
  if (!finder.screen.test(text)) return [];
  return finder.concepts.filter(({ expression }) => expression.test(text)).map(({ concept }) => concept);
}
