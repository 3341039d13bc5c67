/** Figure: how much of what the vendors' limits allow four workers make use of, and whether they ever ask for more. */
import type { Figure } from '../report.ts';
import { limitShare } from './limit-share.ts';
import { type Bench, briefOf } from './open-bench.ts';
import type { Latencies } from './stand-ins.ts';

const BOOKS = 50;
const WORKERS = 4;
const LATENCY_MS: Latencies = { text: 800, critic: 400, image: 2000, speech: 500, moderation: 100 };
/** Pictures are the narrowest meter: three a book of one chapter. The others have room, and are counted all the same. */
const LIMITS = { requests: 400, tokens: 2_000_000, pictures: 75 };

export async function fillLimits(bench: Bench, say: (line: string) => void): Promise<Figure[]> {
  if (bench.noRedis) {
    say(`Books at the vendors' limits are skipped: ${bench.noRedis}.`);
    return [];
  }
  const asText = Object.entries(LIMITS)
    .map((each) => each.join('='))
    .join(',');
  await bench.setVendors({ latencyMs: LATENCY_MS, limits: { ...LIMITS, count: 'both' } });
  const env = { OPENAI_LIMITS: asText, ELEVENLABS_LIMITS: asText, IMAGE_CHAIN: 'openai,embedded' };
  const workers = await bench.startWorkers(WORKERS, { env });
  try {
    await bench.takeCalls();
    const briefs = Array.from({ length: BOOKS }, (_, i) => briefOf(1, 1000 + i));
    const began = performance.now();
    await Promise.all(briefs.map(bench.make));
    const whole = (performance.now() - began) / 1000;
    const calls = await bench.takeCalls();
    const refused = calls.filter(({ overLimit }) => overLimit);
    if (refused.length === 0) await bench.checkCalls(briefs, calls);
    const drawn = calls.filter(({ kind, status }) => kind === 'image' && status === 200).map(({ at }) => at);
    const share = limitShare(drawn, LIMITS.pictures);
    say(
      `${BOOKS} books in ${whole.toFixed(1)} s; from the first picture to the last ${share.seconds.toFixed(1)} s, in which ${LIMITS.pictures} a minute allow ${share.allowed.toFixed(1)} and ${share.calls} were asked for`,
    );
    if (refused.length > 0) say(`refused: ${refused.map(({ kind }) => kind).join(', ')}`);
    return [
      {
        figure: `books made ÷ what the rate limits allow, ${BOOKS} books on ${WORKERS} workers`,
        measured: share.calls / share.allowed,
        atLeast: 0.95,
      },
      { figure: 'calls refused with 429 meanwhile', measured: refused.length, atMost: 0 },
    ];
  } finally {
    await workers.stop();
  }
}
