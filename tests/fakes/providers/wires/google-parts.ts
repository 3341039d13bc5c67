/** What Gemini's requests and answers have in common, whatever is asked for. */
import { z } from 'zod';
import type { WireAnswer } from '../wire.ts';

const textPart = z.strictObject({ text: z.string().min(1) });
const dataPart = z.strictObject({
  inlineData: z.strictObject({ mimeType: z.enum(['image/png', 'image/jpeg', 'image/webp']), data: z.base64() }),
});
const safetySettings = z.array(
  z.strictObject({
    category: z.enum([
      'HARM_CATEGORY_HARASSMENT',
      'HARM_CATEGORY_HATE_SPEECH',
      'HARM_CATEGORY_SEXUALLY_EXPLICIT',
      'HARM_CATEGORY_DANGEROUS_CONTENT',
      'HARM_CATEGORY_CIVIC_INTEGRITY',
    ]),
    threshold: z.enum(['BLOCK_LOW_AND_ABOVE', 'BLOCK_MEDIUM_AND_ABOVE', 'BLOCK_ONLY_HIGH', 'BLOCK_NONE', 'OFF']),
  }),
);

/** A request for text or a picture; `generationConfig` differs. */
export const contentRequest = <Config extends z.ZodType>(generationConfig: Config) =>
  z.strictObject({
    contents: z
      .array(z.strictObject({ role: z.literal('user'), parts: z.array(z.union([textPart, dataPart])).min(1) }))
      .min(1),
    systemInstruction: z.strictObject({ parts: z.array(textPart).min(1) }).optional(),
    generationConfig,
    safetySettings: safetySettings.optional(),
  });

type Part = z.infer<typeof textPart> | z.infer<typeof dataPart>;
/** All the words, system first, and all the pictures. */
export function wordsAndPictures(request: {
  contents: { parts: Part[] }[];
  systemInstruction?: { parts: { text: string }[] } | undefined;
}): { prompt: string; images: Buffer[] } {
  const parts = request.contents.flatMap((each) => each.parts);
  const words = [...(request.systemInstruction?.parts ?? []), ...parts].flatMap((part) =>
    'text' in part ? [part.text] : [],
  );
  const images = parts.flatMap((part) => ('inlineData' in part ? [Buffer.from(part.inlineData.data, 'base64')] : []));
  return { prompt: words.join('\n'), images };
}

/** One candidate, with what it used. Without parts it was stopped. */
export function candidateAnswer(
  model: string,
  { finishReason, parts }: { finishReason: string; parts?: object[] },
  used: { inputTokens: number; outputTokens: number },
): WireAnswer {
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
    used,
    body: {
      candidates: [{ ...(parts ? { content: { parts, role: 'model' } } : {}), finishReason, index: 0 }],
      usageMetadata: usage(used),
      modelVersion: model,
      responseId: 'standin',
    },
  };
}
/** The prompt itself was turned down: there is no candidate at all. */
export const blockedAnswer = (model: string, inputTokens: number): WireAnswer => ({
  status: 200,
  used: { inputTokens, outputTokens: 0 },
  body: {
    promptFeedback: { blockReason: 'PROHIBITED_CONTENT' },
    usageMetadata: usage({ inputTokens, outputTokens: 0 }),
    modelVersion: model,
    responseId: 'standin',
  },
});
const usage = ({ inputTokens, outputTokens }: { inputTokens: number; outputTokens: number }) => ({
  promptTokenCount: inputTokens,
  candidatesTokenCount: outputTokens,
  totalTokenCount: inputTokens + outputTokens,
});
