/** A small made-up book for the tests of the press: plain pictures, and a manuscript to change as a test needs. */
import sharp from 'sharp';
import type { Manuscript, PictureSlot } from '../../story/manuscript.ts';

/** A dusk sky over a dark ground, with a lamp and a stroke of light: even at the top, busy at the bottom. JPEG. */
export async function samplePicture(side = 320, sky = '#2a3a6a', ground = '#33402c'): Promise<Uint8Array> {
  const grass = Array.from({ length: 60 }, (_, i) => {
    const x = (i * 37) % 320;
    return `<path d="M${x} 320 L${x + 6} ${230 + ((i * 53) % 40)} L${x + 12} 320" fill="${i % 2 ? '#e8e2b0' : '#101c10'}"/>`;
  }).join('');
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 320" width="${side}" height="${side}">
    <rect width="320" height="320" fill="${sky}"/><rect y="200" width="320" height="120" fill="${ground}"/>
    <circle cx="160" cy="190" r="34" fill="#ffc23c"/>${grass}</svg>`;
  return sharp(Buffer.from(drawing)).jpeg({ quality: 90 }).toBuffer();
}

export function sampleManuscript(changes: Partial<Manuscript> = {}): Manuscript {
  return {
    storyId: '0198a5e0-0000-7000-8000-000000000001',
    title: 'Pip and the Lantern',
    language: 'en',
    ageGroup: '5-8',
    style: 'watercolour',
    synopsis: 'Pip carries a lantern through the wood.',
    dedication: 'For Zoë, José and Łukasz',
    cover: { alt: 'A lamp over a dark meadow', textZone: 'top' },
    chapters: [
      {
        number: 1,
        title: 'Out goes the light',
        paragraphs: ['Pip the fox lit the lantern.', '“Who is there?” asked Pip. It was only the wind.'],
        alt: 'Pip lights the lantern',
        textZone: 'top',
      },
      {
        number: 2,
        title: 'Home again',
        paragraphs: ['The moon came up, and Pip went home to bed.'],
        alt: 'Pip walks home under the moon',
        textZone: 'none',
      },
    ],
    madeBy: {
      words: 'the Fablewright atelier',
      pictures: 'the Fablewright atelier',
      voice: 'the Fablewright narrator',
    },
    madeOn: '2026-11-23T14:00:00.000Z',
    ...changes,
  };
}

/** The same picture in every slot of a manuscript. */
export function samplePictures(manuscript: Manuscript, picture: Uint8Array): Map<PictureSlot, Uint8Array> {
  const slots: PictureSlot[] = ['cover', ...manuscript.chapters.map(({ number }) => `chapter-${number}` as const)];
  return new Map(slots.map((slot) => [slot, picture]));
}
