/** Clock, ids and randomness of the real world, behind the ports that everything else takes them from. */
import { randomInt } from 'node:crypto';
import { v7 } from 'uuid';
import type { Clock, Ids } from '../making/ports.ts';

export const systemClock: Clock = { now: () => new Date() };
export const systemIds: Ids = { next: () => v7() };
/** A seed for a book whose brief has none: 0 to 4294967295. */
export const randomSeed = (): number => randomInt(0, 2 ** 32);
