import { expect, test } from 'vitest';
import { OwnPricesInvalid, readOwnPrices } from './own-prices.ts';

test('dollars in the file become millionths in the table', () => {
  const file = JSON.stringify([
    {
      provider: 'openai',
      model: 'gpt-6-luna',
      from: '2026-12-01',
      usdPerMillionInputTokens: 0.08,
      usdPerMillionOutputTokens: 0.4,
    },
    {
      provider: 'http-image',
      model: '*',
      usdPerPicture: [
        { side: 2048, usd: 0.1 },
        { side: 1024, usd: 0.03 },
      ],
    },
    { provider: 'elevenlabs', model: 'eleven_*', usdPerThousandCharacters: 0.11 },
  ]);
  expect(readOwnPrices(file)).toMatchObject([
    { model: 'gpt-6-luna', from: '2026-12-01', inputMicros: 80_000, outputMicros: 400_000, estimated: false },
    {
      from: '2000-01-01',
      pictureMicros: [
        { side: 1024, micros: 30_000 },
        { side: 2048, micros: 100_000 },
      ],
    },
    { thousandCharactersMicros: 110_000 },
  ]);
});

test('every bad row is named, with what is wrong with it', () => {
  const file = JSON.stringify([
    { provider: 'openai', model: 'a', usdPerPicture: -1 },
    { provider: 'openai', model: 'b', usdPerPage: 1 },
    { provider: 'openai', model: 'c', from: 'tomorrow' },
  ]);
  const fault = (() => {
    try {
      readOwnPrices(file);
    } catch (error) {
      return error;
    }
  })();
  expect(fault).toBeInstanceOf(OwnPricesInvalid);
  const { message, code } = fault as OwnPricesInvalid;
  expect(code).toBe('PRICES_INVALID');
  for (const place of ['0.usdPerPicture', '1: ', 'usdPerPage', '2.from']) expect(message).toContain(place);
});

test('a file that is no JSON, or no list, is refused in plain words', () => {
  expect(() => readOwnPrices('{')).toThrow('it is not JSON');
  expect(() => readOwnPrices('{}')).toThrow('the list:');
});
