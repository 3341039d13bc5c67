/** The evening of every bedtime story: how it opens, how the light goes, who else is in bed, and what one is afraid of. */
import type { BeatContent, Fear, Hooks, Say } from '../../content-types.ts';

export const EVENING: Readonly<Record<string, BeatContent | readonly BeatContent[]>> = {
  open: {
    say: {
      young: [
        '{H} was a {size} {Hsp}. {H} had a {KK}. And now it was night.',
        'The sun was in bed. But {H} the {Hsp} was not in bed. {H} had on a {KK}.',
        'This is {H}, a {size} {Hsp} with a {KK}. And this is the end of the day.',
        'The day was done. In came {H}, a {size} {Hsp}, with a {KK}.',
      ],
      older: [
        'Evening had come to {home}, and the windows were lit one by one. Behind the [smallest|last] of them lived a {size} {Hsp} called {H}{o:, who had a {KK}{?love:, and who loved {love} more than anything}, and who had no plans to go to bed}{b:. {He} had a {KK}{?love:, and {he} loved {love}}}.',
        '{H} was a {size} {Hsp} with a {KK}, and {he} lived {inhome}. {o:All day long there had been noise and hurry there, and people calling to one another. }Now the sun had gone down behind the last roof, and the day was putting its things away.{?love: It had been a good day, with plenty of {love} in it.}',
        'If you looked in at a certain window {inhome} that evening, you would have seen a {size} {Hsp} with a {KK}. That was {H}.{?love: {He} loved {love}, but it was much too late for that now.} {o:The kettle had sung its last song, and the fire was talking in its sleep. }It was as good as bedtime.',
      ],
    },
    gives: ['open', 'keep'],
    picture: {
      weight: 2,
      at: 'home',
      setting: 'bedroom',
      hero: ['stand/happy/reader', 'not in bed yet'],
      holds: 'keepsake',
      shot: 'wide',
    },
    titles: ['The End of the Day', 'Evening', 'Nearly Night'],
  },
  meet: [
    {
      say: {
        young: ['{P} the {Psp} was there, too.', 'With {H} was {P} the {Psp}.', '{P} the {Psp} had come to stay.'],
        older: [
          'It was {P}’s night to stay. {P} was {aPdesc}, and {phe} had brought {phis} own pillow{o:, because {phe} did not trust other people’s}.',
          'In the other bed was {P}. {P} was {aPdesc}{o:, and the sort of friend who lets you have the side by the wall}.',
          '{P} had come to stay the night. {P} was {aPdesc}{o:, and {phe} had already chosen which of the blankets was the best}.',
        ],
      },
      gives: ['met'],
      picture: {
        weight: 3,
        at: 'home',
        setting: 'bedroom',
        hero: ['wave/happy/friend', 'making room for a friend'],
        friend: ['wave/happy/hero', 'coming to stay the night'],
      },
      titles: ['Somebody to Stay', 'Two Beds'],
    },
  ],
  dim: {
    importance: 3,
    say: {
      young: [
        'One lamp went out. Puff.',
        'It got a bit more dark. Just a bit.',
        '{P} had a yawn. A big one.',
        'Tip, toe. Tip, toe. Shh!',
        'The house went creak. Then it did not.',
        'It was so still now. So still.',
        '“Are you tired?” said {P}. “No,” said {H}.',
        'Hush, went the wind. Hush, hush.',
        'Out went one more lamp. Puff!',
      ],
      older: [
        '{o:One by one the lamps went out across {home}, until there were only three left, and then two, and then one that belonged to somebody who was reading. }It was a little darker than before.',
        '“Are you tired yet?” asked {P}. “No,” said {H}{o:, and it was very nearly true, although {his} ears had begun to droop and {he} had just walked into the door}.',
        '{P} yawned. {o:It was one of those yawns that start small and bring their whole family, and by the end of it }{P} had forgotten what {phe} {pwas} going to say.',
        'They went on tiptoe. {o:The floor was cool and smooth underfoot, and the light of the lantern went ahead of them, round the corner, to see if it was safe. }A board creaked, and they told it to hush.',
        'It was very quiet now. {o:You could hear the small noises that are always there underneath, the tick and the hum and the soft settling down of walls. }Even the clock seemed to walk on its toes.',
        '“What is the dark made of?” asked {P}. {H} thought about it. “[Soft things|All the colours, asleep|The backs of things],” {he} said. {o:{P} said that this was what {phe} had thought, too, but {phe} had wanted to hear somebody say it. }',
        'Outside, the wind went by with its shoes in its hand. {o:It tried the gate, and it tried the latch, not to come in, but only to be sure that everything was shut. }“Good night, then,” said {P} to nobody in particular.',
        '{o:There is a time between late and later when everything grows kind, and even the coats on their hooks, which can look quite fierce at seven, are only coats with their heads down. }{H} rubbed one eye, and hoped that no one had seen.',
        'The lantern made a small gold room around them, and they carried it along. {o:Inside it there were two of them and a bit of wall; and whatever was not in the room was asleep, or soon would be. }“Nearly,” said {H}.',
        '{P} sat down on the bottom step, just for a moment. {o:“I am not asleep,” {phe} said with {phis} eyes shut. “I am only looking at the inside of my lids.” }{H} pulled {phim} up again by both hands.',
        '{o:Far off a dog barked once, and thought better of it. A late train, or a late star, went over the edge of the world with its windows lit. }It was getting very late {inhome}.',
      ],
    },
    titles: ['A Little Darker', 'On Tiptoe', 'Late'],
  },
  hush: {
    importance: 2.5,
    say: {
      young: ['Now it was still. Hush.', 'All was well. Shh.', 'Not a peep. Not a flap.'],
      older: [
        '{o:After that the quiet came back, the way a cat does, without any noise and in its own time, and lay down in the middle of everything. }Nothing in the house had anything more to say.',
        'So that was that. {o:The shadows stopped fidgeting, and lay where they were put. }There was only one more thing before they could lie down as well.',
        '{o:By now the moon had come round to the side of the house where the beds were, as it does when it is nearly time, and it laid a white square on the blanket, like a letter. }They went back down the hall, side by side.',
      ],
    },
    titles: ['Hush'],
  },
};

