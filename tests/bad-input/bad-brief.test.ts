/** Briefs that cannot be: through `npm run book`, every fault at once, exit 2, and nothing is there afterwards. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from './run-book.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.clear());
const fieldsIn = (stdout: string) =>
  JSON.parse(stdout)
    .error.details.map(({ field }: { field: string }) => field)
    .sort();

test('with --json one object names every fault of brief and folder, and nothing was made', async () => {
  await writeFile(join(desk.folder, 'file'), '');
  const { code, stdout, stderr } = await desk.run([
    ...[
      '--json',
      '--hero',
      '<script>alert(1)</script>, a fox',
      '--chapters',
      '99',
      '--age',
      '0-99',
      '--genre',
      'horror',
    ],
    ...['--language', 'tlh', '--style', 'oil', '--seed', '-1', '--title', 'A\u202eB', '--moral', 'a'.repeat(500)],
    ...['--out', join(desk.folder, 'file', 'book')],
  ]);
  expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(fieldsIn(stdout)).toEqual([
    '--out',
    'ageGroup',
    'chapterCount',
    'characters.0.name',
    'genre',
    'illustrationStyle',
    'language',
    'moralLesson',
    'seed',
    'title',
  ]);
  expect(await readdir(desk.folder)).toEqual(['file']);
});

test('without --json the faults are told line by line on stderr, with what to do next', async () => {
  const { code, stdout, stderr } = await desk.run(['--hero', '../../etc/passwd, a fox', '--chapters', '0']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(
    /nothing was started\.\n {2}characters\.0\.name: must be a name.*\n {2}chapterCount: must be 1 to 12\n/,
  );
  expect(stderr).toMatch(/--help/);
  expect(await readdir(desk.folder)).toEqual(['file']);
});

test('ten megabytes of brief, and one nested beyond reason', async () => {
  const briefs = join(desk.folder, 'briefs');
  await mkdir(briefs);
  await writeFile(join(briefs, 'huge.json'), `{"title":"${'x'.repeat(10_000_000)}"}`);
  await writeFile(join(briefs, 'deep.json'), `{"characters":${'['.repeat(15_000)}${']'.repeat(15_000)}}`);
  const [huge, deep] = await Promise.all(
    ['huge.json', 'deep.json'].map((name) => desk.run(['--json', '--brief', join(briefs, name)])),
  );
  expect(huge).toMatchObject({
    code: 2,
    stdout: expect.stringMatching(/--brief.*at most 32768 bytes, and has 10000012/),
  });
  expect(deep).toMatchObject({ code: 2, stdout: expect.stringMatching(/"field":"(brief|characters)/) });
  expect((await readdir(desk.folder)).sort()).toEqual(['briefs', 'file']);
});

test('a setting that cannot be used is bad input too, and is named', async () => {
  const hero = ['--hero', 'Mina, a fox'];
  const [port, data, prices] = await Promise.all([
    desk.run(hero, { PORT: 'eighty' }),
    desk.run(hero, { DATA_DIR: join(desk.folder, 'file') }),
    desk.run(hero, { PRICES_FILE: join(desk.folder, 'no-prices.json') }),
  ]);
  expect(port).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/PORT: /) });
  expect(prices).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/PRICES_FILE: /) });
  expect(data).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/DATA_DIR: .*a file where a folder/),
  });
  expect((await readdir(desk.folder)).sort()).toEqual(['briefs', 'file']);
});

test('a brief that is unfit for children starts nothing: its field is named, and no file is left behind', async () => {
  const unfit = ['--hero', 'Mina, a fox', '--moral', 'how to make a bomb and kill people with it'];
  const [json, plain] = await Promise.all([desk.run(['--json', ...unfit]), desk.run(unfit)]);
  expect(json).toMatchObject({ code: 2, stderr: '' });
  expect(JSON.parse(json.stdout).error).toMatchObject({
    code: 'CONTENT_REJECTED',
    details: [{ field: 'moralLesson' }],
  });
  expect(plain).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/moralLesson: .*\n/) });
  expect(plain.stderr).not.toMatch(/bomb|run the same command/);
  expect((await readdir(desk.folder)).sort()).toEqual(['briefs', 'file']);
});
