/** Judging pictures: what cannot be looked at has not passed, long pictures are seen in full, and nothing asks the network. */
import sharp from 'sharp';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EXPLICIT_LIMIT, judgePicture, likelihoodsOf, SUGGESTIVE_LIMIT, verdictOn } from './judge-picture.ts';
import { LOOKED_AT, openPictureClassifier } from './picture-classifier.ts';

const meadow = (width = 300, height = 300) =>
  sharp({ create: { width, height, channels: 3, background: '#9fc67a' } }).composite([
    {
      input: Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120"><circle cx="60" cy="60" r="50" fill="#f4c84a"/></svg>',
      ),
    },
  ]);
const calm = { drawing: 0.9, neutral: 0.1, sexy: 0, porn: 0, hentai: 0 };
afterEach(() => vi.restoreAllMocks());

describe('judging a picture', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('passes a meadow as %s', async (format) => {
    expect(await judgePicture(await meadow().toFormat(format).toBuffer())).toEqual({ harms: [], found: [] });
  });

  it('answers with likelihoods that sum to 1, and the same ones again', async () => {
    const bytes = await meadow().png().toBuffer();
    const [first] = await likelihoodsOf(bytes);
    expect(Object.values(first ?? {}).reduce((all, one) => all + one, 0)).toBeCloseTo(1, 3);
    expect(await likelihoodsOf(bytes)).toEqual([first]);
  });

  it('looks at a long picture as a whole and in squares', async () => {
    expect(await likelihoodsOf(await meadow(900, 300).png().toBuffer())).toHaveLength(4);
    expect(await likelihoodsOf(await meadow(300, 600).png().toBuffer())).toHaveLength(3);
    expect(await likelihoodsOf(await meadow(320, 300).png().toBuffer())).toHaveLength(1);
  });

  it('asks nobody on the network', async () => {
    const fetching = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network here'));
    vi.resetModules();
    const fresh = await import('./judge-picture.ts');
    expect(await fresh.judgePicture(await meadow().png().toBuffer())).toEqual({ harms: [], found: [] });
    expect(fetching).not.toHaveBeenCalled();
  });
});

describe('a picture that cannot be looked at', () => {
  const refused = { code: 'PICTURE_NOT_JUDGED', retryable: false };
  it.each([
    ['nothing', async () => new Uint8Array()],
    ['no picture', async () => Buffer.from('This is a letter to grandma.')],
    [
      'a picture cut off',
      async () => {
        const whole = await sharp({
          create: { width: 400, height: 400, channels: 3, background: 'white', noise: { type: 'gaussian', sigma: 40 } },
        })
          .jpeg()
          .toBuffer();
        return whole.subarray(0, whole.length / 2);
      },
    ],
    [
      'a drawing with scripts',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    ],
    [
      'a film of many frames',
      () =>
        sharp(filmOf(3), { raw: rawFilm(3) })
          .webp()
          .toBuffer(),
    ],
    ['a picture of 100 megapixels', () => meadow(10_000, 10_000).png().toBuffer()],
    ['a ribbon', () => meadow(3_000, 200).png().toBuffer()],
  ])('%s has not passed', async (_what, make) => {
    await expect(judgePicture(await make())).rejects.toMatchObject(refused);
  });

  it('nor has one when the model’s answer is no likelihood', async () => {
    const classifier = await openPictureClassifier();
    const broken = new Uint8Array(LOOKED_AT * LOOKED_AT * 3 - 1);
    await expect(classifier.classify(broken)).rejects.toThrow();
  });
});

describe('the limits', () => {
  it.each([
    [{ porn: EXPLICIT_LIMIT }, 'explicit picture'],
    [{ hentai: EXPLICIT_LIMIT }, 'explicit picture'],
    [{ porn: EXPLICIT_LIMIT / 2, hentai: EXPLICIT_LIMIT / 2 }, 'explicit picture'],
    [{ sexy: SUGGESTIVE_LIMIT }, 'suggestive picture'],
  ])('%j is flagged, in whichever view it is', (shown, found) => {
    expect(verdictOn([calm, { ...calm, ...shown }])).toEqual({ harms: ['sexual'], found: [found] });
  });
  it('a calm picture passes, and one of small doubts', () => {
    expect(verdictOn([calm, { ...calm, sexy: 0.2, porn: 0.1, hentai: 0.1 }])).toEqual({ harms: [], found: [] });
  });
});

/** Raw pixels of a film: frames of different grey, one below the other. */
const filmOf = (frames: number) =>
  Buffer.concat(Array.from({ length: frames }, (_, i) => Buffer.alloc(64 * 64 * 3, i * 60)));
const rawFilm = (frames: number) => ({ width: 64, height: 64 * frames, channels: 3 as const, pageHeight: 64 });
