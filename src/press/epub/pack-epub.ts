/** Packs the files of an electronic book into its container (EPUB Open Container Format 3.3). */
import { strToU8, type Zippable, zipSync } from 'fflate';

/** Names are under `EPUB/` in the container. Sound and pictures are stored: they do not get smaller. */
export type EpubFiles = ReadonlyMap<string, Uint8Array | string>;

const PACKAGE = 'EPUB/package.opf';
const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="${PACKAGE}" media-type="application/oebps-package+xml"/></rootfiles></container>
`;
/** Apple Books leaves embedded fonts alone only when this file says so. */
const DISPLAY_OPTIONS = `<?xml version="1.0" encoding="UTF-8"?>
<display_options><platform name="*"><option name="fixed-layout">true</option><option name="specified-fonts">true</option></platform></display_options>
`;

/** The same files and day give the same bytes, on any machine. `madeOn` is ISO 8601. */
export function packEpub(files: EpubFiles, madeOn: string): Uint8Array {
  const day = new Date(madeOn);
  // A ZIP holds local time without a zone: noon of the UTC day, written as this machine's local time, is the same digits anywhere.
  const mtime = new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12);
  const entry = (content: Uint8Array | string, level: 0 | 6): Zippable[string] => [
    typeof content === 'string' ? strToU8(content) : content,
    { level, mtime },
  ];
  // The media type comes first and uncompressed, so that it can be read at byte 38 of the file.
  const container: Zippable = {
    mimetype: entry('application/epub+zip', 0),
    'META-INF/container.xml': entry(CONTAINER, 6),
    'META-INF/com.apple.ibooks.display-options.xml': entry(DISPLAY_OPTIONS, 6),
  };
  for (const [name, content] of files) container[`EPUB/${name}`] = entry(content, /\.(?:jpg|mp3)$/.test(name) ? 0 : 6);
  return zipSync(container);
}
