/** Page-turn lines, by what the chapter has just done. */
import type { Hooks } from '../content-types.ts';

export const HOOKS: Hooks = {
  call: {
    young: ['It was a long, long way.', 'How far? So far!', 'But who knew the way?', 'And what was up there?'],
    older: [
      'It was a good deal further than it looked.',
      '{H} had never been further than the [last gate|corner shop|end of the lane] before.',
      'Nobody told {him} what was on the way, because nobody knew.',
      'From up on {far} something seemed to be looking back.',
      'It is a pity that {he} forgot to take any [lunch|socks].',
      '{He} did not know yet that {he} {was} being followed.',
    ],
  },
  road: {
    young: [
      'And then …',
      'But what was that?',
      'Oh no!',
      'Uh-oh.',
      'Look out, {H}!',
      'But wait!',
      'Shh! What is that?',
      'Then it got [dark|cold|dim].',
    ],
    older: [
      'And that was when they heard the {sound}.',
      '{H} did not see what was [watching|waiting] [behind|above] them.',
      'It was a pity that neither of them looked [up|down|behind them].',
      'Then the [ground|path|air] began to [shake|hum|change].',
      'They had got over the easy part.',
      'But round the next [bend|corner] something was [waiting|in the way].',
      'And far ahead, somebody put out a light.',
      'The worst of it was still to come.',
      'Behind them, very softly, something went {sound}.',
      '“What,” said {P}, “is that?”',
      'Then all at once it was too quiet.',
      'They were {both} so pleased that they forgot to look where they were going.',
    ],
  },
  turn: {
    young: ['And look! {far}!', 'And then they saw it.', 'Up there … what was that?', 'Now run, {H}, run!'],
    older: [
      'And there ahead of them, closer than they had dared to hope, was {far}.',
      '“Look,” said {P}, and pointed. They had come out right below {far}.',
      'After that there was only one thing left to do, and it was the biggest.',
      'Then they looked up, and neither of them said a word.',
      'They were so close now that they began to run.',
    ],
  },
};
