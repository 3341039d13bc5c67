/** The words of a brief and of a plan that somebody will read, or a model will be told: what moderation looks at. */
import type { Brief } from '../../story/brief.ts';
import type { Plan } from '../../story/plan.ts';
import type { Scene } from '../../story/scene.ts';

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

/** Whom or what the eyes go to: an id, the reader, or words that a picture's model is told. */
const gazes = ({ actors }: Scene, cast: Plan['cast']): string[] =>
  actors.map(({ gaze }) => gaze).filter((gaze) => gaze !== 'reader' && cast.every(({ id }) => id !== gaze));

export function wordsOfPlan({ title, synopsis, dedication, cast, cover, chapters }: Plan): string[] {
  return [
    title,
    synopsis,
    dedication,
    ...cast.flatMap(({ name, role, identity, mark }) => [name, role, identity, mark]),
    cover.moment,
    cover.place,
    cover.mood,
    ...gazes(cover, cast),
    ...chapters.flatMap(({ title, beat, closingLine, scene }) => [
      title,
      beat,
      closingLine,
      scene.moment,
      scene.place,
      scene.mood,
      ...gazes(scene, cast),
    ]),
  ].filter((text) => text !== '');
}
