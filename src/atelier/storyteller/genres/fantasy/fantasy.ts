/** Fantasy: one clear magical rule, and what comes of it. */
import { JOINS, LENDS, PARTY } from '../../content/company.ts';
import { FEARS } from '../../content/fears.ts';
import { GAGS } from '../../content/gags.ts';
import { HOOKS } from '../../content/hooks.ts';
import { LANDS } from '../../content/lands.ts';
import { MORALS } from '../../content/morals.ts';
import { POOLS } from '../../content/pools.ts';
import type { GenreContent } from '../../content-types.ts';
import { BARGAIN } from './bargain.ts';
import { PAID_LOCKS } from './paid-locks.ts';
import { SIDEWAYS_WISH } from './sideways-wish.ts';
import { STRANGE_DOOR } from './strange-door.ts';
import { WONDER } from './wonder.ts';

export const FANTASY: GenreContent = {
  genre: 'fantasy',
  shapes: [BARGAIN, STRANGE_DOOR, SIDEWAYS_WISH],
  beats: WONDER,
  joins: JOINS,
  lends: LENDS,
  party: PARTY,
  incidents: PAID_LOCKS,
  growth: [
    ['incident', 'gag-again', 'banter'],
    ['scenery', 'incident', 'reflect'],
  ],
  morals: MORALS,
  gags: GAGS,
  fears: FEARS,
  lands: LANDS,
  hooks: HOOKS,
  titles: {
    open: ['How It Began', 'Once, on a {day}'],
    call: ['Trouble', 'Something Is Wrong'],
    home: ['The Way Home', 'Home Again'],
    face: ['The Last Part'],
    scenery: ['Further Than You Would Think', 'On the Way'],
    banter: ['On the Way', 'There Is Always a Catch'],
    reflect: ['Wet Feet', 'The Same Impossible Thing'],
    joins: ['One More', 'Somebody Else'],
    lends: ['What Friends Are For'],
  },
  pools: {
    ...POOLS,
    light: ['a moth’s foot', 'a feather on a cat', 'a leaf on a pond', 'a cloud sitting down'],
    slow: ['honey in winter', 'a snail with a suitcase', 'a cloud on a Sunday', 'a bath running out'],
  },
  cover: {
    hero: ['reach/curious/up', 'reaching out to something wonderful'],
    friend: ['stand/surprised/hero', 'looking on in wonder'],
    at: 'road',
  },
};
