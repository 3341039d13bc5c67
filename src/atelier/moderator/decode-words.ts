/** Finds words that are hidden in an encoding: base64, hexadecimal, percent signs, entities. */

const BASE64 = /(?<![\w+/])[A-Za-z0-9+/_-]{16,}={0,2}(?![\w+/])/g;
const HEX = /(?<![\w])(?:0x)?(?:[0-9a-f]{2}[ :,]?){8,}(?![\w])/gi;
const PERCENT = /(?:%[0-9a-f]{2}){3,}/gi;
const ENTITY = /&#(x[0-9a-f]{1,6}|\d{1,7});?/gi;
/** What was decoded counts when it reads as words: nearly all letters and spaces. */
const READABLE = 0.85;

/** What stands in encoded words of `text`, as further texts; empty for nearly every text there is. */
export function decodeWords(text: string): string[] {
  const found = [
    ...(text.match(BASE64) ?? []).map((word) => Buffer.from(word, 'base64').toString('utf8')),
    ...(text.match(HEX) ?? []).map((word) => Buffer.from(word.replace(/^0x|[^0-9a-f]/gi, ''), 'hex').toString('utf8')),
    ...(PERCENT.test(text) ? [unescapePercents(text)] : []),
    ...(text.search(ENTITY) >= 0 ? [text.replace(ENTITY, (all, code: string) => signOf(code) ?? all)] : []),
  ];
  return found.filter(isReadable);
}

function isReadable(text: string): boolean {
  const signs = [...text];
  const words = signs.filter((sign) => /[\p{L}\p{M}\p{Zs}.,'’!?-]/u.test(sign) && sign !== '�').length;
  return signs.length >= 6 && words / signs.length >= READABLE;
}

function unescapePercents(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}

function signOf(code: string): string | undefined {
  const point = code.toLowerCase().startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number(code);
  return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : undefined;
}

/** Each letter moved by half the alphabet. */
export const turnLetters = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97));
