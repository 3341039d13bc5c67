/** Tests of a worker that is opened anew when its queue has died. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { WorkerStalled } from '../making/making-errors.ts';
import { keepWorking, type Work } from './keep-working.ts';

/** Workers that stall when told to, and whose running steps end when told to or when they are given back. */
function troupe() {
  const opened: { stall: () => void; finish: () => void; closes: number; left: boolean }[] = [];
  const open = async (): Promise<Work> => {
    const stalled = Promise.withResolvers<WorkerStalled>();
    const steps = Promise.withResolvers<void>();
    const it = {
      stall: () => stalled.resolve(new WorkerStalled(1, 30)),
      finish: steps.resolve,
      closes: 0,
      left: false,
    };
    opened.push(it);
    return {
      worker: {
        stalled: stalled.promise,
        async close(signal) {
          it.closes += 1;
          if (signal?.aborted) steps.resolve();
          await steps.promise;
        },
      },
      queue: {
        async close() {
          it.left = true;
        },
      },
    };
  };
  return { opened, open };
}

test('a stalled worker is replaced, and the steps it runs go on', async () => {
  const { opened, open } = troupe();
  const kept = await keepWorking(open, { onError: () => {} });
  opened[0]!.stall();
  await expect.poll(() => opened.length).toBe(2);
  await expect.poll(() => opened[0]!.closes).toBe(1);
  expect(opened[0]!.left).toBe(false);
  opened[0]!.finish();
  await expect.poll(() => opened[0]!.left).toBe(true);
  opened[1]!.stall();
  await expect.poll(() => opened.length).toBe(3);
  await kept.close(AbortSignal.abort());
  expect(opened.map(({ left }) => left)).toEqual([true, true, true]);
});

test('while the queue’s server is away it is tried again, until it is closed', async () => {
  const { opened, open } = troupe();
  const errors: unknown[] = [];
  let away = false;
  const kept = await keepWorking(
    async () => {
      if (away) throw new Error('away');
      return open();
    },
    { onError: (error) => errors.push(error), tryAgainMs: 5 },
  );
  away = true;
  opened[0]!.stall();
  await expect.poll(() => errors.length).toBeGreaterThan(2);
  away = false;
  await expect.poll(() => opened.length).toBe(2);
  away = true;
  opened[1]!.stall();
  await expect.poll(() => errors.length).toBeGreaterThan(5);
  await kept.close(AbortSignal.abort());
  const after = errors.length;
  await sleep(30);
  expect(errors.length).toBe(after);
});

test('whoever has a supervisor is told, and nothing is opened anew', async () => {
  const { opened, open } = troupe();
  const told: string[] = [];
  const kept = await keepWorking(open, { onStalled: ({ code }) => told.push(code), onError: () => {} });
  opened[0]!.stall();
  await expect.poll(() => told).toEqual(['WORKER_STALLED']);
  await sleep(20);
  expect(opened.length).toBe(1);
  await kept.close(AbortSignal.abort());
  expect(opened[0]!.left).toBe(true);
});

test('a first opening that fails is the caller’s to hear of', async () => {
  await expect(keepWorking(() => Promise.reject(new Error('no queue')), { onError: () => {} })).rejects.toThrow(
    'no queue',
  );
});
