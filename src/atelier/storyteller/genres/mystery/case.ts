/** What every case shares: its order, how it opens, who helps, what detectives say to each other, and how the page turns. */
import type { BeatContent, Fear, Hooks, Say } from '../../content-types.ts';

/** Something odd; three clues in order, of which each rests on the one before; a false trail, its cost, and the truth. */
export const CASE_SLOTS: readonly string[] = [
  'open',
  'meet',
  'flaw',
  'call',
  '|',
  'clue-1',
  'gag',
  'incident',
  '|',
  'clue-2',
  '*',
  'fear',
  'herring',
  'hurt',
  '|',
  'turn',
  'clue-3',
  'gag-again',
  '|',
  'face',
  'found',
  '|',
  'end',
  'gag-end',
  'echo',
];

export const CASE: Readonly<Record<string, BeatContent | readonly BeatContent[]>> = {
  open: {
    say: {
      young: [
        '{H} was a {size} {Hsp}. {H} had a {KK}. {H} found things out.',
        'Here is {H}, a {size} {Hsp} with a {KK}.',
        'This {size} {Hsp} is {H}. {H} has a {KK}, and a big, big nose for clues.',
        '{H} the {Hsp} put on the {KK}. It was time to look for clues.',
      ],
      older: [
        'If you had lost something {inhome}, you went to see {H}. {He} {was} a {size} {Hsp} with a {KK}, and {he} noticed things{o:, including several that people would rather {he} had not}.{?love: When there was nothing to notice, {he} loved {love}.}',
        '{H} was a {size} {Hsp} with a {KK}, and {he} {was} the only detective {inhome}. {o:There was very little crime, so far, but {he} kept {his} pencils sharp. }{?love:On quiet days {he} loved {love}. }It had been quiet for weeks.',
        'On the door it said “{H}, Detective”{o:, in large letters}, and underneath{o:, in smaller ones}, “Please Knock”. Behind it sat a {size} {Hsp} with a {KK}{?love:, who loved {love}, and who loved a mystery even more}.',
      ],
    },
    gives: ['open', 'keep'],
    picture: {
      weight: 2,
      at: 'home',
      hero: ['stand/curious/reader', 'looking out for clues'],
      holds: 'keepsake',
      shot: 'wide',
    },
    titles: ['{H}, Detective', 'Please Knock', 'A Quiet Week'],
  },
  meet: {
    say: {
      young: [
        '{P} the {Psp} came, too. Two can see more than one.',
        '{P} the {Psp} was there to help.',
        '“We are a team,” said {P} the {Psp}.',
      ],
      older: [
        'The other half of the firm was {P}, {aPdesc}. {P} was slow to speak{o:, and when {phe} did it was generally about something that nobody else had thought of}.',
        'Every detective needs somebody to say “But why?”, and {H} had {P}. {P} was {aPdesc}{o:, and {phe} said it extremely well}.',
        '{P} was {aPdesc}, and {phe} carried the magnifier. {o:It had been agreed between them that whoever carried the magnifier could not be the boss, and {P} had never minded. }',
      ],
    },
    gives: ['met'],
    picture: {
      weight: 3,
      at: 'home',
      hero: ['stand/happy/friend', 'standing beside the other half of the firm'],
      friend: ['hold/happy/hero', 'carrying the magnifier'],
      friendHolds: 'magnifier',
    },
    titles: ['The Firm', 'But Why?'],
  },
  scenery: {
    // Nothing is put between the find and the end.
    needs: ['!goal'],
    say: {
      young: ['{gait}. On they went.', 'They looked here. They looked there.', 'Peep! They looked in a hole.'],
      older: [
        '{sense}. {o:It was the kind of weather in which anybody might be hiding anything. }They turned up their collars, and went on looking.',
        '{sense}. {H} looked over the wall, and under the gate, and {P} looked at {H}, to be sure that {he} did not fall in. {o:Detection is mostly a matter of bending down. }',
        'They walked the whole length of the lane again, on the other side this time{o:, because a street has two sides, like an argument}. {sense}.',
      ],
    },
  },
  banter: {
    // Nothing is put between the find and the end.
    needs: ['!goal'],
    say: {
      young: [''],
      older: [
        '“What do we know?” asked {H}. “Not very much,” said {P}. {o:\n“And whom do we suspect?” asked {H}.\n“Everybody,” said {P}, “but only a little.” }{H} wrote that down.',
        '“You have written ‘suspicious’ with three s’s at the front,” said {P}. “It was very suspicious,” said {H}{o:, with some dignity, and wrote it again with four}.',
        '“But why?” said {P}. “I wish that you would not keep saying that,” said {H}. {o:“It is on our card,” said {P}. “You put it there.” }They walked on for a while. “But why?” said {H}.',
        '“If I were a thief,” said {P}, “I would be asleep by now.”\n“That is why you are not one,” said {H}{o:, and yawned, and pretended that it had been a thought coming out}.',
        '“Are detectives ever wrong?” asked {P}. “Only before they are right,” said {H}. {o:It sounded so good that {he} wrote it in the back of the notebook, where the wise things went. }',
      ],
    },
  },
  reflect: {
    // Nothing is put between the find and the end.
    needs: ['!goal'],
    say: {
      young: [''],
      older: [
        '{o:A mystery is a peculiar sort of object, for the longer you look at it the larger it becomes, until quite suddenly it is so small that you can put it in your pocket and go home to supper.}',
        '{o:{H} read through the whole notebook from the beginning. The facts sat there in a row, looking back at {him}, like children who all know which of them has the ball.}',
        '{o:People imagine that detectives are always thinking. As a matter of fact they are usually waiting, with one cold foot, for a thing to happen that may not happen at all.}',
        '{o:It is surprising how many innocent people look guilty when you are watching them from behind a dustbin. {P} pointed out that the two of them, behind their dustbin, looked guiltier than anybody.}',
        '{o:There was an answer somewhere; {H} could feel it, the way you can feel a word that you have forgotten. It was standing just behind {him}, holding its breath, and every time {he} turned round it moved.}',
        '{o:That evening the lamps came on along the street, and in every window somebody went about some ordinary business. Behind one of those windows was the answer, quite possibly washing up.}',
        '{o:“The trouble with evidence,” {H} remarked, “is that it never says who it is evidence against.” {P} thought about this so hard that {phe} walked into a hedge.}',
      ],
    },
  },
};

