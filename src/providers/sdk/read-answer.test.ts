/** Tests of how a model’s answer is read. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readAnswer } from './read-answer.ts';

const schema = z.object({ title: z.string().max(10), pages: z.number().int().optional() });
const good = '{"title":"A {b} \\"c","pages":null}';
const value = { title: 'A {b} "c' };

test('JSON is read with the schema, and null stands for what is left out', () => {
  expect(readAnswer(good, schema)).toEqual({ ok: true, value });
  expect(readAnswer('{"a":null}', z.object({ a: z.null() }))).toEqual({ ok: true, value: { a: null } });
});

test.each([
  ['a code fence', `Here you are:\n\`\`\`json\n${good}\n\`\`\`\nEnjoy {it}!`],
  ['thoughts thought aloud', `<think>{"title":"a draft"} or so, {"title": 3}</think>${good}`],
  ['an example before it', `Like {"x":1}, but right: ${good}`],
  ['words around it', `Sure! ${good} {`],
])('with %s it is found when the server cannot be held to JSON, and only then', (_, text) => {
  expect(readAnswer(text, schema, { tolerant: true })).toEqual({ ok: true, value });
  expect(readAnswer(text, schema)).toMatchObject({ ok: false });
});

test('what is wrong is told by place and rule, and no word of the answer is repeated', () => {
  const read = readAnswer('{"title":"Wilhelmina goes out","pages":1.5}', schema);
  expect(read).toMatchObject({ ok: false, repair: expect.stringMatching(/title: .*10.*; pages: /) });
  expect(JSON.stringify(read)).not.toContain('Wilhelmina');
});

test.each(['', 'no', '[1]', '"{}"', '3', '{"title":', '{'.repeat(50_000)])('%.20s is not an answer', (text) => {
  expect(readAnswer(text, schema, { tolerant: true })).toMatchObject({ ok: false });
});

test('any object is found again among any words without braces', () => {
  const words = fc.string().map((text) => text.replaceAll(/[{}"]/g, ''));
  fc.assert(
    fc.property(words, words, fc.string({ maxLength: 10 }), (before, after, title) => {
      const read = readAnswer(`${before}${JSON.stringify({ title })}${after}`, schema, { tolerant: true });
      expect(read).toEqual({ ok: true, value: { title } });
    }),
  );
});
