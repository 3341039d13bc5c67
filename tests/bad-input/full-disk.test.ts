/** A disk with no room: said clearly, nothing half-written, and with room the same command goes on. */
import { existsSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fillOutFolder, type OutFile } from '../../src/runtime/book/out-folder.ts';
import { type Desk, openDesk } from './run-book.ts';
import { mountSmallDisk, smallDiskMissing } from './small-disk.ts';

const BOOK = ['--hero', 'Mina, a small fox', '--chapters', '1', '--seed', '3'];
const why = smallDiskMissing();
let desk: Desk;
const unmount: (() => void)[] = [];
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => {
  await desk.stop();
  for (const each of unmount.splice(0)) each();
  await desk.clear();
});
const mount = (folder: string, megabytes: number) => unmount.push(mountSmallDisk(folder, megabytes));

describe.skipIf(why !== '')(`on a small disk${why && ` (${why})`}`, () => {
  test('too little room for the book or for the data is bad input, and nothing is written', async () => {
    mount(desk.out, 3);
    expect(await desk.run(BOOK)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/--out: .* has 3 MB free, and 269 MB may be needed/),
    });
    expect(await readdir(desk.out)).toEqual([]);
    expect(existsSync(desk.data)).toBe(false);

    mount(desk.data, 3);
    const { code, stdout } = await desk.run([...BOOK, '--json', '--out', join(desk.folder, 'elsewhere')]);
    expect({ code, error: JSON.parse(stdout).error }).toMatchObject({
      code: 2,
      error: { code: 'CONFIG_INVALID', message: expect.stringMatching(/DATA_DIR: .* has 3 MB free/) },
    });
    expect(await readdir(desk.data)).toEqual([]);
  });

  test('a disk that fills while the files are laid down keeps none of them', async () => {
    mount(desk.out, 3);
    async function* files(megabytes: number): AsyncGenerator<OutFile> {
      yield { name: 'book.json', bytes: new Uint8Array(10) };
      yield { name: 'images/cover.jpg', bytes: new Uint8Array(megabytes * 1_000_000) };
    }
    await expect(fillOutFolder(desk.out, files(4))).rejects.toMatchObject({
      code: 'OUT_FOLDER_FAILED',
      message: expect.stringMatching(/The book is made, but .*--out .* has no room; free some/),
    });
    expect(await readdir(desk.out)).toEqual([]);
    await fillOutFolder(desk.out, files(1));
    expect((await readdir(desk.out)).sort()).toEqual(['book.json', 'images']);
  });

  test('a disk that fills in the middle of a book fails it by name; with room again, the same command goes on', {
    timeout: 180_000,
  }, async () => {
    mount(desk.data, 160);
    const balloon = join(desk.data, 'balloon');
    const run = desk.start(BOOK);
    while (!/ [1-4] of \d+ steps/.test(run.stdout()) && run.child.exitCode === null) await sleep(20);
    await writeFile(balloon, new Uint8Array(160_000_000)).catch(() => {});
    const { code, stderr } = await run.ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/no room on the disk.*Free some disk space/);
    expect(stderr).toMatch(/run the same command again/);
    expect(existsSync(desk.out)).toBe(false);

    await rm(balloon);
    expect(await desk.run(BOOK)).toMatchObject({ code: 0 });
    expect(await readdir(desk.out)).toContain('book.pdf');
  });
});
