/** The moral of perseverance: habits that get in the way, the hurt they do, and the same choice made the other way. */
import type { BeatContent, Moral } from '../../content-types.ts';

const FLAW: BeatContent = {
  say: {
    young: ['{H} tried things one time. Just one. Then, “I can’t!”', '“Too hard,” said {H}. {H} said that a lot.'],
    older: [
      '{H} was a very good starter. Under {his} bed were [half a kite|one and a half socks|three legs of a table] and {o:the first page of }[nine|seven] diaries.',
      '{H} gave things one try. If they did not work, {he} gave them {o:a hard look and }a place under the bed.',
    ],
  },
  needs: ['open'],
  gives: ['flaw'],
  picture: { weight: 1, hero: ['stand/happy/reader', 'standing'], at: 'home' },
};

export const PERSEVERANCE: Moral = {
  about: 'trying one more time than you fell over',
  dedication: 'For everyone on try number eleven.',
  spark: {
    young: ['Down went {H}. Up got {H}. Up, up, up!', '“Again!” said {H}. And this time it went.'],
    older: [
      'The kite took {him} eleven tries that evening. {H} had stopped counting at three.',
      '{H} has a new rule now. You may fall over as often as you like, if you get up one time more.',
    ],
  },
  kits: [
    {
      cost: 'gave-up',
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            'It was a long, long way. {H} sat down on a stone. “I can’t. [I stop|No more].” “One more?” said {P}. “No,” said {H}. And it began to rain.',
          ],
          older: [
            'After the next bend there was {o:only }another bend. After that there was a hill, and it was in no hurry to end. {H} sat down on a stone.\n“I give up,” {he} said. “It is too far, and it is too hard, and I have a [stone in my shoe|hole in my sock].”\n“[Only one more bend|Just a bit more]?” asked {P}.\n“You always say that,” said {H}, and {he} turned {his} back. {o:A drop of rain fell on {his} nose. Then a great many of its friends came to see what the first one was looking at. }They sat there in the rain, {~felt}.',
          ],
        },
        titles: ['That Is That', 'Enough', 'The Sitting Stone'],
        picture: {
          weight: 7,
          hero: ['sit/sad/down', 'sitting slumped on a stone'],
          friend: ['sit/gentle/hero', 'sitting close by'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            'An ant came by. It had a big crumb. It fell. It got up. It fell. It got up. {H} looked and looked. Then {H} got up, too. One step. [One more|And one].',
          ],
          older: [
            'An ant was climbing the stone with a crumb as big as itself. Near the top it fell off. It {o:shook its head, }went back, and began again. {H} counted. It fell off ten times.\nOn try number eleven it went over the top, without any fuss, and {o:the crumb went over after it, and that was that. }{H} looked at {his} feet. “How far is one more step?” {he} asked. {P} measured it. “About this much,” said {P}.\n“I could do one of those,” said {H}, and then {he} did another.',
          ],
        },
        titles: ['Once More', 'Try Number Eleven', 'One More Step'],
        picture: {
          weight: 8,
          hero: ['stand/determined/thing', 'standing up, eyes on an ant'],
          friend: ['walk/curious/hero', 'measuring a step'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
        },
      },
      echo: {
        say: {
          young: ['Now {H} has a kite. It fell. Up! It fell. Up! It fell. [Up, up, up|Up, up, and up]!'],
          older: [
            'The kite is not under the bed any more. It took {H} [eleven|twelve] tries, {o:and most of a ball of string, }and it flies a little to the left. On its tail, in ink, is a very small ant.',
          ],
        },
        picture: {
          weight: 5,
          hero: ['run/happy/thing', 'running with a kite'],
          friend: ['hold/happy/thing', 'holding the string'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
    {
      cost: 'knot-left',
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            'There was a knot. A big, bad knot! It held the gate. {H} gave it one tug. “I can’t,” said {H}. {H} lay down flat. “No more.”',
          ],
          older: [
            'Across the path there was a gate, and on the gate there was a knot. It was as big as a cabbage. {H} picked at it for [a minute|as long as it takes to boil an egg]. It got tighter.\n“That is that, then,” said {H}, and lay down on {his} back. “Nobody could undo that.”\n“You have only done one bit,” said {P}.\n“It is all one bit,” said {H}, and shut {his} eyes. {o:{P} sat down by the gate, because there was nothing else to do there. }Far away a clock struck, and they were no nearer than they had been at the last one.',
          ],
        },
        titles: ['A Knot Like a Cabbage', 'I Can’t'],
        picture: {
          weight: 7,
          hero: ['sit/sad/up', 'giving up in front of a knotted gate'],
          friend: ['sit/curious/hero', 'sitting by the gate'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            '“One loop,” said {P}. So {H} did one loop. Then one loop more. It took so long! Tug, tug, tug … pop! The gate swung wide.',
          ],
          older: [
            'A spider had a web on the gatepost. The wind broke it. The spider looked at the hole, and put in one thread. The wind broke that, too. {H} watched it with one eye{o:, and then with both}. By the time the spider was on thread number nine, {H} was sitting up.\n“Just one loop,” {he} told the knot. “I am only doing one.” {He} did it. It took for ever. Then, since {he} was there, {he} did one more.\n{o:They took turns when their fingers got sore. }They did not count, and they did not look at how much was left. And then there was no more knot. There was only a long piece of string, and a gate with nothing to hold it.',
          ],
        },
        titles: ['One Loop', 'Thread Number Nine'],
        picture: {
          weight: 8,
          hero: ['crouch/determined/thing', 'working at a knot, loop by loop'],
          friend: ['crouch/happy/hero', 'holding the loose end'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
          props: ['rope'],
        },
      },
      echo: {
        say: {
          young: [
            '{H} has a long bit of string. It is full of knots. “I can do this one,” says {H}. “And this. And this!”',
          ],
          older: [
            'The string hangs over {H}’s bed. When something is too hard, {he} ties a knot in it, as tight as {he} can, and undoes it again before breakfast. {o:It is getting to be rather a soft piece of string. }',
          ],
        },
        picture: {
          weight: 5,
          hero: ['sit/happy/down', 'undoing a knot in a long string'],
          friend: ['sit/gentle/hero', 'watching'],
          at: 'home',
          mood: 'warm',
          props: ['rope'],
        },
      },
    },
  ],
};
