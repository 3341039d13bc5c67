import { expect, test } from 'vitest';
import { isSameOrigin } from './same-origin.ts';

const post = (headers: Record<string, string>) =>
  isSameOrigin(new Request('http://localhost:3000/api/stories/generate', { method: 'POST', headers }));

test('a page of ours may change things', () => {
  expect(post({ 'sec-fetch-site': 'same-origin' })).toBe(true);
  expect(post({ origin: 'http://localhost:3000', host: 'localhost:3000' })).toBe(true);
});

test('a page of another site may not, nor one that hides where it is from', () => {
  expect(post({ 'sec-fetch-site': 'cross-site' })).toBe(false);
  expect(post({ 'sec-fetch-site': 'same-site' })).toBe(false);
  expect(post({ origin: 'https://evil.example', host: 'localhost:3000' })).toBe(false);
  expect(post({ origin: 'null', host: 'localhost:3000' })).toBe(false);
});

test('a program without a browser may', () => {
  expect(post({})).toBe(true);
});

test('reading is free', () => {
  expect(isSameOrigin(new Request('http://localhost/', { headers: { 'sec-fetch-site': 'cross-site' } }))).toBe(true);
});
