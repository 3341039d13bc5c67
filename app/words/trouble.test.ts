/** Tests of what a parent is told: kind, true of every failure, and without a word for operators. */
import { expect, test } from 'vitest';
import { heldReason, partOf, troubleOf } from './trouble.ts';

const story = { cast: [{ id: 'mina', name: 'Mina', identity: 'a fox', mark: 'a scarf' }] };
const CODES = [
  ...['RATE_LIMITED', 'CREDIT_EXHAUSTED', 'UNAVAILABLE', 'TIMEOUT', 'REQUEST_REFUSED', 'KEY_REFUSED', 'MODEL_GONE'].map(
    (name) => `PROVIDER_${name}`,
  ),
  ...['PROVIDER_BUSY', 'PROVIDER_BREAKER_OPEN', 'CONTENT_REJECTED', 'ANSWER_CUT_OFF', 'ANSWER_INVALID'],
  ...['PICTURE_INVALID', 'SPEECH_INVALID', 'DOWNLOAD_REFUSED', 'PROVIDERS_FAILED', 'QUOTA_EXCEEDED', 'NOBODY_KNOWS'],
];

test.each(CODES)('%s is told in plain words', (code) => {
  const { what, next } = troubleOf({ step: 'art:3', code }, story);
  expect(`${what} ${next}`).not.toMatch(/_|\b(?:API|model|vendor|provider|key|chain|error|retry|step)\b/i);
  expect(what).toMatch(/^[A-Z].*\.$/);
  expect(next).toMatch(/^[A-Z].*\.$/);
});

test('what needs somebody to mend it is not said to mend itself', () => {
  const next = (code: string) => troubleOf({ step: 'text:1', code }, story).next;
  for (const code of ['PROVIDER_CREDIT_EXHAUSTED', 'PROVIDER_KEY_REFUSED', 'PROVIDER_MODEL_GONE', 'QUOTA_EXCEEDED'])
    expect(next(code), code).toContain('whoever runs this studio'.slice(1));
  expect(next('PROVIDER_UNAVAILABLE')).toContain('few minutes');
});

test('every part has a name people use', () => {
  expect(
    ['plan', 'sheet:mina', 'art:cover', 'art:3', 'text:3', 'voice:3', 'press:pdf'].map((s) => partOf(s, story)),
  ).toEqual([
    'the story',
    'the drawing that shows how Mina looks',
    'the picture on the cover',
    'the picture of page 3',
    'the words of page 3',
    'the voice of page 3',
    'the finished book',
  ]);
});

test('a held part asks what looking at it can answer', () => {
  expect(heldReason({ code: 'TEXT_OUTSIDE_BAND' }, '5-8')).toContain('ages 5 to 8');
  expect(heldReason({ code: 'CONTENT_HELD' }, '5-8')).toContain('fit for children');
});
