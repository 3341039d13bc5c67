/** An incident: somebody grumpy who lets nobody past. */
import type { Incident } from '../../content-types.ts';

export const GUARD: Incident = {
  id: 'guard',
  noun: 'guard',
  titles: ['Nobody Goes By', 'What Is the Password?', 'The Grumpy One'],
  see: {
    young: [
      '“Stop!” said a {N}. “[No one goes by|Not you. Not here]!”',
      'A {N} sat on the path. It was [big|wide]. It was cross.',
    ],
    older: [
      'A {N} was sitting in the middle of the path. “Nobody goes past,” it said{o:, without opening its eyes}. “[It is a rule|I made a sign|Not on a {day}], and I am very fond of [it|that].”',
      '“Halt!” said a {N}, and it spread itself from one side of the path to the other. “[What is the password|Who goes there, and why, and have they wiped their feet]?”',
    ],
  },
  fail: {
    young: [
      '“Please?” said {H}. “No,” it said. “[No, no, no|Nope]!”',
      '{H} said “Boo!” It said “BOO!” [right back|much, much louder].',
    ],
    older: [
      '{H} tried [“Please”|“Open up”], and “[Cheese|Sausages]”, and “{H} is the best”. “[Those are words|Warm|Rude],” said the {N}, “but none of them is the password.” {~oops}.',
      '{H} tried to tiptoe round it, but wherever {he} went, it had [already got there|more of itself to put there]. {~oops}.',
    ],
  },
  failPicture: {
    weight: 4,
    hero: ['stand/determined/ahead', 'trying to talk a way past a {N}'],
    friend: ['shy/surprised/hero', 'watching through two fingers'],
    at: 'road',
    shot: 'medium',
  },
  ways: [
    {
      id: 'love',
      needs: ['love', '!love-used'],
      say: {
        young: [
          '“Do you like {love}?” said {H}. “Me? Yes!” it said. So they had a chat. A long one. “[Go by|On you go], pal!”',
        ],
        older: [
          '“{H} loves {love},” said {P}, {o:who could not think of anything else to say}{b:just for something to say}. The {N} opened both eyes. “Did you say {love}?” it asked. “Nobody ever talks to me about {love}.” So {H} did. {o:It had been a long time since anybody had asked, and }{he} told it [everything|the best parts twice], and the {N} moved over so as to hear better, and then there was room to go by.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['point/happy/friend', 'telling a {N} about {love}'],
        friend: ['stand/happy/hero', 'listening, too'],
        at: 'road',
        shot: 'medium',
      },
    },
    {
      id: 'joke',
      say: {
        young: ['{P} [made|pulled] a face. It did not laugh. Then it did. [Ha, ha, ho|Hee, hee, hoo]! “Go by!”'],
        older: [
          'Then {P}, who had [something in one eye|been trying not to sneeze], pulled such a [terrible|peculiar] face that the {N} made a noise like a [cork|tap|trumpet]. It was a laugh{o:, a rusty one, out of practice}. “Nobody has ever made me do that,” it said, and it [budged over|moved its bottom to the left].',
        ],
      },
      picture: {
        weight: 5,
        hero: ['stand/laughing/friend', 'trying hard not to laugh'],
        friend: ['stand/laughing/ahead', 'pulling a terrible face at a {N}'],
        at: 'road',
        shot: 'medium',
      },
    },
    {
      id: 'ask',
      say: {
        young: ['“Are you sad?” said {H}. It was! It had a [thorn|stone] in its foot. [Pop|Plip], out it came.'],
        older: [
          '“Are you always this cross,” asked {H}, “or does something hurt?” There was a long silence{o:, and a sniff}. It turned out to be a [stone|thorn|pin] in its left foot, {o:which had been there}{b:and it had been there} since [Tuesday|last week|the summer]. {H} pulled it out. “Oh!” said the {N}. “I thought that was just my [mood|character].”',
        ],
      },
      picture: {
        weight: 5,
        hero: ['crouch/gentle/down', 'pulling a thorn out of the foot of a {N}'],
        friend: ['crouch/gentle/down', 'holding the foot still'],
        at: 'road',
        shot: 'medium',
      },
    },
  ],
};
