/** OpenAI’s moderation of words and pictures. The SDK has no model for it, so the endpoint is called with the SDK’s transport. */
import { z } from 'zod';
import type { Harm, ModerationSubject, Verdict } from '../../making/ports.ts';
import type { ModerationEndpoint } from '../endpoint.ts';
import { tokensIn } from '../prompts/text-size.ts';
import { callVendor } from '../sdk/call-vendor.ts';
import type { CallFacts } from '../sdk/classify-error.ts';
import { postJson } from '../sdk/http-json.ts';
import { rateNewsFrom } from '../sdk/rate-news.ts';
import { shrinkPicture } from '../sdk/shrink-picture.ts';

/** Pixels a side that are looked at. */
const LOOK_SIDE = 768;
/** What a picture counts in the limiter. Moderation is free of charge. */
const PICTURE_TOKENS = 1000;

const answerSchema = z.object({
  results: z
    .array(
      z.object({
        flagged: z.boolean(),
        categories: z.record(z.string(), z.boolean().nullish()),
        category_scores: z.record(z.string(), z.number().nullish()).default({}),
      }),
    )
    .min(1),
});
type Result = z.infer<typeof answerSchema>['results'][number];

/** Our name for each of the vendor’s categories (moderation guide, content classifications). */
const HARM_OF: Readonly<Record<string, Harm>> = {
  sexual: 'sexual',
  'sexual/minors': 'sexual',
  violence: 'violence',
  'violence/graphic': 'violence',
  'self-harm': 'self-harm',
  'self-harm/intent': 'self-harm',
  'self-harm/instructions': 'self-harm',
  hate: 'hate',
  'hate/threatening': 'hate',
  harassment: 'harassment',
  'harassment/threatening': 'harassment',
  illicit: 'drugs',
  'illicit/violent': 'weapons',
};
/** A category that is new to us counts as the gravest we have: it was flagged, and nobody has looked at it yet. */
const UNKNOWN_HARM: Harm = 'violence';

/** The vendor flags what is out of place among adults. What is merely likely is out of place in a book for children already. */
const STRICTER: Readonly<Record<string, number>> = { 'sexual/minors': 0.1, sexual: 0.3, 'self-harm': 0.3 };

/** Fails closed: a result that is flagged without naming a category is harm too. */
function verdictOf(results: Result[]): Verdict {
  const found = new Set<string>();
  for (const { flagged, categories, category_scores: scores } of results) {
    const named = Object.keys(categories).filter((category) => categories[category] === true);
    const likely = Object.keys(STRICTER).filter((category) => (scores[category] ?? 0) >= STRICTER[category]!);
    for (const category of [...named, ...likely]) found.add(category);
    if (flagged && named.length === 0) found.add('flagged');
  }
  const harms = [...found].map((category) => HARM_OF[category] ?? UNKNOWN_HARM);
  return { harms: [...new Set(harms)], found: [...found].sort() };
}

export function openaiModeration(
  facts: CallFacts,
  http: { baseUrl: string; headers: Record<string, string>; fetch: typeof globalThis.fetch },
): ModerationEndpoint {
  const who = { provider: facts.provider, model: facts.model };
  const usage = { ...who, costMicros: 0 };
  return {
    capability: 'moderation',
    ...who,
    estimate(subject) {
      const tokens = subject.kind === 'words' ? tokensIn(spoken(subject).join('\n')) : PICTURE_TOKENS;
      return { requests: 1, tokens, pictures: 0, characters: 0, costMicros: 0 };
    },
    async call(subject, { signal }) {
      const input =
        subject.kind === 'words' ? spoken(subject) : await callVendor(facts, signal, () => seen(subject, signal));
      // No word to judge is no harm, and the interface refuses an empty list.
      if (input.length === 0) return { value: { harms: [], found: [] }, usage };
      const { value, responseHeaders } = await postJson(
        { model: facts.model, input },
        {
          url: `${http.baseUrl}/moderations`,
          headers: http.headers,
          // Fewer results than texts would leave a text unjudged.
          answer: answerSchema.refine(
            ({ results }) => results.length === (subject.kind === 'words' ? input.length : 1),
            'must have a result for each input',
          ),
          facts,
          signal,
          fetch: http.fetch,
        },
      );
      const rate = rateNewsFrom(responseHeaders, facts.clock.now());
      return { value: verdictOf(value.results), usage, ...(rate && { rate }) };
    },
  };
}

const spoken = ({ texts }: Extract<ModerationSubject, { kind: 'words' }>) => texts.filter((text) => text.trim() !== '');

async function seen({ picture }: Extract<ModerationSubject, { kind: 'picture' }>, signal: AbortSignal) {
  const small = await shrinkPicture(picture.bytes, LOOK_SIDE, signal);
  const url = `data:image/jpeg;base64,${Buffer.from(small).toString('base64')}`;
  return [{ type: 'image_url', image_url: { url } }];
}
