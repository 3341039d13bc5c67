/** Running jokes of the friend's: planted, repeated with a difference, and once come good. */
import type { Gag } from '../content-types.ts';

export const GAGS: readonly Gag[] = [
  {
    id: 'counts',
    plant: {
      young: ['{P} liked to count. “One, two, six!” said {P}.'],
      older: [
        '{P} was proud of {phis} counting. “There are two of us,” {phe} said, pointing. “[One, four|Two, seven]. You see?”',
      ],
    },
    repeat: {
      young: ['“That was one, two, [nine|six]!” said {P}.', '“One, [five|six], done!” said {P}.'],
      older: [
        '“That makes [eleven|nine] troubles so far,” said {P}, {o:who had a system of {phis} own}{b:counting on one toe}.',
        '“[Four|Six] down,” said {P}, “and [minus two|half of one] to go.”',
      ],
    },
    payoff: {
      young: ['“How many pals do I have?” said {P}. “{?!party:One}{?party:A lot}.” And that was right.'],
      older: [
        '“How many friends did you come home with?” somebody asked. {P} counted, very slowly. “{?!party:One}{?party:All of them},” said {P}, and for once it was exactly right.',
      ],
    },
  },
  {
    id: 'nearly',
    plant: {
      young: ['“Not far now!” said {P}. They had gone one step.'],
      older: [
        '“[Nearly there|Not far now],” said {P}. They had been walking for [a minute|as long as it takes to sneeze], and you could still see {H}’s [house|front door].',
      ],
    },
    repeat: {
      young: ['“Not far now!” said {P}. It was [far|so far].', '“Not far,” said {P}. “[Not very|Just a bit].”'],
      older: [
        '“Nearly there,” said {P}. {o:It was about as true as it had been the last time. }{H} threw a [leaf|crumb|sock] at {phim}.',
        '“Not far now,” said {P} [happily|firmly]. “You said that at the last [stone|bend|puddle],” said {H}.',
      ],
    },
    payoff: {
      young: ['“Not far now!” said {P}. And there was the door. Home!'],
      older: [
        '“Nearly there,” said {P}, and {H} was about to argue when {he} saw the door. “I told you,” said {P}. “I have been telling you all day.”',
      ],
    },
  },
  {
    id: 'facts',
    plant: {
      young: ['{P} knew lots of things. “[Cows|Bees] lay eggs,” said {P}. [“Um,”|“Hmm,”] said {H}.'],
      older: [
        '{P} knew a great many facts, and some of them were nearly true. “Did you know,” {phe} said, “that [clouds are sheep that did not stop|the moon is only there on weekdays|spoons are baby shovels]?”',
      ],
    },
    repeat: {
      young: ['“Did you know?” said {P}. “[Mud|Rain|Fog] is a kind of [soup|cake].”'],
      older: [
        '“Here is a fact,” said {P}. “[Stones are just slow potatoes|A shadow weighs the same as a sandwich|Echoes live in buckets|Left is older than right|Fish invented the umbrella].” {H} said that {he} did not think so.',
        '“It is well known,” said {P}, “that [knees are shy|wind is made by trees waving|Thursdays are longer at one end|a puddle is a lake that is still in school].” {o:“Known by whom?” asked {H}. “By me,” said {P}. }',
      ],
    },
    payoff: {
      young: ['“Did you know?” said {P}. “You are my best pal.” {H} did know. It was true.'],
      older: [
        '“Here is a fact,” said {P} at the door. “That was the best day I ever had.” {H} thought it over for mistakes. “Correct,” said {H}.',
      ],
    },
  },
  {
    id: 'brave-song',
    plant: {
      young: ['{P} had a song. “[Tum|Pom], [ti|tiddle], tum! [Tum|Pom], ti, [bun|bum]!”'],
      older: [
        '{P} had made up a [marching|walking] song, and it had only one line: “[We are going to a place|Onward, onward, mind the step|Left, right, left, or is it right]!” {o:It also had only one note. }{P} sang it twice.',
      ],
    },
    repeat: {
      young: ['{P} sang the song. [Twice|It did not help].'],
      older: [
        '{P} sang the song again{o:, with feeling}. Somewhere [a bird fell off a branch|a window shut|a dog began to howl|the milk turned].',
        '“Not the song,” said {H}, but it was [too late|already happening].',
      ],
    },
    payoff: {
      young: ['And then who sang? {H} did! “Tum, ti, tum! Tum, ti, bun!”'],
      older: [
        'On the last bit of road somebody began to sing {P}’s song, loudly and all on one note. It took {P} a moment to notice that it was {H}.',
      ],
    },
  },
  {
    id: 'biscuit',
    notWithMoral: ['sharing'],
    plant: {
      young: ['{P} had a [bun|cake] in a box. “For later,” said {P}. “Just in case.”'],
      older: [
        '{P} carried one [ginger biscuit|currant bun] in a tin. “For emergencies,” {phe} said. “[Do not even look at it|I have had it for a year].”',
      ],
    },
    repeat: {
      young: ['“Is it later yet?” said {H}. “No,” said {P}. [Snap|Click] went the box.'],
      older: [
        '“Is this an emergency?” asked {H}, looking at the tin. {P} thought it over. “[Only a medium one|Not quite|It is more of a nuisance],” {phe} said, and shut the lid.',
      ],
    },
    payoff: {
      young: ['{P} got out the box. “Now it is later,” said {P}. [Munch, munch|Crunch, crunch].'],
      older: [
        '{P} took out the tin and opened it at last. “But nothing is wrong,” said {H}. “I know,” said {P}, “so we can enjoy it.” It was as hard as a [roof tile|brick], and {o:they {both} said that }it was delicious.',
      ],
    },
  },
  {
    id: 'map',
    notWithMoral: ['honesty'],
    plant: {
      young: ['{P} had a map. The map was upside down. “[This way|Up]!” said {P}.'],
      older: [
        '{P} had brought a map. {Phe} held it [upside down|back to front], {o:studied it with one eye shut, }and pointed [firmly|proudly] at {H}’s [nose|front door].',
      ],
    },
    repeat: {
      young: ['{P} looked at the map. “We are in the [sea|soup],” said {P}.'],
      older: [
        '{P} looked at the map. “According to this,” {phe} said, “we are [in the sea|inside a cow|on page two|at the words ‘Printed in Green Ink’].”',
        '“What does the map say?” asked {H}. “[It says north is sticky|It says fold here|It has a drawing of a fish],” said {P}. {o:“That,” said {H}, “is a stain.” }',
      ],
    },
    payoff: {
      young: ['{P} drew on the map. {P} drew {H}. “You are here,” said {P}. And so {he} {was}.'],
      older: [
        'That night {P} took the map, turned it over, and drew a small cross on the clean side. Under it, in large letters, {phe} wrote YOU ARE HERE{o:, and drew {both} of them, not very well, holding hands}.',
      ],
    },
  },
];
