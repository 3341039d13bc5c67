/** Requests to a vendor, for tests: a small book, its sheets, and a vendor opened from variables with the real fetch. */
import sharp from 'sharp';
import type { z } from 'zod';
import type { CallContext, PictureRequest, SpeechRequest } from '../../src/making/ports.ts';
import { createFetchFrom } from '../../src/providers/safe-fetch/create-fetch-from.ts';
import type { OpenVendor, Vendor } from '../../src/providers/vendor.ts';
import { briefSchema } from '../../src/story/brief.ts';
import { fakePlan, fakeWords } from '../fakes/models.ts';

export const smallBrief = briefSchema.parse({
  characters: [
    { name: 'Mina', role: 'hero', description: 'a small fox with a red scarf', pronouns: 'she' },
    { name: 'Bo', role: 'friend', description: 'a big brown bear in blue dungarees' },
  ],
  chapterCount: 2,
  ageGroup: '3-5',
});
export const smallPlan = fakePlan(smallBrief);

export const contextOf = (signal: AbortSignal = AbortSignal.timeout(20_000)): CallContext => ({
  signal,
  work: { storyId: 'a-book', step: 'art:1', token: 'a-token', attempt: 1, shop: 'local' },
});

/** The sheet of a figure in one colour. */
const sheetOf = (colour: string): Promise<Buffer> =>
  sharp({ create: { width: 256, height: 256, channels: 3, background: '#fffdf7' } })
    .composite([{ input: { create: { width: 90, height: 150, channels: 3, background: colour } } }])
    .jpeg()
    .toBuffer();

/** A picture with so many actors, each with a sheet: the first orange, the second blue. 0: the sheet of the hero. */
export async function pictureRequest(actors: 0 | 1 | 2, change: Partial<PictureRequest> = {}): Promise<PictureRequest> {
  const sheets: [string, Buffer][] = [
    ['hero', await sheetOf('#e07a3f')],
    ['friend-1', await sheetOf('#2a5db0')],
  ];
  const { cast, cover, chapters } = smallPlan;
  return {
    subject:
      actors === 0
        ? { kind: 'sheet', character: cast[0]! }
        : { kind: 'scene', scene: actors === 1 ? chapters[0]!.scene : cover },
    cast,
    style: 'watercolour',
    size: 512,
    seed: 4_294_967_295,
    bookSeed: 7,
    references: new Map(sheets.slice(0, actors)),
    ...change,
  };
}

export const speechRequest = (change: Partial<SpeechRequest> = {}): SpeechRequest => ({
  paragraphs: fakeWords('3-5'),
  language: 'en-GB',
  ageGroup: '3-5',
  ...change,
});

/** The vendor as the runtime opens it. Throws when a variable is wrong, or the vendor is not configured. */
export function openVendor<Settings extends z.ZodObject>(
  vendor: Vendor<Settings>,
  env: Record<string, string>,
): { opened: OpenVendor; close(): Promise<void> } {
  const fetchFrom = createFetchFrom();
  const opened = vendor.open(vendor.settings.parse(env), { fetchFrom, clock: { now: () => new Date() } });
  if (!opened) throw new Error(`${vendor.name} is not configured by ${Object.keys(env).join(', ')}.`);
  return { opened, close: () => fetchFrom.close() };
}
