/** Pictures and sound for the stand-in making: drawn from the slot's number alone, so that they are always the same. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';

const SKIES = ['#2b3a78', '#f4b87a', '#8fc9e8', '#5b4a8a', '#f2d9a0', '#34607a'];
const HILLS = ['#23405a', '#7d8f4e', '#5f9a5b', '#3c3566', '#b98a4a', '#1f4a44'];

function scene(n: number, size: number): string {
  const sky = SKIES[n % SKIES.length];
  const hill = HILLS[n % HILLS.length];
  const x = 300 + ((n * 137) % 400);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 1000 1000">
<rect width="1000" height="1000" fill="${sky}"/><circle cx="${1000 - x}" cy="230" r="90" fill="#fff1c9"/>
<path d="M0 700 Q 250 ${560 + (n % 4) * 30} 520 690 T 1000 650 V1000 H0Z" fill="${hill}"/>
<g transform="translate(${x} 700)"><path d="M-60-210 L-90-330 L-20-260 L20-260 L90-330 L60-210 Q90-120 0-110 Q-90-120-60-210Z" fill="#e8743b"/>
<path d="M-70-110 Q0-160 70-110 L95 90 H-95Z" fill="#1c6463"/><rect x="-75" y="-125" width="150" height="34" rx="16" fill="#c8392d"/>
<circle cx="-30" cy="-205" r="10" fill="#1b2147"/><circle cx="30" cy="-205" r="10" fill="#1b2147"/></g></svg>`;
}

/** The picture's own bytes (JPEG, 1200 pixels a side). `folder` may hold pictures to use instead, taken in order of name. */
export async function drawPicture(n: number, folder?: string): Promise<Uint8Array> {
  if (folder) {
    const names = (await readdir(folder)).filter((name) => /\.(?:jpe?g|png|webp)$/.test(name)).sort();
    const name = names[n % names.length];
    if (name)
      return sharp(await readFile(join(folder, name)))
        .resize(1200, 1200)
        .jpeg()
        .toBuffer();
  }
  return sharp(Buffer.from(scene(n, 1200)))
    .jpeg()
    .toBuffer();
}

const EDGES = { width: 3, height: 3, kernel: [-1, -1, -1, -1, 8, -1, -1, -1, -1] };

export async function sizesOf(picture: Uint8Array) {
  const at = (side: number) => sharp(picture).resize(side, side);
  const { data, info } = await at(64).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const [small, large, pencil] = await Promise.all([
    at(480).webp().toBuffer(),
    at(1200).webp().toBuffer(),
    // Edges first, then turned over: dark lines on white.
    at(480)
      .greyscale()
      .convolve(EDGES)
      .toBuffer()
      .then((edges) => sharp(edges).negate().webp().toBuffer()),
  ]);
  const thumbhash = Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64');
  return { small, large, pencil, full: picture, thumbhash };
}

/** A quiet hum (WAV, 8 kHz, one channel) of the given seconds: every browser can play it. */
export function humOf(seconds: number): Uint8Array {
  const rate = 8_000;
  const samples = Math.round(seconds * rate);
  const wav = Buffer.alloc(44 + samples * 2);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + samples * 2, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(samples * 2, 40);
  for (let i = 0; i < samples; i++)
    wav.writeInt16LE(Math.round(900 * Math.sin((i / rate) * 2 * Math.PI * 220)), 44 + i * 2);
  return wav;
}
