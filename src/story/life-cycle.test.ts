import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canHappen, IllegalTransition, STORY_STATUSES, type StoryEvent, transition } from './life-cycle.ts';

const EVENTS: StoryEvent[] = [
  'start',
  'finish',
  'fail',
  'pause',
  'hold',
  'approve',
  'cancel',
  'resume',
  'regenerate',
  'publish',
  'unpublish',
  'archive',
  'restore',
];

test('a book goes from draft to the shop', () => {
  expect(transition('draft', 'start')).toBe('generating');
  expect(transition('generating', 'finish')).toBe('complete');
  expect(transition('complete', 'publish')).toBe('published');
  expect(transition('published', 'archive')).toBe('archived');
});

test('what went wrong can go on, and what was stopped too', () => {
  expect(transition('error', 'resume')).toBe('generating');
  expect(transition('cancelled', 'resume')).toBe('generating');
  expect(transition('needs_review', 'approve')).toBe('generating');
  expect(transition('paused', 'resume')).toBe('generating');
});

test('a refused change says what could be done instead', () => {
  expect(() => transition('complete', 'finish')).toThrow(IllegalTransition);
  expect(() => transition('complete', 'finish')).toThrow(/it can publish, regenerate, archive/);
});

test('only a story that is being made can finish, fail or be held', () => {
  for (const status of STORY_STATUSES)
    for (const event of ['finish', 'fail', 'hold'] as const)
      expect(canHappen(status, event)).toBe(status === 'generating');
});

test('whatever happens, a story stays in a known status and can always go somewhere', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 50 }), (events) => {
      let status: (typeof STORY_STATUSES)[number] = 'draft';
      for (const event of events) if (canHappen(status, event)) status = transition(status, event);
      expect(STORY_STATUSES).toContain(status);
      expect(EVENTS.some((event) => canHappen(status, event))).toBe(true);
    }),
  );
});
