/** OpenAI's moderation: POST /v1/moderations, https://platform.openai.com/docs/api-reference/moderations/create */
import { z } from 'zod';
import { CATEGORIES, judgeWords } from '../answers/judge-words.ts';
import type { Fault } from '../faults.ts';
import { knowModel, readDataUrl, readStrictly, tokensOf } from '../read-strictly.ts';
import type { Understood } from '../wire.ts';
import { OPENAI_MODERATION_MODELS } from './openai-models.ts';

const part = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string() }),
  z.strictObject({ type: z.literal('image_url'), image_url: z.strictObject({ url: z.string() }) }),
]);
const requestSchema = z.strictObject({
  model: z.string().default('omni-moderation-latest'),
  // One picture a request is what the service takes.
  input: z.union([
    z.string(),
    z.array(z.string()).min(1),
    z
      .array(part)
      .min(1)
      .refine((parts) => parts.filter(({ type }) => type === 'image_url').length <= 1, 'at most one image'),
  ]),
});

export function openAiModeration(json: unknown): Understood {
  const { model, input } = readStrictly(requestSchema, json);
  const texts =
    typeof input === 'string'
      ? [input]
      : input.flatMap((each) => (typeof each === 'string' ? [each] : each.type === 'text' ? [each.text] : []));
  const pictures =
    typeof input === 'string'
      ? []
      : input.flatMap((each) =>
          typeof each !== 'string' && each.type === 'image_url' ? [readDataUrl(each.image_url.url, 'input')] : [],
        );
  // A list of strings is judged one by one; a list of parts is one thing.
  const subjects =
    typeof input !== 'string' && input.some((each) => typeof each !== 'string') ? [texts.join('\n')] : texts;
  return {
    kind: 'moderation',
    model: knowModel(OPENAI_MODERATION_MODELS, model),
    inputTokens: tokensOf(texts.join('')),
    pictures: 0,
    characters: 0,
    async answer(fault) {
      const results = subjects.map((text) => resultFor(text, pictures.length > 0, fault));
      return { status: 200, body: { id: 'modr-standin', model: 'omni-moderation-2024-09-26', results } };
    },
  };
}

function resultFor(text: string, shown: boolean, fault: Fault | undefined) {
  const found = fault === 'flagged' ? (['violence'] as const) : judgeWords(text);
  const each = <T>(value: (category: string) => T) =>
    Object.fromEntries(CATEGORIES.map((category) => [category, value(category)]));
  const has = (category: string) => (found as readonly string[]).includes(category);
  return {
    flagged: found.length > 0,
    categories: each(has),
    category_scores: each((category) => (has(category) ? 0.93 : 0.0004)),
    category_applied_input_types: each(() => [...(text === '' ? [] : ['text']), ...(shown ? ['image'] : [])]),
  };
}
