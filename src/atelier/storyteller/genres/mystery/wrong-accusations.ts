/** The morals of a mystery: how a habit leads to accusing the wrong one, what it costs, and how the same habit turned round finds the truth. Long, because the eight lessons are best weighed side by side. */
import type { BeatContent, Moral, MoralKey, MoralKit } from '../../content-types.ts';

const accuses = (young: string[], older: string[], titles: string[], friend = 'looking on in dismay'): BeatContent => ({
  say: { young, older },
  needs: ['herring'],
  titles,
  picture: {
    weight: 7,
    at: 'home',
    timeOfDay: 'day',
    hero: ['point/determined/ahead', 'accusing the wrong person'],
    friend: ['shy/sad/hero', friend],
    mood: 'uncomfortable',
    shot: 'medium',
  },
});
const mends = (young: string[], older: string[], titles: string[], hero: string, friend: string): BeatContent => ({
  say: { young, older },
  titles,
  picture: {
    weight: 8,
    at: 'home',
    timeOfDay: 'day',
    hero: ['reach/gentle/friend', hero],
    friend: ['stand/happy/hero', friend],
    mood: 'hushed, then hopeful',
    shot: 'close',
  },
});

const PATIENCE: MoralKit = {
  cost: 'accused-too-soon',
  flaw: {
    say: {
      young: ['{H} did not like to wait.', '{H} was quick. Too quick!'],
      older: [
        '{H} liked to solve things by lunch. {o:If a case was still open in the afternoon, {he} took it as a personal insult. }',
        'There was just one trouble with {H} as a detective, and it was that {he} always read the last page first.',
      ],
    },
  },
  hurt: accuses(
    [
      '“It was you!” said {H} to {suspect}. “Wait,” said {P}. “We do not know yet.” But it was out. {Suspect} was so sad.',
    ],
    [
      '“We have got two clues,” said {P}. “There might be a third one tomorrow.” But tomorrow was a whole night away. {H} marched straight up to {suspect}, in front of everybody. “It was you!” {he} said.\nIt went very quiet. {Suspect} did not shout, {o:which would have been easier, }but only looked at {H}, and then at all the people who were looking. “It was not,” said {suspect}, and went home, and shut the door. {o:The bolt slid across with a small, final sort of click. }{H} had never seen anybody so hurt.',
    ],
    ['Too Soon', 'It Was You', 'In Front of Everybody'],
  ),
  turn: mends(
    [
      '“I did not wait,” said {H}. “I am sorry.” {Suspect} gave a nod. Then {H} sat down. {H} sat, and sat, and looked. And then {H} saw it.',
    ],
    [
      '{H} went and knocked on that door. “I could not wait to be right,” {he} said, “and so I was wrong. I am sorry.” There was a long silence. The bolt slid back.\nAfterwards {he} went and sat on the wall, and this time {he} did not write anything down. {He} only watched. {o:The shadows moved from one side of the lane to the other, and {P} brought sandwiches, and took away the crusts. }It was nearly evening when {H} lifted {his} head. “Look,” {he} breathed. It had been there all the time, for anyone who would wait for it.',
    ],
    ['On the Wall', 'Anyone Who Would Wait'],
    'watching and waiting on the wall',
    'bringing a sandwich',
  ),
  echo: {
    say: {
      young: ['Now {H} sits, and looks, and waits. “Not yet,” says {H}.'],
      older: [
        'There is a new rule pinned up over {H}’s desk. “Wait for the third clue,” it says. {o:Beneath it hangs a large calendar, and }{P} says that you have never heard anybody wait so loudly.',
      ],
    },
  },
};

