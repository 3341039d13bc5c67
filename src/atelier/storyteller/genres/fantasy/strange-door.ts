/** Fantasy shape: the door that was not there yesterday, and the land of lost things behind it. One may take out one thing. */
import type { BeatContent, ShapeDef } from '../../content-types.ts';
import { LOST_THINGS } from './lost-things.ts';

const RULE: BeatContent = {
  importance: 10,
  needs: ['called'],
  gives: ['rule'],
  say: {
    young: [
      'In the wall was a door. It was not there last night! On it was this: “Take one thing. Do not forget which.”',
      'And look, a door! A new one, in the wall. “TAKE ONE THING,” it said. “And do not forget.”',
    ],
    older: [
      'There was a door in the garden wall. It had not been there yesterday. {o:{H} was intimately acquainted with that wall; {he} had bounced a ball off it practically every afternoon of {his} life. }{?!few:It was small and blue, and a notice was painted on it. }“LOST THINGS,” it said. “You may take out one, if you do not forget which one you came for. {?!few:If you forget, you are lost as well. }This door shuts at sunset.” {?!few:{H} read it twice. Then}{?few:And} {he} opened it.',
      'It was on the way home that {he} saw the door. {?!few:Yesterday there had been nothing there but bricks{o:, and the bricks on each side looked as surprised as anyone}. }Over the top was written, in curly letters, “The Land of Lost Things”{?!few:, and under that was the rule}. “{?!few:Come for one thing. }Take one thing. Do not forget what it is, or you will stay. We close at sunset.” It was open, just a crack, {o:and through the crack came a smell of wet wool and pencils, }and {H} pushed it.',
    ],
  },
  picture: {
    weight: 6.5,
    at: 'home',
    hero: ['reach/curious/thing', 'reaching for a door that was not there yesterday'],
    shot: 'wide',
    mood: 'wonder',
  },
  titles: ['The Blue Door', 'Not There Yesterday', 'Lost Things'],
};

const HOME: BeatContent = {
  needs: ['goal'],
  say: {
    young: [
      'Run, run, run! The door was so wee now. Pop! They were out.',
      'The sun was low. The door was small. In they dived. Thump! Home!',
    ],
    older: [
      'The sun was going down, and the door was closing with it. By the time they got there it was no higher than a [chair|cat flap]. {o:{P} went through on {phis} tummy, saying “Breathe in”. }It shut behind them with a click, and then it was only bricks.',
      'They ran. {o:Behind them a great many lost things stood on the hills and waved, if they had anything to do it with. }The door had shrunk to the size of a [tea tray|bread bin], and they went through it one after the other, like letters.',
    ],
  },
};

const SLOTS: ShapeDef['slots'] = [
  'open',
  'flaw',
  'call',
  'rule',
  '|',
  'meet',
  'gag',
  'fear',
  'incident',
  '*',
  '|',
  'gag-again',
  'incident',
  'cost',
  '|',
  'turn',
  'face',
  'incident',
  '|',
  'found',
  'home',
  'end',
  'gag-end',
  'echo',
];

