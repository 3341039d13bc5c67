import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BadInput } from './arguments.ts';
import { checkOutFolder, fillOutFolder, type OutFile } from './out-folder.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'out-folder-'));
});
afterEach(() => rm(home, { recursive: true }));

async function* files(...given: OutFile[]) {
  yield* given;
}
const text = (name: string): OutFile => ({ name, bytes: new TextEncoder().encode(name) });

test('a folder that is not there yet is fine, and checking it makes nothing', async () => {
  await checkOutFolder(join(home, 'a', 'b'));
  expect(await readdir(home)).toEqual([]);
});

test('a file in the way and a place that cannot be written are named as --out', async () => {
  await writeFile(join(home, 'file'), '');
  await expect(checkOutFolder(join(home, 'file', 'b'))).rejects.toThrow(/--out: .*a file where a folder must be/);
  await expect(checkOutFolder('/proc/nowhere')).rejects.toThrow(BadInput);
});

test('files arrive under their names beside what is there, and older ones of the same name give way', async () => {
  await mkdir(join(home, 'book', 'audio'), { recursive: true });
  await writeFile(join(home, 'book', 'mine.txt'), 'mine');
  await writeFile(join(home, 'book', 'book.pdf'), 'old');
  const written = await fillOutFolder(join(home, 'book'), files(text('book.pdf'), text('audio/full.mp3')));
  expect(written.map(({ name }) => name)).toEqual(['book.pdf', 'audio/full.mp3']);
  expect(await readFile(join(home, 'book', 'book.pdf'), 'utf8')).toBe('book.pdf');
  expect(await readFile(join(home, 'book', 'mine.txt'), 'utf8')).toBe('mine');
  expect((await readdir(home)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('when a file cannot be had, nothing is written at all', async () => {
  async function* broken() {
    yield text('book.pdf');
    throw new Error('the disk is full');
  }
  await expect(fillOutFolder(join(home, 'book'), broken())).rejects.toThrow('the disk is full');
  expect(await readdir(home)).toEqual([]);
});
