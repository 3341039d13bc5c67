/** The incidents of the road that every genre may use. */
import type { Incident } from '../content-types.ts';
import { DARK } from './incidents/dark.ts';
import { FORK } from './incidents/fork.ts';
import { GAP } from './incidents/gap.ts';
import { GUARD } from './incidents/guard.ts';
import { HIGH } from './incidents/high.ts';
import { MESS } from './incidents/mess.ts';
import { MUD } from './incidents/mud.ts';
import { TANGLE } from './incidents/tangle.ts';
import { WATER } from './incidents/water.ts';
import { WIND } from './incidents/wind.ts';
export const INCIDENTS: readonly Incident[] = [DARK, FORK, GAP, GUARD, HIGH, MESS, MUD, TANGLE, WATER, WIND];
