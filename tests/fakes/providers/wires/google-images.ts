/** Gemini's pictures, with others to look at: https://ai.google.dev/gemini-api/docs/image-generation */
import { z } from 'zod';
import { drawPicture } from '../answers/draw-picture.ts';
import { readStrictly, tokensOf } from '../read-strictly.ts';
import type { StandInOptions } from '../stand-in-types.ts';
import type { Understood } from '../wire.ts';
import { candidateAnswer, contentRequest, wordsAndPictures } from './google-parts.ts';

export const GOOGLE_IMAGE_MODELS = [
  'gemini-nano-banana-2.1',
  'gemini-3.1-flash-image-preview',
  'gemini-3-pro-image-preview',
];
/** `512` is not for the Pro model (image generation guide, `imageSize`). */
const SIDES = { '512': 512, '1K': 1024, '2K': 2048, '4K': 4096 } as const;

const requestSchema = contentRequest(
  z.strictObject({
    responseModalities: z.array(z.enum(['TEXT', 'IMAGE'])).min(1),
    imageConfig: z
      .strictObject({
        aspectRatio: z.enum(['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9']).optional(),
        imageSize: z.enum(['512', '1K', '2K', '4K']).optional(),
      })
      .optional(),
    seed: z.int().min(-2_147_483_648).max(2_147_483_647).optional(),
  }),
);

export function geminiPicture(model: string, json: unknown, options: StandInOptions): Understood {
  const request = readStrictly(requestSchema, json);
  const { imageConfig, seed: pictureSeed } = request.generationConfig;
  const { prompt, images } = wordsAndPictures(request);
  const side = SIDES[imageConfig?.imageSize ?? '1K'];
  const [wide = 1, high = 1] = (imageConfig?.aspectRatio ?? '1:1').split(':').map(Number);
  const scale = side / Math.sqrt(wide * high);
  const [width, height] = [Math.round(wide * scale), Math.round(high * scale)];
  const inputTokens = tokensOf(prompt) + images.length * 258;
  return {
    kind: 'image',
    model,
    inputTokens,
    pictures: 1,
    characters: 0,
    async answer(fault) {
      const used = { inputTokens, outputTokens: 1290 };
      if (fault === 'refusal')
        return candidateAnswer(model, { finishReason: 'IMAGE_SAFETY' }, { inputTokens, outputTokens: 0 });
      const asked = { prompt, width, height, format: 'png', references: images, seed: pictureSeed } as const;
      const picture = await drawPicture(asked, fault, options);
      const inlineData = { mimeType: 'image/png', data: picture.toString('base64') };
      // These models think before they draw, and may show it: the first picture is a sketch, and not the answer.
      const sketch = await drawPicture({ ...asked, width: 64, height: 64 }, undefined, options);
      const thoughts = [
        { text: 'The fox goes to the left.', thought: true },
        { inlineData: { mimeType: 'image/png', data: sketch.toString('base64') }, thought: true },
      ];
      const parts = [...thoughts, { inlineData, thoughtSignature: 'c3RhbmQtaW4=' }];
      return candidateAnswer(model, { finishReason: 'STOP', parts }, used);
    },
  };
}
