import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { StoryEventView } from '../../src/making/story-view.ts';
import { eventStream } from './event-stream.ts';

const event = (id: number): StoryEventView => ({
  id,
  type: 'step-finished',
  step: 'plan',
  at: '2026-01-01T00:00:00.000Z',
});
const ask = (signal?: AbortSignal) => new Request('http://localhost/events', { signal });

test('events carry their ids, and the stream says when it is over', async () => {
  const response = eventStream(ask(), async function* () {
    yield event(7);
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const text = await response.text();
  expect(text).toContain('id: 7\nevent: step-finished\ndata: {"id":7');
  expect(text.endsWith('event: end\ndata: {}\n\n')).toBe(true);
});

test('a silent story is kept alive by a heartbeat', async () => {
  const response = eventStream(
    ask(),
    async function* () {
      await pause(60);
      yield event(1);
    },
    10,
  );
  expect(await response.text()).toContain(': still here\n\n');
});

test('a reader that goes away ends the following', async () => {
  let ended = false;
  const response = eventStream(ask(), async function* (signal) {
    try {
      yield event(1);
      await pause(60_000, undefined, { signal });
    } finally {
      ended = true;
    }
  });
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  await pause(10);
  expect(ended).toBe(true);
});
