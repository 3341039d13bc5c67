/**
 * What OpenAI's structured outputs take in strict mode, and what they refuse.
 * https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
 */
import { BadRequest } from '../refusals.ts';

const TAKEN = new Set([
  ...['type', 'properties', 'required', 'additionalProperties', 'items', 'anyOf', 'enum', 'const', '$ref', '$defs'],
  ...['definitions', 'description', 'title', '$schema', 'pattern', 'format'],
  ...['multipleOf', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum', 'minItems', 'maxItems'],
]);
const PROPERTIES_MAX = 5000;
const DEPTH_MAX = 10;
const ENUM_VALUES_MAX = 1000;
/** Names, definitions, enum and const values together. */
const STRINGS_MAX = 120_000;

type Schema = Record<string, unknown>;
const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Throws BadRequest in OpenAI’s words: `Invalid schema for response_format 'plan': In context=…, …`. */
export function checkStrictSchema(schema: unknown, name: string): void {
  const counted = { properties: 0, enums: 0, strings: 0 };
  const refuse = (path: readonly string[], what: string) => {
    const context = path.length === 0 ? '()' : `(${path.map((each) => `'${each}'`).join(', ')})`;
    throw new BadRequest(
      `Invalid schema for response_format '${name}': In context=${context}, ${what}`,
      'text.format.schema',
    );
  };
  const check = (value: unknown, path: string[], depth: number): void => {
    if (!isSchema(value)) {
      refuse(path, 'a schema must be an object.');
      return;
    }
    if (depth > DEPTH_MAX) refuse(path, `schema exceeds ${DEPTH_MAX} levels of nesting.`);
    for (const key of Object.keys(value)) if (!TAKEN.has(key)) refuse(path, `'${key}' is not permitted.`);
    const { type, properties, required, additionalProperties, items, anyOf, enum: values } = value;
    if (type === undefined && !anyOf && !value.$ref && !values && value.const === undefined)
      refuse(path, "schema must have a 'type' key.");
    if (Array.isArray(values)) {
      counted.enums += values.length;
      counted.strings += values.join('').length;
    }
    if (counted.enums > ENUM_VALUES_MAX) refuse(path, `schema has more than ${ENUM_VALUES_MAX} enum values.`);
    if (type === 'object' || (Array.isArray(type) && type.includes('object'))) {
      if (additionalProperties !== false)
        refuse(path, "'additionalProperties' is required to be supplied and to be false.");
      if (!isSchema(properties)) {
        refuse(path, "object schema missing 'properties'.");
        return;
      }
      const named = Array.isArray(required) ? (required as unknown[]) : [];
      for (const key of Object.keys(properties)) {
        counted.properties += 1;
        counted.strings += key.length;
        if (!named.includes(key))
          refuse(
            path,
            `'required' is required to be supplied and to be an array including every key in properties. Missing '${key}'.`,
          );
      }
      if (counted.properties > PROPERTIES_MAX) refuse(path, `schema has more than ${PROPERTIES_MAX} properties.`);
      for (const [key, each] of Object.entries(properties)) check(each, [...path, 'properties', key], depth + 1);
    }
    if (type === 'array' && items === undefined) refuse(path, "array schema missing 'items'.");
    if (items !== undefined) check(items, [...path, 'items'], depth);
    if (Array.isArray(anyOf))
      for (const [i, each] of anyOf.entries()) check(each, [...path, 'anyOf', String(i)], depth);
    for (const defs of [value.$defs, value.definitions])
      if (isSchema(defs)) for (const [key, each] of Object.entries(defs)) check(each, [...path, '$defs', key], depth);
  };
  if (!isSchema(schema) || schema.type !== 'object') refuse([], `schema must be a JSON Schema of 'type: "object"'.`);
  if (isSchema(schema) && schema.anyOf !== undefined) refuse([], "the root schema must not be 'anyOf'.");
  check(schema, [], 1);
  if (counted.strings > STRINGS_MAX) refuse([], `schema has more than ${STRINGS_MAX} characters of names and values.`);
}
