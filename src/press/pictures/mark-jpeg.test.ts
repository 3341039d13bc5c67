import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { samplePicture } from '../pdf/sample-manuscript.ts';
import { markJpeg } from './mark-jpeg.ts';

const pixelsOf = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();

describe('marking a JPEG as it is', () => {
  it('says who made it and how large it prints, and leaves every pixel alone', async () => {
    const bytes = await samplePicture();
    const marked = markJpeg(bytes, 300, 'A & B')!;
    const { density, xmp } = await sharp(marked).metadata();
    expect(density).toBe(300);
    expect(xmp?.toString('utf8')).toContain('trainedAlgorithmicMedia');
    expect(xmp?.toString('utf8')).toContain('A &#38; B');
    expect(Buffer.compare(await pixelsOf(marked), await pixelsOf(bytes))).toBe(0);
  });

  it('leaves out what other programs noted in it', async () => {
    const noted = await sharp(await samplePicture())
      .withExif({ IFD0: { Artist: 'somebody at home' } })
      .toBuffer();
    expect(Buffer.from(noted).includes('somebody at home')).toBe(true);
    expect(Buffer.from(markJpeg(noted, 300, 'the atelier')!).includes('somebody at home')).toBe(false);
  });

  it('takes nothing for a JPEG that is none', async () => {
    const bytes = await samplePicture();
    expect(markJpeg(Buffer.from('this is not a picture'), 300, '')).toBeUndefined();
    for (const cut of [0, 1, 2, 3, 30, 200]) expect(markJpeg(bytes.subarray(0, cut), 300, '')).toBeUndefined();
  });
});
