/** Writes the pages of the electronic book as XHTML. Every word from outside goes through escapeXml; nothing else is let in. */
import type { Manuscript } from '../../story/manuscript.ts';
import { isRightToLeft } from '../fonts/choose-fonts.ts';
import type { PressWords } from '../pdf/colophon-lines.ts';
import { keepLastWord } from '../pdf/tidy-text.ts';
import type { TypeScale } from '../pdf/type-scale.ts';
import { TRIM } from '../pictures/text-zone-area.ts';
import { escapeXml } from './escape-xml.ts';
import { type PageParagraph, paragraphsOf } from './fill-pages.ts';
import { columnOf, type Over, type PlannedChapter, type TextPage } from './plan-book.ts';
import { PAGE_SIDE, pt, px } from './style-sheet.ts';

export interface PageDocument {
  title: string;
  /** epub:type of the page's section. */
  type: string;
  className: string;
  body: string;
  /** DPUB-ARIA role, where the type has one. */
  role?: string;
}

/** A page of fixed size. The section has the id `text`, which overlays point to. */
export function pageDocument(book: Pick<Manuscript, 'language'>, page: PageDocument): string {
  const language = escapeXml(book.language);
  const direction = isRightToLeft(book.language) ? 'rtl' : 'ltr';
  const role = page.role ? ` role="${page.role}"` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${direction}">
<head><meta charset="utf-8"/><title>${escapeXml(page.title)}</title><meta name="viewport" content="width=${PAGE_SIDE}, height=${PAGE_SIDE}"/><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body><section id="text" class="${page.className}" epub:type="${page.type}"${role} aria-label="${escapeXml(page.title)}">
${page.body}
</section></body>
</html>
`;
}

const wholePicture = (path: string, alt: string) => `<img class="whole" src="${path}" alt="${escapeXml(alt)}"/>`;

/** The place, size and colour of words on a picture. */
function overStyle({ area, size, lettering }: Over): string {
  const colour = lettering.letters === 'ink' ? '#1b2147' : '#fffdf7';
  return `left:${px(area.x)};top:${px(area.y)};width:${px(area.width)};font-size:${pt(size)};color:${colour}`;
}

function paragraph({ continued, spans }: PageParagraph): string {
  const words = spans
    .map((span, i) => {
      const text = i === spans.length - 1 ? keepLastWord(span.text) : span.text;
      return `${i > 0 && span.spaced ? ' ' : ''}<span id="${span.id}">${escapeXml(text)}</span>`;
    })
    .join('');
  return `<p${continued ? ' class="continued"' : ''}>${words}</p>`;
}

export const coverPage = (book: Manuscript, over: Over): string =>
  pageDocument(book, {
    title: book.title,
    type: 'cover',
    className: 'cover',
    body: `${wholePicture('pictures/cover.jpg', book.cover.alt)}
<h1 class="words" style="${overStyle(over)}">${escapeXml(book.title)}</h1>`,
  });

/** The lantern of Fablewright, drawn in one weight of line; an ornament, so it is hidden from screen readers. */
const lantern = (height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 24" width="${px((height * 16) / 24)}" height="${px(height)}" aria-hidden="true" fill="none" stroke="#1b2147" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round"><path d="M5 5C5 .4 11 .4 11 5M3.6 5.6h8.8M4 7.6h8L14 11v6l-2 3.4H4L2 17v-6zM3.2 22.6h9.6"/><path fill="#e8a21a" d="M8 10.2c3.4 3.2 2.8 7.4 0 7.4s-3.4-4.2 0-7.4z"/></svg>`;

/** The bookplate: the dedication, or a line for the child's own name. */
export const bookplatePage = (book: Manuscript, press: PressWords): string =>
  pageDocument(book, {
    title: book.dedication === '' ? press.belongs : book.dedication,
    type: 'dedication',
    role: 'doc-dedication',
    className: 'bookplate',
    body: `<div class="plate" style="top:${px(2.9)}"><div>${lantern(0.62)}
${
  book.dedication === ''
    ? `<p class="display belongs" lang="${press.language}" xml:lang="${press.language}">${escapeXml(press.belongs)}</p><div class="rule"></div>`
    : `<p>${escapeXml(book.dedication)}</p>`
}</div></div>`,
  });

export const titlePage = (book: Manuscript): string =>
  pageDocument(book, {
    title: book.title,
    type: 'titlepage',
    className: 'title',
    body: `<img class="middle" style="left:${px((TRIM - 3.9) / 2)};top:${px(1.05)};width:${px(3.9)};height:${px(3.9)}" src="pictures/title.jpg" alt=""/>
<h1 class="middle" style="top:${px(5.3)};left:${px(1.1)};width:${px(TRIM - 2.2)};font-size:${pt(book.title.length > 40 ? 32 : 40)}">${escapeXml(book.title)}</h1>
<div class="middle" style="top:${px(7.2)}">${lantern(0.3)}<p class="display" style="font-size:${pt(11)}">Fablewright</p></div>`,
  });

/** A chapter's picture; with the words on it when it was planned so. */
export function picturePage(book: Manuscript, planned: PlannedChapter): string {
  const { chapter } = planned;
  const picture = wholePicture(`pictures/chapter-${chapter.number}.jpg`, chapter.alt);
  const over =
    planned.way === 'over'
      ? `\n<div class="words" style="${overStyle(planned.over)}"><h1>${escapeXml(chapter.title)}</h1>
${paragraphsOf(planned.spans).map(paragraph).join('\n')}</div>`
      : '';
  const kind = planned.way === 'over' ? { type: 'chapter', role: 'doc-chapter' } : { type: 'bodymatter' };
  return pageDocument(book, { title: chapter.title, ...kind, className: 'over', body: picture + over });
}

/** One page of a chapter's words; the first carries its title. */
export function textPage(
  book: Manuscript,
  planned: PlannedChapter,
  page: TextPage,
  first: boolean,
  scale: TypeScale,
): string {
  const { chapter, size } = planned;
  const number = scale.numbered ? `<p class="display number" aria-hidden="true">${chapter.number}</p>` : '';
  const head = first ? `${number}<h1>${escapeXml(chapter.title)}</h1>\n` : '';
  const start = (TRIM - columnOf(scale)) / 2;
  const spot = page.spot ? `\n${spotDrawing(chapter.number, page.spot)}` : '';
  return pageDocument(book, {
    title: chapter.title,
    type: 'chapter',
    role: 'doc-chapter',
    className: 'facing',
    body: `<div class="words" style="left:${px(start)};top:${px(page.top)};width:${px(columnOf(scale))};font-size:${pt(size)}">${head}${page.paragraphs.map(paragraph).join('\n')}</div>${spot}`,
  });
}

/** In the middle of the page's width; inches. An ornament: the picture it is of has been described. */
const spotDrawing = (chapter: number, { top, side }: { top: number; side: number }) =>
  `<img class="middle" style="left:${px((TRIM - side) / 2)};top:${px(top)};width:${px(side)};height:${px(side)}" src="pictures/vignette-${chapter}.jpg" alt=""/>`;

export const vignettePage = (book: Manuscript, chapter: number, title: string): string =>
  pageDocument(book, {
    title,
    type: 'bodymatter',
    className: 'vignette',
    body: spotDrawing(chapter, { top: (TRIM - 5.4) / 2, side: 5.4 }),
  });

/** Who made what, and that a machine drew the pictures (EU AI Act, article 50). */
export const colophonPage = (book: Manuscript, press: PressWords): string =>
  pageDocument(book, {
    title: book.title,
    type: 'colophon',
    role: 'doc-colophon',
    className: 'colophon',
    body: `<div class="words" lang="${press.language}" xml:lang="${press.language}" style="left:${px(1.3)};width:${px(TRIM - 2.6)};bottom:${px(0.9)}">${lantern(0.42)}
<h2 lang="${escapeXml(book.language)}" xml:lang="${escapeXml(book.language)}" style="font-size:${pt(15)};margin:8px 0 12px">${escapeXml(book.title)}</h2>
${press.lines.map((line) => `<p>${escapeXml(line)}</p>`).join('\n')}</div>`,
  });
