import { setImmediate } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { speak } from '../../atelier/narrator/speak.ts';
import type { Speech } from '../../making/ports.ts';
import { decodeMp3 } from '../../sound/decode-mp3.ts';
import { finishSpeech, SPEECH_RATE } from './finish-speech.ts';
import { scriptOf } from './spoken-script.ts';

const signal = new AbortController().signal;
const origin = { provider: 'somebody', model: 'voice-1', voice: 'Ada', signal };
const paragraphs = [
  'The fox lit her lamp, pulled on her boots, and went down to the sea. “Who is there?” said Mrs. Owl.',
  'Nobody came. The rain fell on the roof, on the road, and on the little boat with the broken oar, and still the fox waited. Then, far out, a light!',
  '…',
  '“I knew it,” she said.',
];
const script = scriptOf({ paragraphs, language: 'en' }, origin);

const pcm = (samples: Float32Array) =>
  new Uint8Array(Int16Array.from(samples, (sample) => Math.max(-1, Math.min(1, sample)) * 32_767).buffer);
const wav = (samples: Float32Array, rate: number) => {
  const head = Buffer.alloc(44);
  head.write('RIFF\0\0\0\0WAVEfmt ', 'latin1');
  for (const [at, value] of [
    [16, 16],
    [24, rate],
    [28, rate * 2],
    [40, samples.length * 2],
  ])
    head.writeUInt32LE(value!, at);
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 2],
    [34, 16],
  ])
    head.writeUInt16LE(value!, at);
  head.write('data', 36, 'latin1');
  return new Uint8Array(Buffer.concat([head, pcm(samples)]));
};

let narrated: Speech;
let voice: { samples: Float32Array; sampleRate: number };
beforeAll(async () => {
  narrated = await speak({ paragraphs, language: 'en', ageGroup: '5-8' });
  voice = await decodeMp3(narrated.bytes, 100);
});
/** Greatest distance, in seconds, between where sentences were found and where they are, from the first one on. */
function farthest(found: Speech): number {
  const [a, b] = [found.sentences, narrated.sentences];
  expect(a.map(({ paragraph, text }) => [paragraph, text])).toEqual(b.map(({ paragraph, text }) => [paragraph, text]));
  return Math.max(
    ...a.flatMap(({ start, end }, i) => [
      Math.abs(start - a[0]!.start - (b[i]!.start - b[0]!.start)),
      Math.abs(end - a[0]!.start - (b[i]!.end - b[0]!.start)),
    ]),
  );
}

describe('a chapter that somebody spoke', () => {
  test('comes out as MP3 of one channel at the house’s rate, with every sentence where it is heard', async () => {
    const speech = await finishSpeech({ bytes: pcm(voice.samples), pcmRate: voice.sampleRate }, script, origin);
    expect(speech).toMatchObject({ mediaType: 'audio/mpeg', voice: 'Ada' });
    const { samples, sampleRate } = await decodeMp3(speech.bytes, 100);
    expect(sampleRate).toBe(SPEECH_RATE);
    expect(Math.abs(samples.length / sampleRate - speech.seconds)).toBeLessThan(0.1);
    expect(farthest(speech)).toBeLessThan(0.15);
    const { start } = speech.sentences[0]!;
    const loudest = (from: number, to: number) =>
      samples.subarray(from * sampleRate, to * sampleRate).reduce((most, each) => Math.max(most, Math.abs(each)), 0);
    expect(loudest(0, start - 0.06)).toBeLessThan(0.01);
    expect(loudest(start - 0.05, start + 0.3)).toBeGreaterThan(0.05);
    expect(speech.sentences.at(-1)!.end).toBeLessThan(speech.seconds - 0.4);
  });

  test('is read as MP3, as WAV and as bare samples alike', async () => {
    const sounds = [{ bytes: narrated.bytes }, { bytes: wav(voice.samples, voice.sampleRate) }];
    for (const sound of sounds) expect(farthest(await finishSpeech(sound, script, origin))).toBeLessThan(0.15);
  });

  test('has its sentences found under a hiss, and when the voice is soft', async () => {
    const hissing = voice.samples.map((sample, i) => 0.1 * sample + 0.0004 * Math.sin(i * i * 0.37));
    const speech = await finishSpeech({ bytes: pcm(hissing), pcmRate: voice.sampleRate }, script, origin);
    expect(farthest(speech)).toBeLessThan(0.2);
  });

  test('keeps exact times of sentences and words where the voice tells each character’s', async () => {
    const characters = [...script.text];
    const seconds = voice.samples.length / voice.sampleRate;
    const step = (seconds - 1) / characters.length;
    const characterTimes = {
      characters,
      starts: characters.map((_, i) => 0.5 + i * step),
      ends: characters.map((_, i) => 0.5 + (i + 1) * step),
    };
    const sound = { bytes: pcm(voice.samples), pcmRate: voice.sampleRate };
    const { sentences } = await finishSpeech(sound, script, { ...origin, characterTimes });
    const shift = sentences[0]!.start;
    for (const { text, start, end, words } of sentences) {
      const from = script.text.indexOf(text);
      const letters = [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => from + index);
      expect(start - shift).toBeCloseTo(letters[0]! * step, 2);
      expect(end - shift).toBeCloseTo((letters.at(-1)! + 1) * step, 2);
      expect(words!.map((word) => word.text).join(' ')).toBe(text.replace(/[^\p{L}\p{N}’]+/gu, ' ').trim());
      expect(words![0]!.start).toBe(start);
      expect(words!.at(-1)!.end).toBe(end);
    }
  });

  test.each<[string, (times: number[]) => { characters: string[]; starts: number[]; ends: number[] }]>([
    ['of other words', (times) => ({ characters: [...script.text].reverse(), starts: times, ends: times })],
    ['that fall', (times) => ({ characters: [...script.text], starts: times.toReversed(), ends: times.toReversed() })],
    [
      'past its end',
      (times) => ({ characters: [...script.text], starts: times.map((t) => t * 9), ends: times.map((t) => t * 9) }),
    ],
    [
      'of only a part',
      (times) => ({ characters: [...script.text].slice(0, 40), starts: times.slice(0, 40), ends: times.slice(0, 40) }),
    ],
    ['without all numbers', (times) => ({ characters: [...script.text], starts: times.slice(1), ends: times })],
  ])('is timed by its pauses when it comes with times %s', async (_, make) => {
    const step = voice.samples.length / voice.sampleRate / script.text.length;
    const characterTimes = make([...script.text].map((__, i) => i * step));
    const speech = await finishSpeech({ bytes: narrated.bytes }, script, { ...origin, characterTimes });
    expect(farthest(speech)).toBeLessThan(0.15);
  });
});

