/** An incident: something too high to climb. */
import type { Incident } from '../../content-types.ts';

export const HIGH: Incident = {
  id: 'high',
  noun: 'high',
  titles: ['Up, Up, Down', 'Much Too High', 'The Way Is Up'],
  notWithFear: /high|height|fall|climb/i,
  see: {
    young: ['A {N}! It went up and up.', 'Oh no. A {N}, [tall, tall, tall|as tall as the sky].'],
    older: [
      'In front of them stood a {N}, as big as {~big}. [It had no steps|It went straight up|The top was in the clouds]{o:, and a small sign at the bottom said Good Luck}.',
      'The way was blocked by a {N}. {H} looked up, and up, and up{o:, until {his} neck creaked and {he} fell over backwards}.',
    ],
  },
  fail: {
    young: [
      'Up went {H}. Down went {H}. [Bump|Thump|Oof]!',
      '{H} got up to here. Then [slip, slide|wibble, wobble], bump!',
    ],
    older: [
      '{H} climbed up three steps and slid down four{o:, which {P} said was bad arithmetic}. {~oops}.',
      '{H} stood on {P}, and then {P} stood on {H}, and then they {both} [lay|sat] in a heap. {~oops}.',
    ],
  },
  failPicture: {
    weight: 4,
    hero: ['sit/surprised/friend', 'sliding back down the {N}, bump, bump, bump'],
    friend: ['shy/surprised/hero', 'watching through two fingers'],
    at: 'road',
    shot: 'low',
  },
  ways: [
    {
      id: 'zigzag',
      say: {
        young: ['They did not go up. They went [round|side to side]. [Zig, zag, zig|This way, that way], top!'],
        older: [
          '“If we cannot go up,” said {P}, “let us go sideways and see what happens.” So they went [zig and zag, zig and zag|a bit left, a bit right], [like a shoelace|like ants on a cake]. It took [all of lunch|a long, long time]{o: and most of a song}, but at last there was no more up to go.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['climb/determined/up', 'climbing the {N} in a zigzag'],
        friend: ['climb/happy/hero', 'leading the way'],
        at: 'road',
        shot: 'medium',
      },
    },
    {
      id: 'stick',
      keepsake: 'stick',
      say: {
        young: ['{H} dug in the {K}. [Chip, chop, chip|Tap, tap, tap]! One step. Two. Ten!'],
        older: [
          '{H} took the {KK} and dug a little hole, just big enough for a foot. Then {he} dug another one above it. [Chip, chop, chip|Scratch, scrape, scratch], they made their own stairs{o:, and {P} walked up them like a visiting duchess}.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['crouch/determined/down', 'digging steps into the {N} with the {KK}'],
        friend: ['climb/happy/hero', 'stepping up behind'],
        at: 'road',
        shot: 'medium',
        holds: 'keepsake',
      },
    },
    {
      id: 'cloth',
      keepsake: 'cloth',
      say: {
        young: ['Down came the {K}. “Hold on!” [Heave, ho|Pull, pull]! Up came {P}.'],
        older: [
          '{H} was lighter, so {he} went first, from crack to crack. At the top {he} let the {KK} down like a rope, and {P} held on tight. “Heave!” said {H}. “I am heaving,” said {P}{o:, who was in fact only dangling}.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['reach/determined/friend', 'leaning over the top of the {N} and pulling'],
        friend: ['climb/surprised/hero', 'dangling from the {KK}'],
        at: 'road',
        shot: 'medium',
        holds: 'keepsake',
      },
    },
  ],
};
