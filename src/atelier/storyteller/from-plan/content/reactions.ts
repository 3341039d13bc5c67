/** What shows in a face after something has happened, by how the picture draws it. `{A}` feels it; `{Ahe}`, `{Ahis}`, `{Ahim}`. */
import type { Expression } from '../../../../story/scene.ts';
import type { Say } from '../../content-types.ts';

export const REACTIONS: Readonly<Record<Exclude<Expression, 'asleep'>, Say>> = {
  happy: {
    young: ['{A} was so glad.', 'How {A} smiled!', '{A} gave a big smile.', '{A} did a hop.'],
    older: [
      '{A} could not stop smiling{o:, and did not even try}.',
      '{A} felt {o:two sizes bigger, and }as light as a cork.',
      'It made {A} want to [hum|sing|skip].',
      '{A} was smiling from one ear to the other.',
    ],
  },
  gentle: {
    young: ['{A} was as soft as a lamb.', '“There, there,” said {A}.', '{A} was kind.', '{A} was calm and still.'],
    older: [
      '{A} spoke softly, the way you do when something small is near.',
      '{A} was very [gentle|calm]{o:, as if the moment might break}.',
      'There was something kind in the way {A} looked.',
      '{A} took {Ahis} time{o:, because some things must not be hurried}.',
    ],
  },
  sad: {
    young: ['{A} felt sad.', 'Plop! A tear fell.', '{A} felt so small.', '“Oh,” said {A}. “Oh, no.”'],
    older: [
      '{A} felt {o:something }heavy inside, like a wet sheep.',
      'For a while {A} said nothing at all.',
      '{A} swallowed{o:, and then had to swallow again}.',
      '{A} looked at the ground{o:, because it was the only place that did not look back}.',
    ],
  },
  surprised: {
    young: ['“Oh!” said {A}.', '{A} had big, round eyes.', '“My, oh my!” said {A}.', 'Well! What was that?'],
    older: [
      '“Oh!” said {A}, and for a moment {Ahe} could not say anything else.',
      '{A} opened {Ahis} mouth and shut it again.',
      '{A} blinked twice{o:, in case it went away, but it did not}.',
      'Of all the things that {A} had expected, {o:and there had been several, }this was not one.',
    ],
  },
  scared: {
    young: ['{A} shook and shook.', '“Eek!” said {A}.', 'Oh, how {A} shook!', '{A} did not like that.'],
    older: [
      '{A} felt {o:cold all over, and then hot, and then }as wobbly as a jelly on a train.',
      '{A} wanted very much to be somewhere else.',
      '{A} held {Ahis} breath{o:, and then noticed that everybody needs one}.',
      'It is hard to be brave when your knees will not stop [shaking|knocking]{o:, and {A} knew it}.',
    ],
  },
  curious: {
    young: ['{A} had a good look.', 'Hm. What was that?', '“Look!” said {A}.', '{A} went up close to see.'],
    older: [
      '{A} leaned closer{o:, and then a little closer than that}.',
      '{A} tilted {Ahis} head to one side and looked {o:for a long time}{b:hard}.',
      '“Well, look at that,” said {A}{o:, mostly to {Ahimself}}.',
      '{A} had at least seven questions{o:, and they all wanted to be first}.',
    ],
  },
  sleepy: {
    young: [
      '{A} gave a big yawn.',
      'Yawn! went {A}.',
      '“I am not tired,” said {A}. Yawn!',
      '{A} could not keep awake.',
    ],
    older: [
      '{A} yawned so widely that {o:it was nearly all there was to see of {Ahim}}{b:{Ahe} nearly fell over}.',
      '{A} blinked slowly{o:, and then more slowly still}.',
      '{A} was so tired that even {Ahis} toes were yawning.',
    ],
  },
  determined: {
    young: ['“I can do it,” said {A}.', '“Now!” said {A}.', '{A} did not give up.', '“On we go,” said {A}.'],
    older: [
      '{A} took a deep breath{o:, and let it out slowly}.',
      '“Right,” said {A}{o:, to nobody in particular}.',
      '{A} had made up {Ahis} mind{o:, and it stayed made up}.',
      '{A} stood up very straight.',
    ],
  },
  laughing: {
    young: ['Ha, ha, ha! went {A}.', 'How {A} laughed!', '“Ha!” said {A}. “Ha, ha!”', '{A} laughed and laughed.'],
    older: [
      '{A} laughed until {Ahe} had to sit down{o:, and then laughed sitting down}.',
      '{A} laughed out loud.',
      'It began as a giggle, and it got away from {A} at once.',
    ],
  },
  blissful: {
    young: ['{A} felt warm and good.', 'Ah! That was good.', '{A} felt so snug.', '{A} could not have been more glad.'],
    older: [
      '{A} felt warm all the way down to the toes.',
      '{A} shut {Ahis} eyes for a moment{o:, to keep it in}.',
      '{A} wished that it would {o:never stop, and for a while it did not}{b:go on and on}.',
    ],
  },
};
/** Somebody who sleeps in the picture sleeps when all is told. */
export const SLEEPS: Say = {
  young: ['{A} was fast asleep.', 'Shh! {A} was asleep.'],
  older: ['{A} was fast asleep.', 'By then {A} was sound asleep{o:, and nothing could have changed that}.'],
};
export const HOLDS: Say = {
  young: ['{A} held on to the {prop}.', '{A} had the {prop}.', '{A} held the {prop} up close.'],
  older: [
    '{A} held on tight to the {prop}.',
    '{A} had the {prop} {o:all the while, and }would not put it down.',
    '{A} kept both eyes on the {prop}.',
  ],
};
export const TOUCHES: Say = {
  young: ['{A} kept close to {B}.', '{A} and {B} kept close.', '{A} was near. {B} was near.'],
  older: [
    '{A} stayed close to {B}{o:, close enough to feel brave}.',
    '{A} and {B} kept close together.',
    '{A} moved a little nearer to {B}{o:, and {B} did not mind in the least}.',
  ],
};
export const HUGS: Say = {
  young: ['{A} gave {B} a big hug.', '{A} hugged {B} tight.'],
  older: [
    '{A} hugged {B}, and {B} hugged back.',
    '{A} put both arms round {B}{o: and did not let go for a long time}.',
  ],
};
