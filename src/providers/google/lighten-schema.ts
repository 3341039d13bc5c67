/**
 * Gemini compiles a schema into states, and refuses one with too many ("too many states for serving"): limits on nested lists, ranges
 * of numbers and patterns multiply them. They are told in words instead, and the original schema checks the answer.
 */
import type { JSONSchema7, JSONSchema7Definition, LanguageModelV4 } from '@ai-sdk/provider';

const HEAVY = [
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'pattern',
] as const;

export function lightenSchema(schema: JSONSchema7): JSONSchema7 {
  const light: JSONSchema7 = { ...schema };
  for (const key of HEAVY) delete light[key];
  const words = [schema.description, itemsInWords(schema), rangeInWords(schema)].filter(Boolean).join(' ');
  if (words !== '') light.description = words;
  if (schema.properties)
    light.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, each]) => [name, lightenEach(each)]),
    );
  if (schema.items !== undefined)
    light.items = Array.isArray(schema.items) ? schema.items.map(lightenEach) : lightenEach(schema.items);
  for (const union of ['anyOf', 'oneOf', 'allOf'] as const)
    if (schema[union]) light[union] = schema[union].map(lightenEach);
  return light;
}
const lightenEach = (schema: JSONSchema7Definition) => (typeof schema === 'object' ? lightenSchema(schema) : schema);

function itemsInWords({ minItems = 0, maxItems }: JSONSchema7): string {
  if (maxItems === undefined) return minItems > 0 ? `At least ${minItems} items.` : '';
  if (maxItems === minItems) return `Exactly ${maxItems} items.`;
  return minItems > 0 ? `${minItems} to ${maxItems} items.` : `At most ${maxItems} items.`;
}

function rangeInWords({ minimum, maximum, pattern }: JSONSchema7): string {
  const words: string[] = [];
  // Bounds that only say "an integer of the language" say nothing to a writer.
  const bounded = (bound: number | undefined) => bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  if (bounded(minimum) && bounded(maximum)) words.push(`From ${minimum} to ${maximum}.`);
  else if (bounded(minimum)) words.push(`At least ${minimum}.`);
  else if (bounded(maximum)) words.push(`At most ${maximum}.`);
  if (pattern !== undefined) words.push(`Matches ${pattern}`);
  return words.join(' ');
}

/** A model that is given light schemas, whatever it is asked with. */
export const withLightSchema = (model: LanguageModelV4): LanguageModelV4 => ({
  specificationVersion: 'v4',
  provider: model.provider,
  modelId: model.modelId,
  supportedUrls: model.supportedUrls,
  doGenerate: (options) => model.doGenerate(lightened(options)),
  doStream: (options) => model.doStream(lightened(options)),
});

function lightened<T extends Parameters<LanguageModelV4['doGenerate']>[0]>(options: T): T {
  const { responseFormat } = options;
  if (responseFormat?.type !== 'json' || !responseFormat.schema) return options;
  return { ...options, responseFormat: { ...responseFormat, schema: lightenSchema(responseFormat.schema) } };
}
