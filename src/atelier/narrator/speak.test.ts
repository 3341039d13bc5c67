import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { SpeechRequest } from '../../making/ports.ts';
import { decodeMp3 } from '../../sound/decode-mp3.ts';
import { splitWords } from '../../story/sentences.ts';
import { speak } from './speak.ts';
import { VOICES } from './voices.ts';

const request: SpeechRequest = {
  paragraphs: ['The fox lit her lamp. “Who is there?” said Mrs. Owl.', 'Nobody came…'],
  language: 'en-GB',
  ageGroup: '5-8',
};
const spoken = speak(request);

/** As players decode it. */
const decode = async (mp3: Uint8Array) => (await decodeMp3(mp3, 100)).samples;
const RATE = 24_000;

test('every sentence is spoken once, in order, inside the sound', async () => {
  const { sentences, seconds } = await spoken;
  expect(sentences.map(({ paragraph, text }) => [paragraph, text])).toEqual([
    [0, 'The fox lit her lamp.'],
    [0, '“Who is there?” said Mrs. Owl.'],
    [1, 'Nobody came…'],
  ]);
  const clock = sentences.flatMap(({ start, end }) => [start, end]);
  expect(clock).toEqual([...clock].sort((a, b) => a - b));
  expect(clock[0]).toBeGreaterThan(0.3);
  expect(clock.at(-1)).toBeLessThan(seconds - 0.5);
});

test('every word of these sentences has its time, one after the other', async () => {
  for (const { text, start, end, words } of (await spoken).sentences) {
    expect(words?.map((word) => word.text)).toEqual(splitWords(text, 'en'));
    expect(words?.[0]?.start).toBe(start);
    expect(words?.at(-1)?.end).toBe(end);
    for (const [i, word] of words!.entries()) {
      expect(word.end - word.start).toBeGreaterThan(0.03);
      expect(word.start).toBeGreaterThanOrEqual(words![i - 1]?.end ?? start);
    }
  }
});

test('the pause between paragraphs is longer than between sentences', async () => {
  const [first, second, third] = (await spoken).sentences;
  expect(third!.start - second!.end).toBeGreaterThan(second!.start - first!.end + 0.2);
});

test('the same request gives the same bytes', async () => {
  expect(await speak(request)).toEqual(await spoken);
});

test('each voice gives other bytes', async () => {
  const each = await Promise.all(VOICES.map((voice) => speak({ ...request, paragraphs: ['Good night.'], voice })));
  expect(new Set(each.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).size).toBe(VOICES.length);
});

test('younger children hear the same words slower', async () => {
  const of = async (ageGroup: SpeechRequest['ageGroup']) => (await speak({ ...request, ageGroup })).seconds;
  const [small, middle, big] = [await of('3-5'), await of('5-8'), await of('8-12')];
  expect(small).toBeGreaterThan(middle);
  expect(middle).toBeGreaterThan(big);
});

test('a sentence without words is passed over', async () => {
  const { sentences } = await speak({ ...request, paragraphs: ['…', '🦊', 'Good night.'] });
  expect(sentences.map(({ paragraph, text }) => [paragraph, text])).toEqual([[2, 'Good night.']]);
});

test.each([
  [{ language: 'pl' }, 'VOICE_LANGUAGE_UNSUPPORTED'],
  [{ voice: 'nobody' }, 'VOICE_UNKNOWN'],
  [{ paragraphs: ['…', '狐'] }, 'NOTHING_TO_SPEAK'],
  [{ paragraphs: [] }, 'NOTHING_TO_SPEAK'],
])('%j is refused as %s, for good', async (change, code) => {
  await expect(speak({ ...request, ...change })).rejects.toMatchObject({ code, retryable: false });
});

test('stopping it stops it between two sentences, and leaves no file behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'speak-test-'));
  vi.stubEnv('TMPDIR', folder);
  const stop = new AbortController();
  const many = speak({ ...request, paragraphs: Array.from({ length: 40 }, () => 'The fox went on.') }, stop.signal);
  setTimeout(() => stop.abort(new Error('stopped by the reader')), 100);
  await expect(many).rejects.toThrow('stopped by the reader');
  expect(readdirSync(folder)).toEqual([]);
  vi.unstubAllEnvs();
});

test('a process that speaks prints no warning', () => {
  const folder = mkdtempSync(join(tmpdir(), 'speak-test-'));
  const script = join(folder, 'say.ts');
  writeFileSync(
    script,
    `import { speak } from ${JSON.stringify(join(import.meta.dirname, 'speak.ts'))};
     const { seconds } = await speak(${JSON.stringify({ ...request, paragraphs: ['Hi.'] })});
     process.emitWarning('still heard');
     console.log(seconds > 0.5);`,
  );
  const { stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8', timeout: 20_000 });
  expect(stdout).toBe('true\n');
  expect(stderr).toContain('still heard');
  expect(stderr).not.toContain('WASI');
});

test('what is heard when decoded begins and ends where the times say', async () => {
  const { bytes, seconds, sentences } = await spoken;
  const samples = await decode(bytes);
  expect(samples.length / RATE).toBeCloseTo(seconds, 6);
  const loudest = (from: number, to: number) =>
    samples.subarray(Math.round(from * RATE), Math.round(to * RATE)).reduce((m, s) => Math.max(m, Math.abs(s)), 0);
  expect(loudest(0, sentences[0]!.start - 0.03)).toBeLessThan(0.01);
  for (const [i, { start, end }] of sentences.entries()) {
    expect(loudest(start, start + 0.2)).toBeGreaterThan(0.05);
    expect(loudest(end + 0.07, sentences[i + 1] ? sentences[i + 1]!.start - 0.03 : seconds)).toBeLessThan(0.01);
  }
});

test('no sample of the decoded sound passes −1 dBFS', async () => {
  for (const voice of VOICES) {
    const samples = await decode(
      (await speak({ ...request, voice, paragraphs: ['Bang! Pop! Stop that, Bob!'] })).bytes,
    );
    expect(samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)).toBeLessThan(10 ** (-1 / 20));
  }
});
