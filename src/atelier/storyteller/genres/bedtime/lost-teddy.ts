/** Bedtime shape: a lost Teddy is looked for through the house, and is found where he is needed. */
import type { BeatContent, ShapeDef } from '../../content-types.ts';

const LOST: BeatContent = {
  say: {
    young: [
      '{H} felt in the bed. “No Teddy!” said {H}. “I can not sleep with no Teddy. Get the lantern!”',
      'Bed time. But where was Teddy? Not here. Not there. “We will find him,” said {P}. They took a lantern.',
    ],
    older: [
      'Teddy had one ear and a button for an eye, and he slept on the left. {H} put out a hand in the dark, as {he} did every night, and there was only pillow. {o:{He} felt all the way down to the wall. }“Teddy is gone,” {he} said, and sat up.\n“He cannot have gone far,” said {P}. “He has no shoes.” {o:It was an excellent point, and at any other time of the day it would have been a comfort. }But the dent in the pillow was quite cold. You cannot go to sleep with a hole in your arms the shape of a bear, so they lit the lantern, and they went to look.',
      'There was a dent in {H}’s pillow, just the size of a bear, and nobody was in it. “When did you last see him?” asked {P}.\n“At breakfast,” said {H}. “He had toast. {o:Then I was a pirate for a bit, and then there was lunch. }” {His} voice went small. {o:It is a considerable distance from breakfast to bedtime, and an absent-minded bear can lose himself at practically any point of it. }“I can’t sleep until he is found,” {he} said. “I have forgotten how.” So {P} took the lantern down from its hook, and the two of them went out into the dark hall to find Teddy.',
    ],
  },
  gives: ['called'],
  picture: {
    weight: 6,
    at: 'home',
    setting: 'bedroom',
    without: ['teddy'],
    hero: ['sit/sad/down', 'sitting up in bed with empty arms'],
    friend: ['hold-high/determined/hero', 'holding up the lantern'],
    friendHolds: 'lantern',
    shot: 'wide',
  },
  titles: ['A Dent in the Pillow', 'Gone', 'No Bear'],
};

const HELD: BeatContent = {
  say: {
    young: [
      '“Hug this,” said {P}, and gave {H} the {K}. It was warm. In, out. {H} was asleep.',
      '{P} sat on the bed. “Can I be Teddy?” said {P}. Hug. Hush. {H} was asleep.',
    ],
    older: [
      'As Teddy was busy, {P} tucked the {KK} into {H}’s arms. {o:It was the wrong shape, and it had no ears, and it smelled of outdoors, but it}{b:It} was warm from being held all day. “Will he be all right?” asked {H}. “He is working,” said {P}. “He will have a great deal to tell you{o:, and you will have to listen very carefully, because he only ever says a thing once}.” {H} meant to think about that, but {he} {was} already asleep.',
      'The bed was wider without Teddy. {o:{H} lay on one side of it, and then on the other, to keep it company. }“Move up,” said {P}, and got in where Teddy always slept. “I have got two ears, I am afraid.” {H} said that it did not matter, and put one arm round {phim}{o:, and before the lantern had stopped swinging on its hook the hole was full}. Then nobody said anything, because {both} of them were asleep.',
    ],
  },
  needs: ['goal'],
  gives: ['end'],
  importance: 10,
  picture: {
    weight: 9,
    at: 'home',
    setting: 'bedroom',
    without: ['teddy'],
    hero: ['sleep/asleep/down', 'fast asleep in bed'],
    friend: ['sleep/asleep/down', 'curled up close by'],
    props: ['lantern'],
    mood: 'still and warm',
  },
  titles: ['Until the Morning', 'Something to Hold', 'Asleep'],
};

