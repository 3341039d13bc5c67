/** Brings an answer into the shape a request's JSON schema asks for, as a vendor's structured output does: no field more, none less. */

export interface JsonSchema {
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  nullable?: boolean;
  minItems?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  definitions?: Record<string, JsonSchema>;
}

const typesOf = (schema: JsonSchema): string[] => [schema.type ?? []].flat().map((each) => each.toLowerCase());

/** `value` where it fits, and something that fits where it does not. Types may be upper case, as Gemini writes them. */
export function fitSchema(value: unknown, schema: JsonSchema, root: JsonSchema = schema): unknown {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1)!;
    return fitSchema(value, (root.$defs ?? root.definitions)?.[name] ?? {}, root);
  }
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) {
    const mayBeNull = choices.some((each) => typesOf(each).includes('null'));
    if (value === undefined || value === null) {
      if (mayBeNull) return null;
      return fitSchema(undefined, choices[0] ?? {}, root);
    }
    const fitting =
      choices.find((each) => fits(value, each)) ?? choices.find((each) => !typesOf(each).includes('null'));
    return fitSchema(value, fitting ?? {}, root);
  }
  const types = typesOf(schema);
  if ((value === undefined || value === null) && (types.includes('null') || schema.nullable)) return null;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum.includes(value) ? value : schema.enum[0];
  const type = types.find((each) => each !== 'null');
  switch (type) {
    case 'object':
      return fitObject(value, schema, root);
    case 'array': {
      const given = Array.isArray(value) ? value : [];
      const wanted = Math.max(given.length, schema.minItems ?? 0);
      return Array.from({ length: wanted }, (_, i) => fitSchema(given[i], schema.items ?? {}, root));
    }
    case 'integer':
    case 'number': {
      const number = typeof value === 'number' ? value : (schema.minimum ?? 1);
      const bounded = Math.min(schema.maximum ?? number, Math.max(schema.minimum ?? number, number));
      return type === 'integer' ? Math.round(bounded) : bounded;
    }
    case 'boolean':
      return typeof value === 'boolean' ? value : false;
    case 'string':
      if (typeof value === 'string') return value;
      return schema.pattern?.includes('0-9a-f') ? '#c0392b' : 'something';
    default:
      return value ?? null;
  }
}

function fits(value: unknown, schema: JsonSchema): boolean {
  if (schema.const !== undefined) return schema.const === value;
  if (schema.enum) return schema.enum.includes(value);
  const types = typesOf(schema);
  if (value === null) return types.includes('null');
  if (Array.isArray(value)) return types.includes('array');
  if (typeof value === 'number') return types.includes('number') || types.includes('integer');
  return types.includes(typeof value);
}

function fitObject(value: unknown, schema: JsonSchema, root: JsonSchema): Record<string, unknown> {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const out: Record<string, unknown> = {};
  for (const [name, each] of Object.entries(schema.properties ?? {})) {
    const needed = schema.required?.includes(name) ?? false;
    if (given[name] === undefined && !needed) continue;
    out[name] = fitSchema(given[name], each, root);
  }
  return out;
}
