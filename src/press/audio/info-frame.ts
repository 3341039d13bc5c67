/** Writes the first frame of an MP3 file, silent, from which players learn its exact length and how to find a second in it. */
import { frameLength, kilobitsOf, type MpegSound, sideInformationEnd } from './mpeg-frames.ts';

/** Mark, flags, frames, bytes and the hundred entries of the table (Xing's VBR header, 1998; LAME calls it Info when constant). */
const LENGTH = 4 + 4 + 4 + 4 + 100;
const ALL_BUT_QUALITY = 0b0111;

/** A frame of the same format as the sound, to stand before it. LAME's own extension is left out: our sound has no delay to take back. */
export function infoFrame(sound: MpegSound): Uint8Array {
  const { format, frames } = sound;
  const mark = sideInformationEnd(format);
  const rates = kilobitsOf(format);
  const rate = rates.findIndex((kilobits) => kilobits > 0 && frameLength(format, kilobits) >= mark + LENGTH);
  const frame = new Uint8Array(frameLength(format, rates[rate]!));
  const view = new DataView(frame.buffer);
  frame.set(frames[0]!.bytes.subarray(0, 4));
  frame[1]! |= 1; // no checksum
  frame[2] = (rate << 4) | (frame[2]! & 0b0000_1100); // no padding
  const constant = frames.every((other) => other.kilobits === frames[0]!.kilobits);
  frame.set(new TextEncoder().encode(constant ? 'Info' : 'Xing'), mark);
  const total = frames.reduce((sum, other) => sum + other.bytes.length, frame.length);
  view.setUint32(mark + 4, ALL_BUT_QUALITY);
  view.setUint32(mark + 8, frames.length);
  view.setUint32(mark + 12, total);
  let bytes = frame.length;
  let next = 0;
  for (const [i, other] of frames.entries()) {
    for (; next < 100 && i >= (next * frames.length) / 100; next += 1)
      frame[mark + 16 + next] = Math.min(255, Math.floor((bytes * 256) / total));
    bytes += other.bytes.length;
  }
  frame.fill(255, mark + 16 + next, mark + LENGTH);
  return frame;
}
