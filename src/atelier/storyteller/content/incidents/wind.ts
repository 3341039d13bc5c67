/** An incident: a wind that pushes back. */
import type { Incident } from '../../content-types.ts';

export const WIND: Incident = {
  id: 'wind',
  noun: 'high',
  titles: ['Hold On', 'The Wind Had Other Plans', 'Whoosh'],
  notWithFear: /storm|thunder|wind/i,
  notIn: ['space', 'reef', 'home'],
  asserts: ['windy'],
  forbids: ['calm'],
  see: {
    young: [
      'Then came the wind. [Whoo, whoo|Whoosh, whoosh]! It [pushed|tugged] and [pulled|puffed].',
      'Whoo! went the wind. [Off went a leaf|Up went the dust]. {P} held on.',
    ],
    older: [
      'At the top of the {N} the wind was waiting for them. It [pulled their ears{o: and looked in their pockets}|snatched at their sleeves{o: like a bored child}|took the words out of their mouths{o: and read them to somebody else}].',
      'Out by the {N} there was nothing to stop the wind, so it did not stop. It [roared|sang|howled] like [a lion in a bottle|nine kettles|a band of trombones]{o:, and it leaned on them like a rude stranger on a bus}.',
    ],
  },
  fail: {
    young: [
      '{H} took one step on. The wind blew {H} two steps back!',
      'Up went {P}! {H} held on to one foot. [Eek|Yikes]!',
    ],
    older: [
      'For every step {H} took, the wind put {him} back two{o:, like a piece in a game}. {~oops}.',
      '{P} went by, sideways, at about the height of {H}’s [ears|nose]. {H} grabbed a foot and held on. {~oops}.',
    ],
  },
  failPicture: {
    weight: 4,
    hero: ['reach/surprised/friend', 'leaning hard into the wind'],
    friend: ['shy/surprised/hero', 'watching through two fingers'],
    at: 'road',
    shot: 'low',
  },
  ways: [
    {
      id: 'low',
      say: {
        young: ['Down they got. [Low, low, low|Flat, flat, flat]. The wind went by on top!'],
        older: [
          '“Be a [snail|carpet|puddle],” shouted {P}, and they {both} lay flat. The wind went hunting about over their heads{o:, quite put out,} while they crept along beneath it, [a nose at a time|from tuft to tuft], to the quiet side.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['crouch/determined/ahead', 'creeping along, flat to the ground, under the wind'],
        friend: ['crouch/happy/hero', 'creeping alongside'],
        at: 'road',
        shot: 'medium',
      },
    },
    {
      id: 'cloth',
      keepsake: 'cloth',
      say: {
        young: ['{H} tied the {K} to {P}. One knot. Two knots. Now no one blew off!'],
        older: [
          '{H} unwound the {KK} and tied it from {his} own middle to {P}’s, with a [double|triple] knot. When the wind picked one of them up, the other sat down. In this way, {o:now a kite and now a stone, }they went bumping along together.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['reach/determined/friend', 'holding on to the {KK} in the wind'],
        friend: ['jump/laughing/hero', 'flying at the other end like a kite'],
        at: 'road',
        shot: 'medium',
        holds: 'keepsake',
      },
    },
  ],
};
