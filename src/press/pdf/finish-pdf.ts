/** Finishes a typeset PDF: page boxes for the printer, reading direction, its pictures, and where they came from. */
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { PROVENANCE_NAMESPACES, provenanceProperties } from '../pictures/provenance.ts';
import { PressLayoutFailed } from './press-layout-failed.ts';
import { type PlacedPicture, putPictures } from './stand-ins.ts';

const POINTS = 72;

/**
 * `bleed` in inches. Tags, outline and metadata of the typesetter stay as they are; BleedBox is the whole page, TrimBox lies
 * the bleed inside it (ISO 32000-1, 14.11.2).
 */
export async function finishPdf(
  bytes: Uint8Array,
  options: { bleed: number; rightToLeft: boolean; picturesBy: string; pictures: readonly PlacedPicture[] },
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const inset = options.bleed * POINTS;
  for (const page of pdf.getPages()) {
    const { width, height } = page.getSize();
    page.setBleedBox(0, 0, width, height);
    page.setTrimBox(inset, inset, width - 2 * inset, height - 2 * inset);
  }
  const preferences = pdf.catalog.getOrCreateViewerPreferences();
  preferences.setDisplayDocTitle(true);
  if (options.rightToLeft) preferences.dict.set(PDFName.of('Direction'), PDFName.of('R2L'));
  // Two pages side by side, the cover alone on its side: that is how the spreads are composed.
  pdf.catalog.set(PDFName.of('PageLayout'), PDFName.of('TwoPageRight'));
  addProvenance(pdf, options.picturesBy);
  putPictures(pdf, options.pictures);
  return pdf.save({ useObjectStreams: true, updateFieldAppearances: false });
}

/** Adds the source of the pictures to the typesetter's own XMP packet. */
function addProvenance(pdf: PDFDocument, madeBy: string): void {
  const reference = pdf.catalog.get(PDFName.of('Metadata'));
  const stream = pdf.context.lookup(reference);
  const text = stream instanceof PDFRawStream ? Buffer.from(stream.contents).toString('utf8') : '';
  const end = '</rdf:RDF>';
  if (!reference || !(stream instanceof PDFRawStream) || !text.includes(end))
    throw new PressLayoutFailed('The metadata of the PDF', 'the typesetter wrote no XMP packet');
  const described = `<rdf:Description rdf:about="" ${PROVENANCE_NAMESPACES}>${provenanceProperties(madeBy)}</rdf:Description>`;
  const contents = Buffer.from(text.replace(end, described + end), 'utf8');
  const dict = stream.dict.clone(pdf.context);
  dict.set(PDFName.of('Length'), pdf.context.obj(contents.byteLength));
  pdf.context.assign(reference as Parameters<typeof pdf.context.assign>[0], PDFRawStream.of(dict, contents));
}
