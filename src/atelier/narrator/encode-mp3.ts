/** Codes speech as MP3 so that its clock is the clock of the samples. */
import { createMp3Encoder } from 'wasm-media-encoders';

/** Constant, so that a player can find any second by counting bytes. 48 kbit/s is 3 bits a sample at 16 kHz. */
const KILOBITS = 48;
/**
 * Samples by which LAME's coder (576) and every decoder (528 + 1) delay the sound. Players take it back only when a LAME
 * header tells them, and not all read one; so the delay is cut from the silence the sound begins with instead.
 */
export const CODEC_DELAY = 1105;
/** Samples in one frame of MPEG-2 Layer III. */
const FRAME = 576;

/**
 * One channel to MP3 at the same sample rate, a multiple of 8 kHz up to 24 kHz (MPEG-2). Must begin with at least CODEC_DELAY silent samples.
 * A sound at second t of `samples` is heard at second t of the file. `seconds` is what a player plays, whole frames.
 */
export async function encodeMp3(
  samples: Float32Array,
  sampleRate: number,
): Promise<{ bytes: Uint8Array; seconds: number }> {
  if (samples.subarray(0, CODEC_DELAY).some((sample) => sample !== 0))
    throw new RangeError(`The sound must begin with ${CODEC_DELAY} silent samples, and does not.`);
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate, channels: 1, bitrate: KILOBITS, outputSampleRate: sampleRate as 16_000 });
  // Each answer is a view of the encoder's own memory: copy it before the next call.
  const parts = [encoder.encode([samples.subarray(CODEC_DELAY)]).slice(), encoder.finalize().slice()];
  const bytes = new Uint8Array(Buffer.concat(parts));
  const frameSeconds = FRAME / sampleRate;
  const frames = Math.round(bytes.length / ((KILOBITS * 1000 * frameSeconds) / 8));
  return { bytes, seconds: frames * frameSeconds };
}
