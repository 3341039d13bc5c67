/** How the files of a picture are named. */
import type { Picture } from '../ports.ts';

const ENDING: Readonly<Record<Picture['mediaType'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};
export const fileNameOf = (name: string, { mediaType }: Pick<Picture, 'mediaType'>): string =>
  `${name}.${ENDING[mediaType]}`;
