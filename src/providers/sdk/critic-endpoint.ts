/** The critic of any vendor whose language model can see. */
import type { CritiqueRequest } from '../../making/ports.ts';
import type { CriticEndpoint } from '../endpoint.ts';
import { type CritiqueAnswer, criticPrompt, critiqueSchema, scoreCritique } from '../prompts/critic-prompt.ts';
import { tokensIn } from '../prompts/text-size.ts';
import { callVendor } from './call-vendor.ts';
import { generateJson } from './generate-json.ts';
import { shrinkPicture } from './shrink-picture.ts';
import { type TextEndpointOptions, withSchema } from './text-endpoint.ts';
import { wireSchema } from './wire-schema.ts';

/** Pixels a side that a model looks at: enough for a button, a quarter of the tokens of a printed page. */
const LOOK_SIDE = 1024;
/** What a picture of that size counts at the vendor that counts most. */
const TOKENS_A_PICTURE = 1600;
const ANSWER_TOKENS = 1200;

const figuresIn = ({ scene, cast }: CritiqueRequest) =>
  new Set(scene.actors.map(({ character }) => character).filter((id) => cast.some((each) => each.id === id))).size;

/** The picture and the sheets are made smaller first. Errors are those of generate-json.ts. */
export function criticEndpoint({
  model,
  facts,
  thinkingTokens = 0,
  schemaInWords = false,
  ...options
}: TextEndpointOptions): CriticEndpoint {
  const schemaText = JSON.stringify(wireSchema(critiqueSchema, 'plain'));
  return {
    capability: 'critic',
    provider: facts.provider,
    model: facts.model,
    estimate(request) {
      const { system, user } = criticPrompt(request, 'image/jpeg');
      const words = (Array.isArray(user) ? user : [user]).filter((part) => typeof part === 'string');
      const sent = tokensIn(system) + tokensIn(words.join('\n')) + tokensIn(schemaText);
      const pictures = (1 + request.references.size) * TOKENS_A_PICTURE;
      const tokens = sent + pictures + ANSWER_TOKENS + thinkingTokens;
      return { requests: 1, tokens, pictures: 0, characters: 0, costMicros: 0 };
    },
    async call(request, { signal }) {
      const small = await callVendor(facts, signal, () => shrunk(request, signal));
      const { system, user, schemaName } = criticPrompt(small, 'image/jpeg');
      const answer = await generateJson({
        ...options,
        model,
        facts,
        prompt: { system: schemaInWords ? withSchema(system, schemaText) : system, user },
        schema: critiqueSchema,
        schemaName,
        maxOutputTokens: ANSWER_TOKENS + thinkingTokens,
        signal,
      });
      return { ...answer, value: scoreCritique(answer.value as CritiqueAnswer, figuresIn(request)) };
    },
  };
}

async function shrunk(request: CritiqueRequest, signal: AbortSignal): Promise<CritiqueRequest> {
  const [bytes, ...sheets] = await Promise.all(
    [request.picture.bytes, ...request.references.values()].map((each) => shrinkPicture(each, LOOK_SIDE, signal)),
  );
  const references = new Map([...request.references.keys()].map((id, i) => [id, sheets[i]!]));
  return { ...request, picture: { ...request.picture, bytes: bytes!, mediaType: 'image/jpeg' }, references };
}
