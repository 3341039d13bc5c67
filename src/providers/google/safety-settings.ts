/** What Gemini is to refuse by itself. Its newer models filter nothing unless told to. */

const CATEGORIES = ['HATE_SPEECH', 'DANGEROUS_CONTENT', 'HARASSMENT', 'SEXUALLY_EXPLICIT'] as const;

/** A child will read it: what is harmful with medium likelihood is not wanted. Dragons and storms are below that. */
export const SAFETY = CATEGORIES.map((category) => ({
  category: `HARM_CATEGORY_${category}` as const,
  threshold: 'BLOCK_MEDIUM_AND_ABOVE' as const,
}));
