/** The kinds of landscape, in the order in which a location is looked up; open country takes what is left. */
import type { Land } from '../content-types.ts';
import { CITY } from './lands/city.ts';
import { FIELD } from './lands/field.ts';
import { SEA } from './lands/sea.ts';
import { SNOW } from './lands/snow.ts';
import { SPACE } from './lands/space.ts';
import { WOOD } from './lands/wood.ts';
export const LANDS: readonly Land[] = [SPACE, SEA, SNOW, CITY, WOOD, FIELD];
