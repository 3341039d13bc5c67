/** Finds the content of a genre. */
import type { Genre } from '../../story/brief.ts';
import type { GenreContent } from './content-types.ts';
import { ADVENTURE } from './genres/adventure/adventure.ts';
import { BEDTIME } from './genres/bedtime/bedtime.ts';
import { FANTASY } from './genres/fantasy/fantasy.ts';
import { MYSTERY } from './genres/mystery/mystery.ts';

const GENRES: Readonly<Record<Genre, GenreContent>> = {
  adventure: ADVENTURE,
  bedtime: BEDTIME,
  fantasy: FANTASY,
  mystery: MYSTERY,
};

export const genreOf = (genre: Genre): GenreContent => GENRES[genre];
