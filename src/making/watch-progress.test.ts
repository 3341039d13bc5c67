/** Tests of the watch that notices a queue which has silently died. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { WorkerStalled } from './making-errors.ts';
import { watchProgress } from './watch-progress.ts';

/** Watches until it has looked `looks` times; `at` says what each look finds. */
async function watch(
  looks: number,
  at: (look: number) => { overdue?: number | Error; handed?: number; free?: boolean },
) {
  const end = new AbortController();
  const stalled: WorkerStalled[] = [];
  const errors: unknown[] = [];
  let look = 0;
  let handed = 0;
  const watching = watchProgress(end.signal, {
    stallSeconds: 0.05,
    handed: () => handed,
    isFree() {
      const { free = true } = at(++look);
      return free;
    },
    async countOverdue() {
      handed += at(look).handed ?? 0;
      const overdue = at(look).overdue ?? 0;
      if (overdue instanceof Error) throw overdue;
      return overdue;
    },
    onStalled: (error) => stalled.push(error),
    onError: (error) => errors.push(error),
  });
  while (look < looks && stalled.length === 0) await sleep(5);
  end.abort();
  await watching;
  return { stalled, errors, look };
}

test('work that waits while a free worker is handed nothing is noticed, once', async () => {
  const { stalled, look } = await watch(50, () => ({ overdue: 3 }));
  expect(stalled).toEqual([expect.objectContaining({ code: 'WORKER_STALLED', retryable: true })]);
  expect(stalled[0]?.message).toMatch(/3 steps are waiting/);
  // Not at the first look: that is what waking from a freeze looks like.
  expect(look).toBeGreaterThan(3);
});

test.each<[string, Parameters<typeof watch>[1]]>([
  ['nothing waits', () => ({ overdue: 0 })],
  ['it is handed something now and then', (look) => ({ overdue: 9, handed: look % 4 === 0 ? 1 : 0 })],
  ['it is busy now and then', (look) => ({ overdue: 9, free: look % 4 !== 0 })],
  ['what waited was taken now and then', (look) => ({ overdue: look % 4 })],
])('a worker is not stalled when %s', async (_, at) => {
  const { stalled, look } = await watch(20, at);
  expect(stalled).toEqual([]);
  expect(look).toBeGreaterThanOrEqual(20);
});

test('a database that is away is reported, and tells nothing about the queue', async () => {
  const { stalled, errors } = await watch(12, () => ({ overdue: new Error('away') }));
  expect(stalled).toEqual([]);
  expect(errors.length).toBeGreaterThan(5);
});
