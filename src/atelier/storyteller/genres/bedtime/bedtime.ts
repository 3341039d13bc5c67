/** Bedtime: gentle, dimming stories that end asleep. No villain, no running, and every thing has its good night. */

import { LANDS } from '../../content/lands.ts';
import type { GenreContent } from '../../content-types.ts';
import { ALSO_IN_BED, EVENING, NIGHT_FEARS, NIGHT_POOLS, SOFT_TURNS } from './evening.ts';
import { GOOD_HABITS } from './good-habits.ts';
import { GOOD_NIGHTS } from './good-nights.ts';
import { LOST_TEDDY } from './lost-teddy.ts';
import { ONE_MORE_THING } from './one-more-thing.ts';
import { SLEEPY_THINGS } from './sleepy-things.ts';

export const BEDTIME: GenreContent = {
  genre: 'bedtime',
  startsAt: 'evening',
  shapes: [GOOD_NIGHTS, ONE_MORE_THING, LOST_TEDDY],
  beats: EVENING,
  joins: ALSO_IN_BED.joins,
  lends: ALSO_IN_BED.lends,
  party: ALSO_IN_BED.party,
  incidents: SLEEPY_THINGS,
  growth: [
    ['incident', 'dim'],
    ['dim', 'incident', 'dim'],
  ],
  morals: GOOD_HABITS,
  gags: [],
  fears: NIGHT_FEARS,
  lands: LANDS,
  hooks: SOFT_TURNS,
  titles: {
    incident: ['One More Good Night', 'Still Awake', 'Shh'],
    joins: ['Who Else Is Up?'],
    open: ['Evening'],
  },
  pools: NIGHT_POOLS,
  cover: {
    hero: ['hold-high/gentle/reader', 'holding up a lantern at bedtime'],
    friend: ['stand/sleepy/hero', 'yawning close by'],
    at: 'home',
  },
};
