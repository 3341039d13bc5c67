/** An incident: a dark way through, and no way round. */
import type { Incident } from '../../content-types.ts';

export const DARK: Incident = {
  id: 'dark',
  noun: 'dark',
  titles: ['In the Dark', 'Something Dripped', 'The Way Through'],
  notWithFear: /dark|night|shadow/i,
  see: {
    young: ['The path went in a {N}. It was [black|dark] as ink.', 'Now a {N}. [Drip, drop, drip|Hoo, hoo, hoo].'],
    older: [
      'The only way on was through a {N}. [It breathed out cold air|It was so dark that it seemed to lean out]{o:, and somewhere far inside something went drip}.',
      'Then the path went into a {N} and took the light with it. It was as quiet as {~quiet}{o:, and it smelled of a hundred years of nobody}.',
    ],
  },
  fail: {
    young: [
      '{H} went in. Bonk! {H} came out.',
      '“Who is there?” said {H}. “[There, there, there|Air, air, air],” it said.',
    ],
    older: [
      '{H} walked in boldly, and walked out again with a [bump on the nose|cobweb for a beard]. {~oops}.',
      '“Hello?” called {H}. “[Hello|Lo, lo, lo],” said the dark, in a much deeper voice. {H} sat down {o:rather suddenly }on {P}. {~oops}.',
    ],
  },
  failPicture: {
    weight: 4,
    hero: ['stand/surprised/friend', 'backing out of the {N} with a bumped nose'],
    friend: ['shy/surprised/hero', 'watching through two fingers'],
    at: 'road',
    shot: 'medium',
  },
  ways: [
    {
      id: 'sing',
      say: {
        young: ['So they sang. [La, la, la|Tra, la, lee]! The song went first. They went next.'],
        older: [
          '“Let us send a song in first,” said {P}, “and see if it comes back.” They sang [one about soup|the one about the bear and the bun], and they could hear the walls by how it [bounced|rang]. So they went on singing, with one hand on the [wall|rock], until the dark ran out before the verses did.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['walk/happy/friend', 'singing on the way through the {N}'],
        friend: ['cheer/happy/hero', 'singing along'],
        at: 'road',
        shot: 'medium',
      },
    },
    {
      id: 'light',
      keepsake: 'light',
      say: {
        young: ['On went the {K}. [Click|Fizz]! Ten bats said, “Shh!”'],
        older: [
          '{H} held up the {KK}. It was not a big light, but dark is mostly [bluff|show]. On every side there were [sleeping bats with their hats on|paintings of fish|sparkling stones]{o:, and one indignant spider in a nightcap}, and a clear way through.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['hold-high/determined/ahead', 'holding up the {KK} in the {N}'],
        friend: ['crouch/curious/ahead', 'peering into the shadows'],
        at: 'road',
        shot: 'medium',
        holds: 'keepsake',
      },
    },
    {
      id: 'line',
      keepsake: 'line',
      say: {
        young: ['{H} tied the {K} to a [tree|stone]. “Now we can get back.” In they went!'],
        older: [
          '{H} tied one end of the {KK} outside and kept the other in {his} hand. “Now we cannot get lost,” {he} said, “only [longer|further in].” They took [two|three] wrong turns and followed the {K} back from both, and the next turn had daylight at the end.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['reach/determined/ahead', 'feeling the way into the {N} with the {KK}'],
        friend: ['walk/scared/hero', 'holding on behind'],
        at: 'road',
        shot: 'medium',
        holds: 'keepsake',
      },
    },
  ],
};
