/** Tests of files in a folder: whole or not at all, and never outside of it. */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BlobStore } from '../../making/ports.ts';
import { openFileBlobs } from './file-blobs.ts';

let parent: string;
let blobs: BlobStore;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'fablewright-blobs-'));
  blobs = openFileBlobs(join(parent, 'blobs'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(parent, { recursive: true, force: true });
});
const everything = async () =>
  (await readdir(parent, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

test('what was stored is read back, byte for byte, and its reference tells its size and hash', async () => {
  const bytes = new Uint8Array([0, 255, 10, 13, 0]);
  const ref = await blobs.put('stories/1/art-cover/full.jpg', bytes, 'image/jpeg');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(ref).toEqual({ key: 'stories/1/art-cover/full.jpg', sha256, bytes: 5, mediaType: 'image/jpeg' });
  expect(new Uint8Array(await blobs.get(ref.key))).toEqual(bytes);
});

test('many writers of one key leave one whole file and no drafts', async () => {
  const versions = Array.from({ length: 12 }, (_, i) => new Uint8Array(200_000).fill(i));
  await Promise.all(versions.map((bytes) => blobs.put('a/b', bytes, 'x/y')));
  const kept = await blobs.get('a/b');
  expect(kept.byteLength).toBe(200_000);
  expect(new Set(kept).size).toBe(1);
  expect(await everything()).toEqual(['b']);
});

test('a missing file is said to be missing; removing it twice does no harm', async () => {
  await blobs.put('a/b', new Uint8Array(1), 'x/y');
  await blobs.remove('a/b');
  await blobs.remove('a/b');
  await expect(blobs.get('a/b')).rejects.toMatchObject({ code: 'BLOB_MISSING', retryable: false });
  await expect(blobs.get('a')).rejects.toMatchObject({ code: 'BLOB_STORE_FAILED' });
  await blobs.put('c', new Uint8Array(1), 'x/y');
  await expect(blobs.get('c/d')).rejects.toMatchObject({ code: 'BLOB_MISSING' });
});

test('no key leads out of the folder', async () => {
  await writeFile(join(parent, 'secret'), 'mine');
  const bad = [
    '../secret',
    'a/../../secret',
    '/etc/passwd',
    'a//b',
    'a/',
    '',
    '.',
    '..',
    'a\\..\\b',
    'a\0b',
    '.hidden',
    'C:x',
  ];
  for (const key of [...bad, 'x'.repeat(513), 'x'.repeat(201)]) {
    await expect(blobs.get(key), key).rejects.toMatchObject({ code: 'BLOB_KEY_INVALID' });
    await expect(blobs.put(key, new Uint8Array(1), 'x/y'), key).rejects.toMatchObject({ code: 'BLOB_KEY_INVALID' });
    await expect(blobs.remove(key), key).rejects.toMatchObject({ code: 'BLOB_KEY_INVALID' });
  }
  expect(await everything()).toEqual(['secret']);
});

test('whatever the key, a file ends up inside the folder or nowhere', async () => {
  const parts = fc.constantFrom('..', '.', '/', '\\', 'a', 'B-1', '.x', '%2e', '\0', '~', ' ');
  await fc.assert(
    fc.asyncProperty(
      fc.array(parts, { maxLength: 8 }).map((each) => each.join('')),
      async (key) => {
        await blobs.put(key, new Uint8Array(1), 'x/y').catch(() => {});
        expect((await readdir(parent)).filter((name) => name !== 'blobs')).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

test.runIf(process.platform === 'linux')('a full disk is told as such, and nothing is kept of the file', async () => {
  // /dev/full answers every write with ENOSPC; the draft is opened through the same call.
  const promises = await import('node:fs/promises');
  const probe = await promises.open('/dev/full', 'w');
  const prototype = Object.getPrototypeOf(probe) as { writeFile: (data: Uint8Array) => Promise<void> };
  vi.spyOn(prototype, 'writeFile').mockImplementation(async () => {
    await probe.write(new Uint8Array(10));
  });
  const full = blobs.put('a/b', new Uint8Array(10), 'x/y');
  await expect(full).rejects.toMatchObject({ code: 'DISK_FULL', retryable: false });
  vi.restoreAllMocks();
  await probe.close();
  expect(await everything()).toEqual([]);
});
