/** Bedtime shape: somebody who is not tired asks for one more thing, until there are no more things. */
import type { ShapeDef } from '../../content-types.ts';

export const ONE_MORE_THING: ShapeDef = {
  id: 'one-more-thing',
  facts: ['more'],
  importance: { incident: 9.4, fear: 4.8, face: 4.8 },
  slots: [
    'open',
    'meet',
    'flaw',
    'call',
    '|',
    'fear',
    'incident',
    'dim',
    '|',
    'incident',
    '*',
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
      id: 'not-tired',
      thing: 'bed',
      titles: ['One More Thing', '{H} Is Not Tired', 'Just One More', 'Not at All Tired'],
      keepsakes: [],
      trouble: '{H} is not tired, not at all, and there is always one more thing to see to before bed.',
      beats: {
        call: [
          {
            say: {
              young: [
                '“Bed time,” said {P}. “I am not tired,” said {H}. “And I need one more thing.” Just one?',
                '“Are you in bed?” said {P}. “Yes,” said {H}. “But I need just one more thing.”',
              ],
              older: [
                '“Good night,” said {P}, and lay down.\n“One more thing,” said {H}.\n{P} opened one eye. {H} {was} sitting straight up in bed with both feet on the pillow, {o:looking as fresh as a daisy, }and {he} {was} not tired at all. {o:{He} had checked. }“It is a very small thing,” {he} said, “and after that I will go to sleep at once.” {P} sighed, and felt about for the slippers{o:, and wished, as people do, that {phe} had asked how many very small things there were}.',
                'Everyone {inhome} was tired but {H}. The [hens|clocks] were tired. The street was tired{o:, and it had been lying down all day}. “I am not even a bit sleepy,” said {H}{o:, and {he} showed {P} both eyes, one after the other, to prove it}. {o:It was a particularly interesting evening, and it would have been a pity to miss the remainder of it by being unconscious. }“I only need one more thing, and then I can start.”\n“One,” said {P}.\n“One,” said {H}. {He} really did mean it.',
              ],
            },
            gives: ['called'],
            picture: {
              weight: 6,
              at: 'home',
              setting: 'bedroom',
              hero: ['jump/happy/friend', 'bouncing on the bed, wide awake'],
              friend: ['sit/sleepy/hero', 'sitting up with one eye open'],
              shot: 'wide',
            },
            titles: ['Not Tired', 'A Very Small Thing', 'Just One'],
          },
        ],
        found: {
          say: {
            young: [
              '“One more thing,” said {H}. What was it? {H} did not know. There were no more things! Just a big, big yawn.',
              '“And one more …” said {H}. But all the things were done. Then came a yawn. It was as big as a bun.',
            ],
            older: [
              '“One more thing,” said {H}, and stopped. {P} waited. {H} looked up at the ceiling, and then along the shelf, and then into the dark under the chair. {o:Everything in the house had been looked at, listened to, watered and tucked in. It was most annoying. }There was nothing left to ask for.\nThen, from nowhere, something came. It began in {his} toes and came up like a slow wave, and it opened {his} mouth as wide as a door. It was a yawn. {o:It was so big that {he} had to hold on to the bed until it had gone by. }“Oh,” said {H}. “It was that.”{o: It had evidently been following {him} around for the whole of the evening, waiting for an opportunity to be noticed.}',
              '“There was one more thing,” said {H}, “only I cannot remember what it was.” {He} put {his} head down on the pillow, so as to think better. {o:It was cool on one side, and it fitted. }{o:Outside the window the enormous, comfortable night was leaning on the wall, and it did not seem to be in a hurry either. }“It was something soft,” {he} said, “and it was quite big. And I wanted it a great deal.”\n“Was it sleep?” asked {P}.\n{H} thought that over with {his} eyes shut. “It might have been,” {he} said.',
            ],
          },
          gives: ['goal', 'home'],
          picture: {
            weight: 8,
            at: 'home',
            setting: 'bedroom',
            hero: ['sit/sleepy/reader', 'giving one enormous yawn'],
            friend: ['sit/gentle/hero', 'waiting beside the bed'],
            shot: 'close',
          },
          titles: ['No More Things', 'The Very Last Thing', 'It Was That'],
        },
        end: {
          say: {
            young: [
              '“One more thing,” said {P}. “Sleep well.” But {H} did not hear. {H} was asleep.',
              '“{H}?” said {P}. “One more thing.” It was a kiss. {H} did not feel it. {H} was asleep.',
            ],
            older: [
              'It was {P} who sat up. “{H}?” {phe} whispered. “One more thing. What was the best bit of today?” {o:There was a long silence, with a small whistle in it that came and went. }{P} leaned over to look. The {KK} had slid to the floor, and {P} put the {K} back{o:, where a hand would find it in the morning without having to look}. {o:For a moment the whole house seemed to be listening, in case there should be anything else. }“Mine was this,” said {P}. But {H} was fast asleep.',
              'After that it was so quiet that {P} could not sleep. {o:{Phe} turned over. {Phe} turned back. {Phe} counted nine sheep and a goat. }“{H}?” said {P} at last. “Could I have one more thing?” Nobody answered, but a warm hand came out of the covers{o:, all by itself, still holding on to a corner of a dream,} and patted the nearest thing, which was {P}’s nose. That did it very well{o:, because it is almost impossible to be lonely with somebody’s fingers resting on your face}. Soon they were both asleep.',
            ],
          },
          needs: ['goal'],
          gives: ['end'],
          importance: 10,
          picture: {
            weight: 9,
            at: 'home',
            setting: 'bedroom',
            hero: ['sleep/asleep/down', 'asleep at last'],
            friend: ['sit/gentle/hero', 'smiling in the dark'],
            mood: 'still and warm',
          },
          titles: ['One More Thing', 'Asleep', 'And After That'],
        },
      },
      nutshell: {
        say: {
          young: [
            '“I am not tired,” said {H} the {Hsp}. “I need one more thing. Milk!” Sip, sip. “One more thing. A hug!” Squeeze. “One more …” But there were no more things. “Sleep well, {H},” said {P}. {H} was asleep.',
          ],
          older: [
            '“Good night,” said {P}.\n“One more thing,” said {H} the {Hsp}. {He} {was} not tired, not at all. First {he} needed a drink of milk{o:, in the blue cup, because it tasted better than the new one}. Then {he} needed to see who was looking in at the window. It was a star{o:, the first one, and it had come out before its mother called it}. After that the {KK} had to be tucked in, {o:and so did the spoon, which had been left out all alone, }and each of those was a very small thing.\n{o:It is astonishing how many things there are in an ordinary house that somebody ought to see to. }“One more thing,” said {H}, and stopped. {o:Everything {inhome} had been looked at, listened to and patted. }There was nothing left to ask for. Then a yawn came up from {his} toes, as slow as a wave. “Oh,” {he} said. “It was that.”\n{o:The house grew so quiet that you could hear the dark come in and sit down. }“{H}?” whispered {P} after a while. “One more thing. Sleep well.” But {H} was fast asleep.',
          ],
        },
        gives: ['called', 'goal', 'home', 'end'],
        picture: {
          weight: 9,
          at: 'home',
          setting: 'bedroom',
          hero: ['sleep/asleep/down', 'asleep at last'],
          friend: ['sit/gentle/hero', 'smiling in the dark'],
        },
        titles: ['One More Thing'],
      },
    },
  ],
};
