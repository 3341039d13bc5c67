/** Fantasy shape: a bargain with a price. A key that opens anything takes a small thing each time, until it asks too much. */
import type { ShapeDef } from '../../content-types.ts';
import { PAID_LOCKS } from './paid-locks.ts';

export const BARGAIN: ShapeDef = {
  id: 'bargain',
  facts: ['bargain'],
  importance: { incident: 9.4, fear: 4.5, face: 4.5 },
  incidents: PAID_LOCKS,
  slots: [
    'open',
    'flaw',
    'call',
    'price',
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
      id: 'spring',
      thing: 'box',
      titles: ['The Key to Everything', '{H} and the Greedy Key', 'The Box with Spring in It', 'What the Key Took'],
      keepsakes: [],
      notWithKeepsake: /key|box/,
      trouble:
        'Spring is locked up in a box at {far}, and {H} borrows a key that opens anything. But each time it turns, it takes one small thing.',
      beats: {
        call: {
          say: {
            young: [
              'It was cold {inhome}. “Spring is shut in a box, up at {far},” said {neigh}.{?!few: Who could get it out?}',
              '“No spring!” said {neigh}. “It is shut in a box at {far}.”{?!few: “I will go,” said {H}.}',
            ],
            older: [
              'That year spring did not come {inhome}. {o:Everybody had put out a chair for it. }“It is kept in a box, up at {far}, so that the mice don’t get it,” said {neigh}. “I let it out every year. But the key broke off in my hand{o:, and I have never seen a lock look so pleased with itself}.” {?!few:Nobody knew what to do, so they put on another coat. }“Then somebody must find another key,” said {H}. {o:{He} said it louder than {he} had meant to, and found that they were all looking at {him}. }',
              '“Has anyone seen spring?” asked {neigh}, looking into the coal shed. It should have come on {day}. {o:There had been a notice. }{?!few:But the buds stayed shut and the ponds stayed hard, and in}{?few:In} the end they remembered that it was locked in its box at {far}, and that nobody had the key. {?!few:“You could starve in a winter with no end to it,” said {neigh}. {H} looked out at the white, white fields. }“I will go,” {he} said{o:, “if someone will tell me where you go for a key to spring”}.',
            ],
          },
          gives: ['called'],
          picture: {
            weight: 6,
            at: 'home',
            hero: ['point/determined/ahead', 'pointing the way to the hill'],
            shot: 'wide',
          },
          titles: ['No Spring', 'The Spring That Did Not Come', 'It Is in the Box'],
        },
        price: {
          importance: 10,
          needs: ['called'],
          gives: ['price'],
          say: {
            young: [
              'An old toad had a shop. “This key fits all,” he said. “But it takes a thing from you.”{?!few: “Done!” said {H}.}',
              '“Take my key,” said an old toad. “{?!few:Click! }It fits all. But it takes a wee bit of you.”',
            ],
            older: [
              '{?!few:At the end of the lane was a shop that sold one of everything, and behind the counter sat an}{?few:In a shop at the end of the lane sat an} old toad in a waistcoat. “This key opens anything,” he said. “It is free. But every time you turn it, it takes one small thing of yours, something that you are not using.” {o:He turned over the label that hung from it, looked at the back, where there was a good deal more in very tiny writing, and turned it over again. }“That is a bargain!” said {H}, and took the key. {o:“Yes,” said the toad. “It is.” }',
              'There is a shop {inhome} that you only find when you need it{o:, between two houses that have no room between them}. An old toad in spectacles put a key on the counter. “It opens what is shut,” he said. “It does not cost money. It costs one small thing each time, one that you won’t miss.” {?!few:“What does it say here on the back?” asked {H}{o:, for there was a label, and its back was grey with tiny writing}. “Nobody ever reads that,” said the toad. So {H} did not read it, either.}{?few:There was more on the back of the label, but {H} did not read it.}',
            ],
          },
          picture: {
            weight: 5.5,
            at: 'home',
            hero: ['hold-high/happy/thing', 'holding up a strange old key'],
            holds: 'key',
            shot: 'close',
          },
          titles: ['The Shop at the End of the Lane', 'A Bargain', 'One Small Thing'],
        },
        found: {
          say: {
            young: [
              'There was the box! But the key said, “This time I take {P}.” {?!few:{H} looked at {P}. }{H} put the key down. {H} knocked. Out came spring!',
              'There it was, the box. “I will take your pal,” said the key. “No!” said {H}{?!few:. {H} let the key go}. Knock, knock. “Come in!” said spring.',
            ],
            older: [
              'And there at {far} stood the box, with frost on its lid. {H} held the key to the lock, and the key {?!few:grew warm, and }spoke for the first time. “This is a big lock,” it said. “I will take a friend.”\n{H} looked at {P}. {o:{He} remembered all of the small, ridiculous, unnecessary things that {he} had not been using, and how every one of them had left behind it a hole of exactly its own shape. }“Then it will have to stay shut,” {he} said, and {he} put the key down in the snow. {?!few:It was very quiet. }{o:The valley lay silent underneath them, waiting for somebody to make up its mind. }Since there was nothing else to do, {H} knocked.\n“Come in,” said a voice from inside the box{o:, rather shyly}. “Nobody ever knocks.” {?!few:The lid had not been locked at all. It had only been shut. }And out came spring, all over everything.',
            ],
          },
          needs: ['price'],
          gives: ['goal'],
          picture: {
            weight: 9,
            at: 'goal',
            hero: ['crouch/surprised/thing', 'knocking on the lid of the box'],
            friend: ['stand/happy/thing', 'watching the lid lift'],
            props: ['box', 'key'],
            mood: 'wonder',
            shot: 'medium',
          },
          titles: ['The Last Lock', 'Nobody Ever Knocks', 'What {H} Would Not Pay'],
        },
        home: {
          needs: ['goal'],
          say: {
            young: ['Home they ran. It was green, green, green!', 'All the way home the buds went pop.'],
            older: [
              'It followed them down the hill like a dog let off its lead. {o:Wherever it rolled, it left a patch of green, and it had to be called back twice out of a duck pond. }By the time they reached the first house, they had their coats over their arms.',
              'They went home with spring running on ahead. {o:It shook itself at every tree, and every tree said “Oh!” in its own colour. }{P} picked up a primrose that it had dropped.',
            ],
          },
        },
        end: {
          say: {
            young: [
              '“You did not turn it!” said the toad. “So you get it all back.”{?!few: And {H} did. Hop! Whistle! Ha, ha, ha!}',
              '{?!few:The toad took back the key. }“If you stop, you get it all back!” said the toad. Hooray!',
            ],
            older: [
              'The old toad hung the key up on its nail. “You never read the back of the label,” he said. {H} read it now. “If the last lock is not paid for, everything is returned,” it said{o:, “and quite right, too”}. {?!few:And there it all was, in a brown paper bag, every last thing that the key had taken. }{o:{H} put each of them back where it belonged. They fitted even better for having been away. }{?!few:Outside somebody was cheering, and the}{?few:The} whole of {home} smelled of grass.',
              '“Let me see that,” said {neigh}, and turned over the label. {?!few:It took a strong pair of spectacles. }“The key keeps what it takes,” it said, “until somebody will not pay.” {o:In all those years nobody ever had. }{?!few:There was a pop, and a fizz, and a sound like a drawer of spoons, and everything}{?few:And everything} that {H} had lost came home to {him} at once. {He} laughed and hopped until {he} fell over.{?!few: Then {he} lay in the new grass, and did not get up for some time.}',
            ],
          },
          needs: ['goal'],
          gives: ['home', 'end'],
          importance: 9.8,
          picture: {
            weight: 8,
            at: 'home',
            hero: ['cheer/laughing/reader', 'cheering in the new grass'],
            friend: ['cheer/happy/hero', 'cheering too'],
            props: ['flower'],
            mood: 'joyful',
            shot: 'wide',
          },
          titles: ['The Back of the Label', 'Everything Returned', 'Green'],
        },
      },
      nutshell: {
        say: {
          young: [
            'Spring was shut in a box, up at {far}. “This key fits,” said an old toad. “But it takes a thing from you.” Up went {H} and {P}. “I will take {P}!” said the key. “No!” said {H}. {H} knocked. Out came spring!',
          ],
          older: [
            'Spring did not come {inhome} that year. It was locked in its box at {far}, and the key was lost.\n“Take mine,” said an old toad to {H} the {Hsp}. “It opens anything. But each time it takes one small thing that you are not using.” {o:There was a good deal of tiny writing on the back of the label, and nobody read it. }{H} opened the fog with it, and lost {his} whistle. {He} opened a {o:rock like a cupboard, and lost the end of every joke. {He} opened a }river, and lost {his} hop.\n“I am a big lock,” said the box on the hill. “I take a friend.”\n{H} looked at {P}. {o:{He} thought of all the small things, and of the holes they had left. }“No,” said {H}, and put the key down. {o:It was a ridiculous thing to do, after such a tremendous journey, but there was nothing else that {he} could think of. }{He} knocked instead. “Come in,” said spring. “Nobody ever knocks.”\nThen everything came back: the whistle, the hop, and the green.',
          ],
        },
        gives: ['called', 'price', 'goal', 'home', 'end'],
        picture: {
          weight: 9,
          at: 'goal',
          hero: ['crouch/surprised/thing', 'knocking on the lid of the box'],
          friend: ['stand/happy/thing', 'watching the lid lift'],
          props: ['box', 'key'],
        },
        titles: ['The Key to Everything'],
      },
    },
  ],
};