const KINDNESS: MoralKit = {
  cost: 'accused-unkindly',
  flaw: {
    say: {
      young: ['{H} was smart. But {H} was not so kind.', '{H} did not ask. {H} said, “You did it!”'],
      older: [
        '{H} was very good at facts, {o:which cannot be offended, }and not quite so good at people.',
        'When {H} was on a case, everyone was a suspect, and suspects did not get a good morning.',
      ],
    },
  },
  hurt: accuses(
    ['“You did it!” said {H} to {suspect}. “You look mean!” {Suspect} did not talk. One tear ran down. Oh, {H}.'],
    [
      '{H} read it all out in the street, in a loud, clear voice: every clue, and the name at the bottom. “It was {suspect},” {he} said. “You only have to look at that face.”\nSome people laughed. {Suspect} stood there with the whole lane staring, {o:holding a shopping bag, }and did not say a word. Then {P} saw something roll down into that face, and drip off the end of it. “Facts are facts,” said {H}, but nobody answered{o:, and for the first time the notebook felt rather heavy}. It was not even true.',
    ],
    ['You Only Have to Look', 'Read Out in the Street', 'Facts Are Facts'],
  ),
  turn: mends(
    [
      '{H} went to {suspect}. “I was mean,” said {H}. “I am sorry.” {Suspect} gave {H} a bun. “I did see a thing,” said {suspect}. And that was it!',
    ],
    [
      '{H} went round to the back door, with no notebook. “I was unkind to you,” {he} said, “and I was unkind out loud. I am sorry. I am going to say so in the street as well.” {Suspect} looked at {him} for some time. Then the kettle went on.\n“Nobody has ever asked me,” said {suspect}, over the second cup, “but I am up at all hours. {o:I see a great deal, from that window. }I saw something on the very first night.” {H} had finally asked, and asked kindly{o:, and so {he} heard}{b:. So {he} heard} the one thing that {he} had been missing.',
    ],
    ['At the Back Door', 'Nobody Ever Asked', 'The Second Cup'],
    'saying sorry at the back door',
    'standing close by',
  ),
  echo: {
    say: {
      young: ['Now {H} says, “Good day. How are you?” That is the first clue.'],
      older: [
        'These days {H} begins every investigation in the same manner. “Good morning,” {he} says. “How are you?” {o:It is astonishing how often the answer turns out to be evidence. }',
      ],
    },
  },
};

const HONESTY: MoralKit = {
  cost: 'made-up-clue',
  flaw: {
    say: {
      young: ['{H} told the truth. Most days.', '{H} did tell fibs. Just wee ones.'],
      older: [
        '{H} never told lies, {o:or nothing that {he} would have called by that name, }but {he} did sometimes help the truth along.',
        'In {H}’s notebook things were always a bit bigger than they had been outside it.',
      ],
    },
  },
  hurt: accuses(
    ['“I saw {suspect} do it!” said {H}. But {H} did not see it. It was a fib. Now no one would talk to {suspect}.'],
    [
      '“All we need is somebody who saw it happen,” said {P}. There was nobody. So {H} licked {his} pencil, and wrote that {he} {himself} had seen {suspect} there, at midnight. {o:It was only one line. It was almost certainly true. }It made the page look finished.\nBy noon everyone had heard. Nobody bought anything from {suspect}, and nobody said good day, and one of the windows had mud on it. “You really saw it?” said {P}, with round and trusting eyes. {H} nodded. {o:{His} neck felt as if it had been put on the wrong way. }It is a cold feeling to be believed.',
    ],
    ['One Line Too Many', 'At Midnight', 'A Cold Feeling'],
    'believing every word',
  ),
  turn: mends(
    [
      '“I did not see it,” said {H}. “I made it up.” It was so hard to say. {P} took out the fib with a rub, rub. Then they saw what was left.',
    ],
    [
      '{H} stood up on the edge of the horse trough, where they could all see {him}. “I never saw it,” {he} said. “I put that in. It was not {suspect}, or at any rate I do not know that it was.” {His} ears were burning. {o:Someone at the back said “Well!”, and it went on for a long time. }Then {he} went, with a bucket, and washed the window.\n{P} took a rubber and rubbed the line out. It left a white space in the middle of the page, {o:just the size of the truth, }and they {both} looked into it. “If that is not so,” said {P} slowly, “then what is?” All at once the other clues moved closer together.',
    ],
    ['A White Space', 'Out Loud', 'With a Bucket'],
    'owning up about the page',
    'rubbing out one line',
  ),
  echo: {
    say: {
      young: ['“Did you see it all?” said a wee mouse. “No,” said {H}. “Just bits.” And that was so.'],
      older: [
        'On the last page of the notebook it says: “I got this one wrong before I got it right.” {o:{P} wanted to know whether it should be there. }“It is evidence,” said {H}.',
      ],
    },
  },
};

