import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { finishPicture, VENDOR_PIXELS_MAX } from './finish-picture.ts';

const signal = new AbortController().signal;
const origin = { size: 256, provider: 'somebody', model: 'painter-1', signal };

/** A red disc left of the middle on pale blue. */
const drawing = (width = 300, height = width) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#cde"/><circle cx="${width * 0.35}" cy="${height / 2}" r="${Math.min(width, height) / 5}" fill="#c22"/></svg>`,
    ),
  );
const pixelOf = async (bytes: Uint8Array, x: number, y: number) => {
  const [r, g, b] = await sharp(bytes).extract({ left: x, top: y, width: 1, height: 1 }).raw().toBuffer();
  return [r, g, b];
};

test.each(['jpeg', 'png', 'webp'] as const)(
  'a picture in %s becomes a JPEG of just the size asked for',
  async (format) => {
    const picture = await finishPicture(await drawing().toFormat(format).toBuffer(), origin);
    expect(picture).toMatchObject({ mediaType: 'image/jpeg', width: 256, height: 256 });
    const { format: found, width, height, chromaSubsampling } = await sharp(picture.bytes).metadata();
    expect([found, width, height, chromaSubsampling]).toEqual(['jpeg', 256, 256, '4:4:4']);
    const [r, g, b] = await pixelOf(picture.bytes, 90, 128);
    expect(r).toBeGreaterThan(180);
    expect(Math.max(g!, b!)).toBeLessThan(60);
  },
);

test('a smaller picture is enlarged, up to four times', async () => {
  const small = await drawing(70).png().toBuffer();
  expect(await finishPicture(small, origin)).toMatchObject({ width: 256 });
  await expect(finishPicture(await drawing(60).png().toBuffer(), origin)).rejects.toMatchObject({
    code: 'PICTURE_INVALID',
    message: expect.stringContaining('60 by 60'),
  });
});

test('a picture a little off square is cut in the middle, one far off is refused', async () => {
  const wide = await finishPicture(await drawing(330, 300).png().toBuffer(), origin);
  // The disc stands at 115 of 330, so at 100 of the middle 300, so at 85 of 256.
  const [r] = await pixelOf(wide.bytes, 85, 128);
  expect(r).toBeGreaterThan(180);
  for (const [width, height] of [
    [400, 300],
    [300, 400],
  ] as const)
    await expect(finishPicture(await drawing(width, height).png().toBuffer(), origin)).rejects.toMatchObject({
      code: 'PICTURE_INVALID',
      message: expect.stringContaining('far from square'),
    });
});

test('metadata is left behind, and a picture on its side is set upright', async () => {
  const lying = await drawing()
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Artist: 'somebody' } })
    .jpeg()
    .toBuffer();
  const { bytes } = await finishPicture(lying, origin);
  const { exif, xmp, icc, orientation } = await sharp(bytes).metadata();
  expect([exif, xmp, icc, orientation ?? 1]).toEqual([undefined, undefined, undefined, 1]);
  expect(Buffer.from(bytes).includes('somebody')).toBe(false);
  // Turned by a quarter to the right, what was left of the middle is above it.
  expect((await pixelOf(bytes, 128, 90))[0]).toBeGreaterThan((await pixelOf(bytes, 128, 90))[2]! + 100);
});

test('what is see-through becomes paper', async () => {
  const clear = sharp({ create: { width: 256, height: 256, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } });
  const disc = await drawing(120).png().toBuffer();
  const { bytes } = await finishPicture(
    await clear
      .composite([{ input: disc }])
      .png()
      .toBuffer(),
    origin,
  );
  expect(Math.min(...((await pixelOf(bytes, 5, 5)) as number[]))).toBeGreaterThan(240);
});

const claimed = async (width: number, height: number) => {
  const png = await drawing().png().toBuffer();
  // The width and height of a PNG stand at bytes 16 and 20; its check sum is not read before the size is known.
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
};
test.each<[string, string, () => Promise<Uint8Array>]>([
  ['nothing', 'empty', async () => new Uint8Array()],
  ['an error page', 'of no known kind', async () => Buffer.from('<html><body>Sorry</body></html>')],
  [
    'a drawing in SVG',
    'not a JPEG',
    async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"/>'),
  ],
  ['an archive', 'not a JPEG', async () => Buffer.concat([Buffer.from('PK\x03\x04'), deflateRawSync('x'.repeat(99))])],
  ['a GIF', 'image/gif', () => drawing().gif().toBuffer()],
  ['a JPEG cut off half-way', 'damaged', async () => (await drawing(900).jpeg().toBuffer()).subarray(0, 6000)],
  ['a PNG cut off half-way', 'damaged', async () => (await drawing(900).png().toBuffer()).subarray(0, 4000)],
  [
    'a picture of one colour',
    'blank',
    () =>
      sharp({ create: { width: 300, height: 300, channels: 3, background: '#456' } })
        .png()
        .toBuffer(),
  ],
  ['one pixel', 'too small', () => drawing(1).png().toBuffer()],
  ['a bomb of 2.5 thousand million pixels', 'more than may be unpacked', () => claimed(50_000, 50_000)],
])('%s is refused, and the error says why', async (_, why, make) => {
  await expect(finishPicture(await make(), origin)).rejects.toMatchObject({
    code: 'PICTURE_INVALID',
    retryable: true,
    fallback: true,
    provider: 'somebody',
    message: expect.stringContaining(why),
  });
});

test('a bomb is refused without unpacking it', async () => {
  const side = Math.ceil(Math.sqrt(VENDOR_PIXELS_MAX)) + 1;
  const bomb = await sharp({ create: { width: side, height: side, channels: 3, background: '#fff' } })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
  expect(bomb.byteLength).toBeLessThan(200_000);
  const before = process.memoryUsage().rss;
  await expect(finishPicture(bomb, origin)).rejects.toMatchObject({ code: 'PICTURE_INVALID' });
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
});

test('whatever the bytes, the answer is a picture or PICTURE_INVALID', async () => {
  const good = await drawing().jpeg().toBuffer();
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }), async (at, noise) => {
      const broken = Buffer.from(good);
      broken.set(noise.subarray(0, good.length - at), at);
      const told = await finishPicture(broken, origin).then(
        ({ width }) => width,
        (error: { code?: string }) => error.code,
      );
      expect([256, 'PICTURE_INVALID']).toContain(told);
    }),
    { numRuns: 60 },
  );
});

test('it stops when told to', async () => {
  const bytes = await drawing().png().toBuffer();
  await expect(finishPicture(bytes, { ...origin, signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow(
    'enough',
  );
});
