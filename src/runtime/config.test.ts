import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ConfigInvalid, configSchema, readConfig } from './config.ts';

test('nothing configured is a whole configuration', () => {
  const config = readConfig({});
  expect(config.PORT).toBe(3000);
  expect(config.DATABASE_URL).toBeUndefined();
  expect(Object.isFrozen(config)).toBe(true);
});

test('an empty variable counts as not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' })).toEqual(readConfig({}));
});

test('every bad variable is named at once, and no value is shown', () => {
  const read = () => readConfig({ PORT: 'eighty', DATABASE_URL: 'mysql://user:hunter2@host/db', LOG_LEVEL: 'loud' });
  expect(read).toThrow(ConfigInvalid);
  expect(read).toThrow(/PORT: .*\n.*DATABASE_URL: .*\n.*LOG_LEVEL: /);
  expect(read).not.toThrow(/hunter2/);
});

test('the example file names every variable of the schema, with its default, and no other', () => {
  const lines = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8').match(/^# [A-Z0-9_]+=.*$/gm) ?? [];
  const example: Record<string, string> = Object.fromEntries(
    lines.map((line) => line.slice(2).split(/=(.*)/s).slice(0, 2)),
  );
  expect(Object.keys(example).sort()).toEqual(Object.keys(configSchema.shape).sort());
  const optional = Object.keys(example).filter(
    (name) => configSchema.shape[name as 'PORT'].safeParse(undefined).data === undefined,
  );
  const defaults = Object.fromEntries(Object.entries(example).filter(([name]) => !optional.includes(name)));
  expect(readConfig(defaults)).toEqual(readConfig({}));
  expect(() => readConfig(example)).not.toThrow();
});