const SHARING: MoralKit = {
  cost: 'kept-the-clues',
  flaw: {
    say: {
      young: ['“My clue,” said {H}. “My case. Mine!”', '{H} did not let {P} look at the clues.'],
      older: [
        '{H} kept all {his} clues in a tin with a lock{o:, and {he} kept the key on a string around {his} neck, and the string inside {his} vest}.',
        '“What have you written?” {P} would ask, and {H} would put one arm around the page.',
      ],
    },
  },
  hurt: accuses(
    ['“Let me see,” said {P}. “No. My clues!” said {H}. “It was {suspect}!” It was not. Now two were sad.'],
    [
      '“May I see the clues?” asked {P}. “I will tell you when I have solved it,” said {H}. {He} solved it that same evening, alone, with {his} arm around the page. “It was {suspect},” {he} announced, before the whole street.\n“It can’t have been,” said {P}. “I was with {suspect} that night. I was helping to carry something heavy. {o:I would have told you. }You never showed me the page.” {Suspect} turned, and walked away without a word, and then {P} did, too. {H} was left holding the tin. {o:It did not seem to weigh what it used to. }',
    ],
    ['My Case', 'With One Arm around the Page', 'The Tin'],
    'being kept out of it',
  ),
  turn: mends(
    [
      '“Here,” said {H}. “You look, too.” {P} took the clues. {P} put this one by that one. “Oh!” said {P}. “I see it!”',
    ],
    [
      '{H} said sorry to {suspect}, which was hard, and afterwards {he} said it to {P}, which was harder. {He} unlocked the tin, and tipped everything out on the step between them. “They are half yours,” {he} said. “You can have the half you like.”\n{P} did not take any. {P} only picked up the first clue, turned it the other way round, and put it down next to the last. {o:It was such a small thing to do. }“There,” said {P}. {H} stared. {He} had looked at them for three whole days, and {he} had never looked at them with two heads.',
    ],
    ['Tipped Out on the Step', 'With Two Heads', 'Half Yours'],
    'sharing every clue',
    'putting two clues together',
  ),
  echo: {
    say: {
      young: ['Now the clue box has no lock. It says “{H} and {P}”.'],
      older: [
        'The tin still stands on the shelf. {o:They keep biscuits in it, because the lock has been lost, and nobody has looked for it very hard. }The new sign on the door says “{H} and {P}”, in letters of the same size.',
      ],
    },
  },
};

