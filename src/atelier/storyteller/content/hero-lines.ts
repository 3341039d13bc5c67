/** Closing lines for a chapter in which others did everything: no page goes by without the hero. */
import type { Say } from '../content-types.ts';

export const HERO_LINES: Say = {
  young: [
    'And on went {H}.',
    '{H} saw it all.',
    '“Well!” said {H}.',
    'On and on went {H}.',
    '{H} went on with a hop.',
    'And {H}? {H} went on.',
    '“Come on,” said {H}.',
    'What did {H} do now?',
    'Up got {H}, and on.',
    '“Off we go,” said {H}.',
    '{H} took one big step.',
    '“And now?” said {H}.',
  ],
  older: [
    '{H} looked back once, and then went on.',
    'And {H} walked on in front.',
    '“Come along,” said {H}, and they did.',
    '{H} took a deep breath, and so did {P}.',
    '{H} thought about it all the way to the next bend.',
    'It was {H} who said at last that it was time to go on.',
  ],
};
