/** Tests that our schemas go out in a form that strict modes take, and come back as ours. */
import type { JSONSchema7 } from '@ai-sdk/provider';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fakePlan } from '../../../tests/fakes/models.ts';
import { briefSchema } from '../../story/brief.ts';
import { chapterTextSchema } from '../../story/chapter.ts';
import { planSchema } from '../../story/plan.ts';
import { critiqueSchema } from '../prompts/critic-prompt.ts';
import { wireSchema, withoutNulls } from './wire-schema.ts';

/** Every object and leaf of a schema, with its path. */
function* parts(schema: JSONSchema7, path = '$'): Generator<[string, JSONSchema7]> {
  yield [path, schema];
  for (const [name, each] of Object.entries(schema.properties ?? {}))
    yield* parts(each as JSONSchema7, `${path}.${name}`);
  if (schema.items) yield* parts(schema.items as JSONSchema7, `${path}[]`);
  for (const each of schema.anyOf ?? []) yield* parts(each as JSONSchema7, `${path}|`);
}
const KNOWN =
  /^(type|properties|required|additionalProperties|items|anyOf|enum|const|description|pattern|minimum|maximum|exclusiveMinimum|exclusiveMaximum|minItems|maxItems)$/;

test.each([
  ['plan', planSchema],
  ['chapter', chapterTextSchema],
  ['critique', critiqueSchema],
])(
  'the strict form of the %s has every property required, nothing more allowed, and no refused keyword',
  (_, schema) => {
    const wire = wireSchema(schema, 'strict');
    expect(wire.type).toBe('object');
    for (const [path, part] of parts(wire)) {
      if (part.properties) {
        expect(part.additionalProperties, path).toBe(false);
        expect(part.required, path).toEqual(Object.keys(part.properties));
      }
      expect(
        Object.keys(part).filter((key) => !KNOWN.test(key)),
        path,
      ).toEqual([]);
    }
  },
);

test('what may be left out may be null in the strict form, and is left out of required in the plain one', () => {
  const schema = z.object({ a: z.string().max(5), b: z.enum(['x', 'y']).optional(), c: z.number().default(3) });
  expect(wireSchema(schema, 'strict').properties).toEqual({
    a: { type: 'string', description: 'At most 5 characters.' },
    b: { anyOf: [{ type: 'string', enum: ['x', 'y'] }, { type: 'null' }] },
    c: { anyOf: [{ type: 'number' }, { type: 'null' }] },
  });
  expect(wireSchema(schema, 'plain')).toMatchObject({ required: ['a'], properties: { b: { enum: ['x', 'y'] } } });
});

test('a plan with null for everything that is left out reads as the plan it was', () => {
  const plan = planSchema.parse(fakePlan(briefSchema.parse({ characters: [{ name: 'Ida', description: 'a fox' }] })));
  const filled = (value: unknown, schema: JSONSchema7): unknown => {
    const own = (schema.anyOf?.find((each: unknown) => (each as JSONSchema7).type !== 'null') ?? schema) as JSONSchema7;
    if (Array.isArray(value)) return value.map((each) => filled(each, own.items as JSONSchema7));
    if (!own.properties || typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(own.properties).map(([name, each]) => {
        const inner = (value as Record<string, unknown>)[name];
        return [name, inner === undefined ? null : filled(inner, each as JSONSchema7)];
      }),
    );
  };
  const answered = filled(plan, wireSchema(planSchema, 'strict'));
  expect(JSON.stringify(answered)).toContain('null');
  expect(planSchema.parse(withoutNulls(answered))).toEqual(plan);
});