export const STRANGE_DOOR: ShapeDef = {
  id: 'strange-door',
  facts: ['door'],
  importance: { incident: 9.4, fear: 4.5, face: 4.5 },
  incidents: LOST_THINGS,
  slots: SLOTS,
  goals: [
    {
      id: 'laugh',
      thing: 'laugh',
      words: { lost: 'laugh' },
      titles: ['The Door That Was Not There Yesterday', '{H} and the Lost Laugh', 'The Land of Lost Things'],
      keepsakes: [],
      notWithKeepsake: /bucket|box/,
      trouble:
        'Somebody {inhome} has lost a laugh, and behind a small blue door lies the land where lost things go. But whoever forgets what they came for has to stay.',
      beats: {
        call: {
          say: {
            young: [
              'There was no fun {inhome}. “I lost my laugh,” said {neigh}. “I had it last week.” That was so sad.',
              '{H} told a joke. But {neigh} did not laugh. “I can not,” came the word. “My laugh is lost.”',
            ],
            older: [
              'It was on {day} that everyone noticed. {H} slipped on a bun and sat down in a bucket, and {neigh} only said, “Oh dear.” {o:Usually you could hear that laugh three streets off; it went up like a rocket and came down like a tray of cups. }“I have lost it,” came the answer, when {H} asked.{?!few: “I had it on Sunday. I have looked in all my coats.”} Without it, nothing {inhome} was really funny any more. {o:Even the ducks, who are usually such excellent company, walked about as if they meant it. }“Then I will find it,” said {H}.',
            ],
          },
          gives: ['called'],
          picture: {
            weight: 5,
            at: 'home',
            hero: ['sit/surprised/reader', 'sitting in a bucket, and nobody laughing'],
            props: ['bucket'],
            shot: 'wide',
          },
          titles: ['Nobody Laughed', 'The Lost Laugh', 'A Very Flat {day}'],
        },
        rule: RULE,
        found: {
          say: {
            young: [
              'And there it was, in a box! “Ha, ha!” {?!few:But look, the {K} fell off. It was lost! “One thing,” said the box. }{H} took the laugh{?!few:. Bye, {K}}.',
              'Ha, ha, hee! In a box sat the laugh. {?!few:{H} had to pay for it, with the {K}. Just one thing could go home! So {H} let it go.}{?few:“Got you!” said {H}.}',
            ],
            older: [
              'And there, behind the last hill, was a small box, shaking. {?!few:From inside it came a laugh that went up like a rocket and came down like a tray of cups. }{H} had it under one arm before {he} saw that {he} {was} cold. The {KK} was gone. {o:It must have slipped away somewhere on the road; and a thing that is lost, in that country, belongs to it. }There it lay, up on a rock, out of reach.\n{o:The notice on the door had been perfectly clear about it, in the most beautiful curly handwriting. }“One thing,” said {P} softly. “You can only take one.”\n{H} looked at the {K} for as long as {he} could. {o:It had been with {him} to every place that {he} had ever been. }“I know what I came for,” {he} said.{?!few: {He} picked up the box, and {he} did not look back until the bend.}',
            ],
          },
          needs: ['rule'],
          gives: ['goal'],
          picture: {
            weight: 9,
            at: 'goal',
            hero: ['cradle/sad/away', 'holding a small box close, and looking back'],
            friend: ['stand/gentle/hero', 'standing close by'],
            holds: 'box',
            mood: 'tender',
          },
          titles: ['The Box That Shook', 'Only One', 'Behind the Last Hill'],
        },
        home: HOME,
        end: {
          say: {
            young: [
              '{neigh} let the laugh out. HA, HA, HA!{?!few: And who had hung up the {K} by the door? It was not lost. {H} gave it up. That is not the same!}',
              'HA, HA! Now all could laugh.{?!few: And look! On its hook was the {K}! A thing you give is not lost.}',
            ],
            older: [
              'When the lid came off, the laugh went three times round the ceiling and dived in where it belonged. {?!few:“Say something!” cried everybody. }{H} was so tired that {he} sat down in the bucket again. {?!few:Well, that did it. } {o:They had to hold on to lamp posts. The ducks had to sit down. }It was heard three streets off{o:, where a gentleman who had not so much as smiled since the previous winter was obliged to hold on to a railing}.\nAnd on the hook behind {H}’s own front door, a little dusty, hung the {KK}. “But I lost it,” said {H}. “No,” said {P}{?!few:, who had thought about it all the way}. “You let it go. {?!few:That is another thing, and the door can tell.}{?few:That is another thing.}”',
            ],
          },
          needs: ['goal'],
          gives: ['home', 'end'],
          importance: 9.8,
          picture: {
            weight: 8,
            at: 'home',
            hero: ['sit/laughing/friend', 'laughing until it hurts'],
            friend: ['cheer/laughing/hero', 'holding on to {phis} sides'],
            holds: 'keepsake',
            props: ['bucket'],
            mood: 'joyful',
            shot: 'wide',
          },
          titles: ['Three Streets Off', 'Not Lost at All', 'Ha!'],
        },
      },
      nutshell: {
        say: {
          young: [
            '“I lost my laugh,” said {neigh}. Then {H} saw a new door. “Take one thing,” it said. In went {H} and {P}. Socks! Kites! Balloons! “No,” said {H}. “We came for the laugh.” HA, HA! It was in a box. Home!',
          ],
          older: [
            'On {day} the best laugh {inhome} was lost, and nothing was funny any more. That same night there was a door in the wall that had not been there yesterday. “LOST THINGS,” it said. “Take one. Do not forget which one you came for, or you must stay.”\nSo {H} the {Hsp} went in, with {P}. {o:They saw the lost umbrellas flying south, and }they met all the left socks, grazing on a hill. “Stay!” said the balloons. “We are having a party.” {o:{P}’s heels had come off the ground. }“We came for the laugh,” said {H}.\n{o:It was extraordinarily difficult to remember, with so many delightful things to look at. }It was in a box behind the last hill. {o:{H}’s own {KK} had slipped off on the way, and lay up on a rock, and it was as lost as anything. {He} looked at it for as long as {he} could. }“I know what I came for,” {he} said. They were home by sunset, and {H} sat down in a bucket, and the laugh was heard three streets off.',
          ],
        },
        gives: ['called', 'rule', 'goal', 'home', 'end'],
        picture: {
          weight: 9,
          at: 'goal',
          hero: ['cradle/happy/thing', 'holding a small box that laughs'],
          friend: ['stand/happy/hero', 'listening to it'],
          holds: 'box',
        },
        titles: ['The Land of Lost Things'],
      },
    },
    {
      id: 'tune',
      thing: 'tune',
      words: { lost: 'tune' },
      titles: ['The Door in the Wall', '{H} and the Lost Tune', 'The Tune behind the Door'],
      keepsakes: [],
      notWithKeepsake: /shell|candle/,
      trouble:
        'Nobody {inhome} can remember how the birthday tune goes, and it can only be in one place: behind a small blue door that was not there yesterday.',
      beats: {
        call: {
          say: {
            young: [
              'It was a birthday. “Now sing!” said {neigh}. But no one could. The tune was lost! {?!few:“La …? Lo …?” Oh dear. }“I will find it,” said {H}.',
              '“Sing the song!” said {neigh}. {H} had the words. But the tune was gone. All of them had lost it!',
            ],
            older: [
              'There was a cake, and there were candles, and everybody {inhome} took a breath to sing the birthday song. Nothing came out. {o:They looked at one another. They all had the words, and the words were no use by themselves; they just lay there. }“How does it go?” asked {neigh}. {?!few:Somebody tried “la”, and somebody else tried “lo”. }The tune was lost. {o:It had been hummed so often, and by so many, that each of them had thought that one of the others had it. }{?!few:The candles burned down. Nobody liked to blow them out without it. }“I will find it,” said {H}.',
            ],
          },
          gives: ['called'],
          picture: {
            weight: 5,
            at: 'home',
            hero: ['stand/sad/reader', 'trying to sing without a tune'],
            props: ['candle'],
            shot: 'wide',
          },
          titles: ['La?', 'A Birthday without a Tune', 'How Does It Go?'],
        },
        rule: RULE,
        found: {
          say: {
            young: [
              'Hum, hum … There! In a shell! The tune was in the shell. “Hold it in your ear,” said {P}. “And hum, hum, hum!”',
              'On the sand lay a shell. {H} put it to one ear. La, la, la! It was the tune! Now not to forget it.',
            ],
            older: [
              'And there it was. It had crept into a big pink shell, behind the last hill{?!few:, and it was humming to itself so as not to be afraid}. {H} held the shell to one ear. {o:It was like coming round a corner and seeing your own house. }“Got it!” {he} said. But when they tried to lift the shell it weighed as much as {~heavy}. {o:It had been lost for longer than the tune had, and it meant to stay. }“One thing,” said {P}. “We must leave the shell, and carry out the tune by itself.”\n“In what?” asked {H}. There is only one thing that you can carry a tune in. {o:It is considerably more trouble than an ordinary suitcase, but nobody can steal it, and it is never left behind on a train. }They learned it, the two of them, there on the sand, until they had it by heart.',
            ],
          },
          needs: ['rule'],
          gives: ['goal'],
          picture: {
            weight: 9,
            at: 'goal',
            hero: ['hold/blissful/away', 'listening to a tune in a big shell'],
            friend: ['sit/curious/hero', 'humming along'],
            holds: 'shell',
            mood: 'wonder',
          },
          titles: ['In the Pink Shell', 'By Heart', 'Something Humming'],
        },
        home: HOME,
        end: {
          say: {
            young: [
              '{H} took a breath. La, la, LA! {P} sang, too. Then all of them sang. Puff! Out went the candles. Hooray!',
              '“Hum it!” said {neigh}. {H} did. La, la, LA! And now no one could stop.',
            ],
            older: [
              '{?!few:They did not dare to speak until they had reached the cake. }{H} opened {his} mouth, and for one dreadful moment there was nothing in it. Then {P} hummed the first note. {H} knew the second, and {P} knew the third, and hand over hand they pulled it out into the light. {o:“That’s it!” shouted somebody at the back. }Everyone sang. They sang it eleven times, to be on the safe side. {o:The candles were so short by then that a moth could have blown them out. }{?!few:These days nobody {inhome} leaves that tune to anybody else. They all look after it.}',
            ],
          },
          needs: ['goal'],
          gives: ['home', 'end'],
          importance: 9.8,
          picture: {
            weight: 8,
            at: 'home',
            hero: ['cheer/laughing/friend', 'singing at the top of {his} voice'],
            friend: ['cheer/happy/hero', 'singing along'],
            props: ['candle'],
            mood: 'joyful',
            shot: 'wide',
          },
          titles: ['Eleven Times', 'The Second Note', 'Hand over Hand'],
        },
      },
      nutshell: {
        say: {
          young: [
            'The birthday tune was lost! Then {H} saw a new door. “Take one thing,” it said. In went {H} and {P}. Socks! Kites! Balloons! “No,” said {H}. “We came for the tune.” It was in a shell. La, la! Home!',
          ],
          older: [
            'The candles were lit, but nobody {inhome} could sing. The birthday tune was lost. That same night there was a door in the wall that had not been there yesterday. “LOST THINGS,” it said. “Take one. Do not forget which one you came for, or you must stay.”\nSo {H} the {Hsp} went in, with {P}. {o:They saw the lost umbrellas flying south, and }they met all the left socks, grazing on a hill. “Stay!” said the balloons. “We are having a party.” {o:{P}’s heels had come off the ground. }“We came for the tune,” said {H}.\n{o:It was extraordinarily difficult to remember, with so many delightful things to look at. }It was humming in a shell{o:, to keep its spirits up}. The shell was too heavy to lift, so they learned the tune by heart{o:, which is the only thing that you can carry one in}. They were home by sunset. {P} hummed the first note, and {H} knew the second, and then there was no stopping anybody.',
          ],
        },
        gives: ['called', 'rule', 'goal', 'home', 'end'],
        picture: {
          weight: 9,
          at: 'goal',
          hero: ['hold/blissful/away', 'listening to a tune in a big shell'],
          friend: ['sit/curious/hero', 'humming along'],
          holds: 'shell',
        },
        titles: ['The Tune behind the Door'],
      },
    },
  ],
};