/** Page-turns of a case: a question, never a threat. */
export const CASE_HOOKS: Hooks = {
  call: {
    young: ['But who? But why?', 'It was time to look.', 'What was the first clue?'],
    older: [
      'There had to be a clue somewhere, and they knew where to start.',
      'Somebody knew something, and it was time to find out who.',
      '“First,” said {H}, “we look. Then we look again, lower down.”',
    ],
  },
  road: {
    young: [
      'But that was not all.',
      'Hm. What did it mean?',
      'Then {P} saw something.',
      'But wait! What was that?',
      'Write that down!',
      'And then …',
    ],
    older: [
      'There was a good deal more to it than they knew.',
      'Then {P} noticed something else.',
      'And somebody, behind a curtain, had been watching them all the time.',
      '“Interesting,” said {H}, which meant that {he} had no idea.',
      'The answer was very close to them by then, closer than either of them knew.',
      'There was something that they had not thought of yet.',
    ],
  },
  turn: {
    young: ['And now they knew.', 'Now it all fit!', 'Tonight! They would hide, and look.'],
    older: [
      '“Tonight,” said {H}. “We shall need the lantern.”',
      'Only one thing was left, and that was to see it with their own eyes.',
    ],
  },
};

/** What a detective is afraid of: admitted early, and met on the night when it all comes out. */
export const CASE_FEARS: readonly Fear[] = [
  {
    match: /dark|night|shadow/i,
    titles: ['A Good Place to Hide', 'The Useful Dark'],
    plant: {
      young: [
        'But {H} did not like the dark. And clues come out in the dark!',
        '“I hope it is not in the dark,” said {H}.',
      ],
      older: [
        'There was one thing about detective work that {H} did not care for, and that was the dark{o:, in which so much of it is done}.',
        '{H} solved things by daylight, as a rule. {o:{He} said that it was better for the eyes. }The truth was that {he} did not like the dark.',
      ],
    },
    face: {
      young: [
        'It was dark. {H} held {P}’s hand. No one could see them in the dark. It was a good place to hide!',
        'Dark, dark, dark. {H} shook. But it hid them well. “Thank you, dark,” said {H}.',
      ],
      older: [
        'They waited in the dark, and {H} held on to {P}’s sleeve. {He} listened to {his} own heart. {o:Then it occurred to {him} that, for once, nothing out there could see them either; the dark had put its coat around the two of them and was keeping quite still. }“It is on our side,” {he} whispered in surprise.',
      ],
    },
    picture: {
      weight: 6,
      at: 'home',
      hero: ['crouch/curious/ahead', 'hiding in the kindly dark'],
      friend: ['crouch/gentle/hero', 'close beside'],
      mood: 'hushed',
    },
  },
  {
    match: /./,
    titles: ['All the Same', 'Not Half as Big'],
    plant: {
      young: [
        '{H} had just one fear. It was {fear}. “No {fear}, please,” said {H}.',
        'But what if there was {fear}? {H} did not like {fear}.',
      ],
      older: [
        '{H} was afraid of nothing, {o:as a detective should be, }with the exception of {fear}.',
        'On the last page of the notebook, very small, stood the one thing that {H} was afraid of. {o:{P} had read it once by accident, and had never mentioned it. }It said “{fear}”.',
      ],
    },
    face: {
      young: [
        '{H} thought of {fear}. {H}’s tum went flip. But {H} did not run.',
        '“What if there is {fear}?” said {H}. “Then I will hold on to you,” said {P}.',
      ],
      older: [
        'While they waited {H} thought about {fear}. {o:It was a bad moment for it, but that is the kind of moment it likes. }{His} knees began to shake. “I would rather be anywhere else,” {he} whispered. “So would I,” said {P}, and neither of them went.',
      ],
    },
    picture: {
      weight: 6,
      at: 'home',
      hero: ['crouch/scared/ahead', 'staying in spite of shaking knees'],
      friend: ['crouch/gentle/hero', 'close beside'],
      mood: 'hushed',
    },
  },
];

