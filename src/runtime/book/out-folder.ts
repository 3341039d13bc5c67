/** Where the finished files go: checked before anything starts, filled whole or not at all. */
import { mkdir, mkdtemp, readdir, rename, rm, rmdir, stat, statfs, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { BadInput } from './arguments.ts';

/** Room a book may need: twelve printed pages of pictures, two PDFs, an EPUB and its sound. */
const ROOM_BYTES = 256 * 1024 * 1024;

export interface OutFile {
  /** A path inside the folder, with forward slashes. */
  name: string;
  bytes: Uint8Array;
}

/** Throws BadInput naming `--out` when the folder could not take a book. Leaves nothing behind. */
export async function checkOutFolder(out: string): Promise<void> {
  const bad = (message: string) => new BadInput([{ field: '--out', message: `${out} ${message}` }]);
  const home = await nearestFolder(resolve(out));
  if (home === undefined) throw bad('has a file where a folder must be');
  try {
    await rmdir(await mkdtemp(join(home, '.fablewright-')));
  } catch (cause) {
    throw bad(`cannot be written (${(cause as NodeJS.ErrnoException).code ?? 'unknown'} in ${home})`);
  }
  const { bavail, bsize } = await statfs(home);
  if (bavail * bsize < ROOM_BYTES)
    throw bad(
      `has ${Math.floor((bavail * bsize) / 1e6)} MB free, and a book may need ${Math.ceil(ROOM_BYTES / 1e6)} MB`,
    );
}

/** The folder itself or the nearest one above it that exists; undefined when a file is in the way. */
async function nearestFolder(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found) return found.isDirectory() ? path : undefined;
  return path === dirname(path) ? undefined : nearestFolder(dirname(path));
}

/** Writes all files beside the folder first and moves them in when the last one is down. Other files in the folder stay. */
export async function fillOutFolder(
  out: string,
  files: AsyncIterable<OutFile>,
): Promise<{ name: string; bytes: number }[]> {
  const target = resolve(out);
  await mkdir(dirname(target), { recursive: true });
  const partial = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  const written: { name: string; bytes: number }[] = [];
  try {
    for await (const { name, bytes } of files) {
      const path = join(partial, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes, { flush: true });
      written.push({ name, bytes: bytes.byteLength });
    }
    for (const path of await filesUnder(partial)) {
      const place = join(target, relative(partial, path));
      await mkdir(dirname(place), { recursive: true });
      await rename(path, place);
    }
    return written;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

const filesUnder = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
