/** Makes a smaller JPEG of a picture for a file that carries it, and keeps the mark that a machine made it. */
import sharp from 'sharp';

/**
 * IPTC's term for a picture made by a machine (https://cv.iptc.org/newscodes/digitalsourcetype), in XMP. Written only where the
 * picture brings no XMP of its own. The EU AI Act, article 50(2), asks for such a mark in a form that programs can read.
 */
const MADE_BY_MACHINE = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"/></rdf:RDF></x:xmpmeta>`;

/** A picture that cannot be decoded. */
export class PictureUnreadable extends Error {
  readonly code = 'PICTURE_UNREADABLE';
  readonly retryable = false;
  constructor(slot: string, cause: unknown) {
    super(`The picture for ${slot} cannot be read as an image. Draw it again.`, { cause });
  }
}

/** At most `side` pixels a side, shape kept, sRGB. The same bytes in give the same bytes out. Throws PictureUnreadable. */
export async function encodePicture(
  picture: Uint8Array,
  side: number,
  quality: number,
  slot: string,
): Promise<Uint8Array> {
  try {
    const { xmp } = await sharp(picture).metadata();
    const smaller = sharp(picture)
      .resize(side, side, { fit: 'inside', withoutEnlargement: true, kernel: 'lanczos3' })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb');
    const marked = xmp ? smaller.keepXmp() : smaller.withXmp(MADE_BY_MACHINE);
    return new Uint8Array(await marked.jpeg({ quality, mozjpeg: false, chromaSubsampling: '4:2:0' }).toBuffer());
  } catch (cause) {
    throw new PictureUnreadable(slot, cause);
  }
}
