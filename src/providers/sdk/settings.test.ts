/** Tests of the settings that vendors share. */
import { expect, test } from 'vitest';
import { addressSetting, limitsSetting, originOf, secretSetting } from './settings.ts';

test('limits are read by name, in any order, and nothing is no limit', () => {
  expect(limitsSetting.parse('requests=500, tokens=200000,pictures = 50')).toEqual({
    requests: 500,
    tokens: 200_000,
    pictures: 50,
  });
  expect(limitsSetting.parse(undefined)).toEqual({});
});

test.each([
  'requests',
  'requests=0',
  'images=5',
  'requests=5,requests=6',
  'tokens=1e3',
  'tokens=-4',
  'requests=5;tokens=6',
])('%s is refused, with an example of what is right', (text) => {
  expect(() => limitsSetting.parse(text)).toThrow(/requests=500,tokens=200000/);
});

test('an address loses its last slash, and keeps its path', () => {
  const setting = addressSetting('https://api.example.com/v1/');
  expect(setting.parse(undefined)).toBe('https://api.example.com/v1');
  expect(setting.parse('http://localhost:1234/v1')).toBe('http://localhost:1234/v1');
  expect(originOf('http://localhost:1234/v1')).toBe('http://localhost:1234');
  // A name and password in it would end up in an error's message; keys have settings of their own.
  for (const wrong of ['localhost', 'file:///etc', 'https://a.example/v1?key=1', 'https://me:secret@a.example/v1'])
    expect(setting.safeParse(wrong).success, wrong).toBe(false);
});

test('a key with a space or a line end in it is refused before it reaches a header, and is not repeated', () => {
  expect(secretSetting.parse(undefined)).toBeUndefined();
  const read = secretSetting.safeParse('sk-verysecret\nx');
  expect(read.success).toBe(false);
  expect(JSON.stringify(read.error?.issues)).not.toContain('verysecret');
});
