/** Which words of a story stand for which drawable thing. */
import { PROPS, type Prop } from '../../story/scene.ts';

const WORDS: Readonly<Partial<Record<Prop, string>>> = {
  lantern: 'lantern|lamp|torch|headlamp',
  star: 'stars?',
  flower: 'flowers?|daisy|rose',
  book: 'book|diary',
  rope: 'rope|string|lasso',
  boat: 'boat|raft',
  blanket: 'blanket',
  teddy: 'teddy',
  candle: 'candle|flame|wick',
  cup: 'cup|mug',
  bun: 'bun|cake|biscuit|loaf',
  box: 'box|crate|tin',
  stick: 'stick|staff|cane|pole',
  spoon: 'spoon',
  shell: 'shell',
  kite: 'kite',
  bucket: 'bucket|pail',
};
const patterns = new Map<Prop, RegExp>(
  PROPS.map((prop) => [prop, new RegExp(`\\b(?:${WORDS[prop] ?? prop})(?:s|es)?\\b`, 'i')]),
);

/** Whether a reader of this text has read of the thing. */
export const propInText = (prop: Prop, text: string): boolean => (patterns.get(prop) as RegExp).test(text);
/** The drawable thing that a noun stands for, if there is one. */
export const propCalled = (noun: string): Prop | undefined =>
  PROPS.find((prop) => new RegExp(`^(?:${WORDS[prop] ?? prop})s?$`, 'i').test(noun));

const SIMILE = /\b(?:as|like|than) [^,.;:!?…”]*/gi;
const SPEECH = /“[^”]*”?/g;
/** What is told to have happened: without what people say or sing, and without what things are only compared to. */
export const spokenAside = (text: string): string => text.replace(SPEECH, ' “” ').replace(SIMILE, ' ');

const ONE = '(?:an?|the|his|her|their|its|one|\\p{L}+’s)';
/** After the noun itself: "the bell rang", never "the bell tower". */
const ENDS =
  '(?=[.,;:!?…”]|$|\\s(?:and|but|in|on|at|to|of|from|with|up|out|down|over|under|above|off|into|for|by|that|which|was|is|had|lay|stood|hung|rang|glowed|shone|back|so|then|behind|beside|between|round|through|until|when|while|before|after|again|away|open|still|all|along|high|close|as)\\b)';
const HANDLES =
  '(?:h[eo]ld|holding|carr(?:ied|ying)|picked|picking|found|took|taking|lifted|lifting|gave|giving|handed|tied|tying|rang|ringing|opened|opening|read|reading|pulled|pulling|lit|lighting|raised|raising|hugg(?:ed|ing)|brought|unroll(?:ed|ing)|unfold(?:ed|ing)|caught|catching|threw|throwing|grabbed|pushed|pushing|rolled|dragged|filled|clutching|waving|met)';
const NOT = /\b(?:no|not|never|without|nobody|nothing|if|would|could|might|wished|wanted|looked for|n’t)\b/i;
const nouns = (prop: Prop) => `(?:${(WORDS[prop] ?? prop).replaceAll('s?', '')})`;
const shown = new Map<Prop, RegExp>(
  PROPS.map((prop) => [prop, new RegExp(`\\b${ONE} (?:[\\p{L}-]+ ){0,2}?${nouns(prop)}${ENDS}`, 'iu')]),
);
const handled = new Map<Prop, RegExp>(
  PROPS.map((prop) => [
    prop,
    new RegExp(
      `\\b${HANDLES} (?:up |out |down |back |over |off |\\p{Lu}\\p{L}+ )?${ONE} (?:[\\p{L}-]+ ){0,2}?${nouns(prop)}${ENDS}`,
      'iu',
    ),
  ]),
);

/** One thing that this phrase, which says what a picture shows, puts into it. */
export const propsShown = (doing: string): Prop[] =>
  PROPS.filter((prop) => (shown.get(prop) as RegExp).test(spokenAside(doing)));

/** Things that somebody in this text really holds, carries, finds or meets; better none than a wrong one. */
export function propsHandled(text: string): Prop[] {
  const told = spokenAside(text)
    .split(/(?<=[.!?…])\s/)
    .filter((sentence) => !NOT.test(sentence));
  return PROPS.filter((prop) => told.some((sentence) => (handled.get(prop) as RegExp).test(sentence)));
}
