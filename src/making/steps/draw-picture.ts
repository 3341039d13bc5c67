/** The art step: the picture of the cover or of one chapter, drawn from the sheets of those who are in it. */
import type { Picture } from '../ports.ts';
import { inputOf, StepInputMissing } from '../step-results.ts';
import { type DoStep, type StepWork, subjectOf } from '../step-work.ts';
import { versionOf } from '../store-files.ts';
import { drawChecked } from './draw-checked.ts';
import { fileNameOf } from './picture-files.ts';

/**
 * Pixels a side: the default trim of 8.5 in with 0.125 in of bleed on each side is 8.75 in, at the 300 ppi that printers ask
 * for (Lulu, Book Creation Guide; KDP, Paperback Submission Guidelines).
 */
export const PICTURE_SIZE = 2625;

export const drawPicture: DoStep = async (work) => {
  const { brief, seed, inputs } = work.claimed;
  const { plan } = inputOf(inputs, 'plan', 'plan');
  const subject = subjectOf(work.step);
  const scene =
    subject === 'cover' ? plan.cover : plan.chapters.find(({ number }) => number === Number(subject))?.scene;
  if (!scene) throw new StepInputMissing(work.step);
  const references = new Map<string, Uint8Array>();
  const sheetsBy: string[] = [];
  for (const { character } of scene.actors) {
    const { picture, maker } = inputOf(inputs, `sheet:${character}`, 'sheet');
    references.set(character, await work.deps.blobs.get(picture.key));
    sheetsBy.push(maker.provider);
  }
  const request = {
    subject: { kind: 'scene' as const, scene },
    cast: plan.cast,
    style: brief.illustrationStyle,
    size: PICTURE_SIZE,
    bookSeed: seed,
    references,
  };
  const what = subject === 'cover' ? 'the picture on the cover' : `the picture of chapter ${subject}`;
  const { picture, maker, critique, held } = await drawChecked(work, what, request, { scene, references, sheetsBy });
  const { files, thumbhash } = await storePicture(work, picture);
  const { width, height, mediaType } = picture;
  const seen = { version: versionOf(picture.bytes), width, height, thumbhash };
  return {
    result: { kind: 'art', ...files, mediaType, ...seen, ...(critique && { critique }), maker },
    ...(subject === 'cover' && { shows: { cover: seen } }),
    ...(held && { held }),
  };
};

async function storePicture({ deps, signal, store }: StepWork, picture: Picture) {
  const previews = await deps.previewer.preview(picture.bytes, signal);
  const [full, small, large, pencil] = await store([
    { name: fileNameOf('full', picture), ...picture },
    { name: 'small.webp', bytes: previews.small, mediaType: 'image/webp' },
    { name: 'large.webp', bytes: previews.large, mediaType: 'image/webp' },
    { name: 'pencil.webp', bytes: previews.pencil, mediaType: 'image/webp' },
  ]);
  return { files: { full: full!, small: small!, large: large!, pencil: pencil! }, thumbhash: previews.thumbhash };
}
