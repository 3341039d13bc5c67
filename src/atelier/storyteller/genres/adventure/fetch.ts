/** Adventures that go to fetch something that is gone: a bell, a flame, a key. */
import type { Goal, ShapeDef } from '../../content-types.ts';

const BELL: Goal = {
  id: 'bell',
  thing: 'bell',
  titles: ['{H} and the Runaway Bell', 'The Bell on {far}', 'The Morning without a Bell'],
  keepsakes: ['cloth', 'bag'],
  trouble: 'The great bell of {home} breaks loose and rolls all the way to {far}. {H} goes to bring it back.',
  beats: {
    call: {
      say: {
        young: [
          'Each day the big bell went bong. Then one day, [crack|snap]! The bell fell off. It rolled and rolled, up to {far}. {?!tight:No bell! }[No bong|How will they know it is tea]?',
        ],
        older: [
          'Everyone {inhome} [got up|went home to supper] by the big bell. But that {day} it did not go BONG. It went creak, and then it went crack{o:, and there was a silence with a hole in it}.\nThe bell had [fallen|jumped] off its hook! It rolled out of the gate and away, [bump, bump, bump|bong, bong, bing], towards {far}. “Without the bell nobody will know when to stop,” said {neigh}. {o:Already somebody had been stirring the same soup for an hour. }“[I will fetch it|I will bring it back],” said {H}.',
        ],
      },
      gives: ['called'],
      picture: {
        weight: 6,
        hero: ['point/surprised/thing', 'pointing after the rolling bell'],
        at: 'home',
        shot: 'wide',
        props: ['bell'],
      },
    },

    found: {
      say: {
        young: [
          'And there it was! But oh, there was a [hen|duck] in it, with six eggs. “[My house|I live here],” it said. {?!tight:Oh dear. }So {H} put down the {tool}. In it went{?!tight:, eggs and all}.',
        ],
        older: [
          'And there, at the top of {far}, lay the bell, [upside down|on its side]. Somebody was living in it. It was a hen with [six|four] eggs, a rug, {o:a framed picture of another hen, }and a [kettle|calendar].\n“It is a lovely house,” said the hen, “but it does hum.” {H} looked at the eggs, and then at the {TT}. {He} made it into the best nest in the world, and tucked it in the sun out of the wind. {o:The hen walked round it three times. }“[It does not hum at all|Much better],” she said.',
        ],
      },
      needs: ['called', 'met'],
      gives: ['goal'],
      picture: {
        weight: 9,
        hero: ['crouch/gentle/thing', 'kneeling by the bell'],
        friend: ['stand/happy/hero', 'watching closely'],
        at: 'goal',
        shot: 'medium',
        mood: 'wonder',
        props: ['bell'],
      },
    },
    end: {
      say: {
        young: [
          'Home it came. Up it went. BONG!{?!tight: All the [pots|windows] shook.} “[Tea|Tea time]!” said {neigh}.',
        ],
        older: [
          'They rolled it home, and hung it up, and {H} pulled the rope. BONG! Hats fell off. Soup was served. {o:A clock that had been stopped for years decided to have another go. }“[At last|Finally],” said {neigh}, with a spoon in the air.',
        ],
      },
      needs: ['goal'],
      gives: ['home'],
      picture: {
        weight: 8,
        hero: ['reach/happy/thing', 'pulling the bell rope'],
        at: 'home',
        shot: 'wide',
        mood: 'joyful',
        props: ['bell'],
      },
    },
  },
  nutshell: {
    say: {
      young: [
        'The big bell rolled off to {far}. So {H} the {Hsp} went to get it. Hop, skip, up! But a hen sat in it. It was her house! {H} made her a new nest, out of the {tool}. Then the bell went home. BONG!',
      ],
      older: [
        'The great bell {inhome} went creak, and then it went crack. It rolled out of the gate and away, as far as {far}. {o:Nobody knew when to stop stirring the soup. }“I will fetch it,” said {H}, who was a {size} {Hsp} with a {KK}.\nThe road was long{o:, and there was a wind on it, and a hill that went on well after it should have stopped}. At the top lay the bell. Somebody was living in it! It was a hen with four eggs{o:, a rug, and a picture of another hen}. “It is a lovely house,” she said, “but it does hum.”\n{H} thought it over. Then {he} made the {TT} into the best nest in the world{o:, and tucked it out of the wind, and the hen walked round it three times and could find nothing to complain of}. They rolled the bell home together. BONG! Hats fell off, and supper was served.',
      ],
    },
  },
};

