/** Stored files in a folder: each is written whole beside its place, flushed, and moved there in one go. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { BlobRef, BlobStore } from '../../making/ports.ts';
import { BlobKeyInvalid, BlobMissing, BlobStoreFailed, DiskFull } from './blob-errors.ts';

/** Segments of letters, digits, dot, dash and underscore that do not begin with a dot: no way up, no hidden files, no drive. */
const KEY = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;
/** File systems take 255 bytes a name; whole keys stay well below the usual 1,024 of S3. */
const KEY_LENGTH_MAX = 512;
const SEGMENT_LENGTH_MAX = 200;

/** Keys are `/`-separated paths under `folder`. The folder is made when the first file is stored. */
export function openFileBlobs(folder: string): BlobStore {
  const root = resolve(folder);
  const placeOf = (key: string) => {
    const long = key.length > KEY_LENGTH_MAX || key.split('/').some((segment) => segment.length > SEGMENT_LENGTH_MAX);
    if (long || !KEY.test(key)) throw new BlobKeyInvalid(key);
    return join(root, key);
  };
  return {
    async put(key, bytes, mediaType): Promise<BlobRef> {
      const place = placeOf(key);
      // A name of its own for each writer: two that store the same key at once must not write into one file.
      const draft = join(dirname(place), `.${randomUUID()}.part`);
      try {
        await mkdir(dirname(place), { recursive: true });
        await writeFlushed(draft, bytes);
        await rename(draft, place);
        await flushFolder(dirname(place));
      } catch (error) {
        await rm(draft, { force: true }).catch(() => {});
        throw isCode(error, 'ENOSPC', 'EDQUOT')
          ? new DiskFull(key, error)
          : new BlobStoreFailed(`Storing ${key}`, error);
      }
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { key, sha256, bytes: bytes.byteLength, mediaType };
    },
    async get(key) {
      try {
        return await readFile(placeOf(key));
      } catch (error) {
        if (error instanceof BlobKeyInvalid) throw error;
        throw isCode(error, 'ENOENT', 'ENOTDIR')
          ? new BlobMissing(key, error)
          : new BlobStoreFailed(`Reading ${key}`, error);
      }
    },
    async remove(key) {
      const place = placeOf(key);
      await rm(place, { force: true }).catch((error) => {
        if (!isCode(error, 'ENOTDIR')) throw new BlobStoreFailed(`Removing ${key}`, error);
      });
    },
  };
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename is only safe from a power cut when the folder that holds the name has been flushed too. */
async function flushFolder(path: string): Promise<void> {
  // Windows cannot open a folder for this; there the file system's own journal must do.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
