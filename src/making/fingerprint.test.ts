/** Tests of the hash that requests and inputs are known by. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

test('the order of fields and what is undefined do not matter; every value does', () => {
  expect(fingerprint({ a: 1, b: { c: [1, 2], d: 'x' } })).toBe(
    fingerprint({ b: { d: 'x', c: [1, 2] }, a: 1, e: undefined }),
  );
  const others = [{ a: 1 }, { a: '1' }, { a: [1] }, { a: null }, { b: 1 }, [1], 1, '1', null, {}, []];
  expect(new Set(others.map(fingerprint)).size).toBe(others.length);
});

test('bytes count by what they are', () => {
  const references = (bytes: number[]) => fingerprint({ references: new Map([['hero', new Uint8Array(bytes)]]) });
  expect(references([1, 2])).toBe(references([1, 2]));
  expect(references([1, 2])).not.toBe(references([2, 1]));
});

test('what JSON gives back has the hash of what was given', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => fingerprint(JSON.parse(JSON.stringify(value))) === fingerprint(value)),
  );
});
