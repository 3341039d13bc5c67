/** Mystery shape: the strange noise. It comes every night, it frightens people, and it turns out to have a heart. Long, because each riddle stands whole, from its call to its nutshell. */
import type { Goal, ShapeDef } from '../../content-types.ts';
import { CASE_SLOTS } from './case.ts';

const BICYCLE: Goal = {
  id: 'bicycle',
  thing: 'noise',
  words: { suspect: 'the baker', Suspect: 'The baker' },
  titles: ['Squeak in the Night', '{H} and the Squeaking Ghost', 'Squeak, Wobble, Crash'],
  keepsakes: [],
  trouble:
    'Every night something goes squeak, squeak, crash in the dark behind the houses, and {H} and {P} set out to learn what it is.',
  beats: {
    call: {
      say: {
        young: [
          'Squeak, squeak … crash! It came each night. “A ghost!” said {neigh}. “No,” said {H}. “It is a case.”',
          'Squeak, squeak … CRASH! What was that, out in the dark? No one knew. “We will find out,” said {H}.',
        ],
        older: [
          'It began on {day}, a little after ten. Squeak, it went, somewhere in the dark. Squeak, squeak, squeak. Then it went crash, and then there was nothing{o:, which was considerably worse}. It came again the next night, and the next. Half the people {inhome} said that it was a ghost, {o:and the other half said that it was the drains, }and everybody slept with their heads under the covers. “A ghost would go through things,” said {H}. “It would not crash into them.”',
        ],
      },
      gives: ['called'],
      picture: {
        weight: 6,
        at: 'home',
        setting: 'bedroom',
        timeOfDay: 'night',
        hero: ['sit/surprised/away', 'sitting up in the dark, listening'],
        friend: ['crouch/scared/hero', 'hiding'],
        shot: 'wide',
      },
      titles: ['Squeak, Squeak, Crash', 'A Little after Ten', 'Something in the Dark'],
    },
    'clue-1': {
      importance: 9.3,
      needs: ['called'],
      gives: ['clue-1'],
      say: {
        young: [
          'In the dust was a long, thin line. It went left and right, and left. “A snake!” said {P}. Was it?',
          '“Look!” said {H}. A line ran down the lane. It went wibble, wobble. That was clue one.',
        ],
        older: [
          'In the morning they found the first clue. It was a line in the dust of the lane, as thin as a finger, and it wandered from side to side like somebody telling a long story. {o:It wandered into the ditch, and then it seemed to climb out again. }“A snake,” breathed {P}. {H} lay down and examined it through the magnifier. “A snake has no tread,” {he} said. The line was covered with tiny diamonds, every one the same.',
        ],
      },
      picture: {
        weight: 5,
        at: 'home',
        timeOfDay: 'day',
        hero: ['crouch/curious/down', 'examining a wavy line in the dust'],
        friend: ['stand/scared/down', 'keeping well away from it'],
        holds: 'magnifier',
      },
      titles: ['The Wandering Line', 'Not a Snake'],
    },
    'clue-2': {
      importance: 8.6,
      needs: ['clue-1'],
      gives: ['clue-2'],
      say: {
        young: [
          'At the shop, old Mr. Hobb got ten plasters. He had a bump on his nose. “I … fell out of bed,” he said. “Ten times?” said {H}.',
          'Old Mr. Hobb had a sore knee. And a sore nose. “What did he do?” said {P}. Hm. That was clue two.',
        ],
        older: [
          'The second clue was in the shop. Old Mr. Hobb, who was nearly eighty, was buying sticking plasters, and he bought eleven packets. {o:He had one plaster on his chin already, and another across his nose, like a bridge. }“I fell out of bed,” he explained, going red. “Every night this week?” asked {H}. Mr. Hobb said that it was a very high bed. {o:He went away rather quickly, considering his knees. }',
        ],
      },
      picture: {
        weight: 5,
        at: 'home',
        timeOfDay: 'day',
        hero: ['stand/curious/ahead', 'asking questions at the shop'],
        friend: ['stand/surprised/hero', 'counting the plasters'],
      },
      titles: ['Eleven Packets of Plasters', 'A Very High Bed'],
    },
    herring: {
      importance: 9.1,
      needs: ['called'],
      gives: ['herring'],
      say: {
        young: [
          'Who was all white, from top to toe? {Suspect}! “White like a ghost,” said {H}. “Aha!”',
          'At night, {suspect} was up. And {suspect} was all in white! “Hm,” said {H}.',
        ],
        older: [
          'And then there was {suspect}. Nobody else {inhome} was awake at that hour, and nobody else was white from head to foot. {o:It was flour, of course, but in the moonlight it looked remarkably like something else. }{H} found a white handprint on the gate, just where the noise had been. “There is our ghost,” {he} said{o:, and drew a thick black ring around the name in the notebook}.',
        ],
      },
      picture: {
        weight: 4.5,
        at: 'home',
        timeOfDay: 'day',
        hero: ['point/determined/thing', 'pointing at a white handprint'],
        friend: ['stand/curious/thing', 'looking at it closely'],
      },
      titles: ['A White Handprint', 'White from Head to Foot'],
    },
    'clue-3': {
      importance: 8.6,
      needs: ['clue-1'],
      gives: ['clue-3'],
      say: {
        young: [
          'In a bush was a bell. Not a big one. It went dring! “What has a bell like that?” said {P}. “I know!” said {H}.',
          'They hid. Squeak, squeak … dring! DRING? “A ghost has no bell,” said {H}.',
        ],
        older: [
          'The third clue was in the hedge, among the broken twigs. It was a bell, a small round one with a thumb-piece. {H} pressed it. Dring! {o:It made a bright, weekday sort of sound that had nothing ghostly about it at all. }“Where have I heard that?” said {P}. They looked from the bell to the line{o:, and from the line to each other, and it was as though somebody had lit a lamp between them}. “It wobbles,” said {H}, “and it squeaks, and it has a bell.”',
        ],
      },
      picture: {
        weight: 5,
        at: 'home',
        timeOfDay: 'day',
        hero: ['hold-high/surprised/thing', 'holding up a small bell'],
        friend: ['stand/surprised/hero', 'working it out'],
        holds: 'bell',
      },
      titles: ['Dring', 'It Has a Bell'],
    },
    found: {
      needs: ['called'],
      gives: ['goal'],
      say: {
        young: [
          'They hid in the dark. Squeak, squeak … It was old Mr. Hobb, on a bike! Crash! “I never did learn,” he said. “I did not want you to laugh.”',
          'Squeak! Round the bend came … old Mr. Hobb! He was on a bike. Wobble, wobble, CRASH! “Shh,” he said. “I am new at it.”',
        ],
        older: [
          'They hid by the gate with the lantern covered. At ten it came: squeak, squeak, squeak. {?!few:{H} pulled off the cloth. }There in the light, with his nightshirt flying, went old Mr. Hobb on an enormous bicycle. He looked at them, and not at the gate.\nCrash.\n“I never learned,” he said, when they had lifted it off him. “We had no money for one{o:, when I was small, and afterwards I was too busy, and then I was too old}. {?!few:But my granddaughter is coming on Sunday, and she wants to ride to the river.}” {o:He picked a leaf out of his ear, with dignity. }“I did not want anybody to see me fall.”',
        ],
      },
      picture: {
        weight: 9,
        at: 'home',
        timeOfDay: 'night',
        hero: ['hold-high/surprised/ahead', 'holding up a lantern at the gate'],
        friend: ['reach/surprised/ahead', 'reaching out to help'],
        holds: 'lantern',
        mood: 'hushed',
        shot: 'wide',
      },
      titles: ['By the Gate at Ten', 'The Ghost in the Nightshirt', 'Crash'],
    },
    end: {
      needs: ['goal'],
      gives: ['home', 'end'],
      say: {
        young: [
          'So {H} held the back, and {P} ran in front. “Do not let go!”\n“We did let go!” said {H}. He could ride!',
          'Each night they held the bike. Then he could do it! Dring, dring! Off he went, up the lane.',
        ],
        older: [
          '{?!few:There was no ghost after that, but every night three people were out in the lane instead of one. }{H} ran behind and held the saddle, and {P} ran in front and shouted about the gate. “Don’t let go!” cried Mr. Hobb on Saturday. “We let go at the corner,” called {H}{o:, from a very long way back}. On Sunday two bicycles went down to the river, a large one and a small one, dring, dring, and neither of them wobbled. {?!few:In the notebook {H} wrote: “Case closed. {o:It was not a ghost. }It was somebody learning.”}',
        ],
      },
      importance: 9.8,
      picture: {
        weight: 8,
        at: 'home',
        hero: ['run/laughing/ahead', 'running along the lane and cheering'],
        friend: ['cheer/happy/ahead', 'cheering too'],
        mood: 'joyful',
        shot: 'wide',
      },
      titles: ['Somebody Learning', 'We Let Go at the Corner', 'Case Closed'],
    },
  },
  nutshell: {
    say: {
      young: [
        'Squeak, squeak … crash! “A ghost!” said {neigh}. {H} the {Hsp} and {P} hid in the dark. Round the bend came old Mr. Hobb, on a bike! “I never did learn,” he said. So they held on, and ran, and let go. Dring! He could ride!',
      ],
      older: [
        'Every night something went squeak, squeak, crash in the lane behind the houses. “It is a ghost,” said {neigh}. “A ghost would go through things,” said {H} the {Hsp}. “It would not crash into them.”\nIn the dust {he} found a thin wobbling line{o:, covered all over with tiny diamonds}. In the hedge {P} found a bell. {o:And old Mr. Hobb, who was nearly eighty, had bought eleven packets of plasters. }So at ten they hid beside the gate with a lantern.\nRound the corner came old Mr. Hobb in his nightshirt, on an enormous bicycle. Crash! “I never learned,” he said. “{o:My granddaughter is coming on Sunday. }I did not want anybody to see me fall.”\nAfter that there were three of them in the lane. “Don’t let go!” he cried on Saturday. “We let go at the corner,” called {H}{o:, from a very long way back}.',
      ],
    },
    gives: ['called', 'goal', 'home', 'end'],
    picture: {
      weight: 9,
      at: 'home',
      timeOfDay: 'night',
      hero: ['hold-high/surprised/ahead', 'holding up a lantern in the lane'],
      friend: ['reach/surprised/ahead', 'reaching out to help'],
      holds: 'lantern',
    },
    titles: ['Squeak in the Night'],
  },
};

