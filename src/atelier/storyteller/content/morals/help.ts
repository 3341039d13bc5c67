/** The moral of help: habits that get in the way, the hurt they do, and the same choice made the other way. */
import type { BeatContent, Moral } from '../../content-types.ts';

const FLAW: BeatContent = {
  say: {
    young: ['“I can do it,” said {H}. “Me! [Just me|Only me]!”', '“Can I help?” “No!” said {H}. {H} did it all alone.'],
    older: [
      '“I can do it by myself,” said {H}. {He} said it about [jam jars|shoe laces|tents], and {o:on one sad occasion }even about a see-saw.',
      '{H} did not like to be helped. {He} had once worn a jumper {o:upside down }for [a week|two days] rather than ask which hole was for {his} head.',
    ],
  },
  needs: ['open'],
  gives: ['flaw'],
  picture: { weight: 1, hero: ['stand/happy/reader', 'standing'], at: 'home' },
};

export const HELP: Moral = {
  about: 'how much lighter things are with two',
  dedication: 'For everyone who holds the other end.',
  spark: {
    young: [
      '“Can I help?” “Yes!” said {H}. It was fun with two.',
      'There were pots to wash. “You wash,” said {H}. “I dry.”',
    ],
    older: [
      '“Shall I help?” somebody asked at bedtime. Once {H} would have said no. “Yes, please,” said {H}.',
      'There was a lot to carry home, and for once {H} let everybody take an end.',
    ],
  },
  kits: [
    {
      cost: 'stuck-alone',
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            'Next came a big, big log. “Can I push?” said {P}. “No. Me,” said {H}. Push! Push! Push! It rolled. Now {H} was stuck. [Very|Oh, so] stuck.',
          ],
          older: [
            'Then there was a log across the way, as heavy as {~heavy}. “Shall I take one end?” asked {P}.\n“I can do it by myself,” said {H}. {He} pushed it, and it rocked. {He} pulled it, and it rolled{o:, quite slowly, like someone turning over in bed,} until {H} was on the wrong side of it, in a hole, with {his} feet [in the air|stuck].\n“I am fine,” said {H} from inside. {o:A beetle walked across {his} nose. }It went quiet. It began to get cold, and for the first time {he} thought of being in there all night.',
          ],
        },
        titles: ['All by Myself', 'No Thank You', 'Just Me'],
        picture: {
          weight: 7,
          hero: ['sit/determined/up', 'lying with both feet in the air behind a log'],
          friend: ['hold/gentle/hero', 'holding out a hand'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            '{H} had a word. It was a wee word. It was hard to say. “Help?” said {H}. “[Yes|Here]!” said {P}. One, two, PUSH! [Pop|Up] came {H}.',
          ],
          older: [
            'There was a word that {H} needed. It was a short one, but it [stuck|caught] in {his} throat like a fish bone. “{P}?” {he} said. “Are you still there?”\n“I never went away,” said {P}.\n“Then please will you help me?”\nIt turned out that the log had two ends. {o:{H} had never thought of that; it is the kind of thing you only notice when there are two of you. }“One, two, three,” said {P}, and it rolled off as if it weighed no more than {~small}.',
          ],
        },
        titles: ['A Very Small Word', 'Two at Once', 'Please'],
        picture: {
          weight: 8,
          hero: ['reach/blissful/friend', 'reaching up'],
          friend: ['reach/happy/hero', 'pulling'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
        },
      },
      echo: {
        say: {
          young: [
            '{H} has a see-saw. “Can I help?” said {P}. “Yes!” said {H}. [Up, down, up|Whee, bump, whee]! It goes much better with two.',
          ],
          older: [
            'On [Tuesday|Saturday], {H} had another go on the see-saw. “Shall I help?” asked {P}, who always did. {H} thought about it for {o:almost }no time at all. It turned out to be a much better see-saw with two.',
          ],
        },
        picture: {
          weight: 5,
          hero: ['sit/laughing/friend', 'riding high on a see-saw'],
          friend: ['crouch/laughing/hero', 'sitting on the low end of the see-saw'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
    {
      cost: 'overloaded',
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            '{H} took the bag. {H} took the box. {H} took the [pot|mat]. “Can I?” said {P}. “No!” Wibble, wobble … [CRASH|BANG].',
          ],
          older: [
            '{H} was carrying the bag, the {o:food, the }blanket, and the pot. “Let me have the pot,” said {P}. “I have got it,” said {H}. “Then just the [lid|spoon]?” “I have GOT it.”\n{o:It is hard to see your feet round a pot. }{H} did not see the root. Down went the bag, the blanket, and {H}, and the pot rolled {o:all the way back down }to the [bottom|start] with a noise that went on for [a long time|most of a minute].\n{P} waited for it to finish. “[I have two hands as well, you know|Mine are empty],” said {P}, and held them up.',
          ],
        },
        titles: ['Too Much to Carry', 'I Have Got It'],
        picture: {
          weight: 7,
          hero: ['hold/determined/ahead', 'tottering under a huge load'],
          friend: ['hold/curious/hero', 'holding out empty hands'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            '{H} looked at the bag. {H} looked at {P}. “Will you take [this|one] end?” “[Yes|Oh yes]!” And it was light, light, light.',
          ],
          older: [
            '{H} sat among the bits{o:, with the lid on {his} head}. {He} counted what there was to carry, and {he} counted {his} hands. {o:It did not come out any better the second time. }“There is too much,” {he} said. It felt like [putting down a piano|taking off a tight boot]. “Please will you take some?”\n“I thought you would never ask,” said {P}, and took the pot, and whistled.\nAnd the odd thing was that {H} could now see the [view|sky], {o:which had been there all along }on the other side of the pot.',
          ],
        },
        titles: ['You Take That End', 'Many Hands'],
        picture: {
          weight: 8,
          hero: ['hold/blissful/friend', 'handing over half the load'],
          friend: ['hold/happy/hero', 'taking the pot'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
        },
      },
      echo: {
        say: {
          young: [
            'Plates to wash! “I can do …” said {H}. Then {H} [stopped|smiled]. “You wash. I dry.” Splish, splash, done!',
          ],
          older: [
            'After supper there was a mountain of plates. Everyone waited for {H} to say it. “I can do it by my …” {he} began. Then {he} held out the other tea towel. {o:It took half the time, and there was twice as much splashing. }',
          ],
        },
        picture: {
          weight: 5,
          hero: ['hold/curious/friend', 'holding out a tea towel'],
          friend: ['stand/laughing/hero', 'splashing at the sink'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
    {
      cost: 'wrong-key',
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            'A big door! It had two [knobs|bells]. One here. One way over there. {H} ran to one. {H} ran to the next. Run, run, run! The door [did not care|stayed shut].',
          ],
          older: [
            'Across the path there was a door with two handles, one at each side, {o:further apart than anyone could reach, }and a sign: “Turn both.”\n“Shall I do that one?” asked {P}. “No need,” said {H}. {He} turned the left one, ran, and turned the right one, and the left one turned back. {He} ran faster. {He} tried with [a stick|{his} foot], {o:and then with a stick and a foot and a complicated string, }until {he} was lying on {his} back looking at the sky, quite out of breath.\nThe door had not moved. “[It is broken|Stupid door],” said {H}. {o:{P} said nothing, and looked at the other handle. }',
          ],
        },
        titles: ['The Door With Two Handles', 'No, No, No'],
        picture: {
          weight: 7,
          hero: ['run/determined/thing', 'running between two door handles'],
          friend: ['stand/gentle/hero', 'waiting by one handle'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            '{H} sat down. Puff, puff. “{P}?” said {H}. “Will you do that one?” “[I will|Yes]!” One, two, turn. [Click|Creak]! It let them in.',
          ],
          older: [
            'It was the sign that did it. {H} read it again, slowly. {o:It had not said “Turn both, quickly”. }It had been made, {he} saw, by somebody who knew that there would be two.\n“{P},” {he} said, and {his} ears went [hot|pink], “I need you for this. I needed you before, too.”\n“Which handle would you like?” said {P}. {o:That was all that {phe} said, then or ever. }“After three,” said {H}, and the door swung open as though it had [only been waiting|been oiled that morning].',
          ],
        },
        titles: ['Both at Once', 'After Three'],
        picture: {
          weight: 8,
          hero: ['stand/curious/friend', 'counting, one hand on a handle'],
          friend: ['stand/happy/hero', 'at the other handle'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
        },
      },
      echo: {
        say: {
          young: ['{H} has a new [swing|cart]. It has two seats. “One for me,” said {H}. “And one for [you|{P}].”'],
          older: [
            '{H} is building a boat now. The plan is pinned to the wall, and anyone can see that there is something new about it. {o:It is not the sail, or the little brass chimney. }It has two [seats|oars].',
          ],
        },
        picture: {
          weight: 5,
          hero: ['stand/happy/thing', 'painting a boat with two seats'],
          friend: ['hold/happy/hero', 'holding the paint pot'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
  ],
};
