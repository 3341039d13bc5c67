/** The eyes of the vision models: how much of each sheet's colours is found again in the picture. */
import { distance, figureColours } from './figure-colours.ts';

/** Colours this near each other are the same (0 to 1). */
const SAME = 0.2;

/**
 * The first image is the picture to be judged, the others are the sheets, in the order in which the prompt names their figures. A figure
 * without a sheet cannot be judged by its colours, and is taken for well drawn.
 */
export async function scoreLikeness(images: readonly Uint8Array[], prompt: string) {
  const [picture, ...sheets] = images;
  const seen = picture ? await figureColours(picture) : [];
  const sheeted = [...prompt.matchAll(/sheet of figure (\d)/g)].map((found) => Number(found[1]));
  const likeness = new Map<number, number>();
  for (const [i, sheet] of sheets.entries()) {
    const wanted = (await figureColours(sheet)).slice(0, 2);
    const found = wanted.filter((colour) => seen.some((each) => distance(colour, each) < SAME));
    likeness.set(sheeted[i] ?? i + 1, found.length / wanted.length);
  }
  const numbers = new Set([...prompt.matchAll(/\bfigure (\d)\b/gi)].map((found) => Number(found[1])));
  const figures = [...numbers].sort().map((figure) => {
    const like = likeness.get(figure) ?? 0.9;
    const good = like >= 0.5;
    return {
      figure,
      seen: true,
      likeness: Math.round(2 + like * 7),
      markSeen: good,
      fault: good ? '' : 'other colours than on the sheet',
    };
  });
  const mean = figures.reduce((sum, each) => sum + each.likeness / 10, 0) / Math.max(1, figures.length);
  return {
    figures,
    scene: 8,
    workmanship: 8,
    lettering: false,
    strangers: false,
    score: mean,
    faults: [] as string[],
  };
}
