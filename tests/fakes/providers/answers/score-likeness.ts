/** The eyes of the vision models: how much of each sheet's colours is found again in the picture. */
import { distance, figureColours } from './figure-colours.ts';

/** The first image is the picture to be judged, the others are the sheets. */
export async function scoreLikeness(images: readonly Uint8Array[]): Promise<{ score: number; faults: string[] }> {
  const [picture, ...sheets] = images;
  if (!picture || sheets.length === 0) return { score: 0.8, faults: [] };
  const seen = await figureColours(picture);
  const wanted = (await Promise.all(sheets.map((sheet) => figureColours(sheet)))).map((colours) => colours.slice(0, 2));
  const likeness = wanted.map((colours) => {
    const near = colours.map((colour) => Math.min(...seen.map((each) => distance(colour, each))));
    return near.filter((each) => each < 0.2).length / Math.max(1, colours.length);
  });
  const mean = likeness.reduce((sum, each) => sum + each, 0) / likeness.length;
  return {
    score: Math.round((0.2 + mean * 0.75) * 100) / 100,
    faults: likeness.flatMap((each, i) =>
      each < 0.5 ? [`character ${i + 1} has other colours than on the sheet`] : [],
    ),
  };
}
