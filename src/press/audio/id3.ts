/**
 * Writes an ID3v2.3 tag: the version that every player reads. Frames as in "ID3 tag version 2.3.0" (id3.org, 1999), chapters as
 * in "ID3v2 Chapter Frame Addendum" (id3.org, 2005).
 */

export interface TaggedChapter {
  title: string;
  /** Seconds from the start of the sound. */
  start: number;
  end: number;
}
export interface Tag {
  title: string;
  album: string;
  artist: string;
  genre: string;
  /** BCP 47. */
  language: string;
  /** ISO 8601; only the year is written. */
  madeOn: string;
  seconds: number;
  /** English. */
  comment: string;
  track?: { number: number; of: number };
  /** JPEG. */
  cover: Uint8Array;
  chapters?: TaggedChapter[];
}

/** ISO 639-2 codes, which ID3 asks for, of the languages with a two-letter code that books are likely to be in. */
const ISO_639_2: Readonly<Record<string, string>> = Object.fromEntries(
  'ar:ara bg:bul bn:ben ca:cat cs:cze cy:wel da:dan de:ger el:gre en:eng es:spa et:est eu:baq fa:per fi:fin fr:fre ga:gle gl:glg he:heb hi:hin hr:hrv hu:hun id:ind is:ice it:ita ja:jpn ko:kor lt:lit lv:lav ms:may mt:mlt nb:nob nl:dut nn:nno no:nor pl:pol pt:por ro:rum ru:rus sk:slo sl:slv sq:alb sr:srp sv:swe sw:swa ta:tam th:tha tr:tur uk:ukr ur:urd vi:vie zh:chi'
    .split(' ')
    .map((pair) => pair.split(':')),
);
/** The three-letter code of a BCP 47 tag; `und` when there is none. */
export function languageCode(tag: string): string {
  const { language } = new Intl.Locale(tag);
  return language.length === 3 ? language : (ISO_639_2[language] ?? 'und');
}

const JPEG_FRONT_COVER = 3;
const TOP_LEVEL_AND_ORDERED = 0b11;

const latin = (text: string) => Buffer.from(text, 'latin1');
/** UTF-16 with its byte order mark, which is how 2.3 writes what is not Latin-1. */
const unicode = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const milliseconds = (seconds: number) => Math.round(seconds * 1000);
function uint32(value: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(value);
  return four;
}

function frame(id: string, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([latin(id), uint32(body.length), Buffer.from([0, 0]), body]);
}
const LATIN = Buffer.from([0]);
const UNICODE = Buffer.from([1]);
const plain = (id: string, text: string) => frame(id, LATIN, latin(text));
const text = (id: string, value: string) => frame(id, UNICODE, unicode(value));

function chapterFrames(chapters: readonly TaggedChapter[]): Buffer[] {
  const id = (i: number) => latin(`chapter-${i + 1}\0`);
  const noByteOffset = uint32(0xffff_ffff);
  return [
    frame(
      'CTOC',
      latin('contents\0'),
      Buffer.from([TOP_LEVEL_AND_ORDERED, chapters.length]),
      ...chapters.map((_, i) => id(i)),
    ),
    ...chapters.map(({ title, start, end }, i) =>
      frame(
        'CHAP',
        id(i),
        uint32(milliseconds(start)),
        uint32(milliseconds(end)),
        noByteOffset,
        noByteOffset,
        text('TIT2', title),
      ),
    ),
  ];
}

/** The whole tag, to stand before the first frame of sound. At most 255 chapters: their number is one byte. */
export function id3Tag(tag: Tag): Uint8Array {
  const body = Buffer.concat([
    text('TIT2', tag.title),
    text('TALB', tag.album),
    text('TPE1', tag.artist),
    text('TCON', tag.genre),
    ...(tag.track ? [plain('TRCK', `${tag.track.number}/${tag.track.of}`)] : []),
    plain('TYER', tag.madeOn.slice(0, 4)),
    plain('TLAN', languageCode(tag.language)),
    plain('TLEN', String(milliseconds(tag.seconds))),
    frame('COMM', UNICODE, latin('eng'), unicode('\0'), unicode(tag.comment)),
    ...(tag.chapters ? chapterFrames(tag.chapters) : []),
    frame('APIC', LATIN, latin('image/jpeg\0'), Buffer.from([JPEG_FRONT_COVER]), latin('\0'), tag.cover),
  ]);
  // The size is written in four bytes of seven bits each, so that no player takes it for a frame of sound.
  const size = Buffer.from([21, 14, 7, 0].map((shift) => (body.length >> shift) & 127));
  return new Uint8Array(Buffer.concat([latin('ID3'), Buffer.from([3, 0, 0]), size, body]));
}
