/** A book that is cut off in the middle goes on with the same command, makes nothing twice, and becomes the same book. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BookRun, type Desk, openDesk } from './run-book.ts';

/** A name that nothing but this brief has. */
const NAME = 'Zyxwenna';
const BOOK = ['--hero', `${NAME}, a small fox with a red scarf`, '--title', `${NAME} Flies`];
const ARGS = [...BOOK, '--chapters', '1', '--seed', '11'];

const desks: Desk[] = [];
beforeAll(async () => {
  desks.push(await openDesk(), await openDesk());
});
afterAll(async () => {
  for (const desk of desks) await desk.clear();
});

/** Waits until some steps are done and others are not. */
async function midway({ stdout, child }: BookRun): Promise<void> {
  while (!/ [3-5] of \d+ steps/.test(stdout())) {
    if (child.exitCode !== null) throw new Error(`The book ended before it could be cut off:\n${stdout()}`);
    await sleep(20);
  }
}
interface LogLine {
  storyId?: string;
  step?: string;
  written?: string;
}
async function finishedSteps(desk: Desk): Promise<LogLine[]> {
  const lines = (await readFile(join(desk.data, 'logs', 'book.log'), 'utf8')).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as LogLine).filter(({ written }) => written === 'kept');
}
async function parts(desk: Desk) {
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const names = (await readdir(join(desk.out, 'images'))).sort();
  const book = JSON.parse(await readFile(join(desk.out, 'book.json'), 'utf8'));
  return {
    pictures: await Promise.all(
      names.map(async (name) => `${name} ${digest(await readFile(join(desk.out, 'images', name)))}`),
    ),
    texts: book.pages.map(({ paragraphs }: { paragraphs?: string[] }) => paragraphs),
    title: book.title,
    plan: book.plan,
  };
}

test('killed or interrupted, and run again: one story, no step twice, the same words and pictures', {
  timeout: 240_000,
}, async () => {
  const [killed, stopped] = desks as [Desk, Desk];

  const first = killed.start(ARGS);
  await midway(first);
  first.child.kill('SIGKILL');
  expect(await first.ended).toMatchObject({ signal: 'SIGKILL' });
  await expect(readdir(killed.out)).rejects.toMatchObject({ code: 'ENOENT' });

  const second = stopped.start(ARGS);
  await midway(second);
  second.child.kill('SIGINT');
  const asked = await second.ended;
  expect(asked.code).toBe(130);
  expect(asked.stderr).toMatch(/Stopped\. What is finished is kept; the same command goes on from there\./);
  await expect(readdir(stopped.out)).rejects.toMatchObject({ code: 'ENOENT' });

  for (const desk of [killed, stopped]) {
    const before = await finishedSteps(desk);
    expect(before.length).toBeGreaterThanOrEqual(2);
    const again = await desk.run([...ARGS, '--json']);
    expect({ code: again.code, stderr: again.stderr }).toEqual({ code: 0, stderr: '' });
    const answer = JSON.parse(again.stdout);
    const all = await finishedSteps(desk);
    expect(new Set(all.map(({ storyId }) => storyId))).toEqual(new Set([answer.storyId]));
    expect(new Set(all.map(({ step }) => step)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(before.length);
    expect((await readdir(desk.out)).sort()).toEqual(
      ['audio', 'book-print.pdf', 'book.epub', 'book.json', 'book.pdf', 'images'].sort(),
    );
  }

  expect(await parts(killed)).toEqual(await parts(stopped));

  // At the most talkative level, no log has the child's name: neither ours nor the database's.
  for (const desk of [killed, stopped])
    for (const name of await readdir(join(desk.data, 'logs')))
      expect(await readFile(join(desk.data, 'logs', name), 'utf8')).not.toMatch(new RegExp(NAME, 'i'));
});
