/** The cast of a story's plan: each player with the appearance that every picture keeps. */
import { appearanceFromWords } from '../../story/appearance-from-words.ts';
import type { Character } from '../../story/character.ts';
import type { StoryWorld } from './story-world.ts';

export function castOf(world: StoryWorld, seed: number): Character[] {
  const cast: Character[] = [];
  for (const player of world.players) {
    const { appearance, identity, mark } = appearanceFromWords(player.description, {
      seed,
      role: player.role,
      pronouns: player.pronouns,
      apartFrom: cast.map((one) => one.appearance),
    });
    cast.push({
      id: player.id,
      name: player.name,
      role: player.role,
      pronouns: player.pronouns,
      identity,
      mark,
      appearance,
    });
  }
  return cast;
}
