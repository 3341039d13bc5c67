/** Every fault of a vendor, each alone in a book of its own; and many books under faults at random, over three vendors. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Capability } from '../../../src/making/ledger-ports.ts';
import { ProviderError, type ProviderErrorCode } from '../../../src/providers/provider-errors.ts';
import { expectedFor } from '../../contract/providers/expected-faults.ts';
import type { Fault, FaultRule } from '../../fakes/providers/faults.ts';
import type { Violation } from '../check-payments.ts';
import { openStage, type Stage } from '../open-stage.ts';
import { type Dice, rollDice } from '../roll-dice.ts';
import type { Ask, Report } from './scenario.ts';

type Kind = Capability;
const KINDS: readonly Kind[] = ['text', 'image', 'speech', 'moderation', 'critic'];
/** Answers that break no contract, or ways of hanging; the list of codes has nothing to say of them. */
const SLOW_OR_ODD: readonly Fault[] = ['hang', 'drip', 'not-json', 'wrong-colours'];
/** A vendor that hangs is given up after so long; one that works may take several seconds on a busy machine. */
const CALL_SECONDS = { hanging: 5, atRandom: 20, otherwise: 30 };
const HANGING: ReadonlySet<Fault> = new Set(['hang', 'drip', 'huge-body']);

interface Case {
  fault: Fault;
  kind: Kind;
  end: 'complete' | 'error';
}

/** Each fault at each kind of call that can meet it at the first vendor, with how the book must end. */
export const CASES: readonly Case[] = KINDS.flatMap((kind): Case[] => {
  const named = expectedFor('openai', kind)
    .filter(({ at }) => at === undefined)
    .map(({ fault, code }) => ({ fault, kind, end: endOf(kind, code) }));
  const odd = SLOW_OR_ODD.filter((fault) => fault !== 'wrong-colours' || kind === 'image');
  const flagged: Case[] = kind === 'moderation' ? [{ fault: 'flagged', kind, end: 'error' }] : [];
  return [...named, ...odd.map((fault): Case => ({ fault, kind, end: 'complete' })), ...flagged];
});

/** What another vendor may mend, it mends. A picture that nobody could score is taken; what nobody could judge is not. */
function endOf(kind: Kind, code: ProviderErrorCode): Case['end'] {
  const { fallback } = new ProviderError(code, '', { provider: 'openai', model: '' });
  return fallback || kind === 'critic' ? 'complete' : 'error';
}

/** `rounds`: so many of the cases, spread over all; each has a fresh worker, whose breakers know nothing yet. */
export async function eachFaultAlone({ backend, rounds, seed, say }: Ask): Promise<Report> {
  const chosen = rounds >= CASES.length ? CASES : rollDice(seed).shuffle(CASES).slice(0, rounds);
  const stage = await openStage({
    backend,
    seed,
    change: { leaseSeconds: LEASE_SECONDS, attempts: 2, concurrency: 4 },
  });
  const violations: Violation[] = [];
  const finished: string[] = [];
  try {
    for (const [index, { fault, kind, end }] of chosen.entries()) {
      stage.standIns.setFaults([{ vendor: 'openai', kind, from: 1, to: Number.POSITIVE_INFINITY, fault }]);
      const before = stage.standIns.openai.calls.length;
      const callSeconds = HANGING.has(fault) ? CALL_SECONDS.hanging : CALL_SECONDS.otherwise;
      const worker = await stage.startWorker({ callSeconds });
      const book = await stage.startBook(1);
      await stage.ended([book], 180);
      await worker.kill();
      const { status, errors } = await stage.making.readStory(book);
      if (status === 'complete') finished.push(book);
      if (status !== end)
        violations.push({
          rule: 'a book ends as its fault allows',
          what: `${fault} at ${kind}: ${status}, not ${end} (${errors[0]?.code})`,
        });
      if (!stage.standIns.openai.calls.slice(before).some((call) => call.fault === fault))
        violations.push({ rule: 'the fault was met', what: `${fault} at ${kind} was not` });
      if ((index + 1) % 10 === 0) say?.(`${index + 1} of ${chosen.length} faults`);
    }
    // What the last one left is swept up.
    stage.standIns.setFaults([]);
    await stage.startWorker();
    return together(await stage.verdict(), violations, stage, chosen.length);
  } finally {
    await stage.close();
  }
}