export const ALSO_IN_BED: { joins: Say; lends: Say; party: Say } = {
  joins: {
    young: [
      '{X} the {Xsp} was in bed. “Good night, {X}!”',
      '“Shh! {X} the {Xsp} is in bed,” said {P}.',
      'Who was that? {X} the {Xsp}! “Off to bed, {X}.”',
      '{X} the {Xsp} had a yawn. “Sleep well, {X}.”',
    ],
    older: [
      '{X} the {Xsp} was already tucked up, {o:in the bed by the door, }with only the top of a head showing. “Is it morning?” asked {X}. “Not nearly,” said {H}. “Good night, {X}.”',
      'On the way they met {X} the {Xsp}, who had come down for a drink of water. {o:It was {X}’s second, and nobody said so. }“Good night, {X},” they whispered.',
      '{X} the {Xsp} put a sleepy head round the door. “What are you two up to?” asked {X}. “Bedtime,” said {H}. {o:“It does not look like it,” said {X}. }“It goes slowly with some people. Good night, {X}!”',
      'There was a light under {X}’s door. {o:{X} the {Xsp} was reading with one eye and sleeping with the other. }“Good night, {X} the {Xsp},” said {H} through the keyhole, and the light went out.',
    ],
  },
  lends: {
    young: ['“Hush, you two,” said {X}. “Hush, hush.”', '{X} gave them a pat. Then {X} went to bed.'],
    older: [
      '“Take this,” said {X}, and gave them a [biscuit|warm sock]{o: for the journey, because a house is a good deal longer at night}.',
      '“Hush, you two,” called {X}{o:, half asleep, from the far end of the hall, where somebody was trying to dream}. They hushed.',
    ],
  },
  party: {
    young: ['{party} slept, too.', 'Hush! {party} slept as well.'],
    older: [
      'All through the house it was still, and {party} slept as well{o:, each with a different dream}.',
      'Not far away, breathing like the sea, slept {party}.',
    ],
  },
};

