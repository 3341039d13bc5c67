/** Writes the package document: what the book is, which files it has, in which order they are read (EPUB 3.3, section 5). */
import type { Manuscript } from '../../story/manuscript.ts';
import { isRightToLeft } from '../fonts/choose-fonts.ts';
import { escapeXml } from './escape-xml.ts';
import { clock } from './overlay.ts';
import { ACTIVE_CLASS } from './style-sheet.ts';

export interface PackagedFile {
  /** Path beside the package document; its id is made from it. */
  path: string;
  mediaType: string;
  properties?: string;
}
export interface PackagedPage extends PackagedFile {
  overlay?: { path: string; seconds: number };
  /** Where the page lies in an open book; the cover lies alone. */
  side: 'left' | 'right' | 'alone';
}

/** A valid XML name for a path. */
const idOf = (path: string): string => path.replace(/[^a-zA-Z0-9]+/g, '-');
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function packageDocument(
  book: Manuscript,
  pages: readonly PackagedPage[],
  files: readonly PackagedFile[],
): string {
  const spoken = pages.flatMap((page) => (page.overlay ? [page.overlay] : []));
  const identifier = UUID.test(book.storyId) ? `urn:uuid:${book.storyId}` : `urn:fablewright:story:${book.storyId}`;
  const modified = `${new Date(book.madeOn).toISOString().slice(0, 19)}Z`;
  const meta = (property: string, value: string, refines = '') =>
    `<meta property="${property}"${refines && ` refines="#${refines}"`}>${escapeXml(value)}</meta>`;
  const item = ({ path, mediaType, properties }: PackagedFile, more = '') =>
    `<item id="${idOf(path)}" href="${path}" media-type="${mediaType}"${properties ? ` properties="${properties}"` : ''}${more}/>`;
  const silent = spoken.length === 0;
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" xml:lang="${escapeXml(book.language)}" dir="${isRightToLeft(book.language) ? 'rtl' : 'ltr'}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book-id">${escapeXml(identifier)}</dc:identifier>
<dc:title>${escapeXml(book.title)}</dc:title>
<dc:language>${escapeXml(book.language)}</dc:language>
<dc:creator>Fablewright</dc:creator>
<dc:publisher>Fablewright</dc:publisher>
<dc:date>${modified.slice(0, 10)}</dc:date>
${book.synopsis === '' ? '' : `<dc:description>${escapeXml(book.synopsis)}</dc:description>\n`}${[
  meta('dcterms:modified', modified),
  meta('rendition:layout', 'pre-paginated'),
  meta('rendition:orientation', 'auto'),
  meta('rendition:spread', 'landscape'),
  ...(silent
    ? []
    : [
        meta('media:active-class', ACTIVE_CLASS),
        meta('media:narrator', book.madeBy.voice || 'A synthetic voice'),
        meta('media:duration', clock(spoken.reduce((sum, { seconds }) => sum + Number(seconds.toFixed(3)), 0))),
        ...spoken.map(({ path, seconds }) => meta('media:duration', clock(seconds), idOf(path))),
      ]),
  meta('schema:typicalAgeRange', book.ageGroup),
  ...['textual', 'visual', ...(silent ? [] : ['auditory'])].map((mode) => meta('schema:accessMode', mode)),
  meta('schema:accessModeSufficient', 'textual'),
  meta('schema:accessModeSufficient', 'textual,visual'),
  ...[
    'alternativeText',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
    ...(silent ? [] : ['synchronizedAudioText']),
  ].map((feature) => meta('schema:accessibilityFeature', feature)),
  meta('schema:accessibilityHazard', 'none'),
  meta(
    'schema:accessibilitySummary',
    `A picture book with pages of fixed size. Every picture is described, and all words are text.${silent ? '' : ' A synthetic voice reads the story aloud, and each sentence is marked while it is spoken.'} The pictures were made by AI.`,
  ),
].join('\n')}
</metadata>
<manifest>
${[
  ...pages.map((page) => item(page, page.overlay ? ` media-overlay="${idOf(page.overlay.path)}"` : '')),
  ...spoken.map(({ path }) => item({ path, mediaType: 'application/smil+xml' })),
  ...files.map((file) => item(file)),
].join('\n')}
</manifest>
<spine page-progression-direction="${isRightToLeft(book.language) ? 'rtl' : 'ltr'}">
${pages
  .map(
    ({ path, side }) =>
      `<itemref idref="${idOf(path)}" properties="${side === 'alone' ? 'rendition:page-spread-center' : `page-spread-${side}`}"/>`,
  )
  .join('\n')}
</spine>
</package>
`;
}
