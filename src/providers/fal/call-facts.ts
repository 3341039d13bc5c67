/** How fal says no, where that is peculiar to it. */
import type { CallFacts } from '../sdk/classify-error.ts';

export const FAL = 'fal';

export const callFacts = (model: string, clock: CallFacts['clock']): CallFacts => ({
  provider: FAL,
  model,
  clock,
  // 403: “User is locked. Reason: Exhausted balance. Top up your balance at …”
  isCreditExhausted: ({ status, message }) => status === 403 && /exhausted balance|top up your balance/i.test(message),
});
