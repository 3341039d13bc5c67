/** Mystery shape: who took it? Things go missing, three clues and a false one, and nobody is wicked at the end of it. Long, because each riddle stands whole, from its call to its nutshell. */
import type { Goal, ShapeDef } from '../../content-types.ts';
import { CASE_SLOTS } from './case.ts';

const SLEEPWALKER: Goal = {
  id: 'sleepwalker',
  thing: 'bun',
  words: { suspect: 'the postman', Suspect: 'The postman' },
  titles: ['The Midnight Buns', '{H} and the Bun Thief', 'Who Took the Buns?'],
  keepsakes: [],
  trouble:
    'Every night somebody takes one bun from the window sill, and {H} and {P} mean to find out who. The clues lead much closer to home than either of them thinks.',
  beats: {
    call: {
      say: {
        young: [
          'Each night, one bun went. Six buns. Five buns. Four! “Who took them?” said {neigh}. “I will find out,” said {H}.',
          'There were six buns on the sill. Now there were five! “A thief!” said {neigh}. “We will catch the thief,” said {H}.',
        ],
        older: [
          'Every evening {neigh} put six buns on the sill to cool. Every morning there were five. It had been going on for a week. {o:Nothing else was ever touched; not the jam beside them, nor even the sugar tongs, which were silver. }“One bun, every night, and nobody sees a thing,” said {P}. {H} took out a notebook and wrote “The Case of the Midnight Bun” across the top{o:, and underlined it, because an underlined case is halfway to being solved}.',
        ],
      },
      gives: ['called'],
      picture: {
        weight: 6,
        at: 'home',
        hero: ['point/determined/thing', 'pointing at the place where a bun should be'],
        friend: ['stand/surprised/thing', 'counting the buns'],
        props: ['bun'],
        shot: 'wide',
      },
      titles: ['Six Buns, Five Buns', 'A Very Small Crime', 'One Bun Every Night'],
    },
    'clue-1': {
      importance: 9.3,
      needs: ['called'],
      gives: ['clue-1'],
      say: {
        young: [
          '“Look!” said {P}. Crumbs! Crumbs, crumbs, crumbs. They did not go to the road. They went to … {H}’s own door!',
          '{H} looked low. There were crumbs on the path. They went right by {H}’s own house.',
        ],
        older: [
          'The first clue was crumbs. They began under the window sill, and they did not lead towards the road, as {H} had expected. {o:They wandered along the wall, in a dreamy sort of line, as though whoever had dropped them was in no hurry whatever. }They led straight past {H}’s own front door. “The thief must live very near us,” {he} whispered. {P} shivered{o: with delight, and moved a little closer}.',
        ],
      },
      picture: {
        weight: 5,
        at: 'home',
        timeOfDay: 'day',
        hero: ['crouch/curious/down', 'following a trail of crumbs'],
        friend: ['crouch/surprised/down', 'close behind'],
        holds: 'magnifier',
      },
      titles: ['Crumbs', 'Very Near Us'],
    },
    'clue-2': {
      importance: 8.6,
      needs: ['clue-1'],
      gives: ['clue-2'],
      say: {
        young: [
          'On the sill was a wee mark. It was just like the {K}! “How odd,” said {H}. “The thief has one, too.”',
          'A mark! It was on the sill. “It is like my {K},” said {H}. “Now who has one like that?”',
        ],
        older: [
          'The second clue hung on a nail beside the sill. It was a tiny trace of something, and {H} held it up to the light. It was exactly the same colour as the {KK}. {o:They laid the one against the other, and nobody could have told which was the evidence and which was the detective. }“Then the thief has one just like mine,” said {H}, and wrote it down. {P} opened {phis} mouth, {o:looked thoughtful, }and shut it again.',
        ],
      },
      picture: {
        weight: 5,
        at: 'home',
        timeOfDay: 'day',
        hero: ['hold-high/curious/thing', 'holding up the {KK} to compare it with the clue'],
        friend: ['stand/curious/hero', 'looking thoughtful'],
        holds: 'keepsake',
      },
      titles: ['A Trace of Something', 'One Just Like It'],
    },
    herring: {
      importance: 9.1,
      needs: ['called'],
      gives: ['herring'],
      say: {
        young: [
          'Who came by with a big bag? {Suspect}! It had a bun smell. “Aha,” said {H}.',
          '{Suspect} had sugar on one sleeve. “Hm!” said {H}. “Hm, hm, hm.”',
        ],
        older: [
          'Then there was {suspect}. {Suspect} was up before everybody else{o:, and had a sack, and whistled in a manner that {H} considered altogether too cheerful}. And there was sugar on that sleeve! {H} saw it sparkle. “Why would anyone have sugar on a sleeve before breakfast,” {he} asked, “unless they had been eating buns?”',
        ],
      },
      picture: {
        weight: 4.5,
        at: 'home',
        timeOfDay: 'day',
        hero: ['crouch/curious/ahead', 'spying from behind a wall'],
        friend: ['crouch/curious/hero', 'keeping very low'],
      },
      titles: ['Sugar on a Sleeve', 'Far Too Cheerful'],
    },
    'clue-3': {
      importance: 8.6,
      needs: ['clue-1'],
      gives: ['clue-3'],
      say: {
        young: [
          'They looked at the foot print. {P} put {H}’s foot in it. It fit! “Wow,” said {H}. “Same foot as me.”',
          'By the sill was a foot print. {H} put a foot in it. It was just the same!',
        ],
        older: [
          'The third clue was a footprint in the flower bed. {P} measured it with a piece of string, and then, for no reason that {phe} would explain, {phe} measured {H}’s foot as well. {o:{Phe} did it twice. }It was the same length precisely. “There must be hundreds of people with that foot,” said {H}. “Hundreds,” agreed {P}{o:, in the voice of somebody who has just had an extraordinary idea and is trying to sit on it}.',
        ],
      },
      picture: {
        weight: 5,
        at: 'home',
        timeOfDay: 'day',
        hero: ['stand/surprised/down', 'putting one foot beside a footprint'],
        friend: ['crouch/determined/down', 'measuring it'],
      },
      titles: ['The Same Foot', 'Measured Twice'],
    },
    found: {
      needs: ['called'],
      gives: ['goal'],
      say: {
        young: [
          'That night {P} hid and looked. Out came … {H}! Fast asleep! {H} took a bun. Step, step. {H} gave it to a wee {little0}, in the cold.',
          'In the dark, {P} saw who took the bun. It was {H}! {H} was asleep, and walked! A wee {little0} got it all.',
        ],
        older: [
          'That night {P} hid behind the water butt and waited alone. {o:The church clock struck eleven, and then, after a very long time, it struck twelve. }{?!few:A door opened. }Somebody came along the wall with both arms held out in front, {?keep:cloth:wearing}{?!keep:cloth:carrying} the {KK}, with eyes tightly shut. It was {H}. {He} {was} fast asleep.\n{H} took one bun. {?!few:{He} walked to the end of the path, bent down, and put it gently}{?few:{He} put it} into a hole beneath the step. {o:Something in there was waiting for it. }Out came two tiny paws. It was a {little}, and it was very thin. {?!few:“There you are,” said {H}, without waking. “The same time tomorrow.”}',
        ],
      },
      picture: {
        weight: 9,
        at: 'home',
        timeOfDay: 'night',
        hero: ['walk/asleep/ahead', 'walking in {his} sleep with a bun'],
        friend: ['crouch/surprised/hero', 'watching from the shadows'],
        holds: 'bun',
        mood: 'hushed',
        shot: 'wide',
      },
      titles: ['At Midnight', 'The Thief', 'With Both Eyes Shut'],
    },
    end: {
      needs: ['goal'],
      gives: ['home', 'end'],
      say: {
        young: [
          '“It was ME?” said {H}. “I took the buns?” How they did laugh! Now the wee one gets a bun each day.',
          '“I am the thief!” said {H}. “And the cop!” Now they put out six buns, and one for the wee one.',
        ],
        older: [
          '“The thief,” said {P} next morning, “is you.” {H} looked at the crumbs.{?clue-2: {He} looked at the {KK}.}{?clue-3: {He} looked at {his} own foot.} “It all fits,” {he} said at last. “I was too good for myself.” {o:It is not often that a detective gets to arrest {himself}, and {he} did it very fairly. }When {neigh} heard about the {little0}, there were seven buns on the sill that night{?!few:, and the smallest of them had a label on it. “Not stolen,” said the label}.',
        ],
      },
      importance: 9.8,
      picture: {
        weight: 8,
        at: 'home',
        hero: ['stand/laughing/friend', 'finding out who the thief was'],
        friend: ['point/laughing/hero', 'pointing at the thief'],
        props: ['bun'],
        mood: 'joyful',
      },
      titles: ['Case Closed', 'Not Stolen', 'The Cleverest Thief'],
    },
  },
  nutshell: {
    say: {
      young: [
        'Each night, one bun went. “Who took it?” said {H} the {Hsp}. The crumbs went to {H}’s own door! So {P} hid, and looked. Out came {H}, fast asleep! {H} gave the bun to a wee {little0}. “It was ME?” said {H}.',
      ],
      older: [
        'Every night somebody {inhome} took one bun from the window sill. {H} the {Hsp} was on the case at once{o:, with a notebook and an extremely sharp pencil}. The crumbs led past {his} own front door. A mark on the sill was exactly the same colour as {his} own {KK}. {o:The footprint in the flower bed was the same length, precisely, as {his} own foot. }“The thief must be somebody very like me,” said {H}.\nSo that night {P} hid behind the water butt. {o:The clock struck twelve. }Along the wall came {H}, with both eyes shut, fast asleep. {He} took a bun, and gave it to a very thin {little} under the step. {o:“The same time tomorrow,” {he} said, without waking. }\n“It was me?” said {H} in the morning. “I was too clever for myself!” After that there were seven buns on the sill{o:, and the smallest one had a label on it that said “Not stolen”}.',
      ],
    },
    gives: ['called', 'goal', 'home', 'end'],
    picture: {
      weight: 9,
      at: 'home',
      timeOfDay: 'night',
      hero: ['walk/asleep/ahead', 'walking in {his} sleep with a bun'],
      friend: ['crouch/surprised/hero', 'watching from the shadows'],
      holds: 'bun',
    },
    titles: ['The Midnight Buns'],
  },
};

