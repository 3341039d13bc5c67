/** An incident: a sudden shower, and too small a roof. */
import type { Incident } from '../../content-types.ts';

export const SHOWER: Incident = {
  id: 'shower',
  titles: ['Under One Roof', 'Drip, Drop', 'Move Up a Bit'],
  asserts: ['wet'],
  notIn: ['space', 'reef', 'home', 'snow'],
  see: {
    young: ['[Drip, drop, drip|Plip, plop, plip]! Now it rained. {H} got wet. {P} got [wet|wetter].'],
    older: [
      'Then it rained. It did not begin with a drop or two, {o:as good manners require, }but all at once, like [a bath tipped over|a drawer full of spoons]. They ran for the only roof there was, which was an upturned [barrow|tub] with one side propped on a stone.',
    ],
  },
  fail: {
    young: ['They hid in a [tub|pot]. It had a hole. Drip! On {H}’s nose.'],
    older: [
      'There was a hole in it, and the hole was exactly over {H}. {He} moved left. The drip moved left. {~oops}.',
    ],
  },
  ways: [
    {
      id: 'squeeze',
      say: {
        young: ['“May we come in?” It was the {crowd}! In they all came. It was so [snug|warm] in there.'],
        older: [
          '“Is there room for one more?” asked a wet voice. It was one of the {crowd}, and behind it{o:, in order of size,} came all the rest. Nobody said no. They squeezed up until everyone was sitting on [somebody|somebody else’s foot], and it was steamy, and it smelled of [wet wool|warm biscuit]. Someone knew a riddle. {o:Nobody knew the answer to it, including the one who had asked. }By the time the rain stopped, not one of them had noticed.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['sit/laughing/friend', 'sitting squeezed in under a small roof while it rains'],
        friend: ['sit/happy/hero', 'squeezed in alongside'],
        at: 'road',
        shot: 'close',
      },
    },
  ],
};
