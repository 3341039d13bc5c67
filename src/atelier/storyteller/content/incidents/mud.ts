/** An incident: ground that will not let go of a foot. */
import type { Incident } from '../../content-types.ts';

export const MUD: Incident = {
  id: 'mud',
  noun: 'mud',
  titles: ['Squelch', 'Stuck Fast', 'The Sticky Bit'],
  notIn: ['home'],
  see: {
    young: ['[Squelch|Squish|Glop]! What was that? A {N}!', 'The path got soft. It got [wet|thick]. It was a {N}!'],
    older: [
      'The ground began to go [squelch|glop|shlup]. It was a {N}, [and it was hungry|and it had no manners]{o:, and it had plainly been waiting for visitors}.',
      'Where the path should have been there was a {N}. It [blew one slow bubble|winked at them|smelled of old socks]{o:, in the friendly way of something that means to keep you}.',
    ],
  },
  fail: {
    young: ['In went one foot. Out came no [foot|shoe]!', '{H} took a step. [Shlup|Glup]! {H} did not take two.'],
    older: [
      '{H} was in up to the [knees|middle] as quick as {~quick}. The more {he} pulled, the more it [sucked|hummed]. {~oops}.',
      '{H} stepped on the bit that looked [hard|safe]. It was not. It let {him} in as far as the [elbows|chin] and then stopped to think. {~oops}.',
    ],
  },
  failPicture: {
    weight: 4,
    hero: ['sit/surprised/friend', 'sinking up to the middle in the {N}'],
    friend: ['shy/surprised/hero', 'watching through two fingers'],
    at: 'road',
    shot: 'medium',
  },
  ways: [
    {
      id: 'flat',
      say: {
        young: ['“Lie flat,” said {P}, “like a [fish|mat].” [Slip, slop, slide|Swish, swash, swish], out came {H}!'],
        older: [
          '“Do not pull,” said {P}. “Lie down, [like a pancake|like a lazy duck].” It felt silly, but {H} lay back and wriggled, and little by little it let go with a long rude noise.{o: Nobody mentioned the noise.} They swam the rest of the way on their backs{o:, looking at the sky}.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['swim/determined/friend', 'sliding across the {N}, as flat as a pancake'],
        friend: ['point/happy/hero', 'calling out what to do'],
        at: 'road',
        shot: 'medium',
      },
    },
    {
      id: 'stick',
      keepsake: 'stick',
      say: {
        young: ['{P} held out the {K}. [One, two, tug|Heave, ho, pop]!'],
        older: [
          '{P} lay down at the edge and held out the {KK}. {H} took hold, {P} took hold, and they {both} pulled until [something went POP|their ears hurt]. Out came {H}{o:, like a tooth,} with only [one shoe|half the mud].',
        ],
      },
      picture: {
        weight: 5,
        hero: ['reach/determined/friend', 'reaching out of the {N} for the {KK}'],
        friend: ['reach/happy/hero', 'pulling from the bank'],
        at: 'road',
        shot: 'medium',
        holds: 'keepsake',
      },
    },
    {
      id: 'bag',
      keepsake: 'bag',
      say: {
        young: ['{H} put down the {K}. [Hop|Step] on, [hop|step] off. Dry feet!'],
        older: [
          '{H} laid the {KK} down and stood on it. Then {P} stood beside {him}, {o:breathing in, }and they shuffled it forward, [an inch|a toe] at a time, like two people posting themselves [through a door|across a table].',
        ],
      },
      picture: {
        weight: 5,
        hero: ['walk/determined/down', 'shuffling over the {N} on top of the {KK}'],
        friend: ['walk/laughing/hero', 'squeezing in close behind'],
        at: 'road',
        shot: 'medium',
        holds: 'keepsake',
      },
    },
  ],
};
