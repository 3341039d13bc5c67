/** Where the finished files go: checked before anything starts, filled whole or not at all. */
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { BriefFault } from '../../story/check-brief.ts';
import { folderFault, makeFolders, nearestThere, reasonOf, removeEmpty } from '../folder-fault.ts';

/** Room a book may need: twelve printed pages of pictures, two PDFs, an EPUB and its sound. */
const ROOM_BYTES = 256 * 1024 * 1024;

export interface OutFile {
  /** A path inside the folder, with forward slashes. */
  name: string;
  bytes: Uint8Array;
}

/** The book is made, but its files could not be laid into the folder; none of them was. */
export class OutFolderFailed extends Error {
  readonly code = 'OUT_FOLDER_FAILED';
  readonly retryable = false;
  constructor(out: string, cause: unknown) {
    super(`The book is made, but its files cannot be written: --out ${out} ${reasonOf(cause)}.`, { cause });
  }
}

/** What keeps a book from being written there, named as `--out`. Tries it out, and leaves nothing behind. */
export async function outFolderFaults(out: string): Promise<BriefFault[]> {
  const fault = out.trim() === '' ? 'must name a folder' : await folderFault(out, ROOM_BYTES);
  return fault === undefined ? [] : [{ field: '--out', message: `${out} ${fault}`.trim() }];
}

/** What is being written lies here until it is whole. */
const PARTIAL = '.fablewright-';

/**
 * Writes all files into a hidden folder first and moves them to their places when the last one is down. Other files in the
 * folder stay. Throws OutFolderFailed, or what `files` throws.
 */
export async function fillOutFolder(
  out: string,
  files: AsyncIterable<OutFile>,
): Promise<{ name: string; bytes: number }[]> {
  const target = resolve(out);
  const home = await nearestThere(target);
  const written: { name: string; bytes: number }[] = [];
  const writing = <T>(work: Promise<T>) =>
    work.catch((cause: unknown) => {
      throw new OutFolderFailed(out, cause);
    });
  let partial: string | undefined;
  try {
    await writing(makeFolders(target, home));
    // Inside the folder and not beside it: a folder may be the door to another disk, and moving is only safe within one.
    partial = await writing(mkdtemp(join(target, PARTIAL)));
    for await (const { name, bytes } of files) {
      await writing(putFile(join(partial, name), bytes));
      await writing(refuseFolder(join(target, name)));
      written.push({ name, bytes: bytes.byteLength });
    }
    for (const path of await writing(filesUnder(partial)))
      await writing(moveFile(path, join(target, relative(partial, path))));
    return written;
  } finally {
    if (partial) await rm(partial, { recursive: true, force: true });
    await removeEmpty(target, home);
  }
}

async function putFile(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes, { flush: true });
}

async function moveFile(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

/** Before the first file is moved, none may stand in the way of another. */
async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
}

const filesUnder = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
