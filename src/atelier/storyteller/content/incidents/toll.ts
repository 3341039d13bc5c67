/** An incident: a gate with a toll that is not paid in money. */
import type { Incident } from '../../content-types.ts';

export const TOLL: Incident = {
  id: 'toll',
  titles: ['Pay Here', 'One Secret, Please', 'The Odd Little Gate'],
  see: {
    young: ['There was a wee gate. A wee man sat on it. “Pay me,” he said. “One [joke|song], please.”'],
    older: [
      'There was a gate across the way, and beside it a hut no bigger than a [cupboard|kennel], with somebody inside it in a very large cap. “That will be one secret each,” said the cap. {o:“Not a big one. Change is given.” }{H} and {P} looked at each other. They had [two buttons and a plum|some string and half a bun], but they had not packed any secrets.',
      'A small person in a large cap put up one hand. “Toll,” it said. “The toll is [one thing that you have never told anybody|one secret each, fresh]. {o:I do not take yesterday’s. }”',
    ],
  },
  fail: {
    young: ['{H} told one. The man did not [smile|laugh]. “I know that one.”'],
    older: [
      '“I do not like [porridge|parsnips],” whispered {H}. “Everybody knows that,” said the cap. “It is written all over your [face|ears].” {~oops}.',
    ],
  },
  ways: [
    {
      id: 'love',
      needs: ['love', '!love-used'],
      say: {
        young: [
          '“I do love {love},” said {H}. “I love it more than [buns|cake].” “Oh!” said the man. “So do I!” Click! Up went the gate.',
        ],
        older: [
          '{H} went into the hut and shut the door. “I would rather be at home with {love},” {he} whispered, “than on any adventure in the world. {o:I have never told anyone. They think that I am the adventurous kind. }” There was a silence inside the cap. “Is it {love}?” it said at last. “[Keep your secret|Put your button away]. I have been sitting here thinking about {love} since breakfast.” And it held the gate open itself.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['shy/happy/ahead', 'telling a secret about {love}'],
        friend: ['stand/curious/hero', 'waiting by the gate'],
        at: 'road',
        shot: 'close',
      },
    },
    {
      id: 'same',
      say: {
        young: [
          'So {P} went up close. “[Psst|Psst, psst].” “Oh!” said the man. “That is a good one!” Click! Up went the gate.',
        ],
        older: [
          '{P} went first, into the hut, and came out rather pink. Then it was {H}’s turn. {He} said it very fast, {o:with {his} eyes on the floor, }and waited. “How funny,” said the cap, and lifted the gate. “That makes the two of you. {o:I have had the same secret twice in one day. }” They walked for a while without saying anything. “Was yours,” asked {P} at last, “that you [still sleep with a light on|sometimes talk to your socks]?” {H} stopped. “[Was yours|Yours, too]?” {he} said.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['shy/curious/ahead', 'whispering a secret'],
        friend: ['stand/curious/hero', 'waiting, rather pink'],
        at: 'road',
        shot: 'close',
      },
    },
  ],
};
