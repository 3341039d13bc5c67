/** The words of a brief and of a plan that somebody will read, or a model will be told: what moderation looks at. */
import type { Brief } from '../../story/brief.ts';
import type { Plan } from '../../story/plan.ts';

/** The words of a brief with the fields they stand in, as paths: `characters.0.name`. */
export function fieldsOfBrief(brief: Brief): { field: string; text: string }[] {
  const { title, moralLesson, dedication, settings, characters } = brief;
  const cast = characters.flatMap(({ name, role, description }, i) =>
    Object.entries({ name, role, description }).map(([part, text]) => ({ field: `characters.${i}.${part}`, text })),
  );
  const own = Object.entries({ title, moralLesson, dedication, 'settings.location': settings.location });
  return [...own.flatMap(([field, text]) => (text === undefined ? [] : [{ field, text }])), ...cast];
}

export const wordsOfBrief = (brief: Brief): string[] => fieldsOfBrief(brief).map(({ text }) => text);

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
