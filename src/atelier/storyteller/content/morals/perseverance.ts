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
    {
      cost: 'dry-pump',
      notIn: ['reef'],
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            'The gate had a pump. “Pump me,” it said. {H} gave it one push. Squeak! “It is no good,” said {H}. {H} sat down. The gate was shut.',
          ],
          older: [
            'The gate had no key and no handle. It had a pump beside it, and a notice: “Pump, and I will open.” {H} gave the handle three good pushes. It said squeak, squeak, squeak.\n“It is broken,” said {H}.\n“It may only be slow,” said {P}.\n“I gave it three,” said {H}, {o:as if three were a large number, }and {he} sat down with {his} back to it. {P} tried, but {phe} could not reach the top. {o:So there they sat, one on each side of a thing that squeaked. }The gate stayed shut, and it was getting late.',
          ],
        },
        titles: ['Squeak, Squeak, Squeak', 'Three Good Pushes'],
        picture: {
          weight: 7,
          hero: ['sit/sad/down', 'sitting with {his} back to a pump'],
          friend: ['reach/curious/up', 'reaching for the handle'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            '{H} got up. Push! Squeak. Push! Squeak. Ten. Then ten more. Then … glug, glug, whoosh! Round went a wheel. Up went the gate!',
          ],
          older: [
            'After a while {H} saw a drop on the end of the spout. It had not been there before. {o:It was not a large drop, but it had come from somewhere. }{He} got up and took hold of the handle.\n“Ten,” counted {P}. “Twenty.” {H}’s arms ached. “Forty. Forty-one.” {H} said that {he} could not do any more, and did one more, and then another{o:, because one more was never very much}. At fifty-three the pump went glug. Then out it came, clear and cold, onto a little wheel. Round went the wheel, and up went the gate.',
          ],
        },
        titles: ['Fifty-Three', 'One More, and One More'],
        picture: {
          weight: 8,
          hero: ['reach/determined/down', 'pumping with both hands'],
          friend: ['cheer/happy/hero', 'counting the pushes'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
        },
      },
      echo: {
        say: {
          young: ['Now {H} has a top. It fell. It fell. It fell. {H} spun it one more time. Look! It spins!'],
          older: [
            '{H} is learning to whistle. So far it is mostly wind. “That was the forty-second time,” {he} tells {P}. “Something usually happens at about fifty-three.”',
          ],
        },
        picture: {
          weight: 5,
          hero: ['stand/determined/up', 'trying to whistle'],
          friend: ['sit/laughing/hero', 'counting'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
  ],
};
