/** The cast of a story's plan: each player with the appearance that every picture keeps. */
import { appearanceFromWords } from '../../story/appearance-from-words.ts';
import type { Character } from '../../story/character.ts';
import type { StoryWorld } from './story-world.ts';

export function castOf(world: StoryWorld, seed: number): Character[] {
  return world.players.map((player): Character => {
    const { appearance, identity, mark } = appearanceFromWords(player.description, { seed, role: player.role });
    return {
      id: player.id,
      name: player.name,
      role: player.role,
      pronouns: player.pronouns,
      identity,
      mark,
      appearance,
    };
  });
}
