/** Tells one chapter of a plan: of the storyteller's own, as it told it; of anybody else's, from what the plan says of it. */
import { isDeepStrictEqual } from 'node:util';
import type { ChapterText } from '../../story/chapter.ts';
import { type Plan, planSchema } from '../../story/plan.ts';
import { CannotTell } from './cannot-tell.ts';
import { type ChapterAsked, narrateChapter } from './from-plan/narrate-chapter.ts';
import { LanguageNotSupported } from './language-not-supported.ts';
import { type ToldStory, tellStory } from './tell-story.ts';

/**
 * Chapter `number` of `plan`, inside the limits of the brief's age band. The same input gives the same words. With `rejected` it
 * gives other ones. Throws LanguageNotSupported (`LANGUAGE_NOT_SUPPORTED`) for any language but English, CannotTell
 * (`STORY_CANNOT_BE_TOLD`), and a RangeError for a chapter that is not in the plan. Synchronous.
 */
export function tellChapter(asked: ChapterAsked): ChapterText {
  const { brief, plan, number, rejected } = asked;
  if (new Intl.Locale(brief.language).language !== 'en') throw new LanguageNotSupported(brief.language);
  const own = rejected ? undefined : ownStory(asked);
  const chapter = own && sameStory(own.plan, plan) ? own.chapters.find((one) => one.number === number) : undefined;
  return chapter ?? narrateChapter(asked);
}

/** What the storyteller would tell; nothing when it could not. */
function ownStory({ brief, seed }: ChapterAsked): ToldStory | undefined {
  try {
    return tellStory({ brief, seed });
  } catch (error) {
    if (error instanceof CannotTell) return undefined;
    throw error;
  }
}

/** Title, synopsis, dedication and cover may have been edited; who is in the story and what happens make it the same one. */
function sameStory(own: Plan, plan: Plan): boolean {
  const told = (one: Plan) => {
    const { cast, chapters } = JSON.parse(JSON.stringify(planSchema.parse(one))) as Plan;
    return { cast: cast.map(({ id, name, pronouns }) => ({ id, name, pronouns })), chapters };
  };
  return isDeepStrictEqual(told(own), told(plan));
}
