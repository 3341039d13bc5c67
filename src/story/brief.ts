/** What somebody asks for: the brief of a book, and every limit it must keep. */
import { z } from 'zod';
import { AGE_BANDS } from './age-band.ts';
import { pronounsSchema } from './character.ts';

export const GENRES = ['adventure', 'bedtime', 'fantasy', 'mystery'] as const;
export type Genre = (typeof GENRES)[number];
export const ILLUSTRATION_STYLES = ['watercolour', 'paper-cut', 'coloured-pencil'] as const;
export type IllustrationStyle = (typeof ILLUSTRATION_STYLES)[number];

/** The largest brief anybody may send, in bytes of JSON. */
export const BRIEF_BYTES_MAX = 32_768;
/** The most characters a book can be about. */
export const CHARACTERS_MAX = 6;

/**
 * Invisible and direction-changing characters: C0 and C1 controls (but tab and line ends), zero-width marks, bidirectional
 * overrides and isolates, tags. They can make a name read as another one, and have no place in a child's book.
 * Zero-width joiner and non-joiner stay: Persian and Indic words need them.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
/** Letters and marks of any script, digits, and what joins them in names: Mary-Jane, O’Neil, Mrs. Quill, Zed-9. */
const NAME = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’.\-· ]|\u200c|\u200d)*$/u;
/** Markup and template signs, which no title or description of a children's book needs. */
const MARKUP = /[<>{}[\]\\|^`$]/;
/** One letter held down: more than six of the same in a row. */
const HELD_KEY = /(\p{L})\1{6,}/iu;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const length = (text: string) => [...graphemes.segment(text)].length;

function words(max: number) {
  return z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .superRefine((text, ctx) => {
      const fault = (message: string) => ctx.addIssue({ code: 'custom', message });
      if (text === '') fault('must not be empty');
      else if (length(text) > max) fault(`must be at most ${max} characters, and has ${length(text)}`);
      else if (INVISIBLE.test(text)) fault('must not hold invisible or direction-changing characters');
      else if (MARKUP.test(text)) fault('must be plain words, without < > { } [ ] \\ | ^ ` or $');
      else if (HELD_KEY.test(text)) fault('must not repeat one letter more than 6 times in a row');
    });
}

const name = words(60).superRefine((text, ctx) => {
  if (text !== '' && !INVISIBLE.test(text) && !MARKUP.test(text) && !NAME.test(text))
    ctx.addIssue({
      code: 'custom',
      message: "must be a name: letters of any script, digits, spaces, and ' ’ . - between them",
    });
});

const language = z
  .string()
  .max(35, 'must be a BCP 47 language tag of at most 35 characters')
  .superRefine((tag, ctx) => {
    try {
      Intl.getCanonicalLocales(tag);
      if (tag === '') throw new RangeError('empty');
    } catch {
      ctx.addIssue({ code: 'custom', message: 'must be a BCP 47 language tag, such as en or pt-BR' });
    }
  });

export const briefSchema = z.strictObject({
  title: words(120).optional(),
  genre: z.enum(GENRES).default('adventure'),
  ageGroup: z.enum(AGE_BANDS).default('5-8'),
  language: language.default('en'),
  characters: z
    .array(
      z.strictObject({
        name,
        role: words(60).default('hero'),
        description: words(300),
        pronouns: pronounsSchema.optional(),
      }),
    )
    .min(1, 'must name 1 to 6 characters')
    .max(CHARACTERS_MAX, 'must name 1 to 6 characters'),
  settings: z
    .strictObject({
      location: words(120).default('a village at the edge of a wood'),
      timeOfDay: z.enum(['dawn', 'morning', 'noon', 'afternoon', 'evening', 'night']).default('morning'),
      mood: z.enum(['gentle', 'funny', 'exciting', 'mysterious', 'cosy']).default('gentle'),
    })
    .prefault({}),
  moralLesson: words(200).optional(),
  chapterCount: z.int().min(1, 'must be 1 to 12').max(12, 'must be 1 to 12').default(5),
  wordsPerChapter: z.int().min(20, 'must be 20 to 350').max(350, 'must be 20 to 350').optional(),
  illustrationStyle: z.enum(ILLUSTRATION_STYLES).default('watercolour'),
  dedication: words(200).optional(),
  seed: z.int().min(0, 'must be 0 to 4294967295').max(4_294_967_295, 'must be 0 to 4294967295').optional(),
});

/** A brief as people send it: everything but the characters may be left out. */
export type BriefInput = z.input<typeof briefSchema>;
/** A brief with every default filled in. The seed is chosen when the book is made, unless it is given. */
export type Brief = z.output<typeof briefSchema>;
