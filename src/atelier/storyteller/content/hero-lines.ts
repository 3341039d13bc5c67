/** Closing lines for a chapter in which others did everything: no page goes by without the hero. */
import type { Say } from '../content-types.ts';

export const HERO_LINES: Say = {
  young: [
    '{H} saw it all.',
    '“Well!” said {H}.',
    '“Oh,” said {H}.',
    '“Hm,” said {H}.',
    '{H} looked and looked.',
    '“And now?” said {H}.',
    'What did {H} do?',
    '{H} had a look.',
    '“My, my,” said {H}.',
    '“Oh my,” said {H}.',
    '{H} gave a nod.',
    '“Yes,” said {H}.',
  ],
  older: [
    '{H} looked back once, and then went on.',
    'And {H} walked on in front.',
    '“Come along,” said {H}, and they did.',
    '{H} took a deep breath, and so did {P}.',
    '{H} looked at {P}, and {P} looked at {H}.',
    'Nobody spoke for a while, and least of all {H}.',
  ],
};
