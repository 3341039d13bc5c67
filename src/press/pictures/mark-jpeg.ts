/** Marks a JPEG as it is, without unpacking its pixels: where it came from, and its resolution. */
import { provenanceXmp } from './provenance.ts';

const SOI = 0xd8;
const SOS = 0xda;
/** Application segments kept: Adobe's (APP14) says how the colours are coded. Others hold thumbnails, places and camera names. */
const ADOBE = 0xee;
const isNote = (marker: number) => (marker >= 0xe0 && marker <= 0xef && marker !== ADOBE) || marker === 0xfe;
/** Namespace that an APP1 segment with XMP begins with (XMP Specification, part 3, 1.1.3). */
const XMP = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1');

/**
 * The same picture with a JFIF header of `ppi` and an XMP packet that names its maker; every other note in it is left out.
 * Undefined when the bytes are not built as a JPEG is (ISO/IEC 10918-1, annex B).
 */
export function markJpeg(bytes: Uint8Array, ppi: number, madeBy: string): Uint8Array | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view[0] !== 0xff || view[1] !== SOI) return undefined;
  const density = Buffer.from([0, 0]);
  density.writeUInt16BE(Math.round(ppi));
  const parts: Uint8Array[] = [
    view.subarray(0, 2),
    // JFIF 1.02, dots an inch, no thumbnail.
    segment(0xe0, Buffer.concat([Buffer.from('JFIF\0\x01\x02\x01', 'latin1'), density, density, Buffer.alloc(2)])),
    segment(0xe1, Buffer.concat([XMP, Buffer.from(provenanceXmp(madeBy), 'utf8')])),
  ];
  let at = 2;
  while (at + 4 <= view.length && view[at] === 0xff && view[at + 1] !== SOS) {
    const end = at + 2 + view.readUInt16BE(at + 2);
    if (!isNote(view[at + 1]!)) parts.push(view.subarray(at, end));
    at = end;
  }
  if (view[at] !== 0xff || view[at + 1] !== SOS) return undefined;
  parts.push(view.subarray(at));
  return Buffer.concat(parts);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
