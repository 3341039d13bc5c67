/** The files of a finished book, as `npm run book` lays them into its folder. */
import type { StoryRecords } from '../../making/record-ports.ts';
import type { Making } from '../../making/story-view.ts';
import type { OutFile } from './out-folder.ts';

const EXTENSIONS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };

/** book.json, the pictures in full size, and what the press made. */
export async function* bookFiles(making: Making, records: StoryRecords, storyId: string): AsyncGenerator<OutFile> {
  const story = await making.readStory(storyId);
  const { steps, calls } = await records.readStory(storyId);
  const planned = steps.find(({ key }) => key === 'plan')?.result;
  const plan = planned?.kind === 'plan' ? planned.plan : undefined;
  const book = { ...story, plan, ledger: calls };
  yield { name: 'book.json', bytes: new TextEncoder().encode(`${JSON.stringify(book, null, 2)}\n`) };
  for (const { slot } of story.pages) {
    const { bytes, mediaType } = await making.openPicture(storyId, slot, 'full');
    yield { name: `images/${slot}.${EXTENSIONS[mediaType] ?? 'bin'}`, bytes };
  }
  for (const { name } of story.files) yield { name, bytes: (await making.openFile(storyId, name)).bytes };
}
