/** Measures how many lines words take in given faces, so that a page of fixed size never overflows. */
import { create as createFont, type Font } from 'fontkit';
import { type Face, faceBytes, faceCoverage } from '../fonts/faces.ts';

const fonts = new Map<Face, Font>();
function fontOf(face: Face): Font {
  let font = fonts.get(face);
  if (!font) {
    const opened = createFont(faceBytes(face));
    if (!('layout' in opened)) throw new TypeError(`${face} is a font collection, not one face`);
    font = opened;
    fonts.set(face, font);
  }
  return font;
}

/** Readers of books break lines a little differently from each other; what we measure is taken this much wider. */
const CAUTION = 1.02;
/** A line may break after every letter of these scripts. */
const BREAKS_ANYWHERE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

export interface Measure {
  /** Lines the text takes in a column of `width` ems. */
  lines(text: string, width: number): number;
  /** The longest unbreakable piece, in ems. */
  widest(text: string): number;
}

/** `faces` in order of preference. Widths are kept, for the same words are measured at many sizes. */
export function measureIn(faces: readonly Face[]): Measure {
  const widths = new Map<string, number>();
  const width = (piece: string): number => {
    let found = widths.get(piece);
    if (found === undefined) {
      found = runs(piece, faces).reduce((sum, [face, run]) => {
        const font = fontOf(face);
        return sum + font.layout(run).advanceWidth / font.unitsPerEm;
      }, 0);
      widths.set(piece, found);
    }
    return found * CAUTION;
  };
  return {
    widest: (text) => Math.max(0, ...pieces(text).map(({ piece }) => width(piece))),
    lines: (text, column) => {
      let lines = 1;
      let used = 0;
      for (const { piece, spaced } of pieces(text)) {
        const space = spaced && used > 0 ? width(' ') : 0;
        if (used > 0 && used + space + width(piece) > column) {
          lines += 1;
          used = width(piece);
        } else used += space + width(piece);
      }
      return lines;
    },
  };
}

/** What a line break cannot go through, and whether a space stands before it. */
function pieces(text: string): { piece: string; spaced: boolean }[] {
  return text.split(/\s+/u).flatMap((word, i) => {
    const parts: string[] = [];
    let joined = false;
    for (const letter of word) {
      const loose = BREAKS_ANYWHERE.test(letter);
      if (joined && !loose) parts[parts.length - 1] += letter;
      else parts.push(letter);
      joined = !loose;
    }
    return parts.map((piece, k) => ({ piece, spaced: i > 0 && k === 0 }));
  });
}

/** A piece as runs of one face each: the first of the faces that has the letter, as browsers choose too. */
function runs(piece: string, faces: readonly Face[]): [Face, string][] {
  const out: [Face, string][] = [];
  for (const letter of piece) {
    const face = faces.find((one) => faceCoverage(one).has(letter.codePointAt(0)!)) ?? faces[0]!;
    const last = out.at(-1);
    if (last && last[0] === face) last[1] += letter;
    else out.push([face, letter]);
  }
  return out;
}
