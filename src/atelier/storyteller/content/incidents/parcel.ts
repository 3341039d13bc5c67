/** An incident: the slowest post in the world, with a parcel marked urgent. */
import type { Incident } from '../../content-types.ts';

export const PARCEL: Incident = {
  id: 'parcel',
  titles: ['Urgent', 'The Slowest Post in the World', 'A Box for Somebody'],
  see: {
    young: ['A snail had a box to take. “I must [hurry|be quick],” said the snail. It did not look quick.'],
    older: [
      'They overtook a snail. It did not take long. The snail had a [post bag|cap with a badge], and on its back, above the shell, was a box tied up with string. “I cannot stop,” it panted. “This is URGENT.” {o:They looked at the label. }It had been posted in [the spring|the year of the big snow]{o:, and somebody had drawn three lines under the word, and had even, by the look of it, licked the pencil}.',
    ],
  },
  fail: {
    young: ['“I will push!” said {P}. Push! The snail [fell over|went round and round].'],
    older: [
      '“Let me push you,” said {P}, and did. The snail went round three times and came to rest [facing home|upside down]. {~oops}.',
    ],
  },
  ways: [
    {
      id: 'carry',
      say: {
        young: ['So {H} took the box. {P} took the snail. [Run, run, run|Trot, trot, trot]! “Wheee!” said the snail.'],
        older: [
          'In the end {H} carried the box, and {P} carried the snail, who had never seen the world go by at such a speed. “[Faster|Wheee],” it said, with its eyes out on stalks. They put {both} of them down at a very small door {o:in a wall that they would otherwise have walked straight past}{b:in a wall}. It opened. “It has come!” cried somebody inside. “And it is not even [winter|my birthday] yet!”',
        ],
      },
      picture: {
        weight: 5,
        hero: ['hold/happy/ahead', 'hurrying along with the box'],
        friend: ['run/laughing/hero', 'carrying the snail'],
        at: 'road',
        shot: 'medium',
        holds: 'box',
      },
    },
  ],
};
