/** How many tokens a text task needs: a ceiling for the answer, and an estimate of what is sent. */
import type { TextTask } from '../../making/ports.ts';
import { AGE_BAND_LIMITS } from '../../story/age-band.ts';
import { CHARACTERS_MAX } from '../../story/brief.ts';

/**
 * An upper bound that is not silly: three bytes of UTF-8 a token. English has about four, Polish or Turkish about three, and Chinese,
 * Hindi or Arabic signs, of two or three bytes, are about a token each.
 */
export const tokensIn = (text: string): number => Math.ceil(Buffer.byteLength(text) / 3);

/** Tokens of one word in the language that takes most (measured in answers, JSON included, it is nearer to two). */
const TOKENS_PER_WORD = 4;
/** A chapter of a plan with four actors and props, and one member of the cast, as JSON. */
const TOKENS = { planFrame: 1200, planChapter: 800, castMember: 450, chapterFrame: 200 };

/** The longest answer that still can be right. Longer ones are cut off, which is an error of its own with a repair. */
export function answerTokens(task: TextTask): number {
  if (task.kind === 'chapter')
    return TOKENS.chapterFrame + AGE_BAND_LIMITS[task.brief.ageGroup].words.max * TOKENS_PER_WORD;
  const cast = Math.min(task.brief.characters.length + 2, CHARACTERS_MAX + 2);
  return TOKENS.planFrame + task.brief.chapterCount * TOKENS.planChapter + cast * TOKENS.castMember;
}
