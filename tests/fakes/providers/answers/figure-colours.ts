/** The colours of a figure: as words and codes in a prompt, or as they are seen in a picture of it. */
import sharp from 'sharp';
import { clothColour, isColourWord } from '../../../../src/story/colour-words.ts';

/** Colour codes and colour words, in the order in which they stand in the text, each once. */
export function coloursIn(text: string): string[] {
  const found = text.toLowerCase().match(/#[0-9a-f]{6}\b|\b[a-z]+\b/g) ?? [];
  const colours = found.flatMap((word) =>
    word.startsWith('#') ? [word] : isColourWord(word) ? [clothColour(word).hex] : [],
  );
  return [...new Set(colours)];
}

/** Steps of 32 a channel: the pen's shadings fall together, two fur colours do not. */
const step = (value: number): number => Math.min(255, (value >> 5) * 32 + 16);
const hex = (value: number): string => value.toString(16).padStart(2, '0');

/** The strongest colours of a picture that are not its background (what stands along its edges), most of it first; at most three. */
export async function figureColours(picture: Uint8Array): Promise<string[]> {
  const side = 48;
  const pixels = await sharp(picture).resize(side, side, { fit: 'fill' }).removeAlpha().raw().toBuffer();
  const colourAt = (x: number, y: number): string => {
    const at = (y * side + x) * 3;
    return `#${[0, 1, 2].map((c) => hex(step(pixels[at + c]!))).join('')}`;
  };
  const edge = new Set<string>();
  for (let i = 0; i < side; i += 1)
    for (const each of [colourAt(i, 0), colourAt(i, side - 1), colourAt(0, i), colourAt(side - 1, i)]) edge.add(each);
  const counts = new Map<string, number>();
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const colour = colourAt(x, y);
      if (!edge.has(colour)) counts.set(colour, (counts.get(colour) ?? 0) + saturation(colour));
    }
  const strongest: string[] = [];
  // Neighbouring steps are one colour that fell between them.
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1]))
    if (strongest.length < 3 && strongest.every((each) => distance(each, colour) > 0.15)) strongest.push(colour);
  return strongest.length > 0 ? strongest : ['#d9773f'];
}

/** 0.1 for a grey, 1.1 for a pure colour: pale things count less. */
function saturation(colour: string): number {
  const [r, g, b] = channels(colour);
  return 0.1 + (Math.max(r, g, b) - Math.min(r, g, b)) / 255;
}
const channels = (colour: string): [number, number, number] => {
  const n = Number.parseInt(colour.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
};
/** 0 (the same) to 1 (black and white). */
export function distance(a: string, b: string): number {
  const [x, y] = [channels(a), channels(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]) / Math.hypot(255, 255, 255);
}
