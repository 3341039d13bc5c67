import sharp from 'sharp';
import { thumbHashToRGBA } from 'thumbhash';
import { describe, expect, it } from 'vitest';
import { samplePicture } from '../pdf/sample-manuscript.ts';
import { PICTURE_PIXELS_MAX } from './open-picture.ts';
import { PictureUnreadable } from './picture-unreadable.ts';
import { previewPicture } from './preview-picture.ts';

describe('the previews of a picture', () => {
  it('are WebP of 480 and 1200 pixels, and a blur of at most 100', async () => {
    const { small, large, pencil, thumbhash } = await previewPicture(await samplePicture());
    const sizes = await Promise.all([small, large, pencil].map((bytes) => sharp(bytes).metadata()));
    expect(sizes.map(({ width, height, format }) => [width, height, format])).toEqual([
      [480, 480, 'webp'],
      [1200, 1200, 'webp'],
      [480, 480, 'webp'],
    ]);
    const blur = thumbHashToRGBA(Buffer.from(thumbhash, 'base64'));
    expect(Math.max(blur.w, blur.h)).toBeLessThanOrEqual(100);
  });

  it('draw in pencil what has an outline, and leave an even sky as paper', async () => {
    const { pencil } = await previewPicture(await samplePicture(640));
    const { data } = await sharp(pencil).greyscale().raw().toBuffer({ resolveWithObject: true });
    const darkest = (x0: number, y0: number, x1: number, y1: number) => {
      let least = 255;
      for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) least = Math.min(least, data[y * 480 + x]!);
      return least;
    };
    expect(darkest(20, 20, 460, 180)).toBeGreaterThan(235);
    expect(darkest(185, 225, 295, 300)).toBeLessThan(150);
  });

  it('are the same for the same picture', async () => {
    const picture = await samplePicture();
    expect(await previewPicture(picture)).toEqual(await previewPicture(picture));
  });

  it('accept PNG and WebP, wide or with alpha', async () => {
    const wide = sharp({
      create: { width: 300, height: 120, channels: 4, background: { r: 9, g: 90, b: 40, alpha: 0.5 } },
    });
    for (const bytes of [await wide.clone().png().toBuffer(), await wide.clone().webp().toBuffer()]) {
      const { small } = await previewPicture(bytes);
      expect((await sharp(small).metadata()).height).toBe(480);
    }
  });

  it.each<[string, () => Promise<Uint8Array>]>([
    ['nothing', async () => new Uint8Array()],
    ['words', async () => Buffer.from('this is not a picture')],
    ['a drawing in SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['a picture cut off half-way', async () => (await samplePicture(900)).subarray(0, 9000)],
    [
      'a speck',
      () =>
        sharp({ create: { width: 3, height: 3, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
    ],
  ])('refuse %s', async (_, make) => {
    await expect(previewPicture(await make())).rejects.toThrow(PictureUnreadable);
  });

  it('refuse a file that claims more pixels than any page has, before unpacking it', async () => {
    const claim = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    // The width and height of a PNG stand at bytes 16 and 20; its check sum is not read before the size is known.
    claim.writeUInt32BE(60_000, 16);
    claim.writeUInt32BE(Math.ceil(PICTURE_PIXELS_MAX / 60_000) + 1, 20);
    await expect(previewPicture(claim)).rejects.toMatchObject({ code: 'PICTURE_UNREADABLE', retryable: false });
  });

  it('stop when told to', async () => {
    const picture = await samplePicture();
    await expect(previewPicture(picture, AbortSignal.abort())).rejects.toThrow(/abort/i);
  });
});
