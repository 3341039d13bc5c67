/**
 * Judges words for a picture book: a brief, a plan or a chapter. Curated lists, no model and no network. The bar is a children's book, not
 * a sterile one: wolves eat, witches die and giants are killed, but there is no gore, no cruelty for its own sake, no sexual matter,
 * self-harm, hatred, real drugs or recipes for harm; and nothing in a brief may give orders to a model.
 */
import type { Harm, Verdict } from '../../making/ports.ts';
import { HARMS } from '../../making/ports.ts';
import { decodeWords, turnLetters } from './decode-words.ts';
import { findConcepts, findSqueezedOverrides } from './find-concepts.ts';
import { foldText } from './fold-text.ts';
import { findSwearWords } from './swear-words.ts';
import { unmaskWords } from './unmask-words.ts';
import { INNOCENT } from './vocabulary/innocent-phrases.ts';
import { MACHINE_SIGNS } from './vocabulary/instructions.ts';

/** An innocent phrase leaves this behind: no letter, so that what stands around it is still two words. */
const TAKEN_OUT = '◦';

/**
 * `texts` in any order; what is spread over several is found too. `language` is a BCP 47 tag, and only decides about words that are
 * innocent in one language and not in another: every list is looked at for every text. Pure; a chapter takes a few milliseconds.
 * `found` names concepts, never the words themselves.
 */
export function judgeWords(texts: readonly string[], language: string): Verdict {
  const spoken = language.split(/[-_]/)[0]?.toLowerCase() ?? '';
  const whole = texts.join('\n');
  const harms = new Set<Harm>();
  const found = new Set<string>();
  const note = (harm: Harm, concept: string) => {
    harms.add(harm);
    found.add(concept);
  };
  for (const { concept, sign } of MACHINE_SIGNS) if (sign.test(whole)) note('instructions', concept);
  for (const reading of readingsOf(whole)) {
    const text = reading.replace(INNOCENT, TAKEN_OUT);
    for (const { harm, concept } of findConcepts(text, spoken)) note(harm, concept);
    const swearing = findSwearWords(text);
    for (const harm of swearing.harms) note(harm, 'swear words');
    for (const { harm, concept } of hiddenOverrides(text)) note(harm, concept);
  }
  return { harms: HARMS.filter((harm) => harms.has(harm)), found: [...found] };
}

/** The text as it stands, without its disguises, and what is encoded in it. */
function readingsOf(whole: string): string[] {
  const plain = foldText(whole);
  const decoded = decodeWords(whole).map(foldText);
  return [plain, ...unmaskWords(plain), ...decoded];
}

function hiddenOverrides(text: string) {
  return [
    ...findSqueezedOverrides(text),
    ...findSqueezedOverrides(turnLetters(text)),
    ...findSqueezedOverrides([...text].reverse().join('')),
  ];
}
