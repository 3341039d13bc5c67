/** Finds who of those we can draw is meant by a few words. */
import { keysOf, kindWords } from '../words/brief-choices.ts';

/** The kind a few words name, by its own word: "a small brave fox" is a fox. Undefined when none is named. */
export function kindIn(words: string): keyof typeof kindWords | undefined {
  const spoken = words.toLocaleLowerCase('en').split(/[^\p{L}]+/u);
  if (spoken.some((word) => ['girl', 'boy', 'kid', 'toddler'].includes(word))) return 'child';
  return keysOf(kindWords).find((kind) => spoken.includes(kind));
}
