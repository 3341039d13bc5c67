/** Addresses of a book's pictures, sound and files. */
import type { PictureSlot } from '../../src/story/manuscript.ts';

export type PictureSize = 'small' | 'large' | 'pencil' | 'full';

/** With the version in it, so that browsers may keep the answer for ever. */
export const pictureAddress = (storyId: string, slot: PictureSlot, size: PictureSize, version: string): string =>
  `/api/stories/${storyId}/pictures/${slot}?size=${size}&v=${encodeURIComponent(version)}`;

/** The small and the large picture, for the browser to choose from. */
export const pictureChoices = (storyId: string, slot: PictureSlot, version: string): string =>
  `${pictureAddress(storyId, slot, 'small', version)} 480w, ${pictureAddress(storyId, slot, 'large', version)} 1200w`;

export const sheetAddress = (storyId: string, character: string, version: string): string =>
  `/api/stories/${storyId}/sheets/${character}?v=${encodeURIComponent(version)}`;

export const speechAddress = (storyId: string, chapter: number, version: string): string =>
  `/api/stories/${storyId}/speech/${chapter}?v=${encodeURIComponent(version)}`;

const ASSETS = {
  'book.pdf': (id: string) => `/api/assets/pdf/${id}`,
  'book-print.pdf': (id: string) => `/api/assets/pdf/${id}?quality=print`,
  'book.epub': (id: string) => `/api/assets/epub/${id}`,
  'audio/full.mp3': (id: string) => `/api/assets/audio/${id}`,
} as const;
export type AssetName = keyof typeof ASSETS;
export const ASSET_NAMES = Object.keys(ASSETS) as AssetName[];
export const assetAddress = (storyId: string, name: AssetName): string => ASSETS[name](storyId);