const tone = (seconds: number, amplitude = 0.3) =>
  Float32Array.from({ length: 24_000 * seconds }, (_, i) => amplitude * Math.sin(i / 9));
test.each<[string, string, () => { bytes: Uint8Array; pcmRate?: number }]>([
  ['nothing', 'damaged', () => ({ bytes: new Uint8Array(), pcmRate: 24_000 })],
  ['an error page', 'of no known kind', () => ({ bytes: Buffer.from('<html>Sorry</html>') })],
  ['silence', 'silent', () => ({ bytes: pcm(new Float32Array(24_000 * 20)), pcmRate: 24_000 })],
  ['one second for fifty words', 'too short', () => ({ bytes: pcm(tone(1)), pcmRate: 24_000 })],
  ['three minutes for fifty words', 'too long', () => ({ bytes: pcm(tone(180)), pcmRate: 24_000 })],
  ['a clipped voice', 'clipped', () => ({ bytes: pcm(tone(20, 9)), pcmRate: 24_000 })],
  ['a WAV of eight bits', 'damaged', () => ({ bytes: wav(tone(20), 24_000).fill(8, 34, 35) })],
  ['a WAV cut off in its head', 'damaged', () => ({ bytes: wav(tone(1), 24_000).slice(0, 30) })],
  ['an MP3 with a hole of noise', 'damaged', () => ({ bytes: narrated.bytes.slice().fill(0xab, 4000, 20_000) })],
])('%s is refused, and the error says why', async (_, why, make) => {
  await expect(finishSpeech(make(), script, origin)).rejects.toMatchObject({
    code: 'SPEECH_INVALID',
    retryable: true,
    provider: 'somebody',
    message: expect.stringContaining(why),
  });
});

test('others run while a chapter is finished, and it stops when told to', async () => {
  let turns = 0;
  const finishing = finishSpeech({ bytes: pcm(voice.samples), pcmRate: voice.sampleRate }, script, origin).then(
    () => true,
  );
  while (!(await Promise.race([finishing, setImmediate(false)]))) turns += 1;
  expect(turns).toBeGreaterThan(10);
  const stop = new AbortController();
  const stopped = finishSpeech({ bytes: narrated.bytes }, script, { ...origin, signal: stop.signal });
  stop.abort(new Error('enough'));
  await expect(stopped).rejects.toThrow('enough');
});

test('a text without a word is refused before anything is paid', () => {
  expect(() => scriptOf({ paragraphs: ['…', '🦊'], language: 'en' }, origin)).toThrow(
    expect.objectContaining({ code: 'PROVIDER_REQUEST_REFUSED', retryable: false }),
  );
});
