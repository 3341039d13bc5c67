/** Writes the navigation document: the table of contents, and the landmarks of the book. */
import type { Manuscript } from '../../story/manuscript.ts';
import { isRightToLeft } from '../fonts/choose-fonts.ts';
import { escapeXml } from './escape-xml.ts';

export interface Landmark {
  type: 'cover' | 'titlepage' | 'bodymatter' | 'colophon';
  path: string;
  title: string;
}

const list = (entries: readonly { path: string; title: string; type?: string }[]) =>
  entries
    .map(
      ({ path, title, type }) =>
        `<li><a${type ? ` epub:type="${type}"` : ''} href="${path}">${escapeXml(title)}</a></li>`,
    )
    .join('\n');

/** `chapters` lead to the first page of each chapter, which is its picture. */
export function navigation(
  book: Manuscript,
  chapters: readonly { path: string; title: string }[],
  landmarks: readonly Landmark[],
): string {
  const language = escapeXml(book.language);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${isRightToLeft(book.language) ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"/><title>${escapeXml(book.title)}</title></head>
<body>
<nav id="toc" epub:type="toc" role="doc-toc"><h1>${escapeXml(book.title)}</h1><ol>
${list(chapters)}
</ol></nav>
<nav id="landmarks" epub:type="landmarks" hidden="hidden"><ol>
${list(landmarks)}
</ol></nav>
</body>
</html>
`;
}
