/**
 * Our zod schemas as vendors take them, and their answers back. Strict modes demand every property and refuse some keywords, so
 * what is optional goes out as nullable, and nulls are taken out of the answer before the original schema, with all its limits, reads it.
 */
import type { JSONSchema7, JSONSchema7Definition } from '@ai-sdk/provider';
import { z } from 'zod';

/**
 * `strict`: OpenAI’s structured outputs (every property required, `additionalProperties: false`, nothing that is refused). `plain`:
 * ordinary JSON Schema, for those who take it as it is (Gemini, most local servers).
 */
export type WireDialect = 'strict' | 'plain';

/** Keywords no strict mode takes. Lengths are told in words instead, since models do not count without being asked to. */
const REFUSED = new Set(['$schema', 'default', 'minLength', 'maxLength', 'propertyNames', 'format', 'examples', '$id']);

/** Translating the schema of a plan takes milliseconds, and every call and every estimate needs it. */
const known = new WeakMap<z.ZodType, Map<WireDialect, JSONSchema7>>();

/**
 * JSON Schema of what goes in, before defaults and transforms. The same schema gives the same object: do not change it. Throws when
 * the schema has a kind that JSON does not have.
 */
export function wireSchema(schema: z.ZodType, dialect: WireDialect): JSONSchema7 {
  const dialects = known.get(schema) ?? new Map<WireDialect, JSONSchema7>();
  known.set(schema, dialects);
  const wire = dialects.get(dialect) ?? lower(inJsonSchema(schema), dialect);
  dialects.set(dialect, wire);
  return wire;
}

const inJsonSchema = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'inline' }) as JSONSchema7;

const isSchema = (value: JSONSchema7Definition | undefined): value is JSONSchema7 => typeof value === 'object';

/** Writes one level of the schema in the dialect, and all below it. */
function lower(schema: JSONSchema7, dialect: WireDialect): JSONSchema7 {
  const out: JSONSchema7 = {};
  for (const [key, value] of Object.entries(schema)) if (!REFUSED.has(key)) Object.assign(out, { [key]: value });
  const lengths = lengthsInWords(schema);
  if (lengths !== '') out.description = [schema.description, lengths].filter(Boolean).join(' ');
  if (isSchema(schema.items as JSONSchema7Definition)) out.items = lower(schema.items as JSONSchema7, dialect);
  for (const union of ['anyOf', 'oneOf', 'allOf'] as const)
    if (schema[union])
      out[union] = schema[union].map((each: JSONSchema7Definition) => (isSchema(each) ? lower(each, dialect) : each));
  // Strict modes know anyOf only; of disjoint branches, as ours are, the two mean the same.
  if (dialect === 'strict' && out.oneOf) {
    out.anyOf = out.oneOf;
    delete out.oneOf;
  }
  if (schema.properties) {
    const required = new Set(schema.required ?? []);
    out.properties = {};
    for (const [name, each] of Object.entries(schema.properties)) {
      const lowered = isSchema(each) ? lower(each, dialect) : each;
      const free = !required.has(name) && dialect === 'strict' && isSchema(lowered);
      out.properties[name] = free ? { anyOf: [lowered as JSONSchema7, { type: 'null' }] } : lowered;
    }
    if (dialect === 'strict') out.required = Object.keys(schema.properties);
    out.additionalProperties = false;
  }
  return out;
}

function lengthsInWords({ minLength = 0, maxLength }: JSONSchema7): string {
  if (maxLength !== undefined) return `At most ${maxLength} characters${minLength > 0 ? ', not empty' : ''}.`;
  return minLength > 0 ? 'Not empty.' : '';
}

/** The value without properties that are null, all the way down; in lists, nulls stay where they are. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null)
      .map(([key, each]) => [key, withoutNulls(each)]),
  );
}
