/** The refusal to print a letter that none of the book's faces has: a blank would be worse. */

/** Never retryable: the same text fails the same way. */
export class PressFontMissing extends Error {
  readonly code = 'PRESS_FONT_MISSING';
  readonly retryable = false;
  readonly letter: string;
  readonly where: string;
  constructor(letter: string, where: string, families: readonly string[]) {
    const point = letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    super(
      `The letter “${letter}” (U+${point}) in ${where} is in none of the book's fonts (${[...new Set(families)].join(', ')}), ` +
        'so it would print as a blank. Write it in Latin, Greek, Cyrillic, Arabic or Japanese letters, or add a font for its script.',
    );
    this.name = 'PressFontMissing';
    this.letter = letter;
    this.where = where;
  }
}
