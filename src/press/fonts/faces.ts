/** The type faces the press owns: where each file lies, and what it is for. TTF only: WOFF loads and prints nothing. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create as createFont } from 'fontkit';

export const FACES = {
  andika: { family: 'Andika', file: 'andika/Andika_400Regular.ttf' },
  'andika-bold': { family: 'Andika', file: 'andika/Andika_700Bold.ttf' },
  literata: { family: 'Literata', file: 'literata/400Regular/Literata_400Regular.ttf' },
  'literata-italic': { family: 'Literata', file: 'literata/400Regular_Italic/Literata_400Regular_Italic.ttf' },
  'young-serif': { family: 'Young Serif', file: 'young-serif/400Regular/YoungSerif_400Regular.ttf' },
  vollkorn: { family: 'Vollkorn', file: 'vollkorn/600SemiBold/Vollkorn_600SemiBold.ttf' },
  naskh: { family: 'Noto Naskh Arabic', file: 'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf' },
  'naskh-bold': { family: 'Noto Naskh Arabic', file: 'noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf' },
  japanese: { family: 'Noto Sans JP', file: 'noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf' },
  'japanese-bold': { family: 'Noto Sans JP', file: 'noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf' },
  emoji: { family: 'Noto Emoji', file: 'noto-emoji/400Regular/NotoEmoji_400Regular.ttf' },
} as const satisfies Record<string, { family: string; file: string }>;
export type Face = keyof typeof FACES;

const require = createRequire(import.meta.url);
const blobs = new Map<Face, Buffer>();
const coverages = new Map<Face, ReadonlySet<number>>();

/** The file of a face, read once for the life of the process. */
export function faceBytes(face: Face): Buffer {
  let bytes = blobs.get(face);
  if (!bytes) {
    bytes = readFileSync(require.resolve(`@expo-google-fonts/${FACES[face].file}`));
    blobs.set(face, bytes);
  }
  return bytes;
}

/** The code points a face has a glyph for, from its character map. */
export function faceCoverage(face: Face): ReadonlySet<number> {
  let covered = coverages.get(face);
  if (!covered) {
    const font = createFont(faceBytes(face));
    if (!('characterSet' in font)) throw new TypeError(`${FACES[face].file} is a font collection, not one face`);
    covered = new Set(font.characterSet);
    coverages.set(face, covered);
  }
  return covered;
}
