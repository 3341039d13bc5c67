/** Measures how loud speech sounds, as broadcasters do (ITU-R BS.1770-5), and levels it to one loudness. */

import { setImmediate as letOthersRun } from 'node:timers/promises';

/** What narration is levelled to: −16 LUFS in stereo is −19 for one channel; a little below keeps the peaks whole. */
export const TARGET_LUFS = -20;
/** Highest sample before coding, in dBFS: one below the −1 promised, because MP3 may overshoot. */
export const CEILING_DBFS = -2;

const fromDecibels = (decibels: number) => 10 ** (decibels / 20);

interface Biquad {
  b: [number, number, number];
  a: [number, number];
}
/**
 * The two filters of BS.1770 for any sample rate: a high shelf for the head, then a high pass for the ear. The standard
 * prints coefficients for 48 kHz only; these are its analogue prototypes, as in libebur128 (MIT).
 */
function weighting(sampleRate: number): [Biquad, Biquad] {
  const shelfTan = Math.tan((Math.PI * 1681.974450955533) / sampleRate);
  const shelfQ = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const band = high ** 0.4996667741545416;
  const shelfNorm = 1 + shelfTan / shelfQ + shelfTan * shelfTan;
  const passTan = Math.tan((Math.PI * 38.13547087602444) / sampleRate);
  const passQ = 0.5003270373238773;
  const passNorm = 1 + passTan / passQ + passTan * passTan;
  return [
    {
      b: [
        (high + (band * shelfTan) / shelfQ + shelfTan * shelfTan) / shelfNorm,
        (2 * (shelfTan * shelfTan - high)) / shelfNorm,
        (high - (band * shelfTan) / shelfQ + shelfTan * shelfTan) / shelfNorm,
      ],
      a: [(2 * (shelfTan * shelfTan - 1)) / shelfNorm, (1 - shelfTan / shelfQ + shelfTan * shelfTan) / shelfNorm],
    },
    {
      b: [1, -2, 1],
      a: [(2 * (passTan * passTan - 1)) / passNorm, (1 - passTan / passQ + passTan * passTan) / passNorm],
    },
  ];
}

/** A filter that goes on where it stopped: pieces of a sound come out as the whole would. */
function openFilter({ b, a }: Biquad): (samples: Float32Array) => Float32Array {
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  return (samples) => {
    const out = new Float32Array(samples.length);
    for (let i = 0; i < samples.length; i += 1) {
      const x = samples[i]!;
      const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      out[i] = y;
    }
    return out;
  };
}

/** Seconds of sound worked on in one go, some milliseconds of work: nothing else of this process waits longer. */
const PIECE_SECONDS = 4;
/** Lets others run between two pieces, and ends with the signal's reason. */
async function* pieces(length: number, sampleRate: number, signal: AbortSignal | undefined) {
  const piece = Math.round(sampleRate / 10) * 10 * PIECE_SECONDS;
  for (let from = 0; from < length; from += piece) {
    signal?.throwIfAborted();
    yield { from, to: Math.min(length, from + piece) };
    await letOthersRun();
  }
}

/**
 * Integrated loudness of one channel in LUFS: 400 ms blocks every 100 ms, gated at −70 LUFS and 10 LU below the mean.
 * Negative infinity for silence, and for what is shorter than a block. Throws the signal's reason.
 */
export async function measureLoudness(
  samples: Float32Array,
  sampleRate: number,
  signal?: AbortSignal,
): Promise<number> {
  const [shelf, pass] = weighting(sampleRate).map(openFilter);
  const hop = Math.round(sampleRate / 10);
  const hops: number[] = [];
  for await (const { from, to } of pieces(samples.length, sampleRate, signal)) {
    const weighted = pass!(shelf!(samples.subarray(from, to)));
    for (let start = 0; start + hop <= weighted.length; start += hop) {
      let sum = 0;
      for (let i = start; i < start + hop; i += 1) sum += weighted[i]! * weighted[i]!;
      hops.push(sum / hop);
    }
  }
  const blocks = hops.slice(3).map((_, i) => (hops[i]! + hops[i + 1]! + hops[i + 2]! + hops[i + 3]!) / 4);
  const lufs = (power: number) => -0.691 + 10 * Math.log10(power);
  const mean = (powers: number[]) => powers.reduce((sum, power) => sum + power, 0) / powers.length;
  const audible = blocks.filter((power) => lufs(power) > -70);
  if (audible.length === 0) return Number.NEGATIVE_INFINITY;
  const gate = lufs(mean(audible)) - 10;
  return lufs(mean(audible.filter((power) => lufs(power) > gate)));
}

/** Brings speech to TARGET_LUFS, in place, with no sample above CEILING_DBFS. Silence stays silence. Throws the signal's reason. */
export async function level(samples: Float32Array, sampleRate: number, signal?: AbortSignal): Promise<void> {
  const loudness = await measureLoudness(samples, sampleRate, signal);
  if (!Number.isFinite(loudness)) return;
  const gain = fromDecibels(TARGET_LUFS - loudness);
  for await (const { from, to } of pieces(samples.length, sampleRate, signal))
    for (let i = from; i < to; i += 1) samples[i]! *= gain;
  await limit(samples, fromDecibels(CEILING_DBFS), sampleRate, signal);
}

/** Seconds before and after a peak in which the sound is turned down for it. */
const REACH = 0.004;
/**
 * Turns the sound down around peaks, in place: the smallest gain any sample within reach needs, smoothed by a mean over
 * the same reach. Every mean is over gains that already hold the sample down, so none can pass the ceiling.
 */
async function limit(samples: Float32Array, ceiling: number, sampleRate: number, signal?: AbortSignal): Promise<void> {
  const reach = Math.round(sampleRate * REACH);
  // 0 stands for 1: pages nobody writes to are never touched.
  const needed = new Float64Array(samples.length);
  let loud = false;
  for await (const { from, to } of pieces(samples.length, sampleRate, signal))
    for (let i = from; i < to; i += 1) {
      const peak = Math.abs(samples[i]!);
      if (peak <= ceiling) continue;
      loud = true;
      for (let j = Math.max(0, i - reach); j <= Math.min(samples.length - 1, i + reach); j += 1)
        needed[j] = Math.min(needed[j] || 1, ceiling / peak);
    }
  if (!loud) return;
  const last = samples.length - 1;
  const at = (j: number) => needed[Math.max(0, Math.min(last, j))] || 1;
  let sum = 0;
  for (let j = -reach; j <= reach; j += 1) sum += at(j);
  for await (const { from, to } of pieces(samples.length, sampleRate, signal))
    for (let i = from; i < to; i += 1) {
      samples[i]! *= Math.min(1, sum / (2 * reach + 1));
      sum += at(i + reach + 1) - at(i - reach);
    }
}