const FLAME: Goal = {
  id: 'flame',
  thing: 'flame',
  titles: ['{H} and the Last Flame', 'A Light from {far}', 'The Lamp That Went Out'],
  keepsakes: ['cloth', 'bag'],
  notIn: ['reef'],
  trouble:
    'The lamp that lights {home} has gone out, and the only flame like it burns at {far}. {H} goes to fetch a light.',
  beats: {
    call: {
      say: {
        young: [
          'Puff! Out went the big lamp. It was the one lamp [of all|they had]. “Who will get a new flame from {far}?” said {neigh}. Not a peep. Then, “[Me|I will],” said {H}.',
        ],
        older: [
          'The great lamp {inhome} had never gone out. It did not go out in the big storm, {o:or on the night of the two snows, }or when [the goat ate the wick|somebody sneezed on it]. But that {day} it went fizz, and it went pop, and it was as dark as the inside of a boot.\n“There is one more flame like it,” said {neigh}, “up at {far}. Somebody will have to go.” Everybody looked at [the floor|their feet]. {H} looked up{o: to see what they were all not looking at}, and that was how {he} came to be the one.',
        ],
      },
      gives: ['called'],
      picture: {
        weight: 6,
        hero: ['stand/surprised/up', 'looking up at the dark lamp'],
        at: 'home',
        shot: 'wide',
        props: ['lantern'],
      },
    },

    found: {
      say: {
        young: [
          'And there it was! A wee gold flame. By it sat a moth{?!tight:, all alone}. {?!tight:“[Do not take it|Please stay],” it said. }“It is my pal,” it said. “Come with us!” said {H}. Up in the {tool} it went.',
        ],
        older: [
          'And there, in a [stone bowl|cracked cup], burned the flame, no bigger than {~small}. Beside it sat a moth {o:with singed eyebrows}{b:in a thin grey coat}.\n“Are you taking it?” asked the moth. “It is only that we talk, in the evenings.”\n{H} had not thought of that. {He} took a light from the flame with a [twig|long straw], so that there were two of them, {o:because a flame is one of the few things you can take half of and leave the whole, }and {he} sheltered it behind the {TT}. “Come and visit,” said {H}. “[We have a whole lamp|Bring your friends].”',
        ],
      },
      needs: ['called', 'met'],
      gives: ['goal'],
      picture: {
        weight: 9,
        hero: ['stand/gentle/thing', 'shielding a small flame'],
        friend: ['stand/happy/hero', 'watching closely'],
        at: 'goal',
        shot: 'medium',
        mood: 'wonder',
        props: ['candle'],
      },
    },
    end: {
      say: {
        young: [
          '{?!tight:Home they came. }[Fizz|Puff], [glow|pop]! The lamp was lit. {?!tight:It shone on all of {home}. }It shone on one glad moth.',
        ],
        older: [
          'That night the great lamp was lit again, and windows turned gold one after another, all the way down {home}. Round and round the glass{o:, bumping it politely,} went a small grey visitor. “[Hello|There you are],” it was saying. “Hello, hello, hello.”',
        ],
      },
      needs: ['goal'],
      gives: ['home'],
      picture: {
        weight: 8,
        hero: ['hold-high/happy/thing', 'holding up the light'],
        at: 'home',
        shot: 'wide',
        mood: 'joyful',
        props: ['candle'],
      },
    },
  },
  nutshell: {
    say: {
      young: [
        'Puff! Out went the big lamp. {H} the {Hsp} went up to {far} for a new light. By the wee flame sat a moth. “It is my pal,” it said. “Come with us!” said {H}. So they all went home. Glow!',
      ],
      older: [
        'The great lamp {inhome} went fizz, and it went pop, and it was as dark as the inside of a boot. “There is one more flame like it,” said {neigh}, “up at {far}.” {o:Everybody looked at the floor. }{H} was only a {size} {Hsp} with a {KK}, but {he} went.\nIt was a long way to go by starlight{o:, and twice {he} thought of turning round, and twice {he} thought of all those dark windows}. There in a cracked cup burned the flame. Beside it sat a moth. “Are you taking it?” asked the moth. “It is only that we talk, in the evenings.”\nSo {H} took a light from it, and left the flame{o:, because a flame is one of the few things you can take half of and leave the whole}. {He} carried it home behind the {TT}. The windows turned gold one after another, and that night there was a visitor. “Hello,” it said. “Hello, hello.”',
      ],
    },
  },
};

