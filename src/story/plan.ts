/** The plan of a book: what the text model answers first, and what every later step is made from. */
import { z } from 'zod';
import { characterSchema } from './character.ts';
import { sceneSchema } from './scene.ts';

export const chapterPlanSchema = z.object({
  number: z.number().int().min(1).max(12),
  title: z.string().min(1).max(120),
  /** What happens, in one or two sentences: it keeps chapters coherent that are written side by side. */
  beat: z.string().min(1).max(600),
  /** The thought or picture the chapter must end on. */
  closingLine: z.string().min(1).max(300),
  scene: sceneSchema,
});

export const planSchema = z.object({
  title: z.string().min(1).max(120),
  synopsis: z.string().min(1).max(600),
  dedication: z.string().max(200),
  cast: z.array(characterSchema).min(1).max(8),
  cover: sceneSchema,
  chapters: z.array(chapterPlanSchema).min(1).max(12),
});
export type Plan = z.infer<typeof planSchema>;
