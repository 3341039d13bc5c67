import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BadInput, readArguments } from './arguments.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'book-arguments-'));
});
afterAll(() => rm(folder, { recursive: true }));
const file = async (name: string, text: string) => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};
const fault = async (...argv: string[]) => {
  const error = await readArguments(argv).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(BadInput);
  return (error as BadInput).faults;
};

test('a hero is a name and, after the first comma, a description', async () => {
  const { brief } = await readArguments(['--hero', 'Mina, a small fox with a red scarf, afraid of the dark']);
  expect(brief).toEqual({
    characters: [{ name: 'Mina', role: 'hero', description: 'a small fox with a red scarf, afraid of the dark' }],
  });
});

test('options overrule the file, and the friends in the file stay', async () => {
  const path = await file(
    'brief.json',
    JSON.stringify({
      genre: 'mystery',
      chapterCount: 3,
      characters: [
        { name: 'A', description: 'x' },
        { name: 'Bo', description: 'a bear' },
      ],
    }),
  );
  const { brief } = await readArguments(['--brief', path, '--hero', 'Mina, a fox', '--chapters', '7']);
  expect(brief).toMatchObject({ genre: 'mystery', chapterCount: 7, characters: [{ name: 'Mina' }, { name: 'Bo' }] });
});

test('what is not a number reaches the brief as it was typed, to be named there', async () => {
  expect((await readArguments(['--hero', 'M, f', '--chapters', 'many'])).brief).toMatchObject({ chapterCount: 'many' });
});

test('an unknown option, a missing file, a huge file, no JSON and a list are each named', async () => {
  expect((await fault('--heroo', 'x'))[0]?.message).toMatch(/--heroo/);
  expect(await fault('--brief', join(folder, 'none.json'))).toMatchObject([{ field: '--brief' }]);
  expect((await fault('--brief', await file('huge.json', ' '.repeat(40_000))))[0]?.message).toMatch(
    /at most 32768 bytes/,
  );
  expect((await fault('--brief', await file('bad.json', '{"genre":')))[0]?.message).toMatch(/is not JSON/);
  expect((await fault('--brief', await file('list.json', '[]')))[0]?.message).toMatch(/JSON object/);
});
