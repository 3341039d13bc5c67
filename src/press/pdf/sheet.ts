/** The two editions: one for screens, one for a printer, as sheets of paper and resolutions. */
import { BLEED, TRIM } from '../pictures/text-zone-area.ts';

export interface Sheet {
  file: 'book.pdf' | 'book-print.pdf';
  /** Inches. */
  trim: number;
  bleed: number;
  /** Pixels an inch of pictures, and their JPEG quality (of 100). */
  ppi: number;
  quality: number;
  /** Colours as `#rrggbb`; paper is null where the printer's own paper shows. */
  paper: string | null;
  ink: string;
  faint: string;
  lamp: string;
}

export const SCREEN: Sheet = {
  file: 'book.pdf',
  trim: TRIM,
  bleed: 0,
  ppi: 150,
  quality: 82,
  paper: '#fffdf7',
  ink: '#1b2147',
  faint: '#626785',
  lamp: '#e8a21a',
};

/** Words in black alone: small type built from several inks prints with coloured fringes when the plates shift. */
export const PRINT: Sheet = {
  file: 'book-print.pdf',
  trim: TRIM,
  bleed: BLEED,
  ppi: 300,
  quality: 92,
  paper: null,
  ink: '#000000',
  faint: '#595959',
  lamp: '#e8a21a',
};

/** Side of the whole page with bleed, in inches. */
export const sheetSide = (sheet: Sheet): number => sheet.trim + 2 * sheet.bleed;