/** What befalls calls at random, and how often among a hundred that are broken. The third vendor is always well. */
const WEIGHTS: Partial<Record<Fault, number>> = {
  '429-short': 8,
  '429-bare': 8,
  '429-long': 1,
  credit: 2,
  '404': 2,
  '500': 10,
  '503': 10,
  hang: 4,
  reset: 10,
  drip: 3,
  'huge-body': 3,
  'redirect-metadata': 4,
  'redirect-loopback': 4,
  'not-json': 6,
  'cut-off': 6,
  'invalid-json': 6,
  'wrong-schema': 6,
  'wrong-size': 6,
  'corrupt-image': 6,
  'blank-image': 6,
  'wrong-colours': 4,
  silence: 6,
  'short-speech': 6,
  // No other vendor may be asked after these.
  '400': 0.3,
  refusal: 0.3,
};
const BROKEN_SHARE = 0.12;
const FINAL: ReadonlySet<string> = new Set(['400', 'refusal']);
const BOOKS_AT_ONCE = 16;
/** Nobody dies here: a lease that a busy machine outlasts would only blur what the vendors have done. */
const LEASE_SECONDS = 20;

/** `rounds` books. */
export async function faultsAtRandom({ backend, rounds: count, seed, say }: Ask): Promise<Report> {
  const faults = planFaults(rollDice(seed), count * 6);
  const stage = await openStage({
    backend,
    seed,
    vendors: { faults },
    change: { callSeconds: CALL_SECONDS.atRandom, leaseSeconds: LEASE_SECONDS, concurrency: 5, attempts: 5 },
  });
  try {
    await Promise.all([stage.startWorker(), stage.startWorker()]);
    const books: string[] = [];
    while (books.length < count) {
      const under = await stage.countMaking();
      for (let room = Math.min(BOOKS_AT_ONCE - under, count - books.length); room > 0; room -= 1) {
        books.push(await stage.startBook(1));
        if (books.length % 50 === 0) say?.(`${books.length} of ${count} books begun`);
      }
      await sleep(200);
    }
    await stage.ended(books, 300);
    const verdict = await stage.verdict();
    const met = [stage.standIns.openai, stage.standIns.google].flatMap(({ calls }) =>
      calls.filter(({ fault }) => fault),
    );
    const final = met.filter(({ fault }) => FINAL.has(fault!)).length;
    const { complete = 0, error = 0 } = verdict.facts.ends;
    const violations: Violation[] = [];
    if (complete + error !== count)
      violations.push({ rule: 'every book comes to an end', what: JSON.stringify(verdict.facts.ends) });
    if (error > final)
      violations.push({
        rule: 'what another vendor can do is done',
        what: `${error} books failed, ${final} calls were refused for good`,
      });
    if (met.length === 0) violations.push({ rule: 'faults were met', what: 'none was' });
    say?.(`${met.length} calls were broken, ${final} of them for good`);
    return together(verdict, violations, stage, count);
  } finally {
    await stage.close();
  }
}

function planFaults(dice: Dice, calls: number): FaultRule[] {
  const names = Object.keys(WEIGHTS) as Fault[];
  const sum = names.reduce((total, name) => total + WEIGHTS[name]!, 0);
  const pick = (): Fault => {
    let at = dice.roll() * sum;
    for (const name of names) {
      at -= WEIGHTS[name]!;
      if (at < 0) return name;
    }
    return names[0]!;
  };
  return (['openai', 'google'] as const).flatMap((vendor) =>
    KINDS.flatMap((kind) =>
      Array.from({ length: calls }, (_, i) => i + 1)
        .filter(() => dice.roll() < BROKEN_SHARE)
        .map((nth): FaultRule => ({ vendor, kind, from: nth, to: nth, fault: pick() })),
    ),
  );
}

async function together(
  verdict: Awaited<ReturnType<Stage['verdict']>>,
  own: Violation[],
  stage: Stage,
  rounds: number,
): Promise<Report> {
  const complaints = stage.standIns.complaints().map(({ vendor, path, what }) => ({
    rule: 'vendors understand what they are asked',
    what: `${vendor} ${path}: ${what}`,
  }));
  const touched = stage.standIns.decoyHits.map((what) => ({ rule: 'nobody is sent to a private address', what }));
  return { facts: verdict.facts, rounds, violations: [...own, ...verdict.violations, ...complaints, ...touched] };
}
