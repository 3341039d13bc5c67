/** An incident: water across the way, and no bridge. */
import type { Incident } from '../../content-types.ts';

export const WATER: Incident = {
  id: 'water',
  noun: 'water',
  titles: ['Too Wide, Too Wet', 'The Wet Bit', 'Splash'],
  notWithFear: /water|swim|sea|deep/i,
  notIn: ['reef', 'home'],
  see: {
    young: [
      'A {N}! A [big|wide|cold] {N}.',
      'Stop! A {N}. It [went|ran] [fast|by].',
      'Then they came to a {N}. [Swish, swish|Gush, gush|Slosh, slosh]!',
    ],
    older: [
      'The path ran down to a {N}{o:, thought better of it,} and stopped.[ There was no bridge at all| The bridge had gone out for the day| There was only half a bridge, and it was the wrong half]{o:, and the far side looked a very long way off}.',
      'Then there was a {N} in the way. It was [wider than a street|as wide as a playground|too wide to jump], and as cold as {~cold}{o:, and it went past with its chin up as though it had somewhere better to be}.',
    ],
  },
  fail: {
    young: ['{H} put in one toe. [Brr|Eek|Ooh]!', '{H} took a jump. [Splash|Plop|Sploosh]!'],
    older: [
      '{H} took a long run, and a huge jump, and landed [exactly in the middle|with a splash that they heard next door]. {~oops}.',
      '{H} tried to cross on a [log|plank|tray], but it rolled {o:under {him} }like a [sausage|pencil], and in {he} went. {~oops}.',
    ],
  },
  failPicture: {
    weight: 4,
    hero: ['sit/surprised/friend', 'sitting up to the waist in the {N} with a great splash'],
    friend: ['shy/surprised/hero', 'watching through two fingers'],
    at: 'road',
    shot: 'medium',
  },
  ways: [
    {
      id: 'raft',
      say: {
        young: ['They sat in a [tub|box|pot]. {P} [pushed|puffed]. [Bob, bob, bob|Drip, drip, drip], over they went!'],
        older: [
          'In the end they found [an old door|a wash tub|a lost drawer with one sock in it], and they sat in it and paddled with [two spoons|their hands|a frying pan]. It went round and round{o: like a leaf that has had a surprise}, but each time round it was a little nearer the other side.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['sit/determined/friend', 'paddling across the {N} with a spoon'],
        friend: ['point/happy/ahead', 'pointing the way from the front'],
        at: 'road',
        shot: 'medium',
      },
    },
    {
      id: 'line',
      keepsake: 'line',
      say: {
        young: ['{H} [tossed|threw] the {K}. {P} held on. [Pull, pull, pull|Tug, tug, tug]!'],
        older: [
          '{H} looked at the {KK}. {He} tied one end to a [post|stone|stump] and threw the other across, and {P} made it fast. They crossed along it hand over hand, {o:dripping and giggling, }with their feet in the wet.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['reach/determined/friend', 'crossing the {N} hand over hand along the {KK}'],
        friend: ['reach/happy/hero', 'holding on to the far end'],
        at: 'road',
        shot: 'medium',
        holds: 'keepsake',
      },
    },
    {
      id: 'cloth',
      keepsake: 'cloth',
      say: {
        young: ['{H} got on a log and held up the {K}. [Puff|Whoosh]! It was a sail!'],
        older: [
          'Then the wind caught the {KK}, and {H} had an idea. They found a [crate|tub|drawer], and {he} held the {K} up for a sail. [Off they went, faster than ducks|They crossed with a bump and a cheer]{o:, and {P} saluted every passing bubble}.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['hold-high/determined/ahead', 'holding up the {KK} as a sail on the {N}'],
        friend: ['wave/laughing/ahead', 'waving from the front of the boat'],
        at: 'road',
        shot: 'medium',
        holds: 'keepsake',
      },
    },
  ],
};
