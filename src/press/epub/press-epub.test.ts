import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Speech } from '../../making/ports.ts';
import type { Manuscript } from '../../story/manuscript.ts';
import { sampleManuscript, samplePictures, sampleSpeech } from '../audio/sample-book.ts';
import { pressEpub } from './press-epub.ts';

const pictures = await samplePictures();
const speech = await sampleSpeech();
const [pressed] = await pressEpub(sampleManuscript, pictures, speech);
const young: Manuscript = { ...sampleManuscript, ageGroup: '3-5' };

async function open(book: Manuscript, spoken: ReadonlyMap<number, Speech> = speech) {
  const [file] = await pressEpub(book, pictures, spoken);
  return filesOf(file!.bytes);
}
function filesOf(epub: Uint8Array) {
  const zipped = unzipSync(epub);
  return { names: Object.keys(zipped), text: (name: string) => strFromU8(zipped[`EPUB/${name}`]!) };
}
const book = filesOf(pressed!.bytes);
const attributes = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map((m) => m[1]!);
const spine = (opf: string) =>
  [...opf.matchAll(/<itemref idref="([^"]+)" properties="([^"]+)"/g)].map((m) => [m[1], m[2]]);

test('the media type is the first file, and is stored as it is', () => {
  expect(pressed).toMatchObject({ name: 'book.epub', mediaType: 'application/epub+zip' });
  expect(Buffer.from(pressed!.bytes.subarray(30, 58)).toString('latin1')).toBe('mimetypeapplication/epub+zip');
  expect(book.names[0]).toBe('mimetype');
});

test('the book opens with cover, bookplate and title, then pictures face their words, and a colophon ends it', () => {
  expect(spine(book.text('package.opf'))).toEqual([
    ['cover-xhtml', 'rendition:page-spread-center'],
    ['bookplate-xhtml', 'page-spread-left'],
    ['title-xhtml', 'page-spread-right'],
    ['chapter-1-xhtml', 'page-spread-left'],
    ['chapter-1-text-xhtml', 'page-spread-right'],
    ['chapter-2-xhtml', 'page-spread-left'],
    ['chapter-2-text-xhtml', 'page-spread-right'],
    ['colophon-xhtml', 'page-spread-left'],
  ]);
});

test('every id an overlay points to is on its page, and every sentence is in an overlay', () => {
  const smils = book.names.filter((name) => name.endsWith('.smil')).map((name) => name.replace('EPUB/', ''));
  expect(smils).toEqual(['chapter-1-text.smil', 'chapter-2-text.smil']);
  for (const smil of smils) {
    const page = smil.replace('.smil', '.xhtml');
    const targets = attributes(book.text(smil), 'src').filter((src) => src.startsWith(`${page}#`));
    const ids = [...book.text(page).matchAll(/<span id="([^"]+)"/g)].map((m) => `${page}#${m[1]}`);
    expect(targets).toEqual(ids);
  }
});

test('the clips of a chapter follow each other through its whole sound', () => {
  const smil = book.text('chapter-1-text.smil');
  const [begins, ends] = [attributes(smil, 'clipBegin'), attributes(smil, 'clipEnd')];
  expect(begins).toEqual(['0.000s', ...ends.slice(0, -1)]);
  expect(ends.at(-1)).toBe(`${speech.get(1)!.seconds.toFixed(3)}s`);
});

test('words are words, whatever signs they hold', () => {
  expect(book.text('cover.xhtml')).toContain('Zoë &amp; the &lt;Lamp&gt; “Path”</h1>');
  expect(book.text('chapter-1.xhtml')).toContain('alt="A fox &lt;in a lane&gt;"');
  expect(book.text('package.opf')).toContain('<dc:title>Zoë &amp; the &lt;Lamp&gt; “Path”</dc:title>');
});

test('the colophon says that the pictures were made by AI, and so does each picture', () => {
  expect(book.text('colophon.xhtml')).toContain('The pictures in this book were made by AI.');
  for (const name of ['cover', 'chapter-1', 'chapter-2', 'title'])
    expect(book.text(`pictures/${name}.jpg`)).toContain('digitalsourcetype/trainedAlgorithmicMedia');
});

test('only the faces that the book needs are inside', () => {
  expect(book.names.filter((name) => name.endsWith('.ttf'))).toEqual([
    'EPUB/fonts/YoungSerif_400Regular.ttf',
    'EPUB/fonts/Andika_400Regular.ttf',
  ]);
});

test('for the youngest the words stand on the picture', async () => {
  const opened = await open(young);
  expect(spine(opened.text('package.opf')).map(([id]) => id)).toEqual(
    ['cover', 'bookplate', 'title', 'chapter-1', 'chapter-2', 'colophon'].map((name) => `${name}-xhtml`),
  );
  const page = opened.text('chapter-1.xhtml');
  expect(page).toContain('class="whole"');
  expect(page).toContain('<span id="s1-1">The fox lit her lamp.</span>');
});

