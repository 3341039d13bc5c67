/** How fal says no, where that is peculiar to it. */
import type { CallFacts } from '../sdk/classify-error.ts';

export const FAL = 'fal';
/** 422: the model made no picture, for a reason of its own; the same request often succeeds. */
export const NOTHING_DRAWN = 'no_media_generated';

export const callFacts = (model: string, clock: CallFacts['clock']): CallFacts => ({
  provider: FAL,
  model,
  clock,
  // 403: “User is locked. Reason: Exhausted balance. Top up your balance at …”
  // Models of others drew nothing, and say why in a sentence only (https://docs.fal.ai/errors#no_media_generated).
  isContentRefused: ({ codes, message }) =>
    codes.includes(NOTHING_DRAWN) && /unsafe|safety|policy|moderat|prohibited/i.test(message),
  isCreditExhausted: ({ status, message }) => status === 403 && /exhausted balance|top up your balance/i.test(message),
});
