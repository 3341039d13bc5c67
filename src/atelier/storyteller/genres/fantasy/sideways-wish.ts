/** Fantasy shape: the wish that went sideways. A fallen star must be brought home, and it grants wishes, word by word. */
import type { ShapeDef } from '../../content-types.ts';
import { SIDEWAYS_WISHES } from './sideways-wishes.ts';

export const SIDEWAYS_WISH: ShapeDef = {
  id: 'sideways-wish',
  facts: ['wish'],
  importance: { incident: 9.4, fear: 4.5, face: 4.5 },
  incidents: SIDEWAYS_WISHES,
  slots: [
    'open',
    'flaw',
    'call',
    'rule',
    '|',
    'meet',
    'gag',
    'fear',
    'incident',
    '*',
    '|',
    'gag-again',
    'incident',
    'hurt',
    '|',
    'turn',
    'face',
    'incident',
    '|',
    'found',
    'home',
    'end',
    'gag-end',
    'echo',
  ],
  goals: [
    {
      id: 'star',
      thing: 'star',
      titles: [
        'The Wish That Went Sideways',
        '{H} and the Fallen Star',
        'Be Careful What You Say to a Star',
        'Word for Word',
      ],
      keepsakes: [],
      notWithKeepsake: /bucket|star/,
      trouble:
        'A star falls into a bucket {inhome}, and {H} must bring it back to {far} before it goes out. It grants wishes on the way, but it does what you say, and not what you mean.',
      beats: {
        call: {
          say: {
            young: [
              'Whizz … plop! A star fell in {H}’s bucket. “{?!few:I fell out of bed,” it said. “}Take me up to {far}{?few:,” it said. “}{?!few:. }I must be home by {?!time:night:night}{?time:night:day}{?!few:, or I go out}!”',
              'Plop! What was in the bucket? It was a wee star. {?!few:It was wet. It was sad. }“Take me home,” it said. “Up to {far}!”',
            ],
            older: [
              'On {day}, before anybody was up, something came down out of the sky and landed in {H}’s bucket with a hiss. It was a star. It was about as big as {~small}, and very wet{o:, and it was saying a word that stars are not supposed to know}. “{?!few:I leaned out too far,” it said. “}I have to be back {?!time:night:by dark}{?time:night:by sunrise}, or else I go out{?few:,” it said. “}{?!few:. }{far} would do.{?!few: The sky comes down quite low there.}” {?!few:{H} dried it on {his} sleeve. }It was as warm as an egg{o:, and it weighed almost nothing, and it trembled slightly, like something that has just had an extremely unpleasant surprise}. “I will take you,” {he} said.',
              'There was a light in {H}’s bucket on {day} morning, and it was crying. {o:{H} had thought at first that it was the moon, but the moon does not blow its nose. }“I am a star,” it said, “or I was. {?!few:I fell asleep and rolled out. }If I am not back {?!time:night:by dark}{?time:night:by sunrise} they will hang something else there.” It could go up again from {far}, it thought, if only somebody would carry it. {?!few:{H} had never carried a star. }{He} put it in {his} pocket, and the pocket glowed.',
            ],
          },
          gives: ['called'],
          picture: {
            weight: 6,
            at: 'home',
            hero: ['crouch/surprised/thing', 'finding a small wet star'],
            props: ['star', 'bucket'],
            shot: 'medium',
            mood: 'wonder',
          },
          titles: ['Something in the Bucket', 'Plop', 'A Star with a Cold'],
        },
        rule: {
          importance: 10,
          needs: ['called'],
          gives: ['rule'],
          say: {
            young: [
              '“I can do a wish,” said the star. “But I do what you SAY.”{?!few: That was fine. Was it not?}',
              '“You may wish,” said the star. “But look out! I do just what you say.”\n“Good!” said {H}.',
            ],
            older: [
              '“You get wishes for it,” the star went on. “{?!few:It is usual. }But I had better tell you that I am new. I do exactly what people say.”\n“That is what I want,” said {H}. “Is it?” said the star. {o:“You would be surprised how few of them do, when it actually comes to the point.” And every wish, it added, rather quietly, made it a little bit dimmer than it had been before. }',
              '“I am allowed to do wishes,” said the star, “as many as there is light for. There is one rule. I do what you say, and I can’t do what you mean, because I can’t see in there.” It tapped {H} on the forehead. {o:“And each one uses me up a bit,” it said, but {H} was already thinking of a list. }',
            ],
          },
          picture: {
            weight: 5.5,
            at: 'home',
            hero: ['hold-high/happy/thing', 'holding up the star'],
            holds: 'star',
            shot: 'close',
          },
          titles: ['One Rule', 'Exactly What You Say'],
        },
        found: {
          say: {
            young: [
              'At {far} {?!few:the star was so dim. Just }one wish was left. “What do YOU wish?” said {H}. {?!few:No one had said that to it. }“Home,” said the star. “Then I wish you home.” Whoosh!',
              'It was dark now. The star was so dim. “One last wish,” it said. {?!few:{H} did not think long. }“I wish you were home{?few:,” said {H}.}{?!few:.”} Up it went!',
            ],
            older: [
              'They came to {far} as the first lamps were lit. {H} took the star out, and it had shrunk to a spark. {o:There had been so many wishes, and every single one of them had been made out of the same small quantity of light. }“There is one left,” it said. {?!few:“You had better have it. I am not strong enough to climb.”}\n{?!few:{H} thought of all the things that {he} had meant to ask for. }{o:They were good things, and there were eleven of them. }“What would you wish for, if you were me?” {he} asked. {?!few:The star did not answer at once, since nobody had ever asked. }“To be home,” it said, very low. So {H} {?!few:held it up as high as {he} could, and }took care over every word. “I wish you to be safe at home, shining as you did before you fell,” {he} said. For once what {he} said and what {he} meant were the same.',
            ],
          },
          needs: ['rule'],
          gives: ['goal'],
          picture: {
            weight: 9,
            at: 'goal',
            timeOfDay: 'dusk',
            hero: ['hold-high/gentle/up', 'holding the star up to the sky'],
            friend: ['stand/happy/up', 'watching it rise'],
            holds: 'star',
            mood: 'wonder',
            shot: 'low',
          },
          titles: ['The Last Wish', 'What the Star Wished For', 'Word by Word'],
        },
        home: {
          needs: ['goal'],
          say: {
            young: ['Then they went home, with no star and no wish.', 'It was dark. But look! One star lit the way.'],
            older: [
              'They went home in the dark, and it was not very dark. {o:One star in particular seemed to go along with them, over the hedges, and to wait for them at corners. }Neither of them wished for anything the whole way.',
              'It was a long walk home without any wishes, on nothing but feet. {o:“I wish,” began {P}, and they {both} stopped dead, and looked up, and laughed. }There was a good supper at the end of it.',
            ],
          },
        },
        end: {
          say: {
            young: [
              'At home {H} looked up. There it was! Wink. {?!few:And plop! In the bucket was one warm bun. It came from the star.}',
              'That night a star went wink, wink. “Good night, star,” said {H}. {?!few:And plop! One warm bun fell in the bucket.}',
            ],
            older: [
              'That night, when everybody {inhome} was in bed, {H} looked out. Between two old stars that had been there for ever, {o:squeezed in a bit crookedly, }was a small one, blinking like mad. Something went plop in the bucket. It was one bun, still warm{?!few:, and it had come down on a little cloth parachute}. {H} had not said a word. {o:{He} had only meant it. }It was learning.',
              'There is a small star over {home} that hangs a little lower than the rest. {o:It leans out, people say, as if it were looking for somebody. }The next morning {H} found a note in {his} bucket, in very bright ink. “Thank you,” it said. “I have been practising. Think of something, and do not say it.” {?!few:{H} thought of something. {o:It was for {P}, as it happened. }}It came by the first post, and it was exactly what {he} had meant.',
            ],
          },
          needs: ['goal'],
          gives: ['home', 'end'],
          importance: 9.8,
          picture: {
            weight: 8,
            at: 'home',
            timeOfDay: 'night',
            hero: ['wave/happy/up', 'waving to one small star'],
            friend: ['stand/happy/up', 'looking up as well'],
            props: ['star', 'bucket'],
            mood: 'peaceful',
            shot: 'wide',
          },
          titles: ['Wink', 'It Was Learning', 'A Little Lower Than the Rest'],
        },
      },
      nutshell: {
        say: {
          young: [
            'Plop! A star fell in {H}’s bucket. “I do what you SAY,” it said. “I wish for buns!” Bonk! Bonk! Too many buns. Up the hill went {H} and {P}. One wish was left. “I wish you home,” said {H}. Whoosh! Wink!',
          ],
          older: [
            'A star fell into {H}’s bucket on {day}, and it had to be home {?!time:night:by dark}{?time:night:by sunrise}. “You get wishes if you carry me,” it said. “But I do what people say, and not what they mean.”\nSo {H} the {Hsp} set off with {P}, wishing as {he} went. {He} wished that it would rain buns, and it did{o:, and a bun that has come down from a cloud is as hard as a brick}. {He} wished to be taller than the wall, and the wall shrank{o:, and so did {P}}. Each wish left the star a bit dimmer{o:, until you could look directly at it without so much as having to screw up your eyes}.\nAt the top of {far} there was one wish left{o:, and {H} had eleven things on {his} list}. {He} looked at the star. {o:It was no more than a spark. }“What would you wish for?” {he} asked. “Home,” it said.\n{H} took care over every word. “I wish you to be safe at home, and shining,” {he} said, and for once {he} said exactly what {he} meant. Up it went. That night it winked.',
          ],
        },
        gives: ['called', 'rule', 'goal', 'home', 'end'],
        picture: {
          weight: 9,
          at: 'goal',
          timeOfDay: 'dusk',
          hero: ['hold-high/gentle/up', 'holding the star up to the sky'],
          friend: ['stand/happy/up', 'watching it rise'],
          holds: 'star',
        },
        titles: ['The Last Wish'],
      },
    },
  ],
};
