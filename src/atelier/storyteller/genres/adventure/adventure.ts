/** Adventure: somebody small goes a long way for a good reason, and comes home changed. */
import { JOINS, LENDS, PARTY } from '../../content/company.ts';
import { FEARS } from '../../content/fears.ts';
import { GAGS } from '../../content/gags.ts';
import { HOOKS } from '../../content/hooks.ts';
import { INCIDENTS } from '../../content/incidents.ts';
import { LANDS } from '../../content/lands.ts';
import { MORALS } from '../../content/morals.ts';
import { POOLS } from '../../content/pools.ts';
import type { GenreContent } from '../../content-types.ts';
import { BEATS } from './beats.ts';
import { CHASE } from './chase.ts';
import { FETCH } from './fetch.ts';
import { NOISE } from './noise.ts';
import { RESCUE } from './rescue.ts';
import { TITLES } from './titles.ts';

export const ADVENTURE: GenreContent = {
  genre: 'adventure',
  shapes: [FETCH, RESCUE, CHASE, NOISE],
  beats: BEATS,
  joins: JOINS,
  lends: LENDS,
  party: PARTY,
  incidents: INCIDENTS,
  growth: [
    ['incident', 'gag-again', 'banter'],
    ['scenery', 'incident', 'reflect'],
  ],
  morals: MORALS,
  gags: GAGS,
  fears: FEARS,
  lands: LANDS,
  hooks: HOOKS,
  titles: TITLES,
  pools: POOLS,
  cover: {
    hero: ['walk/determined/ahead', 'setting out'],
    friend: ['wave/happy/hero', 'coming along behind'],
    at: 'road',
  },
};
