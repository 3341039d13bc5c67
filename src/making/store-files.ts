/** Stores the files a step has made, under keys that tell whose they are. */
import { createHash } from 'node:crypto';
import type { StepDeps } from './deps.ts';
import { AttemptOver } from './making-errors.ts';
import type { BlobRef } from './ports.ts';
import type { Attempt } from './record-ports.ts';

export interface NewFile {
  name: string;
  bytes: Uint8Array;
  mediaType: string;
}

/** Characters of a SHA-256 that keep two versions of a file apart. */
export const VERSION_LENGTH = 16;
export const versionOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, VERSION_LENGTH);

/**
 * In the order given. The same bytes have the same key, so an attempt that is repeated leaves nothing behind. Throws
 * AttemptOver when the story is gone meanwhile, and what the store throws.
 */
export async function storeFiles(
  { records, blobs }: Pick<StepDeps, 'records' | 'blobs'>,
  { storyId, step }: Attempt,
  files: readonly NewFile[],
): Promise<BlobRef[]> {
  const keyed = files.map((file) => ({
    ...file,
    key: `stories/${storyId}/${step.replace(':', '-')}/${versionOf(file.bytes)}/${file.name}`,
  }));
  // Noted first: a file whose writer dies before it tells can still be found and removed with its story.
  const noted = await records.noteBlobs(
    storyId,
    keyed.map(({ key }) => key),
  );
  if (!noted) throw new AttemptOver('lost');
  return Promise.all(keyed.map(({ key, bytes, mediaType }) => blobs.put(key, bytes, mediaType)));
}
