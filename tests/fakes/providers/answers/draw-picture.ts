/** Draws a small picture that keeps the promise of a prompt: its size, its own look, and the colours of the characters asked for. */
import sharp, { type Sharp } from 'sharp';
import { choiceFor } from '../../../../src/story/seeded-choice.ts';
import type { Fault } from '../faults.ts';
import type { StandInOptions } from '../stand-in-types.ts';
import { coloursIn, figureColours } from './figure-colours.ts';

export interface PictureAsked {
  prompt: string;
  width: number;
  height: number;
  format: 'png' | 'jpeg' | 'webp';
  references: readonly Uint8Array[];
  seed?: number;
}

/** Skies and grounds, pale as paper: a figure's colours must stand off them. */
const GROUNDS = [
  ['#dcebf5', '#cfe3c4'],
  ['#fdf1dc', '#e9dcb8'],
  ['#e4e0f2', '#d3d9e8'],
  ['#f6e3df', '#dfe7d5'],
] as const;

/** Pictures that were drawn, for those who want them cheap; see `thrifty`. */
const drawn = new Map<string, Promise<Buffer>>();
const DRAWN_MAX = 40;

/** The seed of the stand-in changes every picture. Faults are those that change what is in it. */
export async function drawPicture(
  asked: PictureAsked,
  fault: Fault | undefined,
  { seed = 0, thrifty = false }: Pick<StandInOptions, 'seed' | 'thrifty'>,
): Promise<Buffer> {
  if (!thrifty || fault !== undefined) return drawAnew(asked, fault, seed);
  const colours = await figuresOf(asked);
  const key = JSON.stringify([asked.width, asked.height, asked.format, colours, seed]);
  const picture = drawn.get(key) ?? drawAnew(asked, fault, seed);
  drawn.set(key, picture);
  if (drawn.size > DRAWN_MAX) drawn.delete(drawn.keys().next().value as string);
  return picture;
}

async function drawAnew(asked: PictureAsked, fault: Fault | undefined, seed: number): Promise<Buffer> {
  const small = fault === 'wrong-size';
  const [width, height] = small ? [96, 64] : [asked.width, asked.height];
  if (fault === 'blank-image')
    return encode(sharp({ create: { width, height, channels: 3, background: '#ffffff' } }), asked.format);
  const choice = choiceFor(`${asked.prompt} ${asked.seed ?? ''}`, seed);
  const figures = await figuresOf(asked);
  const coloured = fault === 'wrong-colours' ? figures.map(() => ['#3a3a3a', '#8f8f8f']) : figures;
  const svg = paint(choice, coloured, width, height);
  const bytes = await encode(sharp(Buffer.from(svg)), asked.format);
  // The header is whole, so only who decodes it to the end notices.
  return fault === 'corrupt-image' ? bytes.subarray(0, Math.floor(bytes.byteLength * 0.4)) : bytes;
}

/** One list of colours a figure: seen in the references where there are some, read in the prompt where not. */
async function figuresOf({ references, prompt }: PictureAsked): Promise<string[][]> {
  if (references.length > 0) return Promise.all(references.map((bytes) => figureColours(bytes)));
  const said = coloursIn(prompt);
  return [said.length > 0 ? said.slice(0, 3) : ['#d9773f', '#c0392b']];
}

function paint(
  choice: ReturnType<typeof choiceFor>,
  figures: readonly string[][],
  width: number,
  height: number,
): string {
  const [sky, ground] = choice.pick('ground', GROUNDS);
  const horizon = 55 + choice.number('horizon') * 15;
  const shapes = figures.flatMap((colours, i) => {
    const x = ((i + 1) * 100) / (figures.length + 1) + (choice.number(`x ${i}`) - 0.5) * 6;
    const y = 52 + choice.number(`y ${i}`) * 8;
    const r = 30 / (figures.length + 1);
    const [body, mark = body, third = mark] = colours;
    return [
      `<ellipse cx="${x}" cy="${y + r}" rx="${r * 0.9}" ry="${r * 1.3}" fill="${body}"/>`,
      `<circle cx="${x}" cy="${y - r * 0.6}" r="${r * 0.8}" fill="${body}"/>`,
      `<rect x="${x - r * 0.8}" y="${y}" width="${r * 1.6}" height="${r * 0.5}" rx="1" fill="${mark}"/>`,
      `<circle cx="${x}" cy="${y + r * 1.4}" r="${r * 0.45}" fill="${third}"/>`,
    ];
  });
  const clouds = Array.from({ length: 4 }, (_, i) => {
    const at = (topic: string) => choice.number(`${topic} ${i}`);
    return `<ellipse cx="${at('cx') * 100}" cy="${at('cy') * 35}" rx="${6 + at('rx') * 8}" ry="${2 + at('ry') * 3}" fill="#ffffff" opacity=".7"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 100 100" preserveAspectRatio="none">
<rect width="100" height="100" fill="${sky}"/><rect y="${horizon}" width="100" height="${100 - horizon}" fill="${ground}"/>
${[...clouds, ...shapes].join('\n')}</svg>`;
}

const encode = (image: Sharp, format: PictureAsked['format']): Promise<Buffer> =>
  (format === 'png'
    ? image.png({ compressionLevel: 3 })
    : format === 'webp'
      ? image.webp({ quality: 85, effort: 0 })
      : image.jpeg({ quality: 88 })
  ).toBuffer();
