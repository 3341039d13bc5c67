import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseBuffer } from 'music-metadata';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { PressedFile } from '../../making/ports.ts';
import { languageCode } from './id3.ts';
import { readFrames } from './mpeg-frames.ts';
import { pressAudio } from './press-audio.ts';
import { makeTone, sampleManuscript, samplePictures, sampleSpeech } from './sample-book.ts';

const cover = (await samplePictures()).get('cover')!;
const speech = await sampleSpeech();
const files = await pressAudio(sampleManuscript, cover, speech);
const named = (name: string): PressedFile => files.find((file) => file.name === name)!;
const parsed = (name: string) => parseBuffer(named(name).bytes, { mimeType: 'audio/mpeg' }, { includeChapters: true });
const total = [...speech.values()].reduce((sum, { seconds }) => sum + seconds, 0);

test('a book gives one file a chapter and one of the whole', () => {
  expect(files.map(({ name, mediaType }) => [name, mediaType])).toEqual([
    ['audio/chapter-1.mp3', 'audio/mpeg'],
    ['audio/chapter-2.mp3', 'audio/mpeg'],
    ['audio/full.mp3', 'audio/mpeg'],
  ]);
});

test('a chapter says in its tag what it is, and that the voice is synthetic', async () => {
  const { common, format } = await parsed('audio/chapter-2.mp3');
  expect(common).toMatchObject({
    title: 'Home Again',
    album: 'Zoë & the <Lamp> “Path”',
    artist: 'Fablewright',
    genre: ['Audiobook'],
    language: 'eng',
    year: 2026,
    track: { no: 2, of: 2 },
  });
  expect(common.comment?.[0]?.text).toMatch(/^The voice is synthetic.*Flite, slt/);
  expect(format.duration).toBeCloseTo(speech.get(2)!.seconds, 3);
});

test('the cover in the tag is a small JPEG that says a machine made it', async () => {
  const { common } = await parsed('audio/full.mp3');
  const picture = common.picture![0]!;
  expect(picture).toMatchObject({ format: 'image/jpeg', type: 'Cover (front)' });
  expect(await sharp(picture.data).metadata()).toMatchObject({ format: 'jpeg', width: 320, space: 'srgb' });
  expect(Buffer.from(picture.data).toString('latin1')).toContain('digitalsourcetype/trainedAlgorithmicMedia');
});

test('the whole book is as long as its chapters and lists them at their seconds', async () => {
  const { format, common } = await parsed('audio/full.mp3');
  expect(format.duration).toBeCloseTo(total, 3);
  expect(common.title).toBe(sampleManuscript.title);
  const first = speech.get(1)!.seconds;
  expect(format.chapters?.map(({ title, start, end }) => ({ title, start, end }))).toEqual([
    { title: sampleManuscript.chapters[0]!.title, start: 0, end: first },
    { title: 'Home Again', start: first, end: total },
  ]);
});

test('the whole book holds every frame of the chapters and no other', () => {
  const bytes = (of: Uint8Array) => Buffer.concat(readFrames(of, 'It').frames.map((frame) => frame.bytes));
  expect(bytes(named('audio/full.mp3').bytes)).toEqual(Buffer.concat([speech.get(1)!.bytes, speech.get(2)!.bytes]));
});

test('the same book gives the same bytes', async () => {
  expect(await pressAudio(sampleManuscript, cover, speech)).toEqual(files);
});

test('chapters with a variable bitrate keep their length too', async () => {
  const bytes = await makeTone(3, { sampleRate: 44_100, channels: 2 });
  const { seconds } = readFrames(bytes, 'It');
  const spoken = new Map([...speech].map(([number, one]) => [number, { ...one, bytes, seconds }]));
  const pressed = await pressAudio(sampleManuscript, cover, spoken);
  const { format } = await parseBuffer(pressed.at(-1)!.bytes, { mimeType: 'audio/mpeg' });
  expect(format).toMatchObject({ numberOfChannels: 2, sampleRate: 44_100 });
  expect(format.duration).toBeCloseTo(2 * seconds, 3);
});

test('chapters that cannot be joined are refused, with both formats named', async () => {
  const other = { ...speech.get(2)!, bytes: await makeTone(1, { sampleRate: 24_000 }) };
  await expect(pressAudio(sampleManuscript, cover, new Map([...speech, [2, other]]))).rejects.toMatchObject({
    code: 'AUDIO_FORMATS_DIFFER',
    retryable: false,
    message: expect.stringMatching(/16 kHz mono.*24 kHz mono/),
  });
});

test('a chapter nobody spoke is named', async () => {
  await expect(pressAudio(sampleManuscript, cover, new Map([[1, speech.get(1)!]]))).rejects.toMatchObject({
    code: 'NARRATION_MISSING',
    chapters: [2],
  });
});

test('a stopped press stops', async () => {
  const stopped = AbortSignal.abort(new Error('stopped'));
  await expect(pressAudio(sampleManuscript, cover, speech, stopped)).rejects.toThrow('stopped');
});

test.each([
  ['en', 'eng'],
  ['pt-BR', 'por'],
  ['fil', 'fil'],
  ['zh-Hant', 'chi'],
])('%s is %s to ID3', (tag, code) => {
  expect(languageCode(tag)).toBe(code);
});

const noFfprobe = spawnSync('ffprobe', ['-version']).error !== undefined;
(noFfprobe ? test.skip : test)(`ffprobe agrees${noFfprobe ? ' (skipped: ffprobe is not installed)' : ''}`, () => {
  const path = join(mkdtempSync(join(tmpdir(), 'press-audio-')), 'full.mp3');
  writeFileSync(path, named('audio/full.mp3').bytes);
  const said = spawnSync('ffprobe', ['-v', 'error', '-show_format', '-show_chapters', '-of', 'json', path]);
  expect(said.stderr.toString()).toBe('');
  const { format, chapters } = JSON.parse(said.stdout.toString());
  expect(Number(format.duration)).toBeCloseTo(total, 2);
  expect(chapters.map((chapter: { tags: { title: string } }) => chapter.tags.title)).toEqual([
    sampleManuscript.chapters[0]!.title,
    'Home Again',
  ]);
});
