/** Reads MPEG audio (MP3) as a row of frames, without what stands before, between and behind them. */
import { AudioUnreadable } from './errors.ts';

/** Tables of ISO/IEC 11172-3, 2.4.2.3, and ISO/IEC 13818-3 for the lower rates; Layer III only. */
const KILOBITS = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const;
const RATES = { 3: [44_100, 48_000, 32_000], 2: [22_050, 24_000, 16_000], 0: [11_025, 12_000, 8_000] } as const;

export interface MpegFormat {
  /** The version bits of the header: 3 is MPEG-1, 2 MPEG-2, 0 MPEG-2.5. */
  version: 0 | 2 | 3;
  /** Samples a second. */
  sampleRate: number;
  channels: 1 | 2;
  samplesPerFrame: 576 | 1152;
}
export interface MpegFrame {
  bytes: Uint8Array;
  kilobits: number;
}
export interface MpegSound {
  format: MpegFormat;
  frames: MpegFrame[];
  seconds: number;
}

export const describeFormat = (format: MpegFormat): string =>
  `${format.sampleRate / 1000} kHz ${format.channels === 1 ? 'mono' : 'stereo'}`;
export const sameFormat = (a: MpegFormat, b: MpegFormat): boolean =>
  a.version === b.version && a.sampleRate === b.sampleRate && a.channels === b.channels;

/** Bytes of a frame with this bitrate, without padding. */
export const frameLength = (format: MpegFormat, kilobits: number): number =>
  Math.floor(((format.samplesPerFrame / 8) * kilobits * 1000) / format.sampleRate);
/** Where a Xing, Info or VBRI header would stand in a frame: behind the frame header and the side information. */
export function sideInformationEnd(format: MpegFormat): number {
  if (format.version === 3) return 4 + (format.channels === 1 ? 17 : 32);
  return 4 + (format.channels === 1 ? 9 : 17);
}
/** The bitrates a frame of this format may have, lowest first, in kbit/s. */
export const kilobitsOf = (format: MpegFormat): readonly number[] => KILOBITS[format.version === 3 ? 1 : 2];

interface Header extends MpegFormat {
  kilobits: number;
  length: number;
}
function readHeader(bytes: Uint8Array, at: number): Header | undefined {
  if (at + 4 > bytes.length || bytes[at] !== 0xff || (bytes[at + 1]! & 0xe0) !== 0xe0) return undefined;
  const version = (bytes[at + 1]! >> 3) & 3;
  const layer = (bytes[at + 1]! >> 1) & 3;
  if (version === 1 || layer !== 1) return undefined;
  const kilobits = KILOBITS[version === 3 ? 1 : 2][bytes[at + 2]! >> 4];
  const sampleRate = RATES[version as 0 | 2 | 3][(bytes[at + 2]! >> 2) & 3];
  if (!kilobits || !sampleRate) return undefined;
  const format: MpegFormat = {
    version: version as 0 | 2 | 3,
    sampleRate,
    channels: bytes[at + 3]! >> 6 === 3 ? 1 : 2,
    samplesPerFrame: version === 3 ? 1152 : 576,
  };
  return { ...format, kilobits, length: frameLength(format, kilobits) + ((bytes[at + 2]! >> 1) & 1) };
}

const ascii = (bytes: Uint8Array, at: number, length: number) =>
  String.fromCharCode(...bytes.subarray(at, at + length));

/** Length of the tags before the sound; ID3v2 tells its size in four bytes of seven bits (id3.org, ID3v2.4, 3.1). */
function tagsBefore(bytes: Uint8Array): number {
  let at = 0;
  while (ascii(bytes, at, 3) === 'ID3' && at + 10 <= bytes.length) {
    const size = [6, 7, 8, 9].reduce((sum, i) => sum * 128 + (bytes[at + i]! & 127), 0);
    at += 10 + size + (bytes[at + 5]! & 16 ? 10 : 0);
  }
  return at;
}

/**
 * All frames with sound, in order. Tags are stepped over, and a Xing, Info or VBRI frame, which describes a file that
 * will not exist any more, is left out. `what` names the file in errors. Throws AudioUnreadable.
 */
export function readFrames(bytes: Uint8Array, what: string): MpegSound {
  let at = tagsBefore(bytes);
  const first = readHeader(bytes, at);
  if (!first) throw new AudioUnreadable(what, 'it does not begin with an MPEG Layer III frame');
  const { version, sampleRate, channels, samplesPerFrame } = first;
  const format: MpegFormat = { version, sampleRate, channels, samplesPerFrame };
  const mark = at + sideInformationEnd(format);
  if (/^(?:Xing|Info)$/.test(ascii(bytes, mark, 4)) || ascii(bytes, at + 36, 4) === 'VBRI') at += first.length;
  const frames: MpegFrame[] = [];
  while (at < bytes.length) {
    const header = readHeader(bytes, at);
    if (!header) {
      if (/^(?:TAG|APE|ID3|LYR)/.test(ascii(bytes, at, 3))) break;
      throw new AudioUnreadable(what, `byte ${at} begins no frame`);
    }
    if (!sameFormat(header, format)) throw new AudioUnreadable(what, 'its format changes on the way');
    if (at + header.length > bytes.length) throw new AudioUnreadable(what, 'its last frame is cut off');
    frames.push({ bytes: bytes.subarray(at, at + header.length), kilobits: header.kilobits });
    at += header.length;
  }
  if (frames.length === 0) throw new AudioUnreadable(what, 'there is no sound in it');
  return { format, frames, seconds: (frames.length * samplesPerFrame) / sampleRate };
}
