/** Puts words into XML so that they are only ever words: no mark-up, and no character that XML forbids. */

/** Characters outside of XML 1.0's `Char` production; a book that holds one cannot be opened at all. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attribute values. Lone surrogates become U+FFFD; forbidden control characters fall away. */
export const escapeXml = (words: string): string =>
  words
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
