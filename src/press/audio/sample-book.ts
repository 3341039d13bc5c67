/** A small finished book for the tests of the press: its words, plain pictures, and tones that stand for a voice. */
import sharp from 'sharp';
import { createMp3Encoder } from 'wasm-media-encoders';
import type { Speech } from '../../making/ports.ts';
import type { Manuscript, PictureSlot } from '../../story/manuscript.ts';
import { splitSentences } from '../../story/sentences.ts';

export const sampleManuscript: Manuscript = {
  storyId: '0193f1f4-7f5c-7000-8000-00000000f00d',
  title: 'Zoë & the <Lamp> “Path”',
  language: 'en-GB',
  ageGroup: '5-8',
  style: 'watercolour',
  synopsis: 'A fox called Zoë lights a lamp & finds her way.',
  dedication: 'For Łukasz & Bo, who asked “why?”',
  cover: { alt: 'Zoë holds up a lamp & smiles', textZone: 'top' },
  chapters: [
    {
      number: 1,
      title: 'The “Lamp” & the Lane',
      paragraphs: ['The fox lit her lamp. “Who is there?” said Mrs. Owl.', 'Nobody came…'],
      alt: 'A fox <in a lane>',
      textZone: 'bottom',
    },
    {
      number: 2,
      title: 'Home Again',
      paragraphs: ['The door was warm & bright.', 'Zoë went in. “Good night,” she said.'],
      alt: 'A door at dusk',
      textZone: 'top',
    },
  ],
  madeBy: { words: 'the Fablewright atelier', pictures: 'the Fablewright atelier', voice: 'Flite, slt' },
  madeOn: '2026-03-04T10:11:12.000Z',
};

/** A sine as MP3. Constant bitrate when `kilobits` is given, else variable. */
export async function makeTone(
  seconds: number,
  { sampleRate = 16_000, channels = 1 as 1 | 2, kilobits = undefined as 48 | undefined } = {},
): Promise<Uint8Array> {
  const wave = Float32Array.from({ length: seconds * sampleRate }, (_, i) => 0.3 * Math.sin((i * 2764.6) / sampleRate));
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate, channels, ...(kilobits ? { bitrate: kilobits } : { vbrQuality: 4 }) });
  const parts = [encoder.encode(Array.from({ length: channels }, () => wave)).slice(), encoder.finalize().slice()];
  return new Uint8Array(Buffer.concat(parts));
}

/** Speech of a second for each sentence of a chapter. */
export async function makeSpeech(paragraphs: readonly string[], language: string): Promise<Speech> {
  const spoken = paragraphs.flatMap((text, paragraph) =>
    splitSentences(text, language).map((sentence) => ({ paragraph, text: sentence })),
  );
  const sentences = spoken.map((sentence, i) => ({ ...sentence, start: i + 0.3, end: i + 1 }));
  const bytes = await makeTone(spoken.length + 1, { kilobits: 48 });
  return { bytes, mediaType: 'audio/mpeg', seconds: (bytes.length * 8) / 48_000, voice: 'tone', sentences };
}

export async function sampleSpeech(manuscript = sampleManuscript): Promise<Map<number, Speech>> {
  const each = manuscript.chapters.map(
    async ({ number, paragraphs }) => [number, await makeSpeech(paragraphs, manuscript.language)] as const,
  );
  return new Map(await Promise.all(each));
}

export async function samplePictures(manuscript = sampleManuscript): Promise<Map<PictureSlot, Uint8Array>> {
  const slots: PictureSlot[] = ['cover', ...manuscript.chapters.map(({ number }) => `chapter-${number}` as const)];
  const each = slots.map(async (slot, i) => {
    const picture = sharp({
      create: { width: 320, height: 320, channels: 3, background: { r: 90, g: 40 * i, b: 160 } },
    });
    return [slot, new Uint8Array(await picture.png().toBuffer())] as const;
  });
  return new Map(await Promise.all(each));
}
