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
/** Things that a text really puts on the stage; what it only compares something to stays away. */
export function propsTold(text: string): Prop[] {
  const plain = text.replace(SIMILE, ' ');
  return PROPS.filter((prop) => prop !== 'star' && prop !== 'balloon' && propInText(prop, plain)).slice(0, 2);
}
