/** Whether an answer of Gemini is a refusal: it comes with status 200 and says so in one of two places. */

/** Reasons to stop or to block that are about what was asked for (API reference, FinishReason and BlockReason). */
const REFUSED = /SAFETY|PROHIBITED|BLOCKLIST|SPII|RECITATION/;

interface Answer {
  promptFeedback?: { blockReason?: unknown } | null;
  candidates?: { finishReason?: unknown }[] | null;
}

/** The reason, such as `PROHIBITED_CONTENT`, from a raw answer; undefined when it is no refusal. */
export function blockedFor(raw: unknown): string | undefined {
  const { promptFeedback, candidates } = (raw ?? {}) as Answer;
  const block = promptFeedback?.blockReason;
  if (typeof block === 'string' && block !== 'BLOCK_REASON_UNSPECIFIED') return block;
  const finish = candidates?.[0]?.finishReason;
  return isRefusal(finish) ? finish : undefined;
}

export const isRefusal = (reason: unknown): reason is string => typeof reason === 'string' && REFUSED.test(reason);
