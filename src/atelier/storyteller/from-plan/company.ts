/** Who is in a chapter that somebody else has planned: who feels and speaks, and whom the beat names. */
import type { Character } from '../../../story/character.ts';
import type { Plan } from '../../../story/plan.ts';
import type { Actor } from '../../../story/scene.ts';

export interface Present {
  character: Character;
  actor: Actor;
  awake: boolean;
}
export interface Company {
  /** In the picture, as the plan orders them. */
  present: Present[];
  /** Everybody of the cast whom the beat names. */
  named: Character[];
  hero: Character;
}

const spoken = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u');
export const says = (text: string, name: string): boolean => spoken(name).test(text);

/** Throws a RangeError when the plan has no such chapter. */
export function companyOf(plan: Plan, number: number): Company & { chapter: Plan['chapters'][number] } {
  const chapter = plan.chapters.find((one) => one.number === number);
  if (!chapter) throw new RangeError(`The plan has no chapter ${number}.`);
  const present = chapter.scene.actors.flatMap((actor): Present[] => {
    const character = plan.cast.find(({ id }) => id === actor.character);
    const awake = actor.pose !== 'sleep' && actor.expression !== 'asleep';
    return character ? [{ character, actor, awake }] : [];
  });
  const hero = plan.cast.find(({ id }) => id === 'hero') ?? (plan.cast[0] as Character);
  const beat = chapter.beat.replace(/'/g, '’');
  return { chapter, present, hero, named: plan.cast.filter(({ name }) => says(beat, name.replace(/'/g, '’'))) };
}
