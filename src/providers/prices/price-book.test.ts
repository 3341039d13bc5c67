import { expect, test } from 'vitest';
import { CAPABILITIES } from '../../making/ledger-ports.ts';
import { LIST_PRICES } from './list-prices.ts';
import { openPrices } from './price-book.ts';

const today = new Date('2026-11-23T12:00:00Z');
const { priceOf } = openPrices();

test('models, their dated snapshots and families are found, and a longer name is not its shorter one', () => {
  expect(priceOf('openai', 'text', 'gpt-6-luna', today).inputMicros).toBe(100_000);
  expect(priceOf('openai', 'image', 'gpt-image-2.5-flare-2026-09-08', today).outputMicros).toBe(30_000_000);
  expect(priceOf('openai', 'text', 'gpt-4o', today).inputMicros).toBe(2_500_000);
  expect(priceOf('openai', 'text', 'gpt-4o-mini', today).inputMicros).toBe(150_000);
  expect(priceOf('fal', 'image', 'fal-ai/flux-pro/kontext', today).pictureMicros).toBe(40_000);
  expect(priceOf('fal', 'image', 'fal-ai/flux-pro/kontext/max', today).pictureMicros).toBe(100_000);
});

test('a price holds from its day on', () => {
  const outputOn = (day: string) => priceOf('google', 'speech', 'gemini-3.8-flash-tts', new Date(day)).outputMicros;
  expect(outputOn('2026-12-31T23:59:59Z')).toBe(9_000_000);
  expect(outputOn('2027-01-01T00:00:00Z')).toBe(18_000_000);
  expect(outputOn('2020-01-01T00:00:00Z')).toBe(9_000_000);
});

test('what runs in the house is free, whatever it is called', () => {
  for (const provider of ['embedded', 'compatible'])
    expect(priceOf(provider, 'image', 'anything', today)).toEqual({ estimated: false });
});

test('a model that nobody knows is dearer than most that are known, and said to be estimated', () => {
  for (const capability of CAPABILITIES) {
    const unknown = priceOf('newcomer', capability, 'first-model', today);
    expect(unknown).toMatchObject({ estimated: true, unknown: true });
    const ways = [unknown.outputMicros, unknown.pictureMicros, unknown.thousandCharactersMicros];
    expect(ways.some((way) => typeof way === 'number' && way > 0)).toBe(true);
  }
});

test('every row has a day, a source and the day it was looked up, and its sizes rise', () => {
  for (const row of LIST_PRICES) {
    expect(row.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(row.lookedUp).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(row.source).toMatch(/^https:\/\//);
    if (typeof row.pictureMicros !== 'object') continue;
    const sides = row.pictureMicros.map(({ side }) => side);
    expect(sides).toEqual([...sides].sort((a, b) => a - b));
  }
  const keys = LIST_PRICES.map(({ provider, model, from }) => `${provider} ${model} ${from}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('these prices are estimated, because nobody could tell them', () => {
  const estimated = LIST_PRICES.filter((row) => row.estimated).map(({ model, from }) => `${model} ${from}`);
  expect(estimated).toEqual([
    'gpt-6.1-terra 2026-09-22',
    'gpt-4o 2024-10-02',
    'gpt-4o-mini 2024-07-18',
    'gpt-image-1* 2025-04-23',
    'gemini-3.5-flash-lite 2026-07-21',
    'gemini-3.1-flash-tts-preview 2026-04-20',
    'gemini-2.5-flash-preview-tts 2025-05-20',
    'gemini-2.5-pro-preview-tts 2025-05-20',
    'fal-ai/flux-pro/kontext/max* 2025-05-29',
    'fal-ai/flux* 2024-08-01',
    'control/style 2025-08-01',
    'sd3.5-flash 2025-08-01',
    'eleven_* 2026-06-01',
  ]);
});

test('a merchant’s own rows go before the table, for all they name', () => {
  const own = openPrices([
    {
      provider: 'openai',
      model: 'gpt-6-*',
      from: '2026-12-01',
      inputMicros: 1,
      estimated: false,
      source: 'own',
      lookedUp: '2026-12-01',
    },
    {
      provider: 'compatible',
      model: '*',
      from: '2026-01-01',
      pictureMicros: 7,
      estimated: false,
      source: 'own',
      lookedUp: '2026-01-01',
    },
  ]);
  expect(own.priceOf('openai', 'text', 'gpt-6-luna', new Date('2026-12-02')).inputMicros).toBe(1);
  expect(own.priceOf('openai', 'text', 'gpt-5', today).inputMicros).toBe(1_250_000);
  expect(own.priceOf('compatible', 'image', 'sdxl', today).pictureMicros).toBe(7);
});

test('a row for one use does not price another', () => {
  const row = {
    provider: 'p',
    model: 'm',
    from: '2026-01-01',
    estimated: false,
    source: 'own',
    lookedUp: '2026-01-01',
  };
  const own = openPrices([{ ...row, capability: 'critic', inputMicros: 5 }]);
  expect(own.priceOf('p', 'critic', 'm', today).inputMicros).toBe(5);
  expect(own.priceOf('p', 'text', 'm', today).estimated).toBe(true);
});
