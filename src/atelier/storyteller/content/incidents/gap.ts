/** An incident: a gap in the path, deep and wobbly. */
import type { Incident } from '../../content-types.ts';

export const GAP: Incident = {
  id: 'gap',
  noun: 'gap',
  titles: ['Mind the Gap', 'The Wobbly Bit', 'Don’t Look Down'],
  notWithFear: /high|height|fall/i,
  see: {
    young: ['Oh! A {N}. [Deep, deep, deep|Down, down, down].', 'The path had a {N} in it. [Uh-oh|Oh dear].'],
    older: [
      'The path stopped at a {N}. {H} dropped a [pebble|crumb] in and counted. {He} {was} still counting at [nine|eleven]{o: when, very faintly, something said ouch}.',
      'There was a {N} ahead, with one thin plank across it. The plank went [wibble|boing]{o: whenever anybody so much as looked at it}.',
    ],
  },
  fail: {
    young: [
      '{H} put a foot out. [Wibble, wobble|Creak, crack]! Back, back, back!',
      '{H} took a run. Then {H} took a look. Then {H} sat down.',
    ],
    older: [
      '{H} took a run at it, looked down, and stopped so suddenly that {P} ran into {him}. {~oops}.',
      '{H} took two steps out. It bent like a [banana|smile]. {He} took five steps back. {~oops}.',
    ],
  },
  failPicture: {
    weight: 4,
    hero: ['reach/scared/down', 'teetering on the edge of the {N}'],
    friend: ['shy/surprised/hero', 'watching through two fingers'],
    at: 'road',
    shot: 'low',
  },
  ways: [
    {
      id: 'eyes',
      say: {
        young: ['“Look at me,” said {P}. Step. Step. Step. “[Hi|Boo],” said {P}. “You did it!”'],
        older: [
          '“Look at my nose,” said {P} from the other side. “It is a [very interesting|remarkable] nose.” {H} looked at it hard, and counted [the freckles|the whiskers|the bumps] on it, and took one step for each. {o:There were fourteen. }It was [exactly|just] enough.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['walk/determined/friend', 'balancing across the {N} with both arms out'],
        friend: ['point/happy/hero', 'pointing at {phis} own nose'],
        at: 'road',
        shot: 'medium',
      },
    },
    {
      id: 'stick',
      keepsake: 'stick',
      say: {
        young: ['{H} held the {K} [flat|out]. Left, right, left. [Over|Across]!'],
        older: [
          '{H} held the {KK} out sideways, the way rope-walkers do. It dipped left, it dipped right, and each time {o:the {K} talked it round and }it came level again. {P} followed with {phis} eyes shut and {phis} fingers crossed.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['walk/determined/ahead', 'crossing the {N} with the {KK} to balance'],
        friend: ['walk/scared/hero', 'following with closed eyes'],
        at: 'road',
        shot: 'medium',
        holds: 'keepsake',
      },
    },
    {
      id: 'crowd',
      say: {
        young: ['“May we?” said the {crowd}. [Flap, flap|Hup, hup]! Up, over, down!'],
        older: [
          '“Is this your first gap?” asked [a voice|somebody]. It was the {crowd}, {o:who were there for the view, }and they were [very nice|rather proud] about it. They made themselves into a [chain|bridge], nose to tail, and would only take [a button|one joke|half a biscuit] for it.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['walk/happy/ahead', 'stepping over the {N} on a bridge of the {crowd}'],
        friend: ['stand/happy/ahead', 'bowing to say thank you'],
        at: 'road',
        shot: 'medium',
      },
    },
  ],
};
