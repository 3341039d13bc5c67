/** Decodes MP3 to samples, in pieces. mpg123 does it, compiled to WebAssembly. */
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { MPEGDecoder } from 'mpg123-decoder';

export interface Samples {
  /** One channel, −1 to 1. */
  samples: Float32Array;
  /** Samples a second. */
  sampleRate: number;
}

/** The bytes are no MP3, or a damaged one. */
export class SoundUnreadable extends Error {
  readonly code = 'SOUND_UNREADABLE';
  readonly retryable = false;
  constructor(why: string) {
    super(`The sound cannot be read: ${why}. Have it spoken again.`);
    this.name = 'SoundUnreadable';
  }
}

/** Bytes decoded in one go: a second of speech at 128 kbit/s. */
const PIECE = 16_384;

/**
 * Several channels come out as their mean. Stops once there are more than `secondsMax` of sound, with SoundUnreadable.
 * Works in pieces and lets others run in between. Throws SoundUnreadable, or the signal's reason.
 */
export async function decodeMp3(bytes: Uint8Array, secondsMax: number, signal?: AbortSignal): Promise<Samples> {
  const decoder = new MPEGDecoder();
  try {
    await decoder.ready;
    const parts: Float32Array[] = [];
    let length = 0;
    let sampleRate = 0;
    for (let at = 0; at < bytes.length; at += PIECE) {
      signal?.throwIfAborted();
      const piece = decoder.decode(bytes.subarray(at, at + PIECE));
      if (piece.errors.length > 0) throw new SoundUnreadable('a part of it is damaged');
      if (piece.samplesDecoded > 0) {
        if (sampleRate !== 0 && sampleRate !== piece.sampleRate)
          throw new SoundUnreadable('its rate changes on the way');
        sampleRate = piece.sampleRate;
        parts.push(meanOf(piece.channelData));
        length += piece.samplesDecoded;
        if (length > secondsMax * sampleRate) throw new SoundUnreadable(`it is longer than ${secondsMax} s`);
      }
      await letOthersRun();
    }
    if (length === 0) throw new SoundUnreadable('there is no sound in it');
    return { samples: joined(parts, length), sampleRate };
  } finally {
    decoder.free();
  }
}

function meanOf(channels: readonly Float32Array[]): Float32Array {
  const [first, second] = channels;
  if (!first) return new Float32Array();
  return second ? first.map((sample, i) => (sample + second[i]!) / 2) : first.slice();
}

function joined(parts: readonly Float32Array[], length: number): Float32Array {
  const whole = new Float32Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
