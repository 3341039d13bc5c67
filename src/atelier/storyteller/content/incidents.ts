/** The incidents of the road that every genre may use. */
import type { Incident } from '../content-types.ts';
import { CHOIR } from './incidents/choir.ts';
import { DARK } from './incidents/dark.ts';
import { ECHO_VALLEY } from './incidents/echo-valley.ts';
import { FORK } from './incidents/fork.ts';
import { GAP } from './incidents/gap.ts';
import { GUARD } from './incidents/guard.ts';
import { HIGH } from './incidents/high.ts';
import { MESS } from './incidents/mess.ts';
import { MUD } from './incidents/mud.ts';
import { PARCEL } from './incidents/parcel.ts';
import { QUEUE } from './incidents/queue.ts';
import { SHOWER } from './incidents/shower.ts';
import { SLEEPER } from './incidents/sleeper.ts';
import { SMALL_KING } from './incidents/small-king.ts';
import { TANGLE } from './incidents/tangle.ts';
import { TOLL } from './incidents/toll.ts';
import { WATER } from './incidents/water.ts';
import { WIND } from './incidents/wind.ts';
export const INCIDENTS: readonly Incident[] = [
  CHOIR,
  DARK,
  ECHO_VALLEY,
  FORK,
  GAP,
  GUARD,
  HIGH,
  MESS,
  MUD,
  PARCEL,
  QUEUE,
  SHOWER,
  SLEEPER,
  SMALL_KING,
  TANGLE,
  TOLL,
  WATER,
  WIND,
];
