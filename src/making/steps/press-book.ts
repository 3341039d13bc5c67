/** The press steps: the finished parts become files to keep, print and listen to. */
import type { PictureSlot } from '../../story/manuscript.ts';
import { buildManuscript, slotOf } from '../build-manuscript.ts';
import type { BlobStore, PressedFile, Speech } from '../ports.ts';
import { inputOf, StepInputMissing, type StepInputs } from '../step-results.ts';
import { type DoStep, subjectOf } from '../step-work.ts';

export const pressBook: DoStep = async ({ storyId, step, claimed, deps, signal, store }) => {
  const { brief, inputs, storyCreatedAt } = claimed;
  const manuscript = buildManuscript({ storyId, brief, inputs, madeOn: storyCreatedAt });
  let pressed: PressedFile[];
  switch (subjectOf(step)) {
    case 'pdf':
      pressed = await deps.press.pressPdf(manuscript, await readPictures(inputs, deps.blobs), signal);
      break;
    case 'epub':
      pressed = await deps.press.pressEpub(
        manuscript,
        await readPictures(inputs, deps.blobs),
        await readSpeech(inputs, deps.blobs),
        signal,
      );
      break;
    case 'audio': {
      const cover = await deps.blobs.get(inputOf(inputs, 'art:cover', 'art').full.key);
      pressed = await deps.press.pressAudio(manuscript, cover, await readSpeech(inputs, deps.blobs), signal);
      break;
    }
    default:
      throw new StepInputMissing(step);
  }
  const refs = await store(pressed);
  return { result: { kind: 'press', files: pressed.map(({ name }, i) => ({ name, blob: refs[i]! })) } };
};

async function readPictures(inputs: StepInputs, blobs: BlobStore): Promise<Map<PictureSlot, Uint8Array>> {
  const pictures = new Map<PictureSlot, Uint8Array>();
  for (const [key, result] of Object.entries(inputs))
    if (result.kind === 'art') pictures.set(slotOf(key), await blobs.get(result.full.key));
  return pictures;
}

async function readSpeech(inputs: StepInputs, blobs: BlobStore): Promise<Map<number, Speech>> {
  const speech = new Map<number, Speech>();
  for (const [key, result] of Object.entries(inputs))
    if (result.kind === 'voice') {
      const { sound, seconds, voice, sentences } = result;
      const bytes = await blobs.get(sound.key);
      speech.set(Number(subjectOf(key)), { bytes, mediaType: 'audio/mpeg', seconds, voice, sentences });
    }
  return speech;
}
