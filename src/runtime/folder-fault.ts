/** Whether a folder can be written and has room: tried out, because rights, quotas and names are only known by trying. */
import { mkdir, mkdtemp, rmdir, stat, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** What is wrong with the folder, in words that follow its name; undefined when nothing is. Leaves nothing behind. */
export async function folderFault(path: string, roomBytes: number): Promise<string | undefined> {
  let cause: unknown;
  // Two programs that try the same new folder at once may make and remove it under each other's hands.
  for (let tried = 0; tried < 3; tried += 1) {
    try {
      return await roomFault(path, roomBytes);
    } catch (error) {
      cause = error;
    }
  }
  return reasonOf(cause);
}

async function roomFault(path: string, roomBytes: number): Promise<string | undefined> {
  const target = resolve(path);
  const home = await nearestThere(target);
  try {
    await makeFolders(target, home);
    await rmdir(await mkdtemp(join(target, '.fablewright-')));
    const { bavail, blocks, bsize } = await statfs(target);
    // A file system without a limit counts no blocks.
    if (blocks === 0 || bavail * bsize >= roomBytes) return undefined;
    return `has ${Math.floor((bavail * bsize) / 1e6)} MB free, and ${Math.ceil(roomBytes / 1e6)} MB may be needed; free some`;
  } finally {
    await removeEmpty(target, home);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'may not be written by this account',
  EPERM: 'may not be written by this account',
  EROFS: 'is on a disk that can only be read',
  ENOSPC: 'has no room; free some',
  EDQUOT: 'has no room within your quota; free some',
  ENAMETOOLONG: 'has too long a name',
  ENOENT: 'is a place where no folder can be made',
  ENOTDIR: 'has a file where a folder must be',
  EEXIST: 'has a file where a folder must be',
  EISDIR: 'has a folder where a file must be',
};
/** Why a file system refused, in words that follow the name of the path. */
export function reasonOf(cause: unknown): string {
  const { code = 'unknown', message } = cause as NodeJS.ErrnoException;
  return REASONS[code] ?? `cannot be written (${code}: ${message})`;
}

/** The path itself or the nearest one above it that is there. */
export async function nearestThere(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found || path === dirname(path) ? path : nearestThere(dirname(path));
}

/** One folder at a time: asked to make several in /proc, Node's own way of doing it never comes back. */
export async function makeFolders(path: string, home: string): Promise<void> {
  if (path === home) {
    if (!(await stat(path)).isDirectory()) throw Object.assign(new Error(path), { code: 'ENOTDIR' });
    return;
  }
  await makeFolders(dirname(path), home);
  await mkdir(path);
}

/** Removes `path` and the folders above it, up to `home`, as far as they are empty. */
export async function removeEmpty(path: string, home: string): Promise<void> {
  for (let at = path; at !== home; at = dirname(at)) await rmdir(at).catch(() => {});
}
