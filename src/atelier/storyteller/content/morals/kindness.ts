/** The moral of kindness: habits that get in the way, the hurt they do, and the same choice made the other way. */
import type { BeatContent, Moral } from '../../content-types.ts';

const FLAW: BeatContent = {
  say: {
    young: [
      '{H} had big things to do. {H} did not look down.',
      '{H} had no time for small things. “[Later|Not now],” said {H}.',
    ],
    older: [
      '{H} was not unkind. {He} {was} only busy{o:, and busy people look straight ahead}. {He} had never once noticed [the ants on the step|who lived under the stairs|the snail by the gate].',
      '{H} liked big things, {b:such as }[parades|thunder|whole cakes]. Small things {he} stepped over{o:, when {he} noticed them at all}.',
    ],
  },
  needs: ['open'],
  gives: ['flaw'],
  picture: { weight: 1, hero: ['stand/happy/reader', 'standing'], at: 'home' },
};

export const KINDNESS: Moral = {
  about: 'the good that comes of stopping for somebody small',
  dedication: 'For everyone who stops to say hello.',
  spark: {
    young: ['Now {H} looks down. “Hello, ant,” says {H}.', '{H} was slow to bed. {H} had to say good night to a bug.'],
    older: [
      'After that {H} never walked past a small thing again without saying hello.',
      'It took {H} a long time to get to bed, because every ant had to be wished good night.',
    ],
  },
  kits: [
    {
      cost: 'owed-kindness',
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            '“Help,” said a wee voice. It was a {little}. “[Not now|Later],” said {H}. {P} looked back. {H} did not. Then bump! A wall. No door.',
          ],
          older: [
            'Down by {H}’s foot there was a {little}. “Excuse me,” it said. “[Could you spare a minute|Have you got a minute]?”\n“Sorry,” said {H}, “but we have [a very big thing|something important] to do.” {P} looked back all the way to the [corner|bend]. {H} did not look back at all{o:, or not so that anyone would see}.\nAfter that, everything went [wrong|sour]. The path ended at a high gate without a handle, and on it was a notice in {o:tiny, tidy }writing: “[Knock|Ask] for the key at the {little0}’s house.”',
          ],
        },
        titles: ['Not Today', 'Somebody Small', 'No Time to Stop'],
        picture: {
          weight: 7,
          hero: ['walk/determined/ahead', 'striding past'],
          friend: ['stand/curious/thing', 'looking back'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            '{H} went back. All the way. {H} got down low. “Hello,” said {H}. “I am here.” And oh, the wee one had a key!',
          ],
          older: [
            '{H} did not say anything for a while. Then {he} turned and ran, all the long way back, and got down on {his} knees. “[I did not stop|I went by],” {he} said, “and I should have. Are you still stuck?”\nThe {little0} was. It took no time at all to put right, {o:which made it worse, }and afterwards it looked up at {H} with [very bright|round black] eyes. “You will be wanting the key,” it said.',
          ],
        },
        titles: ['Back for the Little One', 'One Minute', 'A Small Hello'],
        picture: {
          weight: 8,
          hero: ['crouch/gentle/thing', 'on hands and knees'],
          friend: ['stand/happy/hero', 'watching'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
        },
      },
      echo: {
        say: {
          young: ['{H} goes slow now. {H} looks down. “Hello, [ant|snail],” says {H}. “Hello, [bee|worm].”'],
          older: [
            'It takes {H} much longer to walk anywhere these days. {He} has to say good morning to [nine ants|a snail], [a worm|two beetles], and a certain {little0}{o:, who likes to be asked about the weather}.',
          ],
        },
        picture: {
          weight: 5,
          hero: ['stand/gentle/down', 'bending down to greet an insect'],
          friend: ['stand/gentle/hero', 'waiting patiently'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
    {
      cost: 'laughed-at',
      notIn: ['reef'],
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            '{P} fell in the mud. [Plop|Splat]! “Ha, ha!” said {H}. {P} did not say “ha”. {P} did not get up. {P} was sad.',
          ],
          older: [
            '{P} tripped over nothing at all and sat down in the only puddle for miles. {H} laughed. {He} did not mean anything by it{o:; it was simply that {phis} face had looked so surprised}. Then {he} did {P}’s walk, with the trip in it. Then {he} did it again.\n“I think I will go on behind for a bit,” said {P} [quietly|to the puddle].\nThe path was wide enough for two after that, and only one was walking on it. {H} told a joke. {o:It was one of the good ones. }There was nobody there to laugh.',
          ],
        },
        titles: ['Not So Funny', 'Ha, Ha'],
        picture: {
          weight: 7,
          hero: ['stand/laughing/friend', 'laughing and pointing'],
          friend: ['sit/sad/down', 'sitting in a puddle'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            '{H} sat in the mud, too. [Plop|Splat]! “I am sorry,” said {H}. “Are you sore?” “A bit,” said {P}. {H} gave {P} a hug. It was a muddy hug.',
          ],
          older: [
            '{H} stopped, and waited, and {P} walked straight past with {phis} chin up. So {H} went back to the puddle, all by {himself}, and sat down in it. It was very cold, and it was very wet, and there was a stone in it just where you would not want one.\n“Oh,” said {H}. {o:It is surprising how much you can learn by sitting in somebody else’s puddle. }“I am sorry,” {he} called. “It is not funny at all from down here.”\n{P} turned round. {o:There was a long look. }Then {phe} came back, and held out both hands, and pulled. “It is a bit funny,” said {P}, “now that there are two of us.” And behind the puddle, where neither of them had looked before, the path went on.',
          ],
        },
        titles: ['Somebody Else’s Puddle', 'Two in the Mud'],
        picture: {
          weight: 8,
          hero: ['sit/sad/friend', 'sitting in the puddle to say sorry'],
          friend: ['reach/gentle/hero', 'holding out both hands'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
          touching: true,
        },
      },
      echo: {
        say: {
          young: ['Next day a wee mouse fell down. No one said “ha”. {H} ran up. “Up you get,” said {H}.'],
          older: [
            'The next day somebody small fell flat in front of everyone, and there was a silence with a giggle in it. {H} got there first. {He} lay down on the ground as well, {o:so that there should be two of them, }and said that the view was very good.',
          ],
        },
        picture: {
          weight: 5,
          hero: ['crouch/gentle/down', 'kneeling to help somebody small'],
          friend: ['stand/happy/hero', 'smiling'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
    {
      cost: 'harsh-word',
      notWithGag: 'map',
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            '{P} was slow. {P} had a big bag. “[Come on|Run]!” said {H}. “You are no help.” {P} sat down. {P} did not say a thing.',
          ],
          older: [
            '{P} was carrying the bag, and {P} was slow. {Phe} stopped on every [hill|bend] to put it down and change hands.\n“Can you not go any faster?” said {H}. “[I would be quicker without you|You are no help at all].” {o:It was out before {he} could stop it. }{P} did not answer. {Phe} only got smaller, and further behind{o:, until there was nothing to hear but one pair of feet}.\nSo {H} came all alone to a place where the path split into three. There was no sign, and there was nobody to ask.',
          ],
        },
        titles: ['Not So Fast', 'One Pair of Feet', 'The Heavy Bag'],
        picture: {
          weight: 7,
          hero: ['walk/determined/ahead', 'striding on in front'],
          friend: ['sit/sad/down', 'sitting on a heavy bag'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            '{H} went back. “That was not kind,” said {H}. “Let me hold the bag.” What was in it? Lunch for two! And a map! “It is this way,” said {P}.',
          ],
          older: [
            '{H} went all the way back. {P} was sitting on the bag. “That was unkind,” said {H}, “and it was not even true. I am sorry.”\n{P} looked up. “It is only that it is heavy,” {phe} said, and undid the string. {o:Inside there was lunch for two, and a dry sock in {H}’s size, and under them}{b:Inside there was lunch for two, and} a folded map. {P} had carried it the whole way{o:, and had not said a word about it}.\n“Give me the other handle,” said {H}. After that they went side by side, and faster than before, and where the path split the map knew the way.',
          ],
        },
        titles: ['The Other Handle', 'What Was in the Bag'],
        picture: {
          weight: 8,
          hero: ['reach/gentle/friend', 'taking one handle of the bag'],
          friend: ['stand/happy/hero', 'unfolding a map'],
          friendHolds: 'map',
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
        },
      },
      echo: {
        say: {
          young: ['Now when {P} is slow, {H} is slow, too. “Give me one side,” says {H}. And on they go.'],
          older: [
            '{H} walks at the speed of whoever is last these days. It takes longer to get anywhere. But a basket has two handles, {o:as {he} likes to point out, }and {H} always asks for the other one.',
          ],
        },
        picture: {
          weight: 5,
          hero: ['walk/happy/friend', 'carrying one side of a basket'],
          friend: ['walk/happy/hero', 'carrying the other'],
          props: ['basket'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
  ],
};