test('a picture without a calm place faces its words for the youngest too', async () => {
  const chapters = young.chapters.map((chapter) => ({ ...chapter, textZone: 'none' as const }));
  expect((await open({ ...young, chapters })).names).toContain('EPUB/chapter-1-text.xhtml');
});

test('a long chapter runs over several pages, each with its own part of the sound, and a spot drawing closes the spread', async () => {
  const paragraphs = Array.from(
    { length: 10 },
    (_, i) => `Fox number ${i} lit a lamp and looked for the road home. Nobody came by.`,
  );
  const long: Manuscript = {
    ...sampleManuscript,
    ageGroup: '8-12',
    chapters: [{ ...sampleManuscript.chapters[0]!, paragraphs: [...paragraphs, ...paragraphs] }],
  };
  const opened = await open(long, await sampleSpeech(long));
  const pages = spine(opened.text('package.opf')).map(([id]) => id!);
  const texts = pages.filter((id) => id.includes('-text'));
  expect(texts.length).toBeGreaterThan(1);
  expect((pages.length - 2) % 2).toBe(0);
  const begins = texts.flatMap((id) =>
    attributes(opened.text(id.replace('-xhtml', '.smil')), 'clipBegin').map(Number.parseFloat),
  );
  expect(begins).toHaveLength(40);
  expect(begins).toEqual([...begins].sort((a, b) => a - b));
});

test('a book without narration promises none', async () => {
  const opened = await open(sampleManuscript, new Map());
  expect(opened.names.some((name) => /\.(?:smil|mp3)$/.test(name))).toBe(false);
  expect(opened.text('package.opf')).not.toMatch(/media:|auditory|synchronizedAudioText/);
});

test('sound without sentence times is heard with the page of words', async () => {
  const whole = new Map([...speech].map(([number, one]) => [number, { ...one, sentences: [] }]));
  const smil = (await open(sampleManuscript, whole)).text('chapter-1-text.smil');
  expect(smil).toContain('<text src="chapter-1-text.xhtml#text"/>');
  expect(attributes(smil, 'clipBegin')).toEqual(['0.000s']);
});

test('a book written from right to left is turned that way', async () => {
  const arabic: Manuscript = {
    ...sampleManuscript,
    language: 'ar',
    title: 'مصباح ليلى',
    chapters: [{ ...sampleManuscript.chapters[0]!, title: 'الطريق', paragraphs: ['مشت ليلى بين الأشجار.'] }],
  };
  const opened = await open(arabic, new Map());
  expect(opened.text('package.opf')).toContain('page-progression-direction="rtl"');
  expect(spine(opened.text('package.opf'))[3]).toEqual(['chapter-1-xhtml', 'page-spread-right']);
  expect(opened.text('chapter-1-text.xhtml')).toContain('lang="ar" xml:lang="ar" dir="rtl"');
  expect(opened.names).toContain('EPUB/fonts/NotoNaskhArabic_400Regular.ttf');
});

test('the same book gives the same bytes', async () => {
  expect((await pressEpub(sampleManuscript, pictures, speech))[0]!.bytes).toEqual(pressed!.bytes);
});

test.each([
  ['a missing picture', new Map([...pictures].slice(0, 2)), speech, 'PICTURE_UNREADABLE'],
  [
    'a broken picture',
    new Map([...pictures, ['cover', new Uint8Array([1, 2])]] as const),
    speech,
    'PICTURE_UNREADABLE',
  ],
  ['the voice of another text', pictures, new Map([[1, speech.get(2)!]]), 'NARRATION_OUT_OF_STEP'],
])('%s is refused, for good', async (_, some, spoken, code) => {
  await expect(pressEpub(sampleManuscript, some, spoken)).rejects.toMatchObject({ code, retryable: false });
});

test('a stopped press stops', async () => {
  const stopped = AbortSignal.abort(new Error('stopped'));
  await expect(pressEpub(sampleManuscript, pictures, speech, stopped)).rejects.toThrow('stopped');
});

const EPUBCHECK = '/usr/bin/epubcheck';
/** Compiling less takes a third of the time: the program runs once. */
const STARTS_FAST = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto'];
const noCheck = !existsSync(EPUBCHECK) || spawnSync('java', ['-version']).error !== undefined;
(noCheck ? test.skip : test)(
  `epubcheck finds nothing${noCheck ? ' (skipped: epubcheck or java is not installed)' : ''}`,
  async () => {
    // One book with everything in it: words on a picture, words facing one, sound with times and without.
    const [over, facing] = young.chapters;
    const mixed: Manuscript = { ...young, chapters: [over!, { ...facing!, textZone: 'none' }] };
    const untimed = { ...speech.get(2)!, sentences: [] };
    const [file] = await pressEpub(mixed, pictures, new Map([...speech, [2, untimed]]));
    const path = join(mkdtempSync(join(tmpdir(), 'press-epub-')), 'book.epub');
    writeFileSync(path, file!.bytes);
    const { stdout, stderr } = spawnSync('java', [...STARTS_FAST, '-jar', EPUBCHECK, path], { encoding: 'utf8' });
    expect(stdout + stderr).toContain('0 fatals / 0 errors / 0 warnings / 0 infos');
  },
);