export const NIGHT_FEARS: readonly Fear[] = [
  {
    match: /dark|night|shadow/i,
    titles: ['The Kind Dark', 'Just the Dark'],
    plant: {
      young: ['{H} did not like the dark. Not one bit.', 'But it was dark. {H} did not like that.'],
      older: [
        '{H} did not care for the dark{o:; {he} thought of it as a large animal that had not made up its mind yet}.',
        'There was only the dark to be got through first, and {H} and the dark were not friends{o:. They had never really met; {he} had always had {his} eyes shut}.',
      ],
    },
    face: {
      young: [
        'Then {H} put one hand out in the dark. It did not bite. It was soft. “Oh,” said {H}.',
        '{H} looked at the dark. It had stars in it! “Oh,” said {H}. “You are not so bad.”',
      ],
      older: [
        'Then {H} did a new thing. {He} held out one hand, past the edge of the light, into the dark. It was not cold. It did not bite. {o:It was as soft as the inside of a glove, and it had been standing there all evening, holding up the stars, with nobody to say thank you. }“So that is all you are,” said {H}, and the dark said nothing, kindly.',
        '“Look,” said {P}, and pointed to the window. There were a hundred stars in it. “They only come out for the dark.” {H} looked for a long time. {o:{He} had never let the dark go on long enough to see what it was for. }“It can stay, then,” said {H}.',
      ],
    },
    picture: {
      weight: 7,
      at: 'home',
      hero: ['reach/curious/up', 'holding out a hand to the dark'],
      friend: ['point/gentle/up', 'pointing at the stars'],
      props: ['star'],
      mood: 'hushed',
    },
  },
  {
    match: /./,
    titles: ['Too Small to Mind', 'Not So Big After All'],
    plant: {
      young: ['{H} had one fear. It was {fear}.', 'But what of {fear}? {H} did not like {fear}.'],
      older: [
        'In bed {H} sometimes thought of {fear}{o:, because that is where such thoughts come to find you}. {He} would sooner not have.',
        'There was only one thing that {H} did not like to think of at night, and that was {fear}{o:. So of course {he} thought of it}.',
      ],
    },
    face: {
      young: [
        '{H} said it out loud. “I fear {fear}.” {P} took {H}’s hand. It was not so bad with two.',
        '“I thought of {fear},” said {H}. “I am here,” said {P}. Squeeze. It got small.',
      ],
      older: [
        '“I was thinking of {fear} again,” said {H} in the half-dark. It was the first time that {he} had said it aloud. {o:It sounded different outside; there was less of it than there had been in {his} head. }“I know,” said {P}, and put out a hand. “Think of it at me, and I will hold the other end.” After that it was not so heavy.',
        '{H} thought of {fear}, and waited for {his} tummy to turn over. {o:It began to, and then it seemed to forget how. }From under a blanket, with {P} just there, it all looked very far away and no bigger than {~small}.',
      ],
    },
    picture: {
      weight: 7,
      at: 'home',
      setting: 'bedroom',
      hero: ['sit/gentle/friend', 'telling a secret fear'],
      friend: ['sit/gentle/hero', 'holding on to a friend’s hand'],
      touching: true,
      shot: 'close',
    },
  },
];

/** Soft page-turns: nothing that would keep anybody awake. */
export const SOFT_TURNS: Hooks = {
  call: {
    young: ['Tip, toe. Shh!', 'Who was first?', 'Shh. Come and see.'],
    older: [
      'And something was still awake.',
      'The lantern swung, and the shadows went ahead to look.',
      'They did not have to go far.',
    ],
  },
  road: {
    young: [
      'And who was next?',
      'But hush. Who is that?',
      'Then what was that?',
      'But one was still up.',
      'Tip, toe, on they went.',
      'Shh! Not so loud.',
    ],
    older: [
      'But somebody else was not asleep yet.',
      'Along the hall, there was one more sound.',
      'And who was that?',
      'The lantern went on ahead, and they followed it.',
      'They listened, and there it was again.',
    ],
  },
  turn: {
    young: ['And now, to bed.', 'It was so late now.', 'And then? Then, bed.'],
    older: [
      'After that, there was only the bed.',
      'And the bed was waiting, with one corner turned down.',
      'It was very late now, and very still.',
    ],
  },
};

/** Comparisons: {~name} draws one, never twice in a book. */
export const NIGHT_POOLS: Readonly<Record<string, readonly string[]>> = {
  soft: [
    'a moth’s foot',
    'a feather on a cat',
    'a cloud sitting down',
    'snow on a hat',
    'a kitten’s sneeze',
    'dust on a drum',
  ],
  small: ['a button', 'a pea', 'a full stop', 'a crumb', 'a thimble', 'a raisin', 'half a biscuit', 'a hiccup'],
  slow: [
    'honey in winter',
    'a snail with a suitcase',
    'the moon going over',
    'a cloud on a Sunday',
    'a bath running out',
  ],
  cold: ['a key', 'a fish’s nose', 'a spoon', 'a doorknob', 'the other side of the pillow', 'a frog’s handshake'],
};
