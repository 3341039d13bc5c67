/** Opens the stored parts of a story: a picture, a chapter's sound, a finished file. */
import { artStepOf } from './build-manuscript.ts';
import type { StoryDeps } from './deps.ts';
import { versionOfSheet } from './held-parts.ts';
import { PartNotFound } from './making-errors.ts';
import type { StepResult } from './step-results.ts';
import type { Making } from './story-view.ts';

type Parts = Pick<Making, 'openPicture' | 'openSheet' | 'openSpeech' | 'openFile'>;

/** What is held for review can be opened too: somebody has to see it. All throw StoryNotFound, PartNotFound for what is not made yet, and BlobMissing when a stored file has vanished. */
export function openParts({ records, blobs }: Pick<StoryDeps, 'records' | 'blobs'>): Parts {
  async function resultOf<K extends StepResult['kind']>(storyId: string, key: string, kind: K, part: string) {
    const result = (await records.readStep(storyId, key))?.result;
    if (result?.kind !== kind) throw new PartNotFound(part);
    return result as Extract<StepResult, { kind: K }>;
  }
  return {
    async openPicture(storyId, slot, size) {
      const art = await resultOf(storyId, artStepOf(slot), 'art', `picture for ${slot}`);
      const ref = art[size];
      return { bytes: await blobs.get(ref.key), mediaType: ref.mediaType, version: art.version };
    },
    async openSheet(storyId, character) {
      const { picture } = await resultOf(storyId, `sheet:${character}`, 'sheet', 'sheet of this character');
      return {
        bytes: await blobs.get(picture.key),
        mediaType: picture.mediaType,
        version: versionOfSheet(picture),
      };
    },
    async openSpeech(storyId, chapter) {
      const { sound, version } = await resultOf(
        storyId,
        `voice:${chapter}`,
        'voice',
        `narration of chapter ${chapter}`,
      );
      return { bytes: await blobs.get(sound.key), mediaType: sound.mediaType, version };
    },
    async openFile(storyId, name) {
      for (const step of ['press:pdf', 'press:epub', 'press:audio']) {
        const result = (await records.readStep(storyId, step))?.result;
        const file = result?.kind === 'press' && result.files.find((each) => each.name === name);
        if (file) return { bytes: await blobs.get(file.blob.key), mediaType: file.blob.mediaType };
      }
      throw new PartNotFound(`file ${name}`);
    },
  };
}
