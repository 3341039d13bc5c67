/** A character of a finished plan: who it is in words, and the fixed visual identity every picture keeps. */
import { z } from 'zod';
import { appearanceSchema } from './appearance.ts';

export const pronounsSchema = z.enum(['she', 'he', 'they', 'it']);
export type Pronouns = z.infer<typeof pronounsSchema>;

export const characterSchema = z.object({
  /** Stable within a book: `hero`, `friend-1`, … Used in step names and scenes. */
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  name: z.string().min(1).max(60),
  role: z.string().min(1).max(60),
  pronouns: pronounsSchema,
  /** One line in words that says what must never change: "a small fox with orange fur and a red scarf". */
  identity: z.string().min(1).max(400),
  /** The one thing the eye looks for on each page: "a red scarf". */
  mark: z.string().min(1).max(120),
  appearance: appearanceSchema,
});
export type Character = z.infer<typeof characterSchema>;
