/** Chooses the faces of a book from its texts, and refuses a letter that none of them can print. */
import type { AgeBand } from '../../story/age-band.ts';
import { FACES, type Face, faceBytes, faceCoverage } from './faces.ts';
import { PressFontMissing } from './press-font-missing.ts';
import { type Script, scriptsOf } from './scripts-of.ts';

/** A family in Typst's own form; `covers` keeps a Latin face from taking punctuation that a Japanese line needs wide. */
export type FontFamily = string | { name: string; covers: 'latin-in-cjk' };

export interface BookFonts {
  /** Families of the running text and of the titles, first choice first. */
  body: FontFamily[];
  display: FontFamily[];
  /** For the colophon: families by name. */
  families: string[];
  faces: Face[];
}
export interface BookTexts {
  ageGroup: AgeBand;
  /** BCP 47. */
  language: string;
  /** Set in the display face. */
  titles: readonly { where: string; text: string }[];
  /** Set in the reading face. */
  words: readonly { where: string; text: string }[];
}

/** Marks that have no glyph of their own: joiners, variation selectors, line ends, spaces. */
const SHAPELESS = /\p{White_Space}|\p{Default_Ignorable_Code_Point}/u;

/** The first letter of a text that none of the faces has. */
const lacking = (faces: readonly Face[], text: string): string | undefined => {
  for (const letter of text)
    if (!SHAPELESS.test(letter) && !faces.some((face) => faceCoverage(face).has(letter.codePointAt(0)!))) return letter;
  return undefined;
};

/**
 * First readers (3-8) read Andika, older ones and whoever reads Greek Literata; titles are in Young Serif, or all in Vollkorn when one of them has a
 * letter Young Serif lacks (Cyrillic, Greek, Vietnamese). Big faces are opened only for texts in
 * their script, or for a sign that no smaller one has.
 * Throws PressFontMissing (`PRESS_FONT_MISSING`) with the letter and its place.
 */
export function chooseFonts(texts: BookTexts): BookFonts {
  const all = [...texts.titles, ...texts.words].map(({ text }) => text).join('\n');
  const scripts = scriptsOf(all);
  // Andika has some Greek letters only, and a word cut from two faces is worse than an older reader's face.
  const older = texts.ageGroup === '8-12' || new Intl.Locale(texts.language).language === 'el';
  const reading: Face[] = older ? ['literata', 'literata-italic'] : ['andika'];
  const young = faceCoverage('young-serif');
  const vollkorn = faceCoverage('vollkorn');
  const onlyVollkorn = (letter: string) => !young.has(letter.codePointAt(0)!) && vollkorn.has(letter.codePointAt(0)!);
  const plain = !texts.titles.some(({ text }) => [...text].some(onlyVollkorn));
  const body: Face[] = [...reading, ...scriptFaces(scripts, 'regular')];
  const display: Face[] = [plain ? 'young-serif' : 'vollkorn', ...scriptFaces(scripts, 'bold')];

  for (const { where, text } of texts.titles)
    coverAll(display, ['vollkorn', 'andika-bold', 'emoji', 'japanese-bold'], where, text);
  for (const { where, text } of texts.words) coverAll(body, ['andika', 'literata', 'emoji', 'japanese'], where, text);

  const faces = [...new Set([...display, ...body])];
  return {
    body: inOrder(body, texts.language),
    display: inOrder(display, texts.language),
    families: [...new Set(faces.map((face) => FACES[face].family))],
    faces,
  };
}

/** The files of the chosen faces, for the typesetter. */
export const fontFiles = (fonts: BookFonts): Buffer[] => fonts.faces.map(faceBytes);

function scriptFaces(scripts: ReadonlySet<Script>, weight: 'regular' | 'bold'): Face[] {
  const faces: Face[] = [];
  if (scripts.has('arabic')) faces.push(weight === 'bold' ? 'naskh-bold' : 'naskh');
  if (scripts.has('japanese')) faces.push(weight === 'bold' ? 'japanese-bold' : 'japanese');
  if (scripts.has('pictograph')) faces.push('emoji');
  return faces;
}

/** Adds to `faces` the first spare face that has a letter they lack: a star or a note in a dedication, say. */
function coverAll(faces: Face[], spare: readonly Face[], where: string, text: string): void {
  for (let letter = lacking(faces, text); letter !== undefined; letter = lacking(faces, text)) {
    const point = letter.codePointAt(0)!;
    const found = spare.find((face) => faceCoverage(face).has(point));
    if (!found)
      throw new PressFontMissing(
        letter,
        where,
        faces.map((face) => FACES[face].family),
      );
    faces.push(found);
  }
}

/** The book's own script comes first, so that spaces, digits and quotes are cut to match its letters. */
function inOrder(faces: readonly Face[], language: string): FontFamily[] {
  const families = [...new Set(faces.map((face) => FACES[face].family))];
  const primary = new Intl.Locale(language).language;
  const [latin, ...others] = families;
  if (primary === 'ja' && families.includes('Noto Sans JP'))
    return [
      { name: latin!, covers: 'latin-in-cjk' },
      'Noto Sans JP',
      ...others.filter((name) => name !== 'Noto Sans JP'),
      latin!,
    ];
  if (families.includes('Noto Naskh Arabic') && isRightToLeft(language))
    return ['Noto Naskh Arabic', ...families.filter((name) => name !== 'Noto Naskh Arabic')];
  return families;
}

/** Whether a language is written from right to left in its usual script. */
export function isRightToLeft(language: string): boolean {
  const script = new Intl.Locale(language).maximize().script ?? '';
  return ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'].includes(script);
}
