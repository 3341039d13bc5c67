/** Tells which writing systems a text uses, so that only the fonts it needs are opened. */

export const SCRIPTS = ['latin', 'greek', 'cyrillic', 'arabic', 'japanese', 'pictograph', 'other'] as const;
export type Script = (typeof SCRIPTS)[number];

const LETTERS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['greek', /\p{Script=Greek}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['arabic', /\p{Script=Arabic}/u],
  // Han alone is set in the Japanese face as well: it is the only one here that has any.
  ['japanese', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u],
  ['pictograph', /[[\p{Extended_Pictographic}\p{Regional_Indicator}]--[©®™]]/v],
];

/** Scripts of the letters in a text; spaces, digits and shared punctuation belong to none. */
export function scriptsOf(text: string): Set<Script> {
  const found = new Set<Script>();
  for (const [script, letters] of LETTERS) if (letters.test(text)) found.add(script);
  const rest = text.replace(
    /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Common}\p{Script=Inherited}]/gu,
    '',
  );
  if (rest !== '') found.add('other');
  return found;
}