const KEY: Goal = {
  id: 'key',
  thing: 'key',
  titles: ['{H} and the Gold Key', 'The Key at {far}', 'Locked Out'],
  keepsakes: ['cloth', 'line', 'stick'],
  notIn: ['space', 'reef'],
  trouble: 'The big clock of {home} has stopped, and its gold key is in a nest at {far}. {H} goes to get it back.',
  beats: {
    call: {
      say: {
        young: [
          'The big clock went tick. Then it did not. “It needs its gold key!” said {neigh}. “[A crow|A bird] took it up to {far}.” No tick, no [tock|bed time]! So off went {H}.',
        ],
        older: [
          'The big clock {inhome} stopped at [ten past three|a quarter to four]. That was fine for an hour. Then people noticed that it was still [ten past three|a quarter to four], and {o:that school had not ended, and }that supper was never going to come.\n“It wants winding,” said {neigh}, “but a [jackdaw|magpie] took the gold key off to {far}, {o:along with two spoons and a button, }because it was shiny.” {H} looked at the clock, and {his} tummy growled. “[Then I had better go and get it|Right],” {he} said.',
        ],
      },
      gives: ['called'],
      picture: {
        weight: 6,
        hero: ['stand/surprised/thing', 'staring up at the stopped clock'],
        at: 'home',
        without: ['key'],
        shot: 'wide',
      },
    },

    found: {
      say: {
        young: [
          'And there it was! The key was in a nest. “[Mine|My shiny]!” said the bird. “Swap?” said {H}. {?!tight:{H} let it [see|hold] the {tool}. }[Snip|Tug]! One wee bit of {tool}{?!tight:, for the nest}.',
        ],
        older: [
          'And there was the key, hanging in the doorway of a very untidy nest. The wind blew, and it went ting against [a spoon|two spoons].\n“That is my music,” said the bird. “I cannot sing, you see. {o:I have a voice like a gate. }”\n{H} thought hard. {He} cut one thin [strip|splinter|bit] from the {TT}, and tied the spoons to it in a row, short ones and long ones. The wind blew again, and played {o:something very like }a whole tune. The bird [put its head on one side|forgot to shut its beak]. “[Take the key|Oh],” it whispered. “It only had the one note.”',
        ],
      },
      needs: ['called', 'met'],
      gives: ['goal'],
      picture: {
        weight: 9,
        hero: ['hold-high/gentle/thing', 'holding up the key'],
        friend: ['stand/happy/hero', 'watching closely'],
        at: 'goal',
        shot: 'medium',
        mood: 'wonder',
        props: ['key'],
      },
    },
    end: {
      say: {
        young: [
          '{?!tight:Click, click, click went the key. }[Tick|Tock], tock, [tick|tock]! “Bed time!” they said. “[Oh no|Boo]!” said {H}.{?!tight: But {H} was glad.}',
        ],
        older: [
          '{H} put in the key and turned it, click, click, click. The clock {o:coughed, looked round at everybody, and }went tick. All the supper came at once, and after it all the bedtime. {o:Nobody complained, or not about the supper. }',
        ],
      },
      needs: ['goal'],
      gives: ['home'],
      picture: {
        weight: 8,
        hero: ['stand/happy/thing', 'turning the key in the clock'],
        at: 'home',
        shot: 'wide',
        mood: 'joyful',
        props: ['key'],
      },
    },
  },
  nutshell: {
    say: {
      young: [
        'Tick! The big clock did not tock. A bird had the key, up at {far}. {H} the {Hsp} went up and up. “My shiny!” said the bird. “Swap?” said {H}. One bit of {tool} for the nest. Tick, tock, home!',
      ],
      older: [
        'The big clock {inhome} stopped at ten past three. That was fine for an hour. Then people noticed that supper was never going to come. “A magpie took the key to {far}{o:, along with two spoons and a button},” said {neigh}. So {H}, a {size} {Hsp} with a {KK}, went after it.\nThere hung the key in the door of a nest. It went ting in the wind. “That is my music,” said the magpie{o: stiffly}. “I cannot sing.”\n{H} thought hard. {He} cut one thin bit from the {TT} and hung up the spoons with it, short ones and long ones. {o:They were good spoons, and they had been waiting all their lives for somebody to ask. }The wind blew, and it was nearly a tune. “Take the key,” whispered the magpie. “It only had the one note.” That night all the supper came at once, and after it all the bedtime.',
      ],
    },
  },
};

export const FETCH: ShapeDef = {
  id: 'fetch',
  slots: [
    'open',
    'keep',
    'flaw',
    'call',
    'fear',
    'go',
    '|',
    'meet',
    'gag',
    'incident',
    'gag-again',
    '*',
    '|',
    'scenery',
    'incident',
    'hurt',
    '|',
    'turn',
    'face',
    '|',
    'found',
    'home',
    'end',
    'gag-end',
    'echo',
  ],
  goals: [BELL, FLAME, KEY],
};
