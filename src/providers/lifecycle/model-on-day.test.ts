import { expect, test } from 'vitest';
import { lifecycleReport } from './lifecycle-report.ts';
import { modelOnDay } from './model-on-day.ts';

const today = new Date('2026-11-23T12:00:00Z');
const on = (day: string) => new Date(`${day}T00:00:00Z`);

test('a model without an end is asked for ever, and nothing is said', () => {
  expect(modelOnDay('openai', 'gpt-6-luna', on('2030-01-01'))).toEqual({ model: 'gpt-6-luna', warnings: [] });
});

test('sixty days ahead its end is warned of, in plain words; on the day its successor is asked', () => {
  const at = (day: string) => modelOnDay('openai', 'gpt-image-1.5', on(day));
  expect(at('2026-10-01')).toEqual({ model: 'gpt-image-1.5', warnings: [] });
  expect(at('2026-10-02')).toMatchObject({ model: 'gpt-image-1.5', warnings: [{ code: 'MODEL_ENDS_SOON' }] });
  expect(at('2026-11-30')).toMatchObject({
    model: 'gpt-image-1.5',
    warnings: [
      {
        successor: 'gpt-image-2.6-flare',
        message:
          'gpt-image-1.5 at openai ends on 2026-12-01, in 1 day. On that day gpt-image-2.6-flare takes its place by itself; its pictures or words will differ, so try it before.',
      },
    ],
  });
  expect(at('2026-12-01')).toMatchObject({
    model: 'gpt-image-2.6-flare',
    warnings: [
      {
        code: 'MODEL_REPLACED',
        message:
          'gpt-image-1.5 at openai ended on 2026-12-01; gpt-image-2.6-flare is used instead. Configure it, so that this notice goes.',
      },
    ],
  });
});

test('where nothing takes its place the model stays, and somebody has to choose', () => {
  expect(modelOnDay('openai', 'tts-1', today).warnings[0]?.message).toBe(
    'tts-1 at openai ends on 2027-01-06, in 44 days. Nothing takes its place there: configure another model or vendor before that day.',
  );
  expect(modelOnDay('openai', 'tts-1', on('2027-01-06'))).toMatchObject({
    model: 'tts-1',
    warnings: [{ code: 'MODEL_GONE', successor: undefined }],
  });
});

test('a dated snapshot goes with its model, and a longer name is another model', () => {
  expect(modelOnDay('openai', 'gpt-5-mini-2025-08-07', on('2026-12-11')).model).toBe('gpt-6.1-terra');
  expect(modelOnDay('openai', 'gpt-4o-2024-05-13', today).model).toBe('gpt-6-luna');
  expect(modelOnDay('openai', 'gpt-4o-2024-11-20', today).model).toBe('gpt-4o-2024-11-20');
  expect(modelOnDay('openai', 'gpt-5-turbo', on('2027-06-01')).model).toBe('gpt-5-turbo');
});

test('a successor that has ended itself is followed on, and a circle leads nowhere', () => {
  const line = (model: string, gone: string, successor?: string) => ({ provider: 'v', model, gone, successor });
  const chain = [line('a', '2026-01-01', 'b'), line('b', '2026-06-01', 'c'), line('c', '2027-01-01', 'd')];
  expect(modelOnDay('v', 'a', on('2026-02-01'), chain).model).toBe('b');
  expect(modelOnDay('v', 'a', today, chain).model).toBe('c');
  expect(modelOnDay('v', 'a', on('2028-01-01'), chain).model).toBe('d');
  const circle = [line('a', '2026-01-01', 'b'), line('b', '2026-01-01', 'a')];
  expect(modelOnDay('v', 'a', today, circle)).toMatchObject({ model: 'a', warnings: [{ code: 'MODEL_GONE' }] });
});

test('the report names each configured model once, the most pressing first', () => {
  const configured = [
    { provider: 'openai', model: 'gpt-6-luna' },
    { provider: 'openai', model: 'gpt-4o-mini-tts' },
    { provider: 'openai', model: 'gpt-5-mini' },
    { provider: 'openai', model: 'gpt-5-mini' },
    { provider: 'google', model: 'gemini-2.5-flash-image' },
  ];
  expect(lifecycleReport(configured, today).map(({ code, model }) => `${code} ${model}`)).toEqual([
    'MODEL_REPLACED gemini-2.5-flash-image',
    'MODEL_ENDS_SOON gpt-5-mini',
    'MODEL_ENDS_SOON gpt-4o-mini-tts',
  ]);
  expect(lifecycleReport(configured, on('2027-01-06'))[0]).toMatchObject({
    code: 'MODEL_GONE',
    model: 'gpt-4o-mini-tts',
  });
});
