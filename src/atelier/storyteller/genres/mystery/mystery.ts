/** Mystery: something odd, three clues and a false trail, a wrong accusation put right, and a kind explanation. */
import { LANDS } from '../../content/lands.ts';
import { POOLS } from '../../content/pools.ts';
import type { GenreContent } from '../../content-types.ts';
import { CASE, CASE_COMPANY, CASE_FEARS, CASE_HOOKS } from './case.ts';
import { MESSAGE_IN_PIECES } from './message-in-pieces.ts';
import { STRANGE_NOISE } from './strange-noise.ts';
import { WHO_TOOK_IT } from './who-took-it.ts';
import { WITNESSES } from './witnesses.ts';
import { WRONG_ACCUSATIONS } from './wrong-accusations.ts';

export const MYSTERY: GenreContent = {
  genre: 'mystery',
  shapes: [WHO_TOOK_IT, STRANGE_NOISE, MESSAGE_IN_PIECES],
  beats: CASE,
  joins: CASE_COMPANY.joins,
  lends: CASE_COMPANY.lends,
  party: CASE_COMPANY.party,
  incidents: WITNESSES,
  growth: [
    ['incident', 'banter'],
    ['scenery', 'incident', 'reflect'],
  ],
  morals: WRONG_ACCUSATIONS,
  gags: [],
  fears: CASE_FEARS,
  lands: LANDS,
  hooks: CASE_HOOKS,
  titles: {
    open: ['{H}, Detective'],
    call: ['Something Odd'],
    scenery: ['Lower Down', 'The Other Side of the Lane'],
    banter: ['But Why?', 'What Do We Know?'],
    reflect: ['Behind the Dustbin', 'A Row of Facts'],
    face: ['The Brave Part'],
    joins: ['Another Detective', 'One More on the Case'],
    lends: ['A Good Pair of Eyes'],
  },
  pools: {
    ...POOLS,
    soft: ['a moth’s foot', 'a feather on a cat', 'a cloud sitting down', 'a kitten’s sneeze'],
  },
  cover: {
    hero: ['hold/curious/ahead', 'following a clue with a magnifier'],
    friend: ['point/surprised/ahead', 'pointing at something odd'],
    at: 'home',
  },
};
