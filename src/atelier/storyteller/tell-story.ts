/** Tells a whole story from a brief: the plan that pictures are made from, and the words of every chapter. Embedded, no network. */
import type { Brief } from '../../story/brief.ts';
import type { ChapterText } from '../../story/chapter.ts';
import type { Plan } from '../../story/plan.ts';
import type { Scene, Shot } from '../../story/scene.ts';
import { splitSentences } from '../../story/sentences.ts';
import { castOf } from './cast.ts';
import type { PictureHint } from './content-types.ts';
import type { Draft } from './draft-chapter.ts';
import { type Frame, frameScene } from './frame-scene.ts';
import { genreOf } from './genre-of.ts';
import { propCalled } from './prop-words.ts';
import { bookTitle, chapterTitle, filledPlainly, synopsisOf } from './titles.ts';
import { type WrittenBook, writeBook } from './write-book.ts';

export interface ToldStory {
  plan: Plan;
  chapters: ChapterText[];
}

/** Stories that are kept: a book asks for its plan and then for each of its chapters. */
const KEPT_STORIES = 8;
const kept = new Map<string, ToldStory>();

/**
 * The same brief and seed tell the same story, word for word. `seed` is 0 to 4294967295. Synchronous; about 0.1 s for five
 * chapters, and at once for one of the last few told. Throws CannotTell (`STORY_CANNOT_BE_TOLD`) when nothing it tries keeps
 * the limits of the age band.
 */
export function tellStory(input: { brief: Brief; seed: number }): ToldStory {
  const key = JSON.stringify([input.seed, input.brief]);
  const story = kept.get(key) ?? tellAnew(input);
  kept.delete(key);
  kept.set(key, story);
  if (kept.size > KEPT_STORIES) kept.delete(kept.keys().next().value as string);
  // A copy: what a caller does to its story must not come back in the next one's.
  return structuredClone(story);
}

/** As tellStory, without looking at what was told before. */
export function tellAnew(input: { brief: Brief; seed: number }): ToldStory {
  const { brief, seed } = input;
  const book = writeBook(brief, seed, genreOf(brief.genre));
  const { world } = book;
  const titles = new Set<string>();
  const chapters = book.chapters.map((draft, i): ChapterText => {
    const title = chapterTitle(book, draft, i, titles);
    titles.add(title);
    return { number: i + 1, title, paragraphs: draft.paragraphs };
  });
  const scenes = scenesOf(book);
  return {
    plan: {
      title: brief.title ?? bookTitle(book),
      synopsis: synopsisOf(book),
      dedication: brief.dedication ?? world.content.morals[world.moral].dedication,
      cast: castOf(world, seed),
      cover: coverOf(book),
      chapters: chapters.map((chapter, i) => {
        const scene = scenes[i] as Scene;
        return {
          number: chapter.number,
          title: chapter.title,
          beat: scene.moment,
          closingLine: closingOf(chapter),
          scene,
        };
      }),
    },
    chapters,
  };
}

function closingOf({ paragraphs }: ChapterText): string {
  const last = splitSentences(paragraphs.at(-1) as string, 'en').at(-1) as string;
  return last.length <= 300 ? last : `${last.slice(0, 298).trimEnd()}…`;
}

const PLAIN_HINT: PictureHint = {
  weight: 0,
  hero: ['walk/curious/ahead', 'walking along'],
  friend: ['walk/happy/hero', 'walking alongside'],
  at: 'road',
};

function pictureOf(book: WrittenBook, draft: Draft): Pick<Frame, 'hint' | 'beat'> & { words: string } {
  const shown = draft.beats
    .map(({ beat, text }) => ({
      beat,
      text,
      hint: beat.picture ?? (beat.slot === 'nutshell' ? nutshellHint(book) : undefined),
    }))
    .filter((one) => one.hint !== undefined)
    .sort((a, b) => (b.hint?.weight ?? 0) - (a.hint?.weight ?? 0))[0];
  if (!shown?.hint) return { hint: PLAIN_HINT, words: '' };
  return { hint: shown.hint, beat: shown.beat, words: shown.text };
}

function nutshellHint({ plan }: WrittenBook): PictureHint | undefined {
  const found = plan.goal.beats.found;
  const first = (Array.isArray(found) ? found[0] : found) as { picture?: PictureHint } | undefined;
  return first?.picture;
}

const NIGHTFALL = /\b(?:it (?:was|got) dark|dark as dark|stars|starlight|moonlight|that night)\b/i;

function scenesOf(book: WrittenBook): Scene[] {
  const shots: Shot[] = [];
  let night = false;
  const thing = propCalled(book.plan.goal.thing);
  return book.chapters.map((draft, i) => {
    const { hint, beat, words } = pictureOf(book, draft);
    // Once it is dark in the story it stays dark in the pictures, until the last page may begin another day.
    night = night || (NIGHTFALL.test(words) && book.world.timeOfDay !== 'night');
    const scene = frameScene({
      world: book.world,
      say: (template) => filledPlainly(book, template, beat?.noun ? book.world.nouns[beat.noun] : undefined),
      text: draft.paragraphs.join('\n'),
      hint,
      ...(beat ? { beat } : {}),
      words,
      ...(thing ? { thing } : {}),
      progress: book.chapters.length === 1 ? 0 : i / book.chapters.length,
      shots,
      first: i === 0,
      dark: night && !(i === book.chapters.length - 1 && /\b(?:next day|morning|these days)\b/i.test(words)),
    });
    shots.push(scene.camera);
    return scene;
  });
}

function coverOf(book: WrittenBook): Scene {
  const { cover } = book.world.content;
  return frameScene({
    world: book.world,
    say: (template) => filledPlainly(book, template),
    text: undefined,
    words: '',
    hint: {
      weight: 0,
      hero: cover.hero,
      friend: cover.friend,
      at: cover.at,
      shot: 'medium',
      mood: book.world.brief.settings.mood,
    },
    progress: 0.2,
    shots: [],
    first: false,
    dark: false,
  });
}
