/** Page-turn lines, by what the chapter has just done. */
import type { Hooks } from '../content-types.ts';

export const HOOKS: Hooks = {
  call: {
    young: ['It was a long, long way.', 'How far? So far!', 'But who knew the way?', 'And what was up there?'],
    older: [
      'It was a good deal further than it looked.',
      '{H} had never been further than the [last gate|corner shop|end of the lane] before.',
      'Nobody told {him} what was on the way, because nobody knew.',
      'And {far} looked very small from there, and very far away.',
      'Somebody had to take the first step, and {H} took it.',
    ],
  },
  road: {
    young: [
      'And then …',
      'On they went!',
      'Oh no!',
      'Uh-oh.',
      'On and on and on.',
      'Was it far now? It was.',
      'What came next?',
      'But it was not the end yet.',
    ],
    older: [
      'There was a good deal of road left, and not so much day.',
      'But the road was not done with them yet.',
      'And {far} was still a long way off.',
      'They had got over the easy part.',
      'But there was more than one bend in that road.',
      'They had no idea what was next, and perhaps it was just as well.',
      'The worst of it was still to come.',
      'On they went, a little faster than before.',
      '“Is it far now?” asked {P}. It was.',
    ],
  },
  turn: {
    young: ['And look! {far}!', 'And then they saw it.', 'Now run, {H}, run!'],
    older: [
      'And there ahead of them, closer than they had dared to hope, was {far}.',
      '“Look,” said {P}, and pointed. There, right above them, was {far}.',
      'After that there was only one thing left to do, and it was the biggest.',
      'They were so close now that they began to run.',
    ],
  },
};
