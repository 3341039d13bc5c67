/** Bedtime shape: a good night for each friend and thing, until only one is left to say. */
import type { ShapeDef } from '../../content-types.ts';

export const GOOD_NIGHTS: ShapeDef = {
  id: 'good-nights',
  facts: ['night'],
  importance: { incident: 9.4, fear: 4.8, face: 4.8 },
  slots: [
    'open',
    'meet',
    'flaw',
    'fear',
    'call',
    '|',
    'incident',
    'dim',
    '|',
    '*',
    'incident',
    'hurt',
    '|',
    'turn',
    'face',
    'hush',
    '|',
    'found',
    'echo',
    'end',
  ],
  goals: [
    {
      id: 'everybody',
      thing: 'lantern',
      titles: ['Good Night, Everybody', '{H} Says Good Night', 'Nobody Left Out', 'A Good Night for Each'],
      keepsakes: [],
      trouble:
        'Nobody can sleep until each thing has had its good night, so {H} and {P} light the lantern and go round the house.',
      beats: {
        call: [
          {
            say: {
              young: [
                '“Bed time,” said {P}. “But I must say good night,” said {H}. “To them all!” So {H} got the lantern.',
                'It was time for bed. “Not yet,” said {H}. “They all need a good night.” {H} got the lantern.',
              ],
              older: [
                'It was bedtime, and {H} had one foot under the covers when {he} stopped. “Nobody has said good night to the others,” {he} said.\n“What others?” asked {P}.\n“All of them,” said {H}. {o:When you have slept in a place for long enough you know who lives there, and they were all out there in the half-dark, waiting to be told that the day was over. }So {H} took the foot out again, and {he} lit the lantern. “It will not take long,” {he} said{o:, which is a thing that people only say when it will}.',
                '“Into bed,” said {P}, and yawned. But {H} sat up. “Do you hear that?” {he} whispered.\n{P} could not hear anything at all{o:, apart from a drip, a flap, and something that went tick}.\n“They are all awake,” said {H}. “Nobody has told them that it is night.” {o:It would be hard on anybody, to lie there with both eyes open and not be told. }So {he} climbed out again and lit the lantern, and they set off on tiptoe to put the whole house to bed.',
              ],
            },
            gives: ['called'],
            picture: {
              weight: 6,
              at: 'home',
              setting: 'bedroom',
              hero: ['hold-high/determined/ahead', 'holding up the lantern beside the bed'],
              friend: ['stand/sleepy/hero', 'yawning in the doorway'],
              holds: 'lantern',
              shot: 'wide',
            },
            titles: ['Not Yet', 'Before You Go to Sleep', 'One Foot in Bed'],
          },
        ],
        found: {
          say: {
            young: [
              'Now all was still. Who was left? “Good night, {P},” said {H}. “Good night, {H},” said {P}.',
              'No drip. No flap. No ting. “Who is left?” said {P}. “You!” said {H}. “Good night, {P}.”',
            ],
            older: [
              'They stood still and listened. Nothing dripped. Nothing flapped. {o:The dark went all the way down the hall and came back again without meeting anybody. }“Is that all of them?” whispered {P}.\n{H} counted on {his} fingers, and then {he} counted once more. “There is one left over,” {he} said. {He} looked on the shelf and under the mat. {o:It did not seem possible that anybody could have been overlooked, after so much counting. Then {he} turned the lantern round. }There it was, standing right in front of {him} with its eyes half shut. “[Oh! It is you|It was you all the time],” said {H}. “Good night, {P}.”',
              'After that there was no one left to tell. {o:The house lay all about them, breathing in its sleep, and now and then a board dreamed that it was a tree. }{H} yawned, and then {P} did{o:, because a yawn is the one thing nobody can keep to themselves}.\n{o:Far away, on the other side of the darkness, a clock began to strike an hour that neither of them had ever met in person. }“We have forgotten someone,” said {P}. “Who says good night to you?”\n{H} had not thought of that. “Nobody yet,” {he} said.\n“Well, then,” said {P}, and patted down the pillow. “Good night, {H}.” It was odd how well it worked.',
            ],
          },
          gives: ['goal', 'home'],
          picture: {
            weight: 8,
            at: 'home',
            setting: 'bedroom',
            hero: ['hug/sleepy/friend', 'saying the last good night of all'],
            friend: ['hug/sleepy/hero', 'nearly asleep'],
            touching: true,
            shot: 'close',
          },
          titles: ['Who Is Left?', 'The Last Good Night', 'One Left Over'],
        },
        end: {
          say: {
            young: [
              'The lantern went dim. In, out. In, out. Hush. {H} was asleep.',
              'Down went the light. Down went two lids. {H} slept, and so did the {K}.',
            ],
            older: [
              'The {KK} lay at the foot of the bed. The lantern had burned down to a crumb of gold. “Good night, lantern,” {H} wanted to say, {o:because it had worked hardest of anybody and it was only fair, }but {he} got no further than “Good”. The lantern understood. It went out, as softly as {~soft}, and {H} was asleep.',
              '“Good night, bed,” mumbled {H}. “Good night, {K}. Good night, good …” {o:There were a few things more on the list: the moths, the milk, the far side of the hill. They would keep until the following evening, when they would be wanted again. }The word went on without {him}, out through the keyhole and over the roofs, all the way round to tomorrow. {H} did not hear it go. {H} was fast asleep.',
            ],
          },
          needs: ['goal'],
          gives: ['end'],
          importance: 10,
          picture: {
            weight: 9,
            at: 'home',
            setting: 'bedroom',
            hero: ['sleep/asleep/down', 'fast asleep in bed'],
            friend: ['sleep/asleep/down', 'asleep close by'],
            props: ['lantern'],
            mood: 'still and warm',
          },
          titles: ['Asleep', 'Good', 'Hush'],
        },
      },
      nutshell: {
        say: {
          young: [
            '{H} the {Hsp} was in bed. “Good night, lantern,” said {H}. “Good night, moon. Good night, {K}.” Hush, went the wind. “Who is left?” said {P}. “You!” said {H}. “Good night, {P}.” In, out. In, out. {H} was asleep.',
          ],
          older: [
            'It was bedtime {inhome}, but {H} the {Hsp} could not sleep. Something was dripping, something went flap, and something else went ting.\n“They are all awake,” {he} told {P}. “Nobody has said good night to them.” So they lit the lantern, {o:put on one slipper each, }and went round. {H} folded up the umbrella{o: until it hung as neatly as a bat}. {He} let the last of the wind out of the kite. {P} pulled a sock over the bell{o:, heel and all, and it gave one tiny tt, like a mouse trying not to sneeze}. “Good night,” they told them. “Good night, good night.”\nThen there was no sound left in the house{o:, or only the sort that houses make when they breathe}. “Is that everybody?” asked {P}.\n“There is one left over,” said {H}, and turned the lantern round. “Good night, {P}.”\n{o:The {KK} lay at the foot of the bed, and the moon looked in at the window to see that all was well. }“Good night, {H},” said {P}, but {H} was fast asleep.',
          ],
        },
        gives: ['called', 'goal', 'home', 'end'],
        picture: {
          weight: 9,
          at: 'home',
          setting: 'bedroom',
          hero: ['sleep/asleep/down', 'fast asleep in bed'],
          friend: ['sit/sleepy/hero', 'keeping watch with heavy eyes'],
          props: ['lantern'],
        },
        titles: ['Good Night, Everybody'],
      },
    },
  ],
};
