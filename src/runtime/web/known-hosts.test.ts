import { expect, test } from 'vitest';
import { knownHosts } from './known-hosts.ts';

const atHome = knownHosts('127.0.0.1');

test.each(['localhost', 'localhost:3000', 'LocalHost:3001', '127.0.0.1:3000', '[::1]:3000', '127.1', 'localhost.'])(
  'the studio answers to %s',
  (host) => {
    expect(atHome(host)).toBe(true);
  },
);

test.each([
  undefined,
  '',
  '[',
  'evil.example',
  'localhost.evil.example',
  'localhost@evil.example',
  'evil.example:3000#localhost',
  '127.0.0.1.nip.io',
  '127.evil.example',
  '192.168.1.20',
  '0.0.0.0',
  'localhost:3000, evil.example',
  'localhost:999999',
])('and not to %s', (host) => {
  expect(atHome(host)).toBe(false);
});

test('listening on all addresses it is opened by any of them, but by no name it was not told of', () => {
  const knows = knownHosts('0.0.0.0', ['Books.lan']);
  expect(['192.168.1.20:3000', '[fe80::1]:3000', 'books.lan', 'localhost'].map(knows)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(knows('evil.example')).toBe(false);
});

test('the name it listens on is its own', () => {
  expect(knownHosts('studio.lan')('studio.lan:3000')).toBe(true);
});
