/** The words of one chapter. */
import { z } from 'zod';

export const chapterTextSchema = z.object({
  number: z.number().int().min(1).max(12),
  title: z.string().min(1).max(120),
  /** Paragraphs, without mark-up; typographic quotes and apostrophes. */
  paragraphs: z.array(z.string().min(1)).min(1),
});
export type ChapterText = z.infer<typeof chapterTextSchema>;