const BELLS: Goal = {
  id: 'bells',
  notIn: ['reef'],
  thing: 'bell',
  words: { suspect: 'the tinker', Suspect: 'The tinker' },
  titles: ['Not a Single Ting', '{H} and the Missing Bells', 'Who Took the Bells?'],
  keepsakes: [],
  notWithKeepsake: /bell/,
  trouble:
    'One by one, every bell {inhome} disappears, and {H} and {P} have to find out who would want so many, and why.',
  beats: {
    call: {
      say: {
        young: [
          'The door bell went. The cat’s bell went. The school bell went! No ting. No bong. “Who has them?” said {H}.',
          'No bell rang that day. They were gone, all gone! “This is a case for us,” said {H}.',
        ],
        older: [
          'First it was the bell from the shop door, and next it was the one from the cat’s collar. By {day} there was not a single bell left {inhome}. {o:Nobody knew when school began or when it stopped, and the cat, who could suddenly not be heard, was having the best week of her life. }“Who would want eleven bells?” asked {P}. “That,” said {H}, opening the notebook, “is exactly the right question.”',
        ],
      },
      gives: ['called'],
      picture: {
        weight: 6,
        at: 'home',
        without: ['bell'],
        hero: ['point/surprised/up', 'pointing at an empty hook'],
        friend: ['stand/surprised/up', 'looking up at it'],
        shot: 'wide',
      },
      titles: ['Not a Single Ting', 'Eleven Bells', 'The Silent {day}'],
    },
    'clue-1': {
      importance: 9.3,
      needs: ['called'],
      gives: ['clue-1'],
      say: {
        young: [
          '{H} looked at the hooks. The low bells went first. “The thief is not tall,” said {H}. That was clue one.',
          '“See?” said {P}. “The thief took just the low ones. And it has left wet marks.” Lick, lick!',
        ],
        older: [
          'They went to look at all the places where a bell had been. It was {H} who noticed that none of them was higher than the top of a gate. {o:There was a fine brass one over the library that had not been touched, although anybody with a chair could have reached it. }“So the thief has no chair,” {he} said, “and no hands to climb with. And look at this.” Every hook was wet. {o:It had unmistakably been licked. }',
        ],
      },
      picture: {
        weight: 5,
        at: 'home',
        timeOfDay: 'day',
        without: ['bell'],
        hero: ['crouch/curious/thing', 'studying an empty hook'],
        friend: ['point/surprised/thing', 'pointing at something wet'],
        holds: 'magnifier',
      },
      titles: ['No Higher Than a Gate', 'Something Wet'],
    },
    'clue-2': {
      importance: 8.6,
      needs: ['clue-1'],
      gives: ['clue-2'],
      say: {
        young: [
          'By the gate was a bit of wool. It was soft. It was white. That was clue two.',
          '“Wool!” said {P}. It was on the fence. “So it is a thief in a coat,” said {H}.',
        ],
        older: [
          'The second clue was caught on the fence behind the school. It was a tuft of something white and curly. {o:{P} thought that it was a cloud, and {H} thought that it was a beard. }“Wool,” said {H} finally, and put it in an envelope. {o:{He} wrote “Wool” on the envelope. }“So our thief is wearing a coat. It must be somebody who feels the cold.” They {both} looked at the grass beside the fence. It had been cut very short, {o:in a neat circle, }as though someone had stood there for a long time, thinking and chewing.',
        ],
      },
      picture: {
        weight: 5,
        at: 'home',
        timeOfDay: 'day',
        without: ['bell'],
        hero: ['hold-high/curious/thing', 'holding up a tuft of wool'],
        friend: ['stand/curious/thing', 'peering at it'],
      },
      titles: ['A Tuft of Something', 'Thinking and Chewing'],
    },
    herring: {
      importance: 9.1,
      needs: ['called'],
      gives: ['herring'],
      say: {
        young: [
          '{Suspect} came by with a sack. Clank, clank, clank! “What is in the sack?” said {H}. “Aha!”',
          'Clank, clank! That was {suspect}. “That sack has bells in it!” said {H}.',
        ],
        older: [
          'Then {suspect} came down the lane, with a cart and a sack, and at every step the sack said clank. {H} stood quite still. {o:{Suspect} came only twice a year, and had come on the very day that it all began. }“Nothing in here but spoons,” said {suspect}, without being asked. “Why would anybody say that,” whispered {H}, “unless it was bells?”',
        ],
      },
      picture: {
        weight: 4.5,
        at: 'home',
        timeOfDay: 'day',
        without: ['bell'],
        hero: ['crouch/curious/ahead', 'listening to a sack that clanks'],
        friend: ['crouch/curious/hero', 'listening as well'],
      },
      titles: ['The Sack That Clanked', 'Nothing but Spoons'],
    },
    'clue-3': {
      importance: 8.6,
      needs: ['clue-1'],
      gives: ['clue-3'],
      say: {
        young: [
          'That night they heard it. Ting! Then, “No.” Bong! “No.” Ding! “No, no.” Some one did not like them!',
          'Shh! Far off it went ting. Then bong. Then a sniff. The thief was sad!',
        ],
        older: [
          'That evening they heard it. It came from the old orchard, a long way off, and it went ting. There was a pause. It went bong, and then there was another pause, {o:and after that a sort of sigh, }and then something small went tinkle. “Somebody is trying them, one at a time,” said {P}. They listened again. {o:The sky was turning green, and the first bats were out. }“And it is always the wrong one,” said {H} slowly. “It does not want bells. It wants a bell.”',
        ],
      },
      picture: {
        weight: 5,
        at: 'home',
        without: ['bell'],
        timeOfDay: 'dusk',
        hero: ['stand/curious/away', 'listening in the dusk'],
        friend: ['point/surprised/away', 'pointing towards the orchard'],
        shot: 'wide',
      },
      titles: ['Ting, Bong, Sigh', 'Always the Wrong One'],
    },
    found: {
      needs: ['called'],
      gives: ['goal'],
      say: {
        young: [
          'By a tree stood a sheep! She had all the bells. Ting? No. Bong? No. “I lost my own bell,” she said. “Now my lamb can not find me.”',
          'It was old Mrs. Fold, the sheep! “My lamb knows my bell,” she said. “I lost it. Not one of these will do!”',
        ],
        older: [
          '{?!few:They crept through the orchard on their hands and knees.}{?few:That night they followed a sad little ting to the orchard.} In the oldest apple tree, on the very lowest branches, hung eleven bells, and beneath them stood a sheep. She took one gently in her teeth and shook it. {?!few:She listened, with her head on one side. }Nothing happened{o:, and you could see her heart go down like a bucket in a well}.\n“I lost mine,” she said, when she saw them. “My lamb knows me by it. He is only little, and he is out there somewhere, and he will not come to any of these.” {o:She had meant to bring them all back; she had only wanted to find the right note. }A long way off something went “Meh”.',
        ],
      },
      picture: {
        weight: 9,
        at: 'goal',
        setting: 'meadow',
        timeOfDay: 'dusk',
        hero: ['crouch/surprised/thing', 'discovering the missing bells'],
        friend: ['crouch/sad/thing', 'close beside'],
        props: ['bell'],
        mood: 'tender',
        shot: 'wide',
      },
      titles: ['In the Old Orchard', 'The Wrong Note', 'Beneath the Apple Tree'],
    },
    end: {
      needs: ['goal'],
      gives: ['home', 'end'],
      say: {
        young: [
          '{P} had an old bell for a hat. “Is it this?” TONK. “Meh!” And up ran the lamb. It was the one!',
          'In the mud {H} found a fat old bell. TONK! “Mama!” said the lamb. Now all is well.',
        ],
        older: [
          '“What was it like?” asked {H}. “Ugly,” said the sheep. “It goes tonk.” {P} gave a jump. “There is a thing like that holding our door open,” said {P}{o:, who had found it in a ditch and had always supposed it to be a flowerpot}. They ran to fetch it. TONK, it went, like a saucepan with a cold. “Meh!” cried somebody, and a very small lamb came through the hedge at full gallop. {?!few:The other bells were home by breakfast. {o:Only the cat was sorry. }}',
        ],
      },
      importance: 9.8,
      picture: {
        weight: 8,
        at: 'home',
        hero: ['hold-high/laughing/thing', 'ringing an ugly old bell'],
        friend: ['cheer/happy/hero', 'cheering'],
        holds: 'bell',
        mood: 'joyful',
      },
      titles: ['Tonk', 'The Right Note', 'Case Closed'],
    },
  },
  nutshell: {
    say: {
      young: [
        'All the bells were gone! “Who has them?” said {H} the {Hsp}. {P} found white wool. Then, ting! Bong! There was a sheep. “I lost my own bell,” she said. “My lamb can not find me.” {P} found it. TONK! “Meh!” Up ran the lamb.',
      ],
      older: [
        'One by one, every bell {inhome} disappeared. {H} the {Hsp} and {P} went to look at the hooks. None of them was higher than a gate, and every one was wet. {o:A tuft of something white was caught on the fence. }“The thief wears wool,” said {H}{o:, writing it down}, “and has no hands.”\nThat evening they heard it, far off: ting, and a sigh, and bong, and a sigh. In the old orchard stood a sheep{o:, with eleven bells hung up in a tree}. “I lost mine,” she said. “My lamb knows me by it, and he will not come to any of these.”\n“What was it like?” asked {H}.\n“Ugly. It goes tonk.”\n{P} gave a jump, {o:for there was a thing like that at home, holding the door open, }and ran to fetch it. TONK! A very small lamb came through the hedge at full gallop. {o:The other bells were home by breakfast, and only the cat was sorry. }',
      ],
    },
    gives: ['called', 'goal', 'home', 'end'],
    picture: {
      weight: 9,
      at: 'goal',
      setting: 'meadow',
      timeOfDay: 'dusk',
      hero: ['crouch/surprised/thing', 'discovering the missing bells'],
      friend: ['crouch/happy/thing', 'close beside'],
      props: ['bell'],
    },
    titles: ['Not a Single Ting'],
  },
};

export const WHO_TOOK_IT: ShapeDef = {
  id: 'who-took-it',
  facts: ['theft'],
  importance: { incident: 4.9, fear: 4.6, face: 4.6 },
  slots: CASE_SLOTS,
  goals: [SLEEPWALKER, BELLS],
};
