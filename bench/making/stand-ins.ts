/**
 * Stand-ins in a process of their own, so that their processor time is not ours. The vendors are the arguments: who speaks is started
 * apart from who draws and writes, because a dozen voices that are made up at once would make the others' answers late.
 */
import type { Limits } from '../../tests/fakes/providers/count-rates.ts';
import type { Call, Complaint } from '../../tests/fakes/providers/stand-in-types.ts';
import { startStandIns } from '../../tests/fakes/providers/start-stand-ins.ts';
import type { VendorName } from '../../tests/fakes/providers/vendor-names.ts';
import { answerQuestions } from './messages.ts';

/** Milliseconds that every call of a kind takes. */
export type Latencies = Readonly<Record<'text' | 'critic' | 'image' | 'speech' | 'moderation', number>>;
export interface Manner {
  latencyMs: Latencies;
  /** A minute and model. */
  limits?: Limits;
}
export interface SeenCall {
  kind: Call['kind'];
  /** When it came in, in milliseconds since 1970. */
  at: number;
  status: number | undefined;
  overLimit: boolean;
}
export interface Seen {
  calls: SeenCall[];
  complaints: Complaint[];
}

const seen: SeenCall[] = [];
const vendors = process.argv.slice(2) as VendorName[];
const standIns = await startStandIns({
  vendors,
  onCall(call: Call) {
    const { vendor, kind, at, status, overLimit } = call;
    seen.push({ kind, at, status, overLimit });
    // Their bodies are pictures: nobody here reads them again.
    const { calls } = standIns[vendor];
    calls.splice(calls.indexOf(call), 1);
  },
});

answerQuestions(
  (question: Manner | { take: true }) => {
    if ('take' in question) return { calls: seen.splice(0), complaints: standIns.complaints() } satisfies Seen;
    standIns.setLatency(question.latencyMs);
    for (const vendor of vendors) standIns.setLimits(vendor, question.limits ?? {});
    return {};
  },
  () => standIns.close(),
);
process.send?.({ value: standIns.env });
