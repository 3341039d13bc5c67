/** Runs inside the thread of finish-in-thread.ts. */
import { type CodedRate, encodeMp3 } from './encode-mp3.ts';
import { level } from './loudness.ts';

export interface SoundJob {
  samples: Float32Array;
  sampleRate: number;
  outputRate: CodedRate;
}

export default async function finishSound({ samples, sampleRate, outputRate }: SoundJob): ReturnType<typeof encodeMp3> {
  await level(samples, sampleRate);
  return encodeMp3(samples, sampleRate, { outputRate });
}
