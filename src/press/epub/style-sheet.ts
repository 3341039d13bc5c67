/** The style sheet of the electronic book: faces, ink, and the light on the spoken sentence. */
import type { BookFonts, FontFamily } from '../fonts/choose-fonts.ts';
import { FACES, type Face } from '../fonts/faces.ts';
import { SCREEN } from '../pdf/sheet.ts';
import type { TypeScale } from '../pdf/type-scale.ts';
import { TRIM } from '../pictures/text-zone-area.ts';
import { HEAD_GAP, HEAD_OVER, TITLE_LEADING } from './plan-book.ts';

/** Pixels in an inch of the page, so that a point is two of them. */
export const PER_INCH = 144;
export const PAGE_SIDE = TRIM * PER_INCH;
export const px = (inches: number): string => `${Math.round(inches * PER_INCH * 100) / 100}px`;
export const pt = (points: number): string => `${Math.round(points * 2 * 100) / 100}px`;

export const fontPath = (face: Face): string => `fonts/${FACES[face].file.split('/').at(-1)}`;
/** Class that reading systems give to the sentence being spoken; the package document tells them its name. */
export const ACTIVE_CLASS = '-epub-media-overlay-active';

/** Faces that titles are set in. */
export const DISPLAY_FACES: readonly Face[] = ['young-serif', 'vollkorn', 'naskh-bold', 'japanese-bold'];

function fontFace(face: Face): string {
  const style = face.endsWith('-italic') ? 'italic' : 'normal';
  // Titles ask for 700, and no face is drawn bolder by a machine than its designer did.
  const weight = DISPLAY_FACES.includes(face) ? 700 : 400;
  return `@font-face { font-family: "${FACES[face].family}"; src: url("${fontPath(face)}"); font-weight: ${weight}; font-style: ${style}; }`;
}

const families = (list: readonly FontFamily[], last: string): string =>
  [...list.map((one) => `"${typeof one === 'string' ? one : one.name}"`), last].join(', ');

export function styleSheet(fonts: BookFonts, scale: TypeScale): string {
  const italic = fonts.faces.includes('literata-italic');
  return `@charset "utf-8";
${fonts.faces.map(fontFace).join('\n')}
html, body { margin: 0; padding: 0; }
body { position: relative; width: ${PAGE_SIDE}px; height: ${PAGE_SIDE}px; overflow: hidden; background: ${SCREEN.paper}; color: ${SCREEN.ink};
  font-family: ${families(fonts.body, italic ? 'serif' : 'sans-serif')}; font-weight: 400; hyphens: none; }
h1, h2, p { margin: 0; padding: 0; }
h1, h2, .display { font-family: ${families(fonts.display, 'serif')}; font-weight: 700; line-height: ${TITLE_LEADING}; text-wrap: balance; word-break: auto-phrase; }
img.whole { position: absolute; left: 0; top: 0; width: ${PAGE_SIDE}px; height: ${PAGE_SIDE}px; }
.words, .middle { position: absolute; }
.words p { line-height: ${scale.leading}; text-wrap: pretty; }
.words p + p { margin-top: ${scale.spacing}em; text-indent: ${scale.indent}em; }
.words p.continued { text-indent: 0; }
.facing h1 { font-size: ${pt(scale.head)}; width: 92%; margin-bottom: ${HEAD_GAP.facing}em; }
.facing .number { font-size: ${pt(scale.head * 0.8)}; line-height: ${TITLE_LEADING}; margin-bottom: 0.35em; color: ${SCREEN.faint}; }
.over h1 { font-size: ${HEAD_OVER}em; margin-bottom: ${Math.round((HEAD_GAP.over / HEAD_OVER) * 1000) / 1000}em; }
.cover h1 { text-align: center; }
.middle { left: 0; width: ${PAGE_SIDE}px; text-align: center; }
.plate { position: absolute; left: ${px(1.8)}; width: ${px(4.9)}; box-sizing: border-box; border: 3px solid ${SCREEN.ink}; border-radius: 8px; padding: 10px; }
.plate > div { border: 1px solid ${SCREEN.ink}; border-radius: 4px; padding: ${px(0.5)}; text-align: center; }
.plate p { margin-top: ${px(0.24)}; font-size: ${pt(20)}; line-height: 1.45; ${italic ? 'font-style: italic; ' : ''}text-wrap: balance; }
.plate p.belongs { font-size: ${pt(19)}; font-style: normal; }
.plate .rule { border-bottom: 2px solid ${SCREEN.faint}; height: ${px(0.8)}; margin: 0 10%; }
.colophon .words p { font-size: ${pt(9.5)}; line-height: 1.5; margin: 0 0 0.35em; text-indent: 0; }
.${ACTIVE_CLASS} { background: #ffc23c; color: ${SCREEN.ink}; text-shadow: none; border-radius: 6px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
`;
}
