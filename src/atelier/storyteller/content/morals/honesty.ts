/** The moral of honesty: habits that get in the way, the hurt they do, and the same choice made the other way. */
import type { BeatContent, Moral } from '../../content-types.ts';

const FLAW: BeatContent = {
  say: {
    young: [
      'When a cup broke, {H} said, “It was the [cat|wind].” {H} had no [cat|wind]!',
      '“Not me!” said {H}. {H} said it a lot.',
    ],
    older: [
      'When things went wrong near {H}, it was always the wind. The wind had [eaten the last bun|drawn on the wall|broken the blue jug]{o:, and once, indoors, the wind had sat on the cake}.',
      '{H} told the truth {o:nearly always, }except when it was [inconvenient|about biscuits]. Then {he} said that it was [the cat|a ghost|the wind].',
    ],
  },
  needs: ['open'],
  gives: ['flaw'],
  picture: { weight: 1, hero: ['stand/happy/reader', 'standing'], at: 'home' },
};

export const HONESTY: Moral = {
  about: 'the relief of saying what really happened',
  dedication: 'For everyone who has ever said, “It was me.”',
  spark: {
    young: ['“I fell in the mud,” said {H}. It was true.', '“It was me,” said {H}. And it felt good.'],
    older: [
      '“Was it hard?” they asked. {H} nearly said no. “Yes,” said {H}, “very,” and it was a better story.',
      'And when the jug fell down that evening, {H} was the first to say, “It was me.”',
    ],
  },
  kits: [
    {
      cost: 'lie',
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            '{H} had the map. Then [rip|plop]! No map. “Where is it?” said {P}. “The wind took it,” said {H}. So {P} ran to find the wind. Now {H} had no map and no {P}.',
          ],
          older: [
            'It was {H} who was holding the map when it [tore in half|fell in the water], and it was {H} who {o:looked at the sky and }said, “The wind took it.”\n“Which way?” asked {P}. {H} pointed. {o:It did not seem to matter where. }And {P}, who always believed a friend, ran off to [catch|fetch] it.\n{H} waited. The fib had been as small as {~small}, but now it [sat on {his} chest|filled up {his} throat] {~felt}. {P} did not come back. Out there, {P} was [calling to the wind|looking under every bush] for a thing that was in {H}’s pocket.',
          ],
        },
        titles: ['It Was the Wind', 'A Small Fib', 'Not Quite True'],
        picture: {
          weight: 7,
          hero: ['stand/sad/up', 'looking at the sky, the map behind {his} back'],
          friend: ['run/curious/ahead', 'running off to search'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            '{H} ran and ran. “{P}! It was me. I did it. I said a fib.” It was hard to say. {P} took {H}’s hand. “[I know|I see],” said {P}. “[Your ears went red|Your nose went pink]. Come on!”',
          ],
          older: [
            '{H} ran {o:until {he} had a stitch, }until {he} saw {P}, small and far away, looking up into a tree. “It was me,” said {H}. “There was no wind. I did it, and then I said I did not, and that was worse.”\n{P} was quiet for [a moment|three breaths]. “I wondered,” {phe} said. “There is not a breath of wind today.” Then {phe} took the two wet halves and held them [together|up to the light]{o:, because a true thing can generally be mended}. “Look! There is our path.”',
          ],
        },
        titles: ['It Was Me', 'Three Short Words', 'What Really Happened'],
        picture: {
          weight: 8,
          hero: ['hold/sad/friend', 'telling the truth with open hands'],
          friend: ['hold/gentle/hero', 'holding two halves of a map'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
        },
      },
      echo: {
        say: {
          young: [
            'At home, crash went a cup. All looked at {H}. “[That|It] was me,” said {H}. “[I will get the mop|Sorry]!” And {H} got a hug.',
          ],
          older: [
            'The next day there was a crash in the kitchen, and everyone came running. “Was it the wind?” they asked. {H} stood among the bits of the [blue|best] jug, {o:with milk in {his} ears, }and went red. “No,” {he} said. “It was me.” {o:It took less than a second, and }nobody even [shouted|frowned].',
          ],
        },
        picture: {
          weight: 5,
          hero: ['stand/blissful/reader', 'standing by a broken jug, hand up'],
          friend: ['hold/happy/hero', 'holding a mop'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
    {
      cost: 'boast',
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            '“Do you know the way?” said {P}. “Yes,” said {H}. {H} did not! Left, left, left. And now they were [lost|so lost].',
          ],
          older: [
            '“Have you been here before?” asked {P}.\n“Oh yes, lots of times,” said {H}, who had not. It slipped out {o:the way they do, }and it was as small as {~small}. But then {P} asked which path, so {he} had to make up a path; and whether it was safe, so {he} had to make up a [bear who was a friend|kind old bridge].\n{P} believed every word. {o:That was the worst of it. }They went where {H} pointed, until the ground turned to [stones|thorns] and the light to grey. “Your bridge must be just ahead,” said {P}, {b:limping a bit}{o:limping, and smiling at {him}}.',
          ],
        },
        titles: ['A Thing {H} Said', 'Oh Yes, Lots of Times'],
        picture: {
          weight: 7,
          hero: ['point/determined/ahead', 'pointing confidently the wrong way'],
          friend: ['crouch/sad/hero', 'following, trusting'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            '“I do not know the way,” said {H}. “I [fibbed|made it up].” It was hard to say. {P} sat down. “[Oh|Well],” said {P}. “Then let us look.” And they did.',
          ],
          older: [
            '“There is no bridge,” said {H}.\n“Has somebody moved it?”\n“I made it up. I have never been here. I wanted you to think that I {b:had}{o:was the kind of person who had}.” It was {o:all out now, and }very quiet. {H} watched {P}’s face, and waited for it to change.\n“My foot hurts,” said {P} after a while, “but I would rather be lost with you than with somebody who knows everything. {o:Now, since neither of us has any idea, let us both look. }” And it was {P}{o:, looking properly for the first time,} who saw the [white stones|old wheel tracks] going up.',
          ],
        },
        titles: ['I Made It Up', 'The True Version'],
        picture: {
          weight: 8,
          hero: ['sit/sad/friend', 'owning up with hanging hands'],
          friend: ['sit/curious/hero', 'sitting, rubbing a foot'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
        },
      },
      echo: {
        say: {
          young: [
            '“Did you fight a bear?” they said. {H} [thought|sat]. “No,” said {H}. “I fell in the mud.” And they [laughed|clapped] and [laughed|clapped].',
          ],
          older: [
            'Everyone wanted the story. “Was there a dragon?” they asked. {H} could see the dragon quite clearly. It had [green wings|two heads]. “No,” {he} said, “there was a lot of mud, and I told a fib, and {P} got a sore foot.” {o:It was not such a grand story. But they asked for it again the next night, and the dragon never would have lasted. }{b:They asked for it again the next night.}',
          ],
        },
        picture: {
          weight: 5,
          hero: ['hold/blissful/reader', 'telling the story by lamplight'],
          friend: ['stand/curious/hero', 'showing a bandaged foot'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
    {
      cost: 'broke-it',
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            '{P} had a glass bead. It was the best bead. {H} held it. [Crick|Crack]! {H} hid the bits. “Have you seen it?” said {P}. “No,” said {H}.',
          ],
          older: [
            '{P} had a [glass compass|little brass eye glass] that had been {phis} grandmother’s. “Can I hold it?” asked {H}, and {he} held it, {o:and tossed it, only a very little way, }and it went crack.\n{P} had {phis} back turned. {H} put the pieces [under a stone|in {his} pocket]. “Have you got my glass?” asked {P}. “You took it back,” said {H}. “Did I?” said {P}, and began to look for it, on hands and knees, in the long grass. {P} looked {o:for an hour. {P} looked }until the light began to go.\nIn {H}’s pocket the pieces weighed as much as {~heavy}.',
          ],
        },
        titles: ['Under the Stone', 'The Thing in the Pocket'],
        picture: {
          weight: 7,
          hero: ['shy/sad/friend', 'hiding the pieces behind {his} back'],
          friend: ['crouch/curious/down', 'searching the grass'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            '{H} put out a hand. In it were the bits. “I broke it. I hid it. I am [sorry|so sorry].” {P} looked. {P} held one bit up. The sun [came in|shone]. It made a light, and the light [hit|lit] the path!',
          ],
          older: [
            '“Stop looking,” said {H}. {He} emptied {his} pocket onto the grass. “I broke it, and I hid it, and I let you look.”\n{P} did not say anything. {o:{Phe} turned the pieces over, one by one, as if they might be asleep. }{H} wanted very much to say that it had been an accident, {o:and that it was an old one, }but {he} did not. {He} just stood there and was sorry.\n“Thank you for telling me,” said {P} in the end, and held up the biggest piece. A spot of light ran out of it, over the grass and up the hill, and stopped on a [gap|stair] that they had walked past [twice|all day].',
          ],
        },
        titles: ['Here It Is', 'Empty Pockets'],
        picture: {
          weight: 8,
          hero: ['hold/sad/friend', 'holding out broken pieces'],
          friend: ['hold-high/curious/thing', 'lifting one piece to the light'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
        },
      },
      echo: {
        say: {
          young: [
            'Then {H} made {P} a new one. It had a lump. It had a bump. “It is the best,” said {P}. It [was true|was].',
          ],
          older: [
            '{H} spent all winter’s pocket money on glue. It is not a good mend, and you can see every crack. {o:“I like the cracks,” says {P}, holding it up. “You can see where it was true.” }{P} keeps it [in the window|on a string], where it throws [six|nine] small rainbows instead of one.',
          ],
        },
        picture: {
          weight: 5,
          hero: ['crouch/determined/thing', 'gluing pieces at a table'],
          friend: ['hold-high/happy/thing', 'holding a mended glass to the sun'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
  ],
};
