/** Speaks: a tone burst for each syllable and a pause for each sign, so that sound has the length, the rhythm and the silences of speech. */
import { createMp3Encoder } from 'wasm-media-encoders';
import type { Fault } from '../faults.ts';

/** Letters a second of an unhurried reader. */
const LETTERS_A_SECOND = 14.5;
const SENTENCE_PAUSE = 0.42;
const COMMA_PAUSE = 0.16;
const PARAGRAPH_PAUSE = 0.75;

export interface SpokenSound {
  /** −1 to 1. */
  samples: Float32Array;
  rate: number;
  seconds: number;
  /** When each character of the text is spoken, in seconds. */
  starts: number[];
  ends: number[];
}

export function speakText(text: string, rate: number, fault: Fault | undefined): SpokenSound {
  const starts: number[] = [];
  const ends: number[] = [];
  const bursts: { at: number; seconds: number; pitch: number }[] = [];
  let at = 0.12;
  const letters = [...text].length;
  let index = 0;
  for (const sign of text) {
    const from = at;
    if (/[\p{L}\p{N}]/u.test(sign)) {
      at += 1 / LETTERS_A_SECOND;
      // Two letters sound as one: about a syllable.
      if (index % 2 === 0)
        bursts.push({ at: from, seconds: 1.7 / LETTERS_A_SECOND, pitch: 150 + ((sign.codePointAt(0)! * 37) % 90) });
    } else if (/[.!?…。！？]/.test(sign)) at += SENTENCE_PAUSE;
    else if (sign === '\n') at += PARAGRAPH_PAUSE / 2;
    else if (/[,;:—–]/.test(sign)) at += COMMA_PAUSE;
    else if (sign === ' ') at += 0.3 / LETTERS_A_SECOND;
    for (let unit = 0; unit < sign.length; unit += 1) {
      starts.push(from);
      ends.push(at);
    }
    index += 1;
  }
  const seconds = fault === 'short-speech' ? Math.min(1, at) : at + 0.15;
  const samples = new Float32Array(Math.ceil(seconds * rate));
  if (fault !== 'silence' && letters > 0) for (const burst of bursts) addBurst(samples, rate, burst);
  return { samples, rate, seconds, starts, ends };
}

/** Bursts that were made, by rate and pitch: there are some ninety, and a chapter has a thousand. */
const made = new Map<string, Float32Array>();

/** A voiced tone with two overtones under a soft envelope. */
function burstOf(rate: number, seconds: number, pitch: number): Float32Array {
  const key = `${rate} ${seconds} ${pitch}`;
  let burst = made.get(key);
  if (burst) return burst;
  const count = Math.floor(seconds * rate);
  const turn = (2 * Math.PI * pitch) / rate;
  burst = Float32Array.from({ length: count }, (_, i) => {
    const wave = Math.sin(turn * i) + 0.5 * Math.sin(2 * turn * i) + 0.25 * Math.sin(5 * turn * i);
    return 0.28 * Math.sin((Math.PI * i) / count) ** 2 * wave;
  });
  made.set(key, burst);
  return burst;
}
function addBurst(
  samples: Float32Array,
  rate: number,
  { at, seconds, pitch }: { at: number; seconds: number; pitch: number },
): void {
  const burst = burstOf(rate, seconds, pitch);
  const first = Math.floor(at * rate);
  const count = Math.min(burst.length, samples.length - first);
  for (let i = 0; i < count; i += 1) samples[first + i]! += burst[i]!;
}

/** 16 bit, one channel, little-endian as every machine that runs this is. */
export function asPcm({ samples }: SpokenSound): Buffer {
  // A loop: `Int16Array.from` with a function is much slower on millions of samples.
  const pcm = new Int16Array(samples.length);
  for (let i = 0; i < pcm.length; i += 1) pcm[i] = Math.max(-1, Math.min(1, samples[i]!)) * 32_767;
  return Buffer.from(pcm.buffer);
}

export function asWav(sound: SpokenSound): Buffer {
  const pcm = asPcm(sound);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + pcm.byteLength, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(sound.rate, 24);
  head.writeUInt32LE(sound.rate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(pcm.byteLength, 40);
  return Buffer.concat([head, pcm]);
}

/** One channel. The encoder knows 8, 11.025, 12, 16, 22.05, 24, 32, 44.1 and 48 kHz. */
export async function asMp3({ samples, rate }: SpokenSound, kilobits: 32 | 64 | 96 | 128 | 192): Promise<Buffer> {
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate: rate as 44_100, channels: 1, bitrate: kilobits });
  const body = Buffer.from(encoder.encode([samples]));
  return Buffer.concat([body, Buffer.from(encoder.finalize())]);
}
