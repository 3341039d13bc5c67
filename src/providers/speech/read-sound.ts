/** Reads the sound a vendor sent: MP3 or WAV, told by its bytes, or bare samples. */
import { decodeMp3, type Samples, SoundUnreadable } from '../../sound/decode-mp3.ts';

export interface VendorSound {
  bytes: Uint8Array;
  /** For bare samples (16 bits, little endian, one channel): how many a second. MP3 and WAV tell it themselves. */
  pcmRate?: number;
}

/** A chapter of 350 words takes four minutes, read slowly. */
export const SOUND_SECONDS_MAX = 1200;

/** Throws SoundUnreadable, or the signal's reason. */
export async function readSound({ bytes, pcmRate }: VendorSound, signal?: AbortSignal): Promise<Samples> {
  if (bytes.byteLength === 0) throw new SoundUnreadable('it is empty');
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(12, bytes.byteLength));
  if (head.toString('latin1', 0, 4) === 'RIFF') return readWav(bytes);
  // A loud sample may look like the first byte of an MP3 frame: bare samples are asked for, so they are believed.
  const tagged = head.toString('latin1', 0, 3) === 'ID3';
  if (pcmRate !== undefined && !tagged) return { samples: fromPcm(bytes, 1), sampleRate: withinReason(pcmRate, bytes) };
  if (tagged || (head[0] === 0xff && (head[1]! & 0xe0) === 0xe0)) return decodeMp3(bytes, SOUND_SECONDS_MAX, signal);
  throw new SoundUnreadable('it is neither MP3 nor WAV');
}

function withinReason(rate: number, bytes: Uint8Array): number {
  if (bytes.byteLength > SOUND_SECONDS_MAX * rate * 2)
    throw new SoundUnreadable(`it is longer than ${SOUND_SECONDS_MAX} s`);
  return rate;
}

/** Several channels become their mean. */
function fromPcm(bytes: Uint8Array, channels: number): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const samples = new Float32Array(Math.floor(bytes.byteLength / (2 * channels)));
  for (let i = 0; i < samples.length; i += 1) {
    let sum = 0;
    for (let c = 0; c < channels; c += 1) sum += view.getInt16((i * channels + c) * 2, true);
    samples[i] = sum / channels / 32_768;
  }
  return samples;
}

/** PCM of 16 bits in a RIFF file (Microsoft, "Multimedia Programming Interface and Data Specifications 1.0"). */
function readWav(bytes: Uint8Array): Samples {
  const wav = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = (at: number) => wav.toString('latin1', at, at + 4);
  if (wav.length < 12 || name(8) !== 'WAVE') throw new SoundUnreadable('it is a RIFF file without sound');
  let format: { channels: number; sampleRate: number } | undefined;
  for (let at = 12; at + 8 <= wav.length; ) {
    const length = wav.readUInt32LE(at + 4);
    const from = at + 8;
    if (name(at) === 'fmt ' && from + 16 <= wav.length) {
      const [kind, channels, bits] = [wav.readUInt16LE(from), wav.readUInt16LE(from + 2), wav.readUInt16LE(from + 14)];
      const sampleRate = wav.readUInt32LE(from + 4);
      // 0xfffe names its kind further on; with 16 bits it is PCM in all but name.
      if ((kind !== 1 && kind !== 0xfffe) || bits !== 16 || channels < 1 || channels > 2)
        throw new SoundUnreadable(`it is a WAV of kind ${kind}, ${channels} channels, ${bits} bits`);
      if (sampleRate < 8000 || sampleRate > 192_000)
        throw new SoundUnreadable(`it claims ${sampleRate} samples a second`);
      format = { channels, sampleRate };
    }
    if (name(at) === 'data') {
      if (!format) break;
      // A server that streams does not know the length yet and writes 0 or the largest number: then it goes to the end.
      const data = bytes.subarray(from, length === 0 ? undefined : Math.min(wav.length, from + length));
      withinReason(format.sampleRate * format.channels, data);
      return { samples: fromPcm(data, format.channels), sampleRate: format.sampleRate };
    }
    at = from + length + (length % 2);
  }
  throw new SoundUnreadable('it is a WAV without samples');
}
