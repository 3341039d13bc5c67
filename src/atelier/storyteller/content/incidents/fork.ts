/** An incident: a signpost that says nothing useful. */
import type { Incident } from '../../content-types.ts';

export const FORK: Incident = {
  id: 'fork',
  noun: 'far',
  titles: ['Left or Right or Up', 'The Silly Signpost', 'Which Way?'],
  see: {
    young: [
      'Two paths! [This one? Or that one|Left? Or right|Which one]?',
      'A post said “This way”. It said it two times. It [pointed|spun] two ways!',
    ],
    older: [
      'The path split in [three|four]. There was a signpost, but {o:the wind had been at it, and }every arm of it said “[Not This Way|Probably|Try the Other One]”.',
      'They came to a crossroads with a sign that said “{N}” in both directions. [One of them was fibbing|Both of them looked surprised]{o:, and the post stood between them with its hands in its pockets, so to speak}.',
    ],
  },
  fail: {
    young: [
      'They went left. [Moo|Baa|Yuck]! They came back.',
      'They went right. It was a [wall|pond]. They came back.',
    ],
    older: [
      '{H} chose left, and they walked for [an hour|ages], and came out just behind the sign they had started from. {~oops}.',
      '{H} spun round three times and pointed. It was [at a cow|at {P}|straight up]. {~oops}.',
    ],
  },
  failPicture: {
    weight: 4,
    hero: ['stand/surprised/up', 'staring at a signpost that points both ways'],
    friend: ['shy/surprised/hero', 'watching through two fingers'],
    at: 'road',
    shot: 'medium',
  },
  ways: [
    {
      id: 'smell',
      say: {
        young: ['{P} took a sniff. [Sniff, sniff, sniff|Sniff, snuff, sniff]. “This one!” said {P}.'],
        older: [
          '{P} lay down and put {phis} nose to each path in turn. “That one goes to [a dustbin|somebody’s aunt],” {phe} said, “and that one goes to [the dentist|a lot of cabbages]. But that one smells of [wind|a long way].” So that was the one they took{o:, and {H} only looked back twice}.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['stand/curious/friend', 'waiting at the signpost'],
        friend: ['crouch/curious/down', 'sniffing at the path'],
        at: 'road',
        shot: 'medium',
      },
    },
    {
      id: 'tracks',
      say: {
        young: ['{H} looked down. Small [prints|steps]! They [followed|went with] them. One, two, three.'],
        older: [
          'Then {H} stopped looking at the sign and looked at the ground. On one path the [grass|dust|grit] was flat, {o:where feet had gone out in the morning and come home at night, }and on the others it was not. “Signs can say anything,” {he} said, “but feet go where they mean to.”',
        ],
      },
      picture: {
        weight: 5,
        hero: ['crouch/curious/down', 'bending over the tracks on the path'],
        friend: ['point/surprised/ahead', 'pointing where they lead'],
        at: 'road',
        shot: 'medium',
      },
    },
  ],
};
