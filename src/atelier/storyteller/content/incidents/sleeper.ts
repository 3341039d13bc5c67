/** An incident: somebody enormous asleep across the path, who must not be woken. */
import type { Incident } from '../../content-types.ts';

export const SLEEPER: Incident = {
  id: 'sleeper',
  titles: ['Shh', 'On Tiptoe', 'Do Not Sneeze'],
  see: {
    young: [
      'A big, big something was asleep on the path. [Snore, snore|Zzz, zzz]! “Shh,” said {P}.',
      '“Shh! Look.” It was as big as {~big}. It was fast asleep.',
    ],
    older: [
      'Something was asleep across the path. It was as big as {~big}, and it had [pulled a hedge up to its chin|one foot in each ditch]. When it breathed in, their ears pointed forwards. When it breathed out, {o:their hair lay flat and }their coats flapped. “We will have to go over it,” whispered {P}, “[and not wake it|without a sound].”',
    ],
  },
  fail: {
    young: ['{H} felt a sneeze. “Ah … ah …” {P} held {H}’s nose.'],
    older: [
      'They were halfway up when {H} felt a sneeze coming. It was a big one. {He} held {his} nose. {P} held {his} nose, too. The sneeze went all the way down to {his} toes {o:and turned round }and came back. {~oops}.',
    ],
  },
  ways: [
    {
      id: 'bless',
      say: {
        young: ['“CHOO!” One big eye came open. “Bless you,” it said. Then it went back to sleep.'],
        older: [
          '“ATCHOO!” Nobody moved. One eye opened, as round as a plate, and looked at {H} for quite some time. “[Bless you|Gesundheit],” it said, in a voice like furniture. “Mind the left knee, it tickles.” And it went straight back to sleep{o:, and they climbed down the other side holding on to each other, weak with laughing and with not laughing}.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['climb/surprised/ahead', 'climbing on tiptoe, about to sneeze'],
        friend: ['climb/scared/hero', 'reaching out to hold the sneeze in'],
        at: 'road',
        shot: 'medium',
      },
    },
    {
      id: 'lullaby',
      say: {
        young: [
          'It [rolled|woke] a bit! So {H} sang it a soft, soft song. Down went its head. Tip, toe, past they went.',
        ],
        older: [
          'Then a twig went snap, and it began to stir. There was no time to run. {H} did the only thing {he} could think of, which was to sing. {He} sang what somebody used to sing to {him}, {o:very softly, and with the second verse made up, }and {P} patted as much of it as {phe} could reach. The great head went down again{o:, little by little, like a ship coming in}. “[One more|Again],” it mumbled, but it was asleep before they got to the end.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['stand/gentle/ahead', 'singing a lullaby, one finger up'],
        friend: ['crouch/gentle/hero', 'patting gently'],
        at: 'road',
        shot: 'close',
      },
    },
  ],
};
