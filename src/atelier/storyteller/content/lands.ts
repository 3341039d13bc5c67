/** The kinds of landscape, in the order in which a location is looked up; open country takes what is left. */
import type { Land } from '../content-types.ts';
import { CITY } from './lands/city.ts';
import { FIELD } from './lands/field.ts';
import { HOME } from './lands/home.ts';
import { REEF } from './lands/reef.ts';
import { SEA } from './lands/sea.ts';
import { SNOW } from './lands/snow.ts';
import { SPACE } from './lands/space.ts';
import { WOOD } from './lands/wood.ts';
export const LANDS: readonly Land[] = [SPACE, REEF, SEA, SNOW, CITY, WOOD, HOME, FIELD];
