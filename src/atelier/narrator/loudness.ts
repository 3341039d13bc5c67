/** Measures how loud speech sounds, as broadcasters do (ITU-R BS.1770-5), and levels it to one loudness. */

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

function filter(samples: Float32Array, { b, a }: Biquad): Float32Array {
  const out = new Float32Array(samples.length);
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
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
}

/** Integrated loudness of one channel in LUFS: 400 ms blocks every 100 ms, gated at −70 LUFS and 10 LU below the mean. */
export function measureLoudness(samples: Float32Array, sampleRate: number): number {
  const [shelf, pass] = weighting(sampleRate);
  const weighted = filter(filter(samples, shelf), pass);
  const hop = Math.round(sampleRate / 10);
  const hops = Array.from({ length: Math.floor(weighted.length / hop) }, (_, h) => {
    let sum = 0;
    for (let i = h * hop; i < (h + 1) * hop; i += 1) sum += weighted[i]! * weighted[i]!;
    return sum / hop;
  });
  const blocks = hops.slice(3).map((_, i) => (hops[i]! + hops[i + 1]! + hops[i + 2]! + hops[i + 3]!) / 4);
  const lufs = (power: number) => -0.691 + 10 * Math.log10(power);
  const mean = (powers: number[]) => powers.reduce((sum, power) => sum + power, 0) / powers.length;
  const audible = blocks.filter((power) => lufs(power) > -70);
  if (audible.length === 0) return Number.NEGATIVE_INFINITY;
  const gate = lufs(mean(audible)) - 10;
  return lufs(mean(audible.filter((power) => lufs(power) > gate)));
}

/** Brings speech to TARGET_LUFS, in place, with no sample above CEILING_DBFS. Silence stays silence. */
export function level(samples: Float32Array, sampleRate: number): void {
  const loudness = measureLoudness(samples, sampleRate);
  if (!Number.isFinite(loudness)) return;
  const gain = fromDecibels(TARGET_LUFS - loudness);
  for (let i = 0; i < samples.length; i += 1) samples[i]! *= gain;
  limit(samples, fromDecibels(CEILING_DBFS), Math.round(sampleRate * 0.004));
}

/**
 * Turns the sound down around peaks, in place: the smallest gain any sample within `reach` needs, smoothed by a mean over
 * the same reach. Every mean is over gains that already hold the sample down, so none can pass the ceiling.
 */
function limit(samples: Float32Array, ceiling: number, reach: number): void {
  const needed = new Float64Array(samples.length).fill(1);
  let loud = false;
  for (let i = 0; i < samples.length; i += 1) {
    const peak = Math.abs(samples[i]!);
    if (peak <= ceiling) continue;
    loud = true;
    for (let j = Math.max(0, i - reach); j <= Math.min(samples.length - 1, i + reach); j += 1)
      needed[j] = Math.min(needed[j]!, ceiling / peak);
  }
  if (!loud) return;
  const last = samples.length - 1;
  const at = (j: number) => needed[Math.max(0, Math.min(last, j))]!;
  let sum = 0;
  for (let j = -reach; j <= reach; j += 1) sum += at(j);
  for (let i = 0; i <= last; i += 1) {
    samples[i]! *= Math.min(1, sum / (2 * reach + 1));
    sum += at(i + reach + 1) - at(i - reach);
  }
}
