/** Codes speech as MP3 so that its clock is the clock of the samples. */
import { readFile } from 'node:fs/promises';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createEncoder } from 'wasm-media-encoders';

/**
 * Samples by which LAME's coder (576) and every decoder (528 + 1) delay the sound. Players take it back only when a LAME
 * header tells them, and not all read one; so the delay is cut from the silence the sound begins with instead.
 */
export const CODEC_DELAY = 1105;
/** Samples in one frame of MPEG-2 Layer III. */
const FRAME = 576;
/** Samples coded in one go, some milliseconds of work: nothing else of this process waits longer. */
const PIECE = 16_384;

let compiled: Promise<WebAssembly.Module> | undefined;
/** Compiled once, and off the event loop: the package itself does it anew for every encoder, on the loop. */
function coder(): Promise<WebAssembly.Module> {
  compiled ??= readFile(fileURLToPath(import.meta.resolve('wasm-media-encoders/wasm/mp3'))).then((bytes) =>
    WebAssembly.compile(bytes),
  );
  return compiled;
}

/** What MPEG-2 Layer III codes; a sound of another rate is converted by LAME. */
export type CodedRate = 16_000 | 22_050 | 24_000;
/** Constant, so that a player can find any second by counting bytes: about 3 bits a sample, at a bitrate the format has. */
const KILOBITS: Readonly<Record<CodedRate, 48 | 64>> = { 16000: 48, 22050: 64, 24000: 64 };

/**
 * One channel to MP3 (MPEG-2), at `outputRate`. Must begin with CODEC_DELAY silent samples of that rate, at least.
 * A sound at second t of `samples` is heard at second t of the file. `seconds` is what a player plays, whole frames.
 * Works in pieces and lets others run in between. Throws the signal's reason.
 */
export async function encodeMp3(
  samples: Float32Array,
  sampleRate: number,
  { outputRate = sampleRate as CodedRate, signal }: { outputRate?: CodedRate; signal?: AbortSignal } = {},
): Promise<{ bytes: Uint8Array; seconds: number }> {
  const bitrate = KILOBITS[outputRate];
  if (bitrate === undefined)
    throw new RangeError(`Sound is coded at ${Object.keys(KILOBITS).join(', ')} Hz, and not at ${outputRate}.`);
  const delay = Math.round((CODEC_DELAY * sampleRate) / outputRate);
  if (samples.subarray(0, delay).some((sample) => sample !== 0))
    throw new RangeError(`The sound must begin with ${delay} silent samples, and does not.`);
  const encoder = await createEncoder('audio/mpeg', await coder());
  encoder.configure({ sampleRate, channels: 1, bitrate, outputSampleRate: outputRate });
  // Each answer is a view of the encoder's own memory: copy it before the next call.
  const parts: Uint8Array[] = [];
  for (let at = delay; at < samples.length; at += PIECE) {
    signal?.throwIfAborted();
    parts.push(encoder.encode([samples.subarray(at, at + PIECE)]).slice());
    await letOthersRun();
  }
  parts.push(encoder.finalize().slice());
  const bytes = new Uint8Array(Buffer.concat(parts));
  const frameSeconds = FRAME / outputRate;
  const frames = Math.round(bytes.length / ((bitrate * 1000 * frameSeconds) / 8));
  return { bytes, seconds: frames * frameSeconds };
}