const KETTLE: Goal = {
  id: 'kettle',
  thing: 'chimney',
  words: { suspect: 'the new neighbour', Suspect: 'The new neighbour' },
  titles: ['The Voice in the Wall', '{H} and the Voice in the Chimney', 'Hoo Is There?'],
  keepsakes: [],
  trouble:
    'Something in the wall says “hoo” every afternoon at four, and {H} and {P} would very much like to know who it is.',
  beats: {
    call: {
      say: {
        young: [
          '“Hoo,” said the wall. The wall? “Hoo, hoo!” It did it each day, at tea. “Who is it?” said {H}.',
          'At tea time the wall said, “Hoo!” {P} fell off a chair. “That is a case,” said {H}.',
        ],
        older: [
          'It happened at tea on {day}. “Pass the jam,” said {P}, and somebody said, “Hoo.” It was not {H}. {o:It was not the jam, either, although they looked. }It was a small sad sound, and it came out of the wall. The next afternoon at four it came again, and by the end of the week nobody would sit on that side of the table. “Walls do not speak,” said {H}, and {he} opened a fresh page in the notebook{o:, and wrote down the time, to the minute}.',
        ],
      },
      gives: ['called'],
      picture: {
        weight: 6,
        at: 'home',
        setting: 'bedroom',
        hero: ['stand/surprised/thing', 'listening to the wall'],
        friend: ['sit/surprised/thing', 'staring with a cup in one hand'],
        friendHolds: 'cup',
        shot: 'wide',
      },
      titles: ['Hoo', 'The Voice in the Wall', 'Nobody Would Sit There'],
    },
    'clue-1': {
      importance: 9.3,
      needs: ['called'],
      gives: ['clue-1'],
      say: {
        young: [
          '“When does it do it?” said {P}. {H} wrote it down. At tea. At tea. At tea! It was when the pot went “whee”.',
          'The pot went “whee”. The wall went “hoo”. Each time! That was clue one.',
        ],
        older: [
          'The notebook gave them the first clue. {H} had written down the time of every single hoo, and {P} had written down everything that happened just before it. {o:It was mostly jam. But there}{b:There} was one line that came again each day. “Kettle,” it said. First the kettle whistled, and then{o:, three seconds later by {P}’s counting,} the wall said hoo. “It is not talking to us,” said {H}. “It is answering.”',
        ],
      },
      picture: {
        weight: 5,
        at: 'home',
        timeOfDay: 'day',
        setting: 'bedroom',
        hero: ['sit/curious/thing', 'writing everything down in a book'],
        friend: ['stand/curious/hero', 'reading it over one shoulder'],
        holds: 'book',
      },
      titles: ['Three Seconds Later', 'It Is Answering'],
    },
    'clue-2': {
      importance: 8.6,
      needs: ['clue-1'],
      gives: ['clue-2'],
      say: {
        young: [
          'By the fire was a wee bit of fluff. It was as soft as soft. It came down from the chimney!',
          'Puff! Some soot fell down. In the soot was a wee feather. That was clue two.',
        ],
        older: [
          'The second clue came down by itself. There was a scuffle inside the wall, and a spoonful of soot fell into the fireplace, and on top of the soot lay a feather. {o:It was so small and so light that it went up again when {P} sneezed, and they had to chase it round the room. }It was grey and as soft as {~soft}. “That is not off a hat,” said {P}. {H} looked up the chimney, but it was as black as a boot{o:, and all that {he} got was an eyeful}.',
        ],
      },
      picture: {
        weight: 5,
        at: 'home',
        timeOfDay: 'day',
        setting: 'bedroom',
        hero: ['crouch/curious/up', 'looking up the chimney'],
        friend: ['reach/surprised/up', 'catching a feather'],
      },
      titles: ['A Spoonful of Soot', 'Not Off a Hat'],
    },
    herring: {
      importance: 9.1,
      needs: ['called'],
      gives: ['herring'],
      say: {
        young: [
          'Knock, knock, went {suspect}, next door. Bang, bang! “The noise is from in there,” said {H}. “Aha!”',
          '{Suspect} did not say hello. {Suspect} had a big horn. “Aha,” said {H}.',
        ],
        older: [
          'And then there was {suspect}, on the far side of that very wall. {Suspect} had moved in on the day that it started{o:, and kept the curtains closed,} and had been seen to carry in a large brass horn. “Who needs a horn that size?” said {H}. {o:The answer seemed to {him} to be obvious. }“Somebody who wants to scare us out of our house, that’s who.”',
        ],
      },
      picture: {
        weight: 4.5,
        at: 'home',
        timeOfDay: 'day',
        hero: ['crouch/curious/ahead', 'spying over the wall'],
        friend: ['crouch/curious/hero', 'peeping over as well'],
      },
      titles: ['A Large Brass Horn', 'The Other Side of the Wall'],
    },
    'clue-3': {
      importance: 8.6,
      needs: ['clue-1'],
      gives: ['clue-3'],
      say: {
        young: [
          '{H} said “whee”, just like the pot. “Hoo!” said the wall. It was so glad! It thinks the pot is its mum!',
          '“Whee!” went {P}. “Hoo, hoo!” went the wall. It wants the pot to come and get it!',
        ],
        older: [
          'For the third clue they made an experiment. They took the kettle off the stove, and {H} whistled the note {himself}. “Hoo!” said the wall at once, very loud and very glad. {H} whistled again, more softly. “Hoo?” it said. {o:It sounded the way you sound when you have called your mother in a crowd, and a stranger has turned round. }“It likes the kettle,” said {P}. “It thinks the kettle is somebody it knows.”',
        ],
      },
      picture: {
        weight: 5,
        at: 'home',
        timeOfDay: 'day',
        setting: 'bedroom',
        hero: ['stand/determined/thing', 'whistling at the wall'],
        friend: ['stand/surprised/hero', 'listening for an answer'],
      },
      titles: ['An Experiment', 'Somebody It Knows'],
    },
    found: {
      needs: ['called'],
      gives: ['goal'],
      say: {
        young: [
          '{H} put an arm up the chimney. Soft! Warm! Out came a wee owl, all black with soot. “Hoo?” It had lost its mum.',
          'Up the chimney, on a brick, sat a wee owl. “Hoo! Are you my mum?” it said to the pot.',
        ],
        older: [
          'So they let the fire go out, and {H} put one arm up the chimney as far as the shoulder. There was something on a ledge, and it was warm. {?!few:“Hoo,” it said, into {his} hand. }{H} brought it down as carefully as an egg. It was a baby owl, as round as a pincushion, and so sooty that only its eyes showed.\nIt had fallen in from the roof, and it had been in there, all alone, ever since. {o:Once every day, in all that dark, it had heard a voice exactly like its mother’s, and it had called out to say where it was. }{?!few:It took one look at the kettle. “Hoo!” it said, and held up its wings to be carried.}',
        ],
      },
      picture: {
        weight: 9,
        at: 'home',
        setting: 'bedroom',
        hero: ['cradle/gentle/thing', 'holding something small and sooty'],
        friend: ['stand/happy/hero', 'leaning in to see'],
        mood: 'tender',
        shot: 'close',
      },
      titles: ['On the Ledge', 'Somebody Sooty', 'As Round as a Pincushion'],
    },
    end: {
      needs: ['goal'],
      gives: ['home', 'end'],
      say: {
        young: [
          'That night they put the wee owl up on the roof. “Whee!” went the pot. And down flew its mum. “Hoo!”',
          'They went out in the dark. “Whee!” went the pot. “HOO!” That was the mum! They all had tea.',
        ],
        older: [
          'At dusk they carried the owl up to the roof{o:, and the kettle too, since it would not be parted from it}{b:. The kettle had to come too}. {?!few:{Suspect} came along with the horn, {o:which turned out to be for playing, }and blew one long low note. }Far away over the trees somebody answered. A great pale shape came down without a sound. There was a good deal of hooing, and then the chimney was empty. {o:“Mystery solved,” {H} wrote, and {he} blotted the page where something had dripped on it. }It is very quiet at tea now. {?!few:But if the kettle is left on for long, there is sometimes an owl at the window.}',
        ],
      },
      importance: 9.8,
      picture: {
        weight: 8,
        at: 'home',
        setting: 'rooftops',
        timeOfDay: 'dusk',
        hero: ['wave/happy/up', 'waving into the evening sky'],
        friend: ['point/happy/up', 'pointing at a pale shape'],
        mood: 'peaceful',
        shot: 'wide',
      },
      titles: ['Somebody Answered', 'The Kettle’s Child', 'Case Closed'],
    },
  },
  nutshell: {
    say: {
      young: [
        '“Hoo!” said the wall, each day at tea. “Who is it?” said {H} the {Hsp}. It was when the pot went “whee”. {H} put an arm up the chimney. Out came a wee owl! It had lost its mum. “Whee!” went the pot. Down flew Mum.',
      ],
      older: [
        'Every afternoon at four, the wall said “Hoo”. {H} the {Hsp} wrote it all down, and {P} noticed something. First the kettle whistled, and then the wall replied. {o:“It is not talking to us,” said {H}. “It is answering.” }\nA spoonful of soot fell into the fireplace, and on top of it lay a feather. So they let the fire go out, and {H} put one arm up the chimney. {o:There was a ledge, and something warm was sitting on the ledge. }It was a baby owl, round and very sooty. It had fallen in from the roof, and it thought that the kettle was its mother{o:, because the voice was exactly the same}.\nAt dusk they carried it up to the roof, and the kettle too. {o:They made it whistle until their ears rang. }Far away somebody answered, and a great pale shape came down without a sound. It is very quiet at tea now.',
      ],
    },
    gives: ['called', 'goal', 'home', 'end'],
    picture: {
      weight: 9,
      at: 'home',
      setting: 'bedroom',
      hero: ['cradle/gentle/thing', 'holding something small and sooty'],
      friend: ['stand/happy/hero', 'leaning in to see'],
    },
    titles: ['The Voice in the Wall'],
  },
};

export const STRANGE_NOISE: ShapeDef = {
  id: 'strange-noise',
  facts: ['noise'],
  importance: { incident: 4.9, fear: 4.6, face: 4.6 },
  slots: CASE_SLOTS,
  goals: [BICYCLE, KETTLE],
};
