import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillOutFolder, type OutFile, outFolderFaults } from './out-folder.ts';

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
  expect(await outFolderFaults(join(home, 'a', 'b'))).toEqual([]);
  expect(await readdir(home)).toEqual([]);
});

test.each([
  ['no name', () => '', /must name a folder/],
  ['a file in the way', () => join(home, 'file', 'b'), /a file where a folder must be/],
  ['a file in its place', () => join(home, 'file'), /a file where a folder must be/],
  ['a link to nowhere', () => join(home, 'link'), /a file where a folder must be/],
  ['a place nobody can write', () => '/proc/nowhere', /no folder can be made|cannot be written|may not be written/],
  ['a name no disk takes', () => join(home, 'a', 'x'.repeat(300)), /too long a name/],
])('%s is a fault of --out, and nothing is left behind', async (_, out, why) => {
  await writeFile(join(home, 'file'), '');
  await symlink(join(home, 'none', 'such'), join(home, 'link'));
  expect(await outFolderFaults(out())).toEqual([{ field: '--out', message: expect.stringMatching(why) }]);
  expect((await readdir(home)).sort()).toEqual(['file', 'link']);
});

test('files arrive under their names beside what is there, and older ones of the same name give way', async () => {
  await mkdir(join(home, 'book', 'audio'), { recursive: true });
  await writeFile(join(home, 'book', 'mine.txt'), 'mine');
  await writeFile(join(home, 'book', 'book.pdf'), 'old');
  const written = await fillOutFolder(join(home, 'book'), files(text('book.pdf'), text('audio/full.mp3')));
  expect(written.map(({ name }) => name)).toEqual(['book.pdf', 'audio/full.mp3']);
  expect(await readFile(join(home, 'book', 'book.pdf'), 'utf8')).toBe('book.pdf');
  expect(await readFile(join(home, 'book', 'mine.txt'), 'utf8')).toBe('mine');
  expect((await readdir(join(home, 'book'))).sort()).toEqual(['audio', 'book.pdf', 'mine.txt']);
});

test('when a file cannot be had, nothing is written at all', async () => {
  async function* broken() {
    yield text('book.pdf');
    throw new Error('the disk is full');
  }
  await expect(fillOutFolder(join(home, 'book'), broken())).rejects.toThrow('the disk is full');
  expect(await readdir(home)).toEqual([]);
});

test('a folder that stands where a file must be is told before anything is moved', async () => {
  await mkdir(join(home, 'book', 'book.pdf'), { recursive: true });
  await expect(fillOutFolder(join(home, 'book'), files(text('book.json'), text('book.pdf')))).rejects.toMatchObject({
    code: 'OUT_FOLDER_FAILED',
    message: expect.stringMatching(/a folder where a file must be/),
  });
  expect(await readdir(join(home, 'book'))).toEqual(['book.pdf']);
});
