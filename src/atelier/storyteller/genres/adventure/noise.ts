/** Adventures that go to find out what makes that sound. */
import type { Goal, ShapeDef } from '../../content-types.ts';

const HICCUP: Goal = {
  id: 'hiccup',
  thing: 'giant',
  titles: ['The Thing on {far}', '{H} and the Hup', 'What Goes Hup?'],
  keepsakes: ['cloth', 'line', 'stick'],
  trouble: 'Something on {far} goes HUP in the night, and nobody {inhome} can sleep. {H} goes to see what it is.',
  beats: {
    call: {
      say: {
        young: [
          'HUP! The cups shook. HUP! The beds shook. It came from {far}. “[What is it|Who is it]?” said {H}. “I will go and see.”',
        ],
        older: [
          'It had been going on for three nights. HUP! it went, up on {far}, and every cup {inhome} jumped [a foot|off its hook]. {o:Then there would be quiet, just long enough to get back to sleep. }HUP!\nNobody had slept. [The milk had turned to butter|All the pictures hung crooked]. “Somebody,” said {neigh}, yawning, “should go up there and ask it to stop.”\n“I will,” said {H}[, before {he} had time to think| at once].',
        ],
      },
      gives: ['called'],
      picture: {
        weight: 6,
        hero: ['sit/surprised/up', 'sitting up in bed, wide awake'],
        setting: 'bedroom',
        timeOfDay: 'night',
        at: 'home',
        shot: 'wide',
      },
    },
    sight: {
      say: {
        young: ['HUP! [Louder|Big] now. The [stones|trees] went hop.', '“HUP!” {P} fell over. [Bump|Plop]!'],
        older: [
          'HUP! It was much louder here. [Small stones|The puddles] jumped, and {P} jumped higher than the [stones|puddles].',
          'HUP! This time it blew {H}’s [hair|ears] back, and {o:for some time afterwards }there was a warm smell of [onions|porridge].',
        ],
      },
      needs: ['called'],
      picture: {
        weight: 4,
        hero: ['stand/curious/thing', 'straining forward'],
        at: 'road',
        shot: 'wide',
      },
    },
    found: {
      say: {
        young: [
          'It was a giant! A sad, shy giant. “I have the HUP! hiccups.” {?!tight:{P} ran up with the {tool}. }“BOO!” said {H}. {?!tight:The giant [hid|sat down]. }No more hup!',
        ],
        older: [
          'It was a giant. He was as big as {~big}, and he was sitting with both hands over his mouth. “I am so HUP sorry,” he said. “I cannot make it HUP stop.{?!tight: I can see you all down there with the lights on.}”\n{?!tight:They tried [water|a key down his back]. }They tried holding his breath{o:, which took six of the {crowd}}. Nothing worked. Then {H} had a quiet word with {P}, crept round behind with the {TT}, and tickled one enormous ear. “EEK!” said the giant. They waited. {o:A leaf came down. }They waited some more. “Oh,” said the giant softly.',
        ],
      },
      needs: ['called', 'met'],
      gives: ['goal'],
      picture: {
        weight: 9,
        hero: ['crouch/gentle/thing', 'creeping up behind a huge ear'],
        friend: ['stand/happy/hero', 'watching closely'],
        at: 'goal',
        shot: 'medium',
        mood: 'wonder',
      },
    },
    end: {
      say: {
        young: ['That night there was no HUP. Just [snore, snore|zzz, zzz]. All slept. The giant slept best.'],
        older: [
          'That night it was so quiet {inhome} that several people got up to see what was wrong. Then they heard it, far away and slow and comfortable. It was a giant snoring. “[That I can sleep through|Much better],” said {neigh}.',
        ],
      },
      needs: ['goal'],
      gives: ['home'],
      picture: {
        weight: 8,
        hero: ['sleep/asleep/down', 'fast asleep in bed'],
        setting: 'bedroom',
        timeOfDay: 'night',
        at: 'home',
        shot: 'wide',
        mood: 'joyful',
      },
    },
  },
  nutshell: {
    say: {
      young: [
        'HUP! The beds shook. HUP! What was it? {H} the {Hsp} went up to {far} to see. It was a giant! “I have the HUP! hiccups,” he said. {H} ran round the back with the {tool}. “BOO!” No more hup. Shh. Night night.',
      ],
      older: [
        'It had been going on for three nights. HUP! it went, up on {far}, and every cup {inhome} jumped off its hook. {o:Nobody had slept, and the milk had turned to butter. }“Somebody should go up there and ask it to stop,” said {neigh}, yawning. So {H} went, who was a {size} {Hsp} with a {KK}.\nIt was a giant. He sat with both hands over his mouth. “I am so HUP sorry,” he said. “I cannot make it HUP stop.”\nThey tried water, and they tried holding his breath{o:, which took six of the {crowd}}. Nothing worked. Then {H} crept round behind him with the {TT} and tickled one enormous ear. “EEK!” said the giant. They waited. {o:A leaf came down. They waited some more. }“Oh,” he said softly. That night there was only a snore, far away and slow and comfortable.',
      ],
    },
  },
};

