/** Says in a file's metadata that its picture was made by AI, in the words programs look for. */

/** IPTC Digital Source Type: made wholly by a trained algorithm (cv.iptc.org/newscodes/digitalsourcetype). */
export const MADE_BY_AI = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';

const xmlText = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The provenance as properties of an XMP description, without its wrapping; `madeBy` names the maker of the pictures. */
export const provenanceProperties = (madeBy: string): string =>
  `<Iptc4xmpExt:DigitalSourceType>${MADE_BY_AI}</Iptc4xmpExt:DigitalSourceType>` +
  `<photoshop:Credit>${xmlText(`Made by AI: ${madeBy}`)}</photoshop:Credit>`;

export const PROVENANCE_NAMESPACES =
  'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"';

/** A whole XMP packet for a picture file (EU AI Act, article 50: marked so that machines can read it). */
export const provenanceXmp = (madeBy: string): string =>
  '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>' +
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  `<rdf:Description rdf:about="" ${PROVENANCE_NAMESPACES}>${provenanceProperties(madeBy)}</rdf:Description>` +
  '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>';
