/** Where in a sound somebody speaks, and where there is a pause. */
import type { Samples } from '../../sound/decode-mp3.ts';

export interface Pause {
  /** Seconds from the start of the sound. */
  start: number;
  end: number;
  /** Seconds of speech before it, pauses not counted. */
  spokenBefore: number;
}
export interface SpeechOutline {
  /** Seconds at which the voice is first and last heard. Both 0 when it never is. */
  start: number;
  end: number;
  /** Seconds of speech, pauses not counted. */
  spoken: number;
  /** Between `start` and `end`, in order. */
  pauses: Pause[];
}

const WINDOW = 0.01;
/** Shorter silences are the closed mouth before a p, t or k. */
const PAUSE_MIN = 0.1;
/** The voice is heard down to so much below its loud parts. */
const RANGE_DB = 32;
/** Below this nothing is heard, however soft the voice. */
const FLOOR_DBFS = -60;

/** Works on windows of 10 ms, so times are true to half of that. */
export function findPauses({ samples, sampleRate }: Samples): SpeechOutline {
  const size = Math.round(sampleRate * WINDOW);
  const step = size / sampleRate;
  const power = new Float32Array(Math.floor(samples.length / size));
  for (let w = 0; w < power.length; w += 1) {
    let sum = 0;
    for (let i = w * size; i < (w + 1) * size; i += 1) sum += samples[i]! * samples[i]!;
    power[w] = sum / size;
  }
  const loud = power.toSorted()[Math.floor(power.length * 0.95)] ?? 0;
  const threshold = Math.max(loud * 10 ** (-RANGE_DB / 10), 10 ** (FLOOR_DBFS / 10));
  const first = power.findIndex((each) => each > threshold);
  if (first < 0) return { start: 0, end: 0, spoken: 0, pauses: [] };
  const last = power.findLastIndex((each) => each > threshold);
  const pauses: Pause[] = [];
  let quiet = 0;
  let silence = 0;
  for (let w = first; w <= last; w += 1) {
    if (power[w]! <= threshold) {
      quiet += 1;
      continue;
    }
    if (quiet * step >= PAUSE_MIN) {
      silence += quiet;
      pauses.push({ start: (w - quiet) * step, end: w * step, spokenBefore: (w - first - silence) * step });
    }
    quiet = 0;
  }
  return { start: first * step, end: (last + 1) * step, spoken: (last + 1 - first - silence) * step, pauses };
}
