/** An incident: a great heap of things across the way. */
import type { Incident } from '../../content-types.ts';

export const MESS: Incident = {
  id: 'mess',
  noun: 'mess',
  titles: ['Crash', 'The Great Big Heap', 'One, Two, Tumble'],
  see: {
    young: ['Who put a {N} here? It was as big as {~big}!', 'A {N}! It went up, up, up.'],
    older: [
      'Round the corner the whole path was filled with a {N}. [Somebody had been tidying|Nobody was looking after it]{o:, and it creaked in a way that made them {both} talk in whispers}.',
      'Somebody had left a {N} in the way. It was as big as {~big}, and it was [holding its breath|leaning to the left].',
    ],
  },
  fail: {
    young: [
      '{H} took one bit out. [Rumble, rumble|Rattle, rattle] … CRASH!',
      '{H} went up it. It went down. [Bump, bump, bump|Clonk, clonk, clonk]!',
    ],
    older: [
      '{H} pulled out one, [very gently|just to see], from the bottom. There was a pause, and then there was a [CRASH|WHUMP]. {~oops}.',
      '{H} climbed halfway up, and then it all set off for somewhere else with {him} on top. {~oops}.',
    ],
  },
  failPicture: {
    weight: 4,
    hero: ['sit/surprised/friend', 'riding down on the {N} as it falls'],
    friend: ['shy/surprised/hero', 'watching through two fingers'],
    at: 'road',
    shot: 'medium',
  },
  ways: [
    {
      id: 'sort',
      say: {
        young: ['One for you. One for me. [Pass, pass, pass|Plonk, plonk, plonk]. Soon it was gone!'],
        older: [
          'So they made a line, which is hard with two. {H} passed one to {P}, and {P} put it down and ran to the front. After [a hundred|ninety-nine] of these the {crowd} felt sorry for them and joined in, and the rest was gone before [tea|anyone could sneeze].',
        ],
      },
      picture: {
        weight: 5,
        hero: ['hold/happy/friend', 'passing the {N} along, one thing at a time'],
        friend: ['reach/happy/hero', 'taking the next thing'],
        at: 'road',
        shot: 'medium',
      },
    },
    {
      id: 'bag',
      keepsake: 'bag',
      say: {
        young: ['In the {K} it went. Out of the {K} it went. [Ten times|Lots of times]. All gone!'],
        older: [
          '{H} filled the {KK}, carried it round the corner, and tipped it out. Then {he} did it again. {He} did it so many times that {o:the {K} began to complain, and }{P} made up a [song|sum] about it. At last there was a hole just the size of two friends.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['hold/determined/ahead', 'carrying off the {N} in the {K}'],
        friend: ['stand/happy/hero', 'counting loads'],
        at: 'road',
        shot: 'medium',
        holds: 'keepsake',
      },
    },
    {
      id: 'slide',
      say: {
        young: ['“It is a slide!” said {P}. So it was. [Wheeee|Whoosh]!'],
        older: [
          '“Do you know,” said {P} from the top, “it is the wrong shape for a wall, but the right shape for a slide.” {o:Nobody had thought of that. }They slid down the other side on [a tray|a lid|their bottoms], twice, because the first time {H} had {his} eyes shut.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['sit/laughing/ahead', 'sliding down the {N}'],
        friend: ['cheer/laughing/hero', 'sliding close behind'],
        at: 'road',
        shot: 'medium',
      },
    },
  ],
};
