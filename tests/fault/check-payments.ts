/** Which answers were paid for, which of them were kept, and which were paid for again though they had been kept. */
import type { Call, History } from './read-history.ts';

export interface Violation {
  rule: string;
  what: string;
}

/**
 * Within an attempt calls are made one after another, and each answer is kept before the next is asked for. So of the answers an
 * attempt got, the first are kept, as many as it has kept; what is left over (one at most) was lost with it.
 */
function answersOf({ calls, kept }: Pick<History, 'calls' | 'kept'>): { call: Call; kept: boolean }[] {
  const keptBy = new Map<string, number>();
  for (const { token, provider } of kept)
    if (token !== null && provider !== 'embedded') keptBy.set(token, (keptBy.get(token) ?? 0) + 1);
  const answers = new Map<string, number>();
  return calls
    .filter(({ outcome, provider }) => outcome === 'ok' && provider !== 'embedded')
    .map((call) => {
      const nth = (answers.get(call.token) ?? 0) + 1;
      answers.set(call.token, nth);
      return { call, kept: nth <= (keptBy.get(call.token) ?? 0) };
    });
}

export function* paidTwice(history: History): Iterable<Violation> {
  const answers = answersOf(history);
  const resumed = new Set(history.stories.filter(({ resumes }) => resumes > 0).map(({ id }) => id));
  const slotOf = ({ storyId, step, capability, requestHash }: Call) =>
    `${storyId} ${step} ${capability} ${requestHash}`;
  for (const [slot, own] of Map.groupBy(answers, ({ call }) => slotOf(call))) {
    const first = own.findIndex(({ kept }) => kept);
    // After an error nothing is kept: a book that somebody resumes asks anew.
    if (first === -1 || first === own.length - 1 || resumed.has(own[0]!.call.storyId)) continue;
    yield { rule: 'no paid answer is paid for again', what: slot };
  }
  for (const [token, own] of Map.groupBy(answers, ({ call }) => call.token)) {
    const lost = own.filter(({ kept }) => !kept).length;
    if (lost > 1)
      yield { rule: 'an attempt loses one answer at most', what: `attempt ${token} at ${own[0]!.call.step}: ${lost}` };
  }
}

/** A call that was cut off at its own deadline has failed; nobody died. */
const FAILED_BY_ITSELF = 'PROVIDER_TIMEOUT';

/** Answers that may have been paid for and are not there: calls under way at the end of an attempt, and answers not kept in time. */
export function countLost(history: History): { lost: number; attempts: number } {
  const underWay = history.calls.filter(
    ({ outcome, errorCode, provider }) =>
      provider !== 'embedded' && (outcome === 'lost' || (outcome === 'aborted' && errorCode !== FAILED_BY_ITSELF)),
  );
  const unkept = answersOf(history).filter(({ kept }) => !kept);
  const tokens = [...underWay, ...unkept.map(({ call }) => call)].map(({ token }) => token);
  return { lost: tokens.length, attempts: new Set(tokens).size };
}
