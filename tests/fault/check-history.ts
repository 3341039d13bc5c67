/**
 * The history checker: holds what happened against what was promised. Every accepted book comes to exactly one end, every step has one
 * result, nothing that was paid for and kept is paid for again, nothing is charged without a book, and nothing is left lying about.
 */
import { countLost, paidTwice, type Violation } from './check-payments.ts';
import type { Call, History } from './read-history.ts';

/** A request as a vendor remembers it. */
export interface SeenCall {
  vendor: string;
  /** As in the header that tagRequests sets: the attempt's token and the capability. */
  tag?: string;
  /** The whole answer was sent. */
  answered: boolean;
}
export interface Verdict {
  violations: Violation[];
  facts: {
    stories: number;
    ends: Record<string, number>;
    results: number;
    /** Rows of the ledger, those of the vendors' memory, and those that were answered well. */
    calls: number;
    seen: number;
    ok: number;
    /** Answers that were or may have been paid for and that a dying or overtaken attempt never kept. */
    lost: number;
    /** Attempts that lost such an answer. */
    lostAttempts: number;
  };
}
export interface Outside {
  /** The vendors' own memory; left out where vendors are not real enough to have one. */
  seen?: readonly SeenCall[];
  /** Files that are not in the store, of those that results speak of. */
  missingFiles?: readonly string[];
}

const ENDS: ReadonlySet<string> = new Set(['complete', 'error', 'needs_review', 'paused', 'cancelled']);
/** Requests for one call of one model; see the retry layer. */
const MOST_REQUESTS = 3;

export function checkHistory(history: History, { seen, missingFiles = [] }: Outside = {}): Verdict {
  const violations = [
    ...ends(history),
    ...results(history),
    ...paidTwice(history),
    ...retries(history),
    ...money(history),
    ...leftovers(history),
    ...(seen ? vendorsMemory(history, seen) : []),
    ...missingFiles.map((key) => ({ rule: 'files of results exist', what: key })),
  ];
  const { lost, attempts } = countLost(history);
  return {
    violations,
    facts: {
      stories: history.stories.length,
      ends: countBy(history.stories.map(({ status }) => status)),
      results: history.results.length,
      calls: history.calls.length,
      seen: seen?.length ?? 0,
      ok: history.calls.filter(({ outcome }) => outcome === 'ok').length,
      lost,
      lostAttempts: attempts,
    },
  };
}

function* ends({ stories, events }: History): Iterable<Violation> {
  const byStory = Map.groupBy(events, ({ storyId }) => storyId);
  for (const { id, status, lastEvent, resumes } of stories) {
    const own = byStory.get(id) ?? [];
    const wrong = (rule: string, what: string) => ({ rule, what: `story ${id}: ${what}` });
    if (own.length !== lastEvent || own.some((event, i) => event.id !== i + 1))
      yield wrong('events have no gap', `${own.length} events, the last should be ${lastEvent}`);
    const turns = own.filter(({ type }) => type === 'status-changed');
    const ended = turns.filter(({ status: to }) => ENDS.has(to ?? ''));
    if (!ENDS.has(status)) yield wrong('every book comes to an end', `is ${status}`);
    else if (ended.length !== resumes + 1 || ended.at(-1)?.status !== status)
      yield wrong('exactly one end', `is ${status} after ${ended.map(({ status: to }) => to).join(', ') || 'no end'}`);
    const after = own.slice(own.findLastIndex(({ type }) => type === 'status-changed') + 1);
    // A step that was under way when another one failed keeps its result; but nothing begins any more.
    const still =
      status === 'complete' || status === 'cancelled' ? after : after.filter(({ type }) => type === 'step-started');
    if (ENDS.has(status) && still.length > 0)
      yield wrong('nothing happens after the end', still.map(({ type, step }) => `${type} ${step}`).join(', '));
  }
}

function* results({ stories, steps, events, results: made, calls }: History): Iterable<Violation> {
  const resumed = new Set(stories.filter(({ resumes }) => resumes > 0).map(({ id }) => id));
  const complete = new Set(stories.filter(({ status }) => status === 'complete').map(({ id }) => id));
  const keyOf = ({ storyId, step }: { storyId: string; step: string | null }) => `${storyId} ${step}`;
  for (const { storyId, key, status, made: hasResult } of steps) {
    if ((status === 'done' || status === 'held') && !hasResult)
      yield { rule: 'what is done has a result', what: `${storyId} ${key}` };
    if (complete.has(storyId) && status !== 'done')
      yield { rule: 'a complete book has all its steps', what: `${storyId} ${key} is ${status}` };
  }
  const madeOnce = new Map<string, Date>();
  for (const result of made) {
    // What was held for review is made again when the book is resumed.
    if (resumed.has(result.storyId)) continue;
    if (madeOnce.has(keyOf(result))) yield { rule: 'one result per step', what: keyOf(result) };
    madeOnce.set(keyOf(result), result.at);
  }
  const finished = new Set<string>();
  for (const event of events.filter(({ storyId }) => !resumed.has(storyId))) {
    if (event.type === 'step-started' && finished.has(keyOf(event)))
      yield { rule: 'a finished step is not begun again', what: keyOf(event) };
    if (event.type !== 'step-finished') continue;
    if (finished.has(keyOf(event))) yield { rule: 'a step is finished once', what: keyOf(event) };
    finished.add(keyOf(event));
  }
  for (const call of calls) {
    const end = madeOnce.get(keyOf(call));
    if (end && call.startedAt > end)
      yield { rule: 'a finished step calls nobody', what: `${keyOf(call)}, call ${call.id}` };
  }
}

