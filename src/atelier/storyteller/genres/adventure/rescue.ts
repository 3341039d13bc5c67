/** Adventures that answer a call for help, against the clock. */
import type { Goal, ShapeDef } from '../../content-types.ts';

const LAMB: Goal = {
  id: 'lamb',
  thing: 'little one',
  titles: ['{H} to the Rescue', 'Eep!', 'The Small Voice on {far}'],
  keepsakes: ['cloth', 'line', 'stick'],
  trouble: 'A very small voice is calling from {far}, and a storm is coming. {H} goes to the rescue.',
  beats: {
    call: {
      say: {
        young: [
          '“Eep!” What was that? “Eep, eep!” It came from {far}. A wee [owl|lamb|kit] was stuck, all alone. And the sky went [black|grey]. “[I hear you|Hold on]!” said {H}.',
        ],
        older: [
          '{H} was [halfway through breakfast|putting on one sock] when {he} heard it. “Eep!” It was a very small sound, and it had come a very long way.\n“That will be little [Bean|Pip-Pip|Dot],” said {neigh}, turning pale. “[We thought you had the baby|We looked everywhere]! It must have wandered up to {far}, and there is a storm coming.” Far off, {o:like somebody moving furniture in the sky, }the thunder rolled over in bed. “Eep?” said the voice. {H} was already [out of the door|looking for the other sock].',
        ],
      },
      gives: ['called'],
      picture: {
        weight: 6,
        hero: ['stand/surprised/thing', 'listening, one hand to the ear'],
        at: 'home',
        shot: 'wide',
      },
    },

    found: {
      say: {
        young: [
          'And there it was, on a ledge. “Eep?” {?!tight:“Got you!” said {H}. }{H} held out the {tool}. {?!tight:The wee one held on. }[Up, up, up|Heave, heave]! Then it sat on {H}’s head.',
        ],
        older: [
          '“Eep,” said something, very close. There it was, on a ledge no wider than a shelf, as small as {~small}, and trying hard to look like somebody who was not crying.\n{H} lay down flat and reached out the {TT}. {?!tight:It did not reach. }{P} lay on {H}’s legs, and {H} wriggled out {o:until more of {him} was over the edge than not, }and reached again. Something tiny took hold.\nIt came up in one rush, climbed over {H}’s nose, sat down on {his} head, and [would not get off|went straight to sleep].',
        ],
      },
      needs: ['called', 'met'],
      gives: ['goal'],
      picture: {
        weight: 9,
        hero: ['sit/gentle/thing', 'lying flat, reaching down'],
        friend: ['stand/happy/hero', 'watching closely'],
        at: 'goal',
        shot: 'medium',
        mood: 'wonder',
      },
    },
    end: {
      say: {
        young: [
          '{?!tight:Home they ran. }Boom! went the sky. Slam! went the door. Safe! “[Eep|Eep, eep],” said the wee one.{?!tight: That was “Thank you”.}',
        ],
        older: [
          'They ran all the way home, and they came through the door just as the storm arrived, and it had to stay outside. {?!tight:Everybody [cried|talked at once], and there}{?tight:There} were blankets and hot [milk|toast]. “Eep,” said the little one{o:, from the top of {H}’s head, where it had made itself comfortable}. {?!tight:It was its only word, but it put a great deal into it.}',
        ],
      },
      needs: ['goal'],
      gives: ['home'],
      picture: {
        weight: 8,
        hero: ['stand/happy/thing', 'resting with the little one on top'],
        at: 'home',
        shot: 'wide',
        mood: 'joyful',
      },
    },
  },
  nutshell: {
    say: {
      young: [
        '“Eep!” A wee voice, up on {far}. {H} the {Hsp} ran and ran. There it was, on a ledge! {H} let down the {tool}. Up, up, up! Then it sat on {H}’s head. “Eep,” it said. That was “Thank you”.',
      ],
      older: [
        '{H} was putting on one sock when {he} heard it. “Eep!” It was a very small sound, and it came from {far}. “That will be little Dot,” said {neigh}. “And there is a storm coming!”\n{H} was a {size} {Hsp} with a {KK}, and {he} ran all the way{o:, with the thunder moving its furniture about overhead}. There was Dot, on a ledge no wider than a shelf. {o:She was trying hard to look like somebody who was not crying. }{H} lay down flat and let the {TT} down to her. It did not reach. {He} wriggled further out{o:, until more of {him} was over the edge than not,} and tried again.\nSomething tiny took hold. Up it came in one rush, sat down on {H}’s head, and went to sleep. They came through the door just as the storm arrived{o:, and it had to stay outside}. “Eep,” said Dot.',
      ],
    },
  },
};