const PERSEVERANCE: MoralKit = {
  cost: 'gave-up-the-case',
  flaw: {
    say: {
      young: ['{H} did not like hard things. “I give up!”', '{H} had six cases. All half done!'],
      older: [
        '{H} had solved four cases altogether, and had half solved thirty-one{o:, which were kept in a drawer that no longer shut}.',
        'When a case was easy {H} was brilliant at it. When it was hard {he} generally remembered that it was time for tea.',
      ],
    },
  },
  hurt: accuses(
    ['“It is too hard,” said {H}. “I say it was {suspect}. The end!” But it was not. And {suspect} was so sad.'],
    [
      'The clues would not fit. {H} turned them one way, and {he} turned them another, and after an hour {he} threw down the pencil. “It was {suspect},” {he} said. “It is bound to be. Case closed.”\n“You are only saying that because it is difficult,” said {P}. {H} nailed the name up on the gate, so as to be done with it{o:, and went indoors, and had two boiled eggs}. But the eggs tasted of nothing. {Suspect} came by, and saw the gate, and stood in front of it in the rain for a long time, reading it.',
    ],
    ['Case Closed?', 'A Name on the Gate', 'It Is Bound to Be'],
  ),
  turn: mends(
    [
      '{H} took down the name. “I am sorry,” said {H}. Then {H} went back to clue one. And two. And one. Look, look, look. There!',
    ],
    [
      '{H} went out in the rain and took the name down again. {He} carried it round to {suspect}, to say that {he} had been lazy, and that it would not happen twice. “Do you know who it was, then?” said {suspect}. “No,” said {H}. “But I will.”\n{He} went back to the place where it all began, and started again from the first clue, as if {he} had never seen it before. {He} found nothing, so {he} did it over. {o:The rain stopped, and the lamps were lit; {P} held an umbrella over them both, for company. }On the sixth time round, {he} put {his} hand on something that {he} had missed five times.',
    ],
    ['From the Beginning', 'The Sixth Time Round', 'Six Times'],
    'starting again from the first clue',
    'keeping company in the rain',
  ),
  echo: {
    say: {
      young: ['{H} got out the old cases. “Now for these,” said {H}.'],
      older: [
        'That evening {H} pulled open the drawer where the half-solved cases were{o:, using both feet}. “Which one?” asked {P}. “The hardest,” said {H}, and sharpened the pencil.',
      ],
    },
  },
};

const LISTENING: MoralKit = {
  cost: 'did-not-listen',
  flaw: {
    say: {
      young: ['{H} did not hear. {H} was too busy to talk.', '“I know, I know!” said {H}.'],
      older: [
        '{H} asked excellent questions, and had hardly ever stayed to hear an answer.',
        '“I know, I know,” {H} would say, when witnesses were only halfway through{o:, and would write down what they had been going to say, and would be wrong}.',
      ],
    },
  },
  hurt: accuses(
    [
      '“But …” said {P}. “Not now!” said {H}. “It was {suspect}!”\n“But …” said {suspect}. {H} did not hear. It was all wrong.',
    ],
    [
      '“There is something that you ought to know about {suspect},” {P} began. “I know, I know,” said {H}, and walked faster. {He} stopped in the middle of the square. “It was {suspect}!” {he} told everybody.\n“If I could only explain,” said {suspect}. “There is no need,” said {H}. {o:“I have explained it already.” }And {he} explained it again, even louder. When {he} had at last run out of breath, {suspect} had gone home, with the curtains drawn. “What I wanted to tell you,” said {P} quietly, “is that {suspect} was with me the whole of that evening. {o:I tried to say so four times. }”',
    ],
    ['I Know, I Know', 'If I Could Only Explain', 'Four Times'],
    'trying to say something',
  ),
  turn: mends(
    [
      '{H} went to {suspect}. {H} said sorry. Then {H} did not talk. {H} put up one ear. “I will tell you what I heard,” said {suspect}. And that was it!',
    ],
    [
      '{H} knocked on {suspect}’s door, and said that {he} was sorry. {o:It took only one sentence. }After that {he} sat down, and folded {his} hands, and did not say anything at all. {o:It was like holding a sneeze. }\nFor a while it was only the weather. Then, since nobody interrupted, {suspect} began to talk. It was about that night, and about a little sound. {H} had thought of eleven questions. {He} swallowed every one of them. {o:The clock ticked, the kettle cooled, and the}{b:The} story went on right up to its end. There, {o:where {he} would never have heard it before, }at the very end, was the answer.',
    ],
    ['Right Up to the End', 'One Sentence', 'Eleven Questions'],
    'listening, with folded hands',
    'listening as well',
  ),
  echo: {
    say: {
      young: ['“Tell me,” says {H} now. And {H} puts up both ears.'],
      older: [
        'There are two chairs in {H}’s office now. {o:The comfortable one is for the person who is talking. }“Take your time,” {he} says to them, and {he} puts down the pencil.',
      ],
    },
  },
};