/** How the brief's third to sixth character come onto the case, and what each of them is good for. */
export const CASE_COMPANY: { joins: Say; lends: Say; party: Say } = {
  joins: {
    young: [
      '“I can help!” said {X} the {Xsp}.',
      '{X} the {Xsp} came to look, too.',
      '“Is it a case?” said {X} the {Xsp}. “I am in!”',
      'Up ran {X} the {Xsp}. “What did I miss?”',
      '{X} the {Xsp} had good eyes. So {X} came, too.',
    ],
    older: [
      '“Is it a case?” asked {X} the {Xsp}, who had come to borrow some sugar. {o:It was explained that it was confidential, and {X} promised to be confidential as well. }So {X} was on it, too.',
      '{X} the {Xsp} joined them at the gate. “I have been standing here all week,” said {X}, {o:with some pride, }“and I have noticed a great many things.”',
      'Then there was {X} the {Xsp}, who had followed them down the lane {o:on tiptoe }to find out what they were finding out. “You may as well come along,” said {H}.',
      'Every case needs somebody who knows everybody, and that was {X} the {Xsp}. {o:{X} had been hoping to be asked since breakfast. }“Put me down in the notebook,” said {X}.',
      '“You will want another pair of eyes,” said {X} the {Xsp}, and brought two.',
    ],
  },
  lends: {
    young: [
      '{X} held the lamp.',
      '“Look here!” said {X}.',
      '{X} kept watch by the gate.',
      '{X} had a good think. “Hm,” said {X}.',
      '{X} had a nose for clues. Sniff!',
    ],
    older: [
      '{X} kept watch at the corner, and whistled twice when anyone came{o:, and once, by mistake, when nobody did}.',
      'It was {X} who remembered to bring the string. {o:There is hardly a mystery that can be solved without any. }',
      '{X} went from door to door and asked what people had heard. {o:Most of them had heard {X} coming. }',
      '“I have been thinking,” said {X}, and told them what. {o:It was such a good thought that {H} gave it a page to itself. }',
      '{X} drew a plan of the whole lane, with every gate in it{o:, and a small cross for each biscuit that had been eaten on the way}.',
    ],
  },
  party: {
    young: ['{party} helped to look.', '“We will all look!” said {party}.'],
    older: [
      'Nobody solves such a thing alone, and {party} helped from first to last.',
      'The rest of the firm was {party}, who looked wherever nobody else had.',
    ],
  },
};
