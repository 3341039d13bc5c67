/** Finds the content of a genre. */
import type { Genre } from '../../story/brief.ts';
import type { GenreContent } from './content-types.ts';
import { ADVENTURE } from './genres/adventure/adventure.ts';

const GENRES: Readonly<Partial<Record<Genre, GenreContent>>> = { adventure: ADVENTURE };

export const genreOf = (genre: Genre): GenreContent => GENRES[genre] ?? ADVENTURE;
