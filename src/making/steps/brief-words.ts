/** The words of a brief and of a plan that somebody will read, or a model will be told: what moderation looks at. */
import type { Brief } from '../../story/brief.ts';
import type { Plan } from '../../story/plan.ts';

export function wordsOfBrief(brief: Brief): string[] {
  const { title, moralLesson, dedication, settings, characters } = brief;
  const cast = characters.flatMap(({ name, role, description }) => [name, role, description]);
  return [title, moralLesson, dedication, settings.location, ...cast].filter((text) => text !== undefined);
}

export function wordsOfPlan({ title, synopsis, dedication, cast, cover, chapters }: Plan): string[] {
  return [
    title,
    synopsis,
    dedication,
    ...cast.flatMap(({ name, role, identity, mark }) => [name, role, identity, mark]),
    cover.moment,
    cover.place,
    ...chapters.flatMap(({ title, beat, closingLine, scene }) => [
      title,
      beat,
      closingLine,
      scene.moment,
      scene.place,
      scene.mood,
    ]),
  ].filter((text) => text !== '');
}
