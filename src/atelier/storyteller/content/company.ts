/** Lines for the third to sixth character of a brief: how each comes along, and what each is good for on the way. */
import type { Say } from '../content-types.ts';

export const JOINS: Say = {
  young: [
    'And {X} the {Xsp} came, too.',
    '“And me!” said {X} the {Xsp}.',
    'Then up ran {X} the {Xsp}.',
    '{X} the {Xsp} came with them.',
    '“Wait!” said {X} the {Xsp}.',
    'Along came {X} the {Xsp}, too.',
  ],
  older: [
    'By the next [gate|corner] there was one more of them. It was {X} the {Xsp}, {o:who had been listening from behind a wall and }who did not like to miss things.',
    '“I heard that,” said {X} the {Xsp}, popping up {o:out of nowhere }with a [packed bag|clean handkerchief]. “And I am coming.”',
    '{X} the {Xsp} came, too, to carry the sandwiches{o:, though it was noticed that there were fewer of them at every stop}.',
    'Then there were footsteps behind them, quick ones. It was {X} the {Xsp}. “You will need somebody [sensible|quick|cheerful],” said {X}, {o:looking from one to the other, }and that was that.',
    'And because an adventure is not the kind of thing that {X} the {Xsp} stays at home for, {X} came along as well.',
    'On a [stump|step|stone] by the way sat {X} the {Xsp}, all ready to go. “What took you so long?” asked {X}.',
  ],
};

export const LENDS: Say = {
  young: [
    '“Hold on to me!” said {X}.',
    '{X} found the way. “Here!”',
    '“Up you get,” said {X}.',
    '{X} had a bun for all of them.',
    '“I can see it!” said {X}.',
    '{X} held the bag. {X} did not let go.',
  ],
  older: [
    'It was {X} who found the dry [stones|side], {o:and who held out a hand, }and who got everyone over without a single wet sock.',
    '“Leave this bit to me,” said {X}, and went ahead, and called back where to step.',
    'When they were all too tired to talk, {X} told them a [joke about a goat|story with a bun in it]. {o:It was not a good one. }They laughed for a mile.',
    '{X} was the one who had thought of bringing [string|plums|a spare sock]. {o:{X} had said so at the start, and now said so again. }It was just what they needed.',
    '“Look,” said {X}, who had the sharpest eyes of them all, and who pointed out {far}, {o:small and clear, }between two clouds.',
    'Somebody had to go last, in case anything was following, and {X} said that {X} did not mind. {o:{X} walked backwards most of the way. }',
  ],
};

export const PARTY: Say = {
  young: ['And {party} came, too!', '{party} came along, too.', 'Who helped? {party}!'],
  older: [
    'Nobody went alone, for {party} came along to help.',
    '{party} helped the whole way, and said so for weeks.',
    'It would never have been done at all without {party}, who came along and helped.',
  ],
};