const BOAT: Goal = {
  id: 'boat',
  thing: 'balloon',
  titles: ['The Balloon on {far}', '{H} and the Lost Balloonist', 'Up and Stuck'],
  keepsakes: ['cloth'],
  notIn: ['space', 'reef', 'home'],
  trouble: 'A balloon has come down on {far}, with somebody in it. {H} goes to the rescue.',
  beats: {
    call: {
      say: {
        young: [
          'Up in the sky went a red balloon. In it sat old Mr. Vole. “[Which rope|What does this do]?” Snap! [Whee|Puff]! It came down on {far}. “Help!” “[On my way|I am off]!” said {H}.',
        ],
        older: [
          'On {day}, old Mr. Vole went up in his new balloon to [look at the tops of things|test his hat]. {?!tight:Everybody waved. }Then he waved back with the hand that was holding the rope.\nThe balloon went [psssst|fweeee], three times round the sky, and came down with a twang on the very top of {far}. {o:A tiny handkerchief came out of the basket and waved itself about. }“He has only got one sandwich,” said {neigh}, “and it is cheese, and he does not like cheese.” “[Then there is no time to lose|I will get him down],” said {H}.',
        ],
      },
      gives: ['called'],
      picture: {
        weight: 6,
        hero: ['point/surprised/thing', 'pointing up at the sky'],
        at: 'home',
        shot: 'wide',
        props: ['balloon'],
      },
    },

    found: {
      say: {
        young: [
          '{?!tight:And there he was! }His balloon had a hole. [Psss|Fsss]! {H} took the {tool}. {?!tight:Pat, pat, pat. }No more hole! Up they went.',
        ],
        older: [
          'And there was Mr. Vole in his basket, wearing his sandwich bag as a hat. {?!tight:“Nobody tells you about the coming-down part,” he said.\n}The balloon had a hole in it, about as big as {~small}. {?!tight:{H} tried [a leaf|jam], and {P} tried [sitting on it|a stern voice]. }Then {H} looked at the {TT}. {o:It had been through a great deal that day, and it had one more thing left in it. }{He} pressed it over the hole, and held it there, and Mr. Vole pumped. Slowly, with a noise like [a giant waking|an elephant breathing in], the balloon stood up.',
        ],
      },
      needs: ['called', 'met'],
      gives: ['goal'],
      picture: {
        weight: 9,
        hero: ['stand/gentle/thing', 'patching the balloon'],
        friend: ['stand/happy/hero', 'watching closely'],
        at: 'goal',
        shot: 'medium',
        mood: 'wonder',
        props: ['balloon'],
      },
    },
    end: {
      say: {
        young: [
          'Home they flew, up with the [birds|clouds]. {?!tight:“Look! It is so small!” }Then, bump. They came down in the [soup|hay].',
        ],
        older: [
          'They flew home over all the things that had been in the way, and from up there every one of them was no bigger than {~small}. They landed in [the duck pond|a washing line|somebody’s supper], {o:not quite on purpose, }and Mr. Vole gave {neigh} his cheese sandwich.',
        ],
      },
      needs: ['goal'],
      gives: ['home'],
      picture: {
        weight: 8,
        hero: ['reach/happy/thing', 'leaning out of the balloon basket'],
        at: 'home',
        shot: 'wide',
        mood: 'joyful',
        props: ['balloon'],
      },
    },
  },
  nutshell: {
    say: {
      young: [
        'Old Mr. Vole went up in his red balloon. Psss! It came down on {far}. “Help!” So {H} the {Hsp} ran. Look, a hole! {H} put the {tool} on it. Pat, pat, pat. Up they flew, all the way home.',
      ],
      older: [
        'Old Mr. Vole went up in his new balloon to look at the tops of things. Then he waved with the hand that was holding the rope. The balloon went three times round the sky, and it came down on {far}. “He has only got one sandwich,” said {neigh}{o:, “and it is cheese, and he does not like cheese”}.\n{H}, a {size} {Hsp} with a {KK}, set off at once. {o:It was uphill all the way, as the way to somebody who needs you generally is. }There sat Mr. Vole in his basket. “Nobody tells you about the coming-down part,” he said.\nThe balloon had a hole in it. {H} looked at the hole, and {he} looked at the {TT}. {o:It was exactly the right size. }{He} held it there while Mr. Vole pumped. Slowly the balloon stood up. They flew home over everything, and landed in the duck pond.',
      ],
    },
  },
};

export const RESCUE: ShapeDef = {
  id: 'rescue',
  slots: [
    'open',
    'keep',
    'flaw',
    'call',
    '|',
    'fear',
    'go',
    'meet',
    'gag',
    '*',
    'incident',
    '|',
    'gag-again',
    'incident',
    'hurt',
    '|',
    'scenery',
    'turn',
    'incident',
    '|',
    'face',
    'found',
    'home',
    'end',
    'gag-end',
    'echo',
  ],
  goals: [LAMB, BOAT],
};
