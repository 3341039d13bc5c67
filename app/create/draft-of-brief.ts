/** The form as it would have to be filled for a brief: a book that could not be made is told anew without typing it all again. */
import type { Brief } from '../../src/story/brief.ts';
import { type Draft, EMPTY_DRAFT, FRIENDS } from './draft.ts';

/** Who somebody is and how they look is one description in a brief; it comes back into the field that takes any words. */
const kindOf = (description: string): string => description.replace(/^an?\s+/i, '');

export function draftOfBrief(brief: Brief): Draft {
  const [hero, ...friends] = brief.characters;
  const draft: Draft = {
    ...EMPTY_DRAFT,
    name: hero?.name ?? '',
    kind: kindOf(hero?.description ?? ''),
    pronouns: hero?.pronouns ?? '',
    place: brief.settings.location,
    timeOfDay: brief.settings.timeOfDay,
    mood: brief.settings.mood,
    genre: brief.genre,
    lesson: brief.moralLesson ?? '',
    age: brief.ageGroup,
    chapters: String(brief.chapterCount),
    style: brief.illustrationStyle,
    language: brief.language,
    dedication: brief.dedication ?? '',
    title: brief.title ?? '',
  };
  for (const [i, friend] of friends.entries()) {
    const fields = FRIENDS[i];
    if (fields) Object.assign(draft, { [fields.name]: friend.name, [fields.kind]: kindOf(friend.description) });
  }
  return draft;
}