/** Requests to one model in a row, within one attempt, up to the one that was answered. */
function* retries({ calls }: History): Iterable<Violation> {
  for (const [token, own] of Map.groupBy(calls, (call) => call.token)) {
    let row: Call[] = [];
    for (const call of own) {
      const before = row.at(-1);
      const goesOn =
        before?.outcome !== 'ok' && before?.provider === call.provider && before.capability === call.capability;
      row = goesOn ? [...row, call] : [call];
      if (row.length > MOST_REQUESTS)
        yield {
          rule: 'no more repeats than the retry layer allows',
          what: `${call.step}, ${call.provider}, attempt ${token}`,
        };
    }
  }
}

function* money({ stories, removed, calls, months }: History): Iterable<Violation> {
  const living = new Set(stories.map(({ id }) => id));
  const gone = new Map(removed.map(({ storyId, at }) => [storyId, at]));
  for (const call of calls) {
    const { id, storyId, startedAt, outcome, estimateMicros, costMicros } = call;
    const end = gone.get(storyId);
    if (!living.has(storyId) && (end === undefined || startedAt > end))
      yield { rule: 'nothing is charged without a book', what: `call ${id} of story ${storyId}` };
    if (outcome === 'lost' && costMicros !== estimateMicros)
      yield { rule: 'a lost call counts with its estimate', what: `call ${id}: ${costMicros} of ${estimateMicros}` };
    if (outcome === 'ok' && isPriced(call) && costMicros === 0)
      yield { rule: 'what was answered has its price', what: `call ${id} of ${call.model}` };
  }
  const sums = new Map(months.map(({ shop, month }) => [`${shop} ${month}`, 0]));
  for (const { shop, month, costMicros } of calls)
    sums.set(`${shop} ${month}`, (sums.get(`${shop} ${month}`) ?? 0) + costMicros);
  for (const [key, sum] of sums) {
    const said = months.find(({ shop, month }) => `${shop} ${month}` === key)?.spentMicros ?? 0;
    if (said !== sum)
      yield { rule: 'the month is the sum of its calls', what: `${key}: ${said}, the calls are ${sum}` };
  }
}
/** Moderation is free, and so is a server of one's own. */
const isPriced = ({ capability, provider }: Call) =>
  capability !== 'moderation' && provider !== 'embedded' && provider !== 'compatible';

function* leftovers({ steps, calls, reservations, outbox }: History): Iterable<Violation> {
  for (const { storyId, key, status, token } of steps)
    if (status === 'running' || token !== null) yield { rule: 'nobody holds a step', what: `${storyId} ${key}` };
  for (const { id, step, outcome } of calls)
    if (outcome === 'open') yield { rule: 'no call is open', what: `call ${id} of ${step}` };
  for (const { storyId, token } of reservations)
    yield { rule: 'nothing is set aside', what: `story ${storyId}, attempt ${token}` };
  for (const { storyId, step } of outbox) yield { rule: 'the outbox is empty', what: `story ${storyId}, ${step}` };
}

function* vendorsMemory({ calls }: History, seen: readonly SeenCall[]): Iterable<Violation> {
  const keyOf = (vendor: string, tag: string | undefined) => `${vendor} ${tag}`;
  const booked = Map.groupBy(calls, (call) => keyOf(call.provider, `${call.token}/${call.capability}`));
  const remembered = Map.groupBy(seen, ({ vendor, tag }) => keyOf(vendor, tag));
  for (const [key, requests] of remembered)
    if (requests.length > (booked.get(key)?.length ?? 0))
      yield {
        rule: 'every call a vendor saw is in the ledger',
        what: `${key}: ${requests.length}, booked ${booked.get(key)?.length ?? 0}`,
      };
  for (const [key, rows] of booked) {
    if (rows[0]!.provider === 'embedded') continue;
    const ok = rows.filter(({ outcome }) => outcome === 'ok').length;
    const answered = (remembered.get(key) ?? []).filter((request) => request.answered).length;
    if (ok > answered)
      yield { rule: 'every answer in the ledger came from a vendor', what: `${key}: ${ok}, answered ${answered}` };
  }
}

const countBy = (words: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));
