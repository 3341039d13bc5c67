import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerMicros, demandMicros, type Price } from './cost.ts';

const usage = { provider: 'openai', model: 'm', costMicros: 0 };
const demand = { requests: 1, tokens: 0, pictures: 0, characters: 0, costMicros: 0 };
const words: Price = { inputMicros: 100_000, outputMicros: 500_000, estimated: false };
const sizes: Price = {
  pictureMicros: [
    { side: 1024, micros: 40_000 },
    { side: 2048, micros: 90_000 },
  ],
  estimated: false,
};
const told = (price: Price, counted: object, size?: number) =>
  answerMicros(price, { ...usage, ...counted }, { size, unknownMicros: 777 });

test('tokens in and out have their own price, and a broken millionth is rounded up', () => {
  expect(told(words, { inputTokens: 1000, outputTokens: 400 })).toBe(300);
  expect(told(words, { inputTokens: 1, outputTokens: 0 })).toBe(1);
  expect(told(words, { inputTokens: 30, outputTokens: 0 })).toBe(3);
});

test('a picture is priced by its size, and as the largest when the size is not known', () => {
  expect([512, 1024, 1025, 4096, undefined].map((size) => told(sizes, { pictures: 2 }, size))).toEqual([
    80_000, 80_000, 180_000, 180_000, 180_000,
  ]);
});

test('tokens that the vendor counted are what it charges for, not the picture or the letters besides', () => {
  const both = { ...words, ...sizes, thousandCharactersMicros: 20_000 };
  expect(told(both, { pictures: 1, inputTokens: 1000, outputTokens: 400 }, 1024)).toBe(300);
  expect(told(both, { pictures: 1, inputTokens: 1000 }, 1024)).toBe(40_100);
  expect(told(both, { characters: 500 })).toBe(10_000);
});

test('when nothing of what is charged was told, the estimate counts; what is free stays free', () => {
  expect(told(words, {})).toBe(777);
  expect(told(words, { inputTokens: Number.NaN, outputTokens: -3 })).toBe(777);
  expect(told({ estimated: false }, {})).toBe(0);
  expect(told({ estimated: false }, { inputTokens: 5, pictures: 1, characters: 9 })).toBe(0);
});

test('an estimate is never less than the answer costs in the end, however its tokens fall into in and out', () => {
  const micros = fc.option(fc.integer({ min: 0, max: 50_000_000 }), { nil: undefined });
  const price = fc.record({
    inputMicros: micros,
    outputMicros: micros,
    pictureMicros: micros,
    estimated: fc.constant(false),
  });
  fc.assert(
    fc.property(price, fc.nat(1e6), fc.nat(1e6), fc.nat(4), (each, inputTokens, outputTokens, pictures) => {
      const most = demandMicros(each, { ...demand, tokens: inputTokens + outputTokens, pictures });
      const cost = answerMicros(each, { ...usage, inputTokens, outputTokens, pictures }, { unknownMicros: most });
      expect(most).toBeGreaterThanOrEqual(cost);
    }),
  );
});

test('a picture is set aside for by the side the vendor draws, and by its tokens where it charges by those', () => {
  const one = { ...demand, pictures: 1 };
  expect(demandMicros(sizes, one, 2625)).toBe(90_000);
  expect(demandMicros(sizes, { ...one, side: 1024 }, 2625)).toBe(40_000);
  expect(demandMicros({ ...words, ...sizes }, { ...one, tokens: 4000 }, 1024)).toBe(2000);
  expect(demandMicros({ ...words, ...sizes }, one, 1024)).toBe(40_000);
});

test('a demand that cannot be reckoned is a mistake and no price', () => {
  expect(() => demandMicros(words, { ...demand, tokens: Number.NaN })).toThrow(RangeError);
});
