/** An incident: a thicket that holds on to whoever runs in. */
import type { Incident } from '../../content-types.ts';

export const TANGLE: Incident = {
  id: 'tangle',
  noun: 'tangle',
  titles: ['Ouch', 'In a Tangle', 'Stuck Like Jam'],
  see: {
    young: ['Next came a {N}. [Prick, prick|Snag, snag|Scritch, scratch]!', 'A {N}! No gap. No gate.'],
    older: [
      'After that the path went into a {N} and did not seem to come out. [It had more hooks than a coat shop|It grabbed at everything that went by]{o:, and it already had three hats and somebody’s umbrella}.',
      'Next came a {N}, [thicker than porridge|as thick as a wall]. {o:It was the sort of place that eats gloves, and }not even a [mouse|draught] could get through it.',
    ],
  },
  fail: {
    young: [
      '{H} ran in. {H} did not run out. [Stuck|Ow, ow, ow]!',
      '{H} went left. {H} went right. Now {H} was in a knot!',
    ],
    older: [
      '{H} put {his} head down and charged. A moment later {he} {was} hanging upside down by one [foot|sleeve]. {~oops}.',
      '{H} pulled, and it pulled back. Soon {he} {was} tied up as neatly as [a parcel|a birthday present|a roast]. {~oops}.',
    ],
  },
  failPicture: {
    weight: 4,
    hero: ['sit/surprised/friend', 'sitting caught in the {N}'],
    friend: ['shy/surprised/hero', 'watching through two fingers'],
    at: 'road',
    shot: 'medium',
  },
  ways: [
    {
      id: 'under',
      say: {
        young: ['“Look low,” said {P}. There was a hole! [Wig, wag, wiggle|Wriggle, wriggle], and out they popped.'],
        older: [
          '“You are looking too high,” said {P}, with one cheek on the ground. Down there ran a [tiny|low, round] tunnel, made by somebody [about the size of a loaf|with a very small suitcase]. They wriggled along it on their tummies{o:, saying sorry to the earwigs,} and popped out like two corks.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['crouch/determined/ahead', 'wriggling out of a low hole under the {N}'],
        friend: ['crouch/happy/hero', 'crawling ahead'],
        at: 'road',
        shot: 'medium',
      },
    },
    {
      id: 'bag',
      keepsake: 'bag',
      say: {
        young: ['{H} put the {K} on top. Now no [pricks|snags]! On they went.'],
        older: [
          '{H} held the {KK} out in front like the nose of a [ship|train], and {he} pushed. The {K} got [scratched|a bit bent]{o: and lost some of its looks}, but behind it ran a neat little path, and down the path walked {P}, [quite clean|humming].',
        ],
      },
      picture: {
        weight: 5,
        hero: ['hold/determined/ahead', 'pushing a way through the {N} with the {KK}'],
        friend: ['walk/happy/hero', 'strolling behind'],
        at: 'road',
        shot: 'medium',
        holds: 'keepsake',
      },
    },
    {
      id: 'sound',
      keepsake: 'sound',
      say: {
        young: [
          '{H} blew and banged on the {K}. Out ran ten [mice|goats]! They ate a path. [Munch, munch|Nibble, nibble]!',
        ],
        older: [
          '{H} tried the {KK}, just to cheer them {both} up. At the first note, a head popped out, and then another. It was a family of [goats|snails|very hungry mice], who loved music{o: almost as much as they loved leaves}. They stayed for the concert, and they ate the whole tangle while they listened.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['cheer/happy/friend', 'making music with the {KK}'],
        friend: ['cheer/laughing/hero', 'dancing'],
        at: 'road',
        shot: 'medium',
        holds: 'keepsake',
      },
    },
  ],
};