const HELP: MoralKit = {
  cost: 'worked-alone',
  flaw: {
    say: {
      young: ['“I can do it,” said {H}. “Just me!”', '{H} did not ask for help. Not once.'],
      older: [
        '{H} held that a great detective works alone, {o:and had once spent an afternoon locked in a cupboard rather than call out, }and so {P} was only allowed to hold things.',
        '“No, thank you,” {H} would say, when anybody offered to help. “I have got it all up here,” and {he} tapped {his} head.',
      ],
    },
  },
  hurt: accuses(
    ['“Can I help?” said {P}. “No!” said {H}. “I know who it was. It was {suspect}!” But it was not. Oh dear.'],
    [
      '“Shall I ask around a bit?” said {P}. “No, thank you,” said {H}. “I can do it by myself.” {He} worked it out by {himself}, in one night, by a single candle, and in the morning {he} told the whole street. “It was {suspect}.”\nEverybody began to talk at once. “It can’t have been,” said the cobbler. “I saw {suspect} at the mill.”\n“And I saw the light on,” said the cook. {o:There was not one person there who did not know some small piece of it. }“Why did you never ask us?” they said. {Suspect} said nothing at all, and went indoors. {H} looked at {his} boots.',
    ],
    ['All by Myself', 'Why Did You Never Ask?', 'A Single Candle'],
  ),
  turn: mends(
    [
      '“I am sorry,” said {H} to {suspect}. “And I am stuck. Please, will you help me?”\n“Yes!” they all said. Each one knew a bit!',
    ],
    [
      'It was a short word, but it had to be said in front of a great many people. “I am sorry,” {H} told {suspect} first. Then {he} turned round. “And I am stuck,” {he} said. “Please will you help me?”\nThey had been waiting for years to be asked. The cobbler had seen something. The cook had smelled something. {o:The twins had found a thing in the ditch, and had been wondering whom to give it to. }{P} wrote each piece on a separate card, and they moved them around on the pavement, all of them together, arguing cheerfully, until somebody at the back said, “Oh!” So did everyone.',
    ],
    ['A Very Short Word', 'All of Them Together', 'Please'],
    'asking everybody for help',
    'writing it all down on cards',
  ),
  echo: {
    say: {
      young: ['“Shall I help?” says {P}. “Yes, please!” says {H}. And they look for two.'],
      older: [
        'On the next case {H} did the looking, and {P} did the thinking, and half the street did the rest. {o:It was solved by Tuesday. }“I could not have done it alone,” said {H}, and it did not hurt a bit.',
      ],
    },
  },
};

const COURAGE: MoralKit = {
  cost: 'did-not-dare-look',
  flaw: {
    say: {
      young: ['{H} did not like dark spots. “You look,” said {H}.', '{H} was a bit scared of clues.'],
      older: [
        '{H} was fearless on paper. {o:Off paper it was a different matter, and }if a clue was in a cellar, {he} generally decided that it was not a clue.',
        '{H} liked the sort of mystery that can be solved sitting down, in a good light, with the door locked.',
      ],
    },
  },
  hurt: accuses(
    [
      '“Let us look in the dark shed,” said {P}. “No!” said {H}. “It was {suspect}. I just know!” But {H} did not know. {H} was scared.',
    ],
    [
      'Everything pointed to the old shed at the end of the lane. The door hung open, and it was pitch dark inside. “We ought to look in there,” said {P}. {H}’s stomach turned right over. “There is no need,” {he} said, very fast. “I know who it was. It was {suspect}!”\n{He} said it so that {he} would not have to go in; and everybody heard. {Suspect} turned quite pale. {o:People began to whisper, and to move their baskets to the other arm. }“You do not know that,” said {P}, when they were alone. “You were only frightened.” {P} took the lantern, and went to the shed without {him}.',
    ],
    ['Not the Shed', 'Very Fast', 'Without {H}'],
    'going on alone',
  ),
  turn: mends(
    [
      '{H}’s knees went knock, knock. But {H} ran to {suspect}. “I was scared. I am sorry!” Then {H} ran to the shed. “{P}? I am here.” And on the floor was a clue!',
    ],
    [
      '“I was afraid,” {H} told {suspect}, “and I put it on you. I am sorry.” It was the first brave thing that {he} had done all week, and it made the second one possible. {He} went down the lane to the shed, with both knees knocking.\n“{P}?” {he} said to the dark. “I have come in.” A hand found {his}. {o:It was shaking exactly as much as {his} own, and that was the greatest comfort in the world. }They uncovered the lantern. There were no ghosts and no robbers, but only a rake, some flowerpots, and there, in the middle of the floor, where nobody had dared to look, the thing that explained it all.',
    ],
    ['Knees and All', 'In the Shed', 'A Hand in the Dark'],
    'stepping into the dark shed',
    'holding out one hand',
  ),
  echo: {
    say: {
      young: ['“Who will look in the dark spot?” said {P}. “Me,” said {H}. Knock, knock, went {H}’s knees.'],
      older: [
        'There was a cellar in the next case, naturally. {H} stood at the top of the steps and listened to {his} knees. “After me,” {he} told them, and {he} went down.',
      ],
    },
  },
};

