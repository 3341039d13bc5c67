import { expect, test } from 'vitest';
import { z } from 'zod';
import { answerOf, contextOf, inTurn, trialEndpoint } from '../../../tests/fakes/policy-parts.ts';
import type { CriticEndpoint, ImageEndpoint, ModerationEndpoint, SpeechEndpoint, TextEndpoint } from '../endpoint.ts';
import { asCritic, asImageModel, asModerator, asSpeechModel, asTextModel } from './as-ports.ts';

test('a chain is the port of its kind: the request goes in whole, the value and its usage come out, and no more', async () => {
  const endpoint = trialEndpoint(async () => answerOf('made', { rate: { requests: { remaining: 1 } } }));
  const as = <E>() => endpoint as unknown as E;
  const made = { value: 'made', usage: answerOf().usage };
  const context = contextOf();
  const request = { task: 'the same for all', schema: z.string() } as never;
  expect(await asTextModel(as<TextEndpoint>()).generate(request, context)).toEqual(made);
  expect(await asImageModel(as<ImageEndpoint>()).draw(request, context)).toEqual(made);
  expect(await asSpeechModel(as<SpeechEndpoint>()).speak(request, context)).toEqual(made);
  expect(await asModerator(as<ModerationEndpoint>()).judge(request, context)).toEqual(made);
  expect(await asCritic(as<CriticEndpoint>()).score(request, context)).toEqual(made);
  expect(endpoint.calls).toEqual(Array(5).fill({ input: request, context }));
});

test('errors come out as they are', async () => {
  const error = new Error('as it is');
  const endpoint = trialEndpoint(inTurn(error)) as unknown as ImageEndpoint;
  await expect(asImageModel(endpoint).draw({} as never, contextOf())).rejects.toBe(error);
});