export const LOST_TEDDY: ShapeDef = {
  id: 'lost-teddy',
  facts: ['find'],
  importance: { incident: 9.4, fear: 4.8, face: 4.8 },
  slots: [
    'open',
    'meet',
    'flaw',
    'call',
    'fear',
    '|',
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
      id: 'small-one',
      thing: 'Teddy',
      titles: ['Where Is Teddy?', 'The Night Teddy Went Out', '{H} Looks for Teddy', 'Not without Teddy'],
      keepsakes: [],
      notWithKeepsake: /teddy|bear|toy/,
      trouble: 'Teddy is not in his place on the pillow, so {H} and {P} go to look for him by the light of a lantern.',
      beats: {
        call: LOST,
        found: {
          say: {
            young: [
              'Look! By the door sat a wee {little0}. It held Teddy tight. It was fast asleep. “Let it keep him,” said {H}. “Just for now.”',
              '“Shh!” said {P}. There was Teddy! A wee {little0} slept on his lap. It was all alone. “Teddy can stay,” said {H}.',
            ],
            older: [
              'And there was Teddy, in the warm place behind the stove. {o:He was lying on his back, with the serious and responsible expression of a bear who is at work. }Somebody was holding on to him with all its might. It was a {little0}, {o:no bigger than {~small}, }and it was fast asleep with its face in his tummy.\n“It must have come in out of the cold,” whispered {P}, “and been afraid.” {H} put out a hand for Teddy, and stopped. {o:{He} knew that tummy. {He} knew just how good it was for putting a face in. }“He is busy,” said {H} at last. “He can come home in the morning.”',
              'Under the table something moved. {H} held the lantern low, and there was Teddy, sitting up{o:, with his one good eye wide open}. In his lap lay a very small {little0}. It had cried itself to sleep{o:, and one of Teddy’s paws was still damp}.\n“So that is where you went,” breathed {H}. {He} wanted him back so much that it made {his} arms ache. {o:They waited, the two of them and the bear, and the {little0} sighed and took a better hold. }“Stay there, Teddy,” {he} whispered. “It needs you more than I do. Only for tonight.”',
            ],
          },
          gives: ['goal', 'home'],
          picture: {
            weight: 8,
            at: 'home',
            setting: 'bedroom',
            hero: ['crouch/gentle/thing', 'finding Teddy in the dark'],
            friend: ['crouch/surprised/thing', 'looking over one shoulder'],
            props: ['teddy'],
            shot: 'close',
          },
          titles: ['Who Had Teddy', 'Somebody Small', 'Teddy Is Busy'],
        },
        end: HELD,
      },
      nutshell: {
        say: {
          young: [
            '{H} the {Hsp} had no Teddy. Was he in the bath? No. In the box? No. By the door sat a wee {little0}. It held Teddy tight. “Let it keep him,” said {H}. {P} gave {H} the {K}. Hug. Hush. {H} was asleep.',
          ],
          older: [
            'Teddy was gone. {H} the {Hsp} looked under the bed, and {P} looked in the bath, {o:where there was only a boat, }but there was no bear anywhere {inhome}{o:, and you cannot go to sleep with a hole in your arms the shape of a bear}.\nThey lit the lantern. {o:They asked the umbrella, and they asked the shell, which had heard a good deal, but nothing about Teddy. }At last, behind the stove, they found him. A very small {little0} had come in out of the cold, and it was fast asleep with its face in his tummy.\n{H} put out a hand, and stopped. “He is busy,” {he} whispered. “He can come home in the morning.”\nSo {P} tucked the {KK} into {his} arms instead. {o:It was the wrong shape, and it had no ears, but it}{b:It} was warm from being held all day, and {P} was just beside {him}. {o:Somewhere in the dark two people and a bear were breathing, in and out. }Soon {H} was asleep.',
          ],
        },
        gives: ['called', 'goal', 'home', 'end'],
        picture: {
          weight: 9,
          at: 'home',
          setting: 'bedroom',
          without: ['teddy'],
          hero: ['sleep/asleep/down', 'asleep in bed'],
          friend: ['sit/gentle/hero', 'sitting close by'],
          props: ['lantern'],
        },
        titles: ['Where Is Teddy?'],
      },
    },
    {
      id: 'in-bed',
      thing: 'Teddy',
      titles: ['Teddy, Where Are You?', 'A Bear Is Missing', 'Looking for Teddy'],
      keepsakes: [],
      notWithKeepsake: /teddy|bear|toy/,
      trouble: 'Teddy has gone, and {H} will not sleep a wink until he is found.',
      beats: {
        call: LOST,
        found: {
          say: {
            young: [
              'They looked and looked. Then {H} sat on the bed. Ow! A lump! “Teddy!” He had been in bed all the time.',
              '“I give up,” said {H}, and lay down flat. Bump! What was that? Down by {H}’s toes was … Teddy!',
            ],
            older: [
              'There was nowhere left to look. {H} climbed into bed, and {he} pushed {his} feet right down to the cold end, where nobody ever goes. {o:It is a wild and largely unexplored part of the bed, and all kinds of interesting things have disappeared there. }{His} toes met something. It was soft. It had one ear.\n“He is in here!” said {H}. “He has been in bed all the time. He was waiting for us to come.” {P} looked at Teddy, {o:who had the face of a bear that has gone to bed at the proper hour, }and then at the lantern, and the dark house that they had walked from end to end. “He might have said,” said {P}.',
              '“Sit down a minute,” said {P}, “and think where you had him last.” {H} sat down on the bed, and stood up again at once. The bed had said “Oof”.\nThey pulled back the blanket, and then the other blanket. {o:They dug like people looking for treasure, and the pillow went over the side. }There lay Teddy, quite flat, with his arms out. {o:His one remaining eye regarded them without the slightest sign of embarrassment. }He had gone to bed without them. “I had him last in bed,” said {H} in a small voice. “It was the first place, so I did not look.”',
            ],
          },
          gives: ['goal', 'home'],
          picture: {
            weight: 8,
            at: 'home',
            setting: 'bedroom',
            hero: ['cradle/blissful/thing', 'hugging Teddy at last'],
            friend: ['sit/laughing/hero', 'laughing on the end of the bed'],
            holds: 'teddy',
            shot: 'close',
          },
          titles: ['The Cold End of the Bed', 'The First Place', 'A Lump'],
        },
        end: {
          say: {
            young: [
              'Teddy on one side. {P} on one side. {H} in the middle. In, out. All asleep.',
              '“Do not get lost,” said {H}. {H} held Teddy tight, tight, not so tight … {H} was asleep.',
            ],
            older: [
              'Teddy had the wall side, and the {KK} had the end of the bed. {o:The house was so quiet now that you could have heard a bear think. }“Good night, Teddy,” murmured {H}. “[Next time, leave a note|Please stay where I put you].” {He} held on tightly, and then less tightly, and then {his} fingers forgot that they were holding anything. {H} was asleep.',
              'Teddy smelled of blanket and biscuit, and of all the other nights. {H} put {his} face in the flat place. “What did you do all evening?” {he} asked him{o:, and Teddy told {him}, in the way that bears do, which takes a long time and has no words in it}. It must have been a sleepy sort of story. {H} was asleep before the end.',
            ],
          },
          needs: ['goal'],
          gives: ['end'],
          importance: 10,
          picture: {
            weight: 9,
            at: 'home',
            setting: 'bedroom',
            hero: ['sleep/asleep/down', 'asleep beside Teddy'],
            friend: ['sleep/asleep/down', 'asleep as well'],
            props: ['teddy'],
            mood: 'still and warm',
          },
          titles: ['Teddy Tells a Story', 'Asleep', 'The Flat Place'],
        },
      },
      nutshell: {
        say: {
          young: [
            '{H} the {Hsp} had no Teddy. {P} looked in the bath. {H} looked in the box. No Teddy! Sad {H} got into bed. Bump! What was that? Teddy! He was in bed all the time. Hug. Hush. {H} was asleep.',
          ],
          older: [
            'Teddy was gone. {H} the {Hsp} looked under the bed, and {P} looked in the bath, {o:where there was only a boat, }but there was no bear anywhere {inhome}{o:, and you cannot go to sleep with a hole in your arms the shape of a bear}. They lit the lantern and went from room to room. {o:They asked the umbrella, and they asked the shell, which had heard a good deal, but nothing about Teddy. }They looked in every place there was, and then in all of them again.\n{H} climbed sadly into bed, and {he} pushed {his} feet right down to the cold end, where nobody ever goes. {His} toes met something soft. It had one ear.\n“He is in here!” cried {H}. “He was waiting for us all the time.” {o:They had carried that lantern from one end of the house to the other, and it had never occurred to either of them to look in the most obvious place. }\n“He might have said,” said {P}{o:, looking at the lantern, and at the dark house that they had walked from end to end}. {H} did not answer. {o:The {KK} lay at the foot of the bed. }{H} was asleep with {his} face in the flat place.',
          ],
        },
        gives: ['called', 'goal', 'home', 'end'],
        picture: {
          weight: 9,
          at: 'home',
          setting: 'bedroom',
          hero: ['sleep/asleep/down', 'asleep beside Teddy'],
          friend: ['sit/laughing/hero', 'laughing on the end of the bed'],
          props: ['teddy'],
        },
        titles: ['Where Is Teddy?'],
      },
    },
  ],
};