interface Words {
  about: string;
  dedication: string;
  young: string[];
  older: string[];
}
const moral = (kit: MoralKit, { about, dedication, young, older }: Words): Moral => ({
  kits: [kit],
  about,
  dedication,
  spark: { young, older },
});

export const WRONG_ACCUSATIONS: Readonly<Record<MoralKey, Moral>> = {
  patience: moral(PATIENCE, {
    about: 'waiting for the third clue',
    dedication: 'For everyone who can wait for the last page.',
    young: ['“Wait for the last clue,” says {H} now.'],
    older: ['Over {H}’s desk hangs a new rule. “Wait for the third clue,” it says.'],
  }),
  kindness: moral(KINDNESS, {
    about: 'asking kindly before accusing',
    dedication: 'For everyone who asks kindly.',
    young: ['{H} asks now, and {H} asks in a kind way.'],
    older: ['“Good morning, and how are you?” says {H} these days, before {he} asks anything else.'],
  }),
  honesty: moral(HONESTY, {
    about: 'writing down only what is so',
    dedication: 'For everyone who rubs out and starts again.',
    young: ['{H} put it all in the book, just as it was.'],
    older: ['{H} wrote it all down, mistakes included. “It is evidence,” {he} said.'],
  }),
  sharing: moral(SHARING, {
    about: 'two heads and one box of clues',
    dedication: 'For the one who looks over your shoulder.',
    young: ['“{H} and {P}”, it says on the door now.'],
    older: ['The sign on the door says “{H} and {P}” now, in letters of the same size.'],
  }),
  perseverance: moral(PERSEVERANCE, {
    about: 'looking once more',
    dedication: 'For everyone who looks a sixth time.',
    young: ['{H} did not give up. {H} looked, and looked once more.'],
    older: ['{H} had looked five times and seen nothing. It was the sixth time that did it.'],
  }),
  listening: moral(LISTENING, {
    about: 'hearing a story right to its end',
    dedication: 'For everyone who listens to the end.',
    young: ['“Tell me,” says {H} now. Both ears are up.'],
    older: ['“Take your time,” says {H} to witnesses now, and puts down the pencil.'],
  }),
  help: moral(HELP, {
    about: 'asking other people what they know',
    dedication: 'For everyone who says please.',
    young: ['“Will you help?” says {H} now. “Yes!” says {P}.'],
    older: ['“I could not have done it alone,” said {H}, and it did not hurt a bit.'],
  }),
  courage: moral(COURAGE, {
    about: 'looking in the dark place all the same',
    dedication: 'For everyone with brave knees.',
    young: ['{H}’s knees went knock. But {H} did look!'],
    older: ['{H}’s knees had knocked the whole time, and {he} had looked all the same.'],
  }),
};
