/** Writes media overlays (EPUB 3.3, section 9): which sentence of a page lights up during which clip of sound. */
import { escapeXml } from './escape-xml.ts';
import type { Clip } from './sentence-spans.ts';

/** A clock value of SMIL: seconds with three decimals. */
export const clock = (seconds: number): string => `${seconds.toFixed(3)}s`;

/** Paths are relative to the overlay's own file. `clips` in reading order, by the id of the element on the page. */
export function overlay(page: string, sound: string, clips: ReadonlyMap<string, Clip>): string {
  const pars = [...clips].map(
    ([id, { begin, end }]) =>
      `<par id="${id}"><text src="${escapeXml(page)}#${id}"/><audio src="${escapeXml(sound)}" clipBegin="${clock(begin)}" clipEnd="${clock(end)}"/></par>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0"><body><seq id="page" epub:type="chapter" epub:textref="${escapeXml(page)}#text">
${pars.join('\n')}
</seq></body></smil>
`;
}