const HOOT: Goal = {
  id: 'hoot',
  thing: 'creature',
  titles: ['Oooom', '{H} and the Sad Sound', 'The Thing That Hummed'],
  keepsakes: ['cloth'],
  trouble: 'Every evening a deep, sad song comes down from {far}. {H} goes to find out who is singing.',
  beats: {
    call: {
      say: {
        young: [
          '“Ooooom.” What was that? It came from {far}. “Ooooom.” It was a big, sad sound. “[It wants to eat us|It has teeth]!” said {neigh}. “I will go and see,” said {H}.',
        ],
        older: [
          'Every evening, when it grew dark, it came down from {far}. “Oooooom.” It was so low that you felt it in your [spoon|knees|chair] before you heard it.\nNobody {inhome} went near the place. They put [wool in their ears|the children to bed early]{o:, and nailed up another plank, and told each other what it must have done with the last person who went}. {H} lay awake and listened. It seemed to {him} that it was asking for something. “[I am going up there|Somebody ought to ask it what],” {he} said.{?!tight: “I want to know what it is.”}',
        ],
      },
      gives: ['called'],
      picture: {
        weight: 6,
        hero: ['stand/surprised/up', 'listening in the dark'],
        timeOfDay: 'night',
        at: 'home',
        shot: 'wide',
      },
    },
    sight: {
      say: {
        young: [
          '“Ooooom.” It was [near|close] now. It made {H}’s [toes|nose] hum.',
          '“Oooom,” it went. “[Oooom|Ooom]?”',
        ],
        older: [
          '“Oooooom.” It was close enough now to make the [leaves|buttons|stones] hum. {P} put {phis} hat on, for safety, and then remembered that {phe} did not have a hat.',
          '“Ooooom?” This time there was a question at the end of it{o:, and nobody to answer}.',
        ],
      },
      needs: ['called'],
      picture: {
        weight: 4,
        hero: ['stand/curious/thing', 'straining forward'],
        at: 'road',
        shot: 'wide',
      },
    },
    found: {
      say: {
        young: [
          'It was big. It was blue. {?!tight:It had a [horn|drum] and no pals. }“I sing,” it said. “No one sings back.” “Ooooom!” sang {H}. {?!tight:“Ooooom!” sang {P}. }It had a [hug|cry] in the {tool}.',
        ],
        older: [
          'It was as big as {~big}, and covered in {o:long, well brushed }blue hair, and it was standing all alone on the very top. “Ooooom,” it sang. Then it put a paw behind its ear and waited{o:, as it had plainly waited a great many times before}.\n“[It is not hunting|It is not a growl],” whispered {H}. “It is half of a song.” {He} waved the {TT} over {his} head, stepped out, and sang the other half as well as {he} could. “Ommmm-ooo!”\nThe creature turned round. {?!tight:Its eyes were the size of plates, and they filled right up. }“Two hundred years,” it said, “and I never knew how it ended.”',
        ],
      },
      needs: ['called', 'met'],
      gives: ['goal'],
      picture: {
        weight: 9,
        hero: ['cheer/gentle/thing', 'stepping out, singing'],
        friend: ['stand/happy/hero', 'watching closely'],
        at: 'goal',
        shot: 'medium',
        mood: 'wonder',
      },
    },
    end: {
      say: {
        young: ['Now each night it sings. “Ooooom!” And all of {home} sings back. “[Oom|La], [oom|la], oom!”'],
        older: [
          'Now, when it gets dark, people open their windows. “Ooooom,” comes the song from {far}, and “Ommmm-ooo,” sings the whole of {home}, some of it in tune. {o:The wool has been made into a very large pair of socks. }',
        ],
      },
      needs: ['goal'],
      gives: ['home'],
      picture: {
        weight: 8,
        hero: ['cheer/happy/up', 'singing out into the evening'],
        timeOfDay: 'dusk',
        at: 'home',
        shot: 'wide',
        mood: 'joyful',
      },
    },
  },
  nutshell: {
    say: {
      young: [
        '“Ooooom!” A big, sad sound came from {far}. {H} the {Hsp} went up to see. It was big. It was blue. “I sing,” it said, “but no one sings back.” “Ooooom!” sang {H}. It had a hug in the {tool}. And now we all sing.',
      ],
      older: [
        'Every evening it came down from {far}. “Oooooom.” It was so low that you felt it in your knees{o: before you heard it}. Nobody {inhome} went near the place. But {H}, a {size} {Hsp} with a {KK}, lay awake and listened. It seemed to {him} that it was asking for something. So {he} went.\nThere it stood, covered in {o:long, well brushed }blue hair. “Ooooom,” it sang, and it put a paw behind its ear and waited.\n“It is half of a song,” whispered {H}. {He} waved the {TT} over {his} head{o:, took a breath that went all the way down to {his} feet,} and sang the other half. “Ommmm-ooo!”\nThe creature’s eyes filled right up. “Two hundred years,” it said, “and I never knew how it ended.” Now, when it gets dark, people open their windows and sing along{o:, some of them in tune}.',
      ],
    },
  },
};

export const NOISE: ShapeDef = {
  id: 'noise',
  slots: [
    'open',
    'keep',
    'call',
    'theory',
    'flaw',
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
    'sight',
    'incident',
    'hurt',
    '|',
    'turn',
    'face',
    'sight',
    '|',
    'found',
    'home',
    'end',
    'gag-end',
    'echo',
  ],
  goals: [HICCUP, HOOT],
};
