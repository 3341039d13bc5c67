/** Incidents of any case: witnesses who saw too much or nothing, and detectives who follow themselves. */
import type { Incident, PictureHint } from '../../content-types.ts';

const shown = (
  hero: PictureHint['hero'],
  friend: NonNullable<PictureHint['friend']>,
  rest: Partial<PictureHint> = {},
): PictureHint => ({
  weight: 4,
  at: 'home',
  timeOfDay: 'day',
  hero,
  friend,
  ...rest,
});

export const WITNESSES: readonly Incident[] = [
  {
    id: 'geese',
    titles: ['The Geese Saw Everything', 'Seven Witnesses'],
    see: {
      young: [
        '“We saw it all!” said the geese. “It was big!”\n“It was small!”\n“It was blue!”\n“It was me!”',
        'Six geese came up. “It was a fox!” said one. “A fish!” said two. Honk, honk, honk!',
      ],
      older: [
        'The geese on the green had seen everything. They said so all at once. It had been a tall person, and a short one. {o:It had worn a cloak, or possibly a bathing suit. }It had gone left, and right, and according to the one at the end, straight up. {H} filled four pages, and broke a pencil.',
      ],
    },
    ways: [
      {
        id: 'quiet-one',
        say: {
          young: [
            'One wee goose did not honk. “What did you see?” said {H}. “Not a thing. It was dark,” it said. That was true!',
            '“One at a time,” said {H}. Then not one of them had seen a thing.',
          ],
          older: [
            'It was {P} who went up to the smallest goose, at the back, who had not spoken. “What did you see?” {phe} asked. “Nothing,” said the smallest goose. “It was night. We were all asleep.” There was a dreadful silence{o:, during which six geese became extremely interested in the grass}. “Thank you,” said {P}. “That is the first thing today that I entirely believe.”',
          ],
        },
        picture: shown(
          ['stand/surprised/reader', 'trying to write it all down'],
          ['crouch/curious/down', 'asking the smallest goose'],
        ),
      },
    ],
  },
  {
    id: 'own-tracks',
    titles: ['Round and Round the Pond', 'The Same Four Feet'],
    see: {
      young: [
        'Foot prints! Big ones! They went round the pond. {H} and {P} went round, too. Now there were more!',
        '“Tracks!” said {H}. They ran after them. Round and round. “Now there are four of them!” said {P}.',
      ],
      older: [
        'On the soft ground by the pond there were tracks, clear and fresh. “Two of them,” said {H}, crouching. They followed them all the way round, bent double. When they came back to the start there were four sets. “They have been joined by two others!” said {H}. {o:They went round once more, considerably faster, and then there were six. }“It is a gang,” said {P}.',
      ],
    },
    ways: [
      {
        id: 'ours',
        say: {
          young: [
            '{P} put a foot in one. It fit. “Oh,” said {P}. “They are us.”',
            'There was mud on {H}’s feet. “Stop,” said {H}. “We are after us.”',
          ],
          older: [
            'On the fourth time round {H} stopped so suddenly that {P} walked into {him}. {He} put down one foot, slowly, into the nearest track. It fitted as an egg fits an egg cup. {o:{P} tried the other sort, and that fitted as well. }“I believe,” said {H}, “that we have been following two detectives.” {P} considered it. “They were very good,” {phe} said. “I never saw them once.”',
          ],
        },
        picture: shown(
          ['crouch/determined/down', 'following a set of footprints'],
          ['crouch/curious/down', 'following too'],
        ),
      },
    ],
  },
  {
    id: 'stake-out',
    titles: ['Behind the Dustbin', 'The Long Watch'],
    see: {
      young: [
        'They hid in a box, to look. It was cold. It was dull. {P} had a nap. Then, “Achoo!”',
        '“We will hide, and look,” said {H}. They hid. They hid and hid. Yawn.',
      ],
      older: [
        'They kept watch from a large box, with two holes in it. “No talking, no eating and no sneezing,” said {H}. They watched the lane for an hour. A leaf went by. {o:Later on it came back. }{H} wrote “Leaf” in the notebook, and the time. After the second hour {P}’s left leg had gone to sleep, and after the third it had been joined by the rest of {phim}.',
      ],
    },
    ways: [
      {
        id: 'posted',
        say: {
          young: [
            'Bump! Who had picked up the box? It was the bin man! “Stop!” said {H}. They ran home, in the box, on four feet.',
            'A cat sat on the box. It sat all night. {H} could not get out!',
          ],
          older: [
            'They learned nothing about the case that night, but a good deal about cats. One of them came along at about eleven, found a nice warm box, and sat down on the top of it. {o:Then it sent for its friends. }“Shoo,” whispered {H}, through the hole. The cats purred until the whole box hummed. It was morning before anybody got out{o:, and the only entry on the page, after “Leaf”, was “Cat”, nine times}.',
          ],
        },
        picture: shown(['crouch/curious/ahead', 'keeping watch'], ['sleep/asleep/down', 'fast asleep on watch'], {
          props: ['box'],
          timeOfDay: 'night',
        }),
      },
    ],
  },
  {
    id: 'magnifier',
    titles: ['Under the Magnifier', 'A Witness with Six Legs'],
    see: {
      young: [
        '{H} got out the magnifier. “I see a huge red leg! I see a big black eye!” It was an ant.',
        '{P} had the magnifier. “A monster!” said {P}. “Here on the step!”',
      ],
      older: [
        '{H} went over the whole doorstep through the magnifier, an inch at a time. All of a sudden {he} shouted. An enormous face was looking up at {him}, with whiskers, and six shining legs. {o:It had its hands on its hips, or on some of them. }“Would you mind?” it said, in a very tiny voice. “You are standing in my front room.”',
      ],
    },
    ways: [
      {
        id: 'ant',
        say: {
          young: [
            '“I saw big feet go by,” said the ant. “But all feet are big to me.”\n“Thank you,” said {H}, and stepped with care.',
            'It was just an ant. “Hello,” said {H}. “Did you see a thief?”\n“I see crumbs,” said the ant.',
          ],
          older: [
            'It was an ant, and {H} apologised. {He} asked if it had noticed anybody go by. “Feet,” said the ant. “It is all feet down here.” {o:It thought it over, and scratched its head with its third elbow. }“These were polite ones,” it said. “They went round.” {H} wrote it down, since a detective writes down everything, and it was only afterwards that {he} thought how few people do go round.',
          ],
        },
        picture: shown(
          ['crouch/curious/down', 'looking through a magnifier'],
          ['stand/curious/hero', 'holding the notebook'],
          { holds: 'magnifier' },
        ),
      },
    ],
  },
  {
    id: 'disguise',
    titles: ['The Disguise', 'Nobody Would Know Us'],
    see: {
      young: [
        '“We need a disguise,” said {H}. {H} put on a rug. {P} put on a mop. “Now no one will know us!”',
        '{H} was a bush. {P} was a lamp post. “Stand still,” said {H}. “You are a post.”',
      ],
      older: [
        '“People never talk in front of detectives,” said {H}, “so we will be something else.” {He} was a lady with a basket, and {P} was a hat stand. {o:{P} had wished to be the lady. }They stood in the market place for an hour. “Good morning, {H},” said everyone who went by. “Good morning, {P}. What a nice hat.”',
      ],
    },
    ways: [
      {
        id: 'hats',
        say: {
          young: [
            '“Hi, {H}! Hi, {P}!” they all said. “How did they know?” said {P}, and the mop fell off.',
            'A dog came by. It lifted a leg. “NO!” said the lamp post.',
          ],
          older: [
            'By noon {P} was holding nine hats and somebody’s shopping. “I do not think that it is working,” {phe} said, out of the corner of {phis} mouth. {o:A dog came by and looked thoughtfully at {phis} leg. }Still, it is remarkable what people will tell a hat stand. Two of them had slept badly. One{o:, while hunting for his gloves,} said that the most interesting things {inhome} went on after dark.',
          ],
        },
        picture: shown(['stand/happy/reader', 'in disguise'], ['stand/surprised/hero', 'disguised as a hat stand'], {
          holds: 'basket',
        }),
      },
    ],
  },
  {
    id: 'list',
    titles: ['A List of Everybody', 'Suspect Number Nine'],
    see: {
      young: [
        '{H} made a list. “Who did it? The hen? The cow? The moon?” It was a long list.',
        '“Let us write down who it could be,” said {H}. It was all of them! All but the cat. And then the cat.',
      ],
      older: [
        'They made a list of everyone who could have done it. First came the people who had been seen. Then came the people who had not been seen, which was worse. {o:It included the vicar, the vicar’s mother, and a horse. }By tea time there were sixty-one names, and the last of them was {P}’s.',
      ],
    },
    ways: [
      {
        id: 'cross-out',
        say: {
          young: [
            '“You put ME on it?” said {P}. “I have to be fair,” said {H}. “So I put me, too.”',
            '{P} took the pen. {P} put down {H}. “It is only fair,” said {P}.',
          ],
          older: [
            '“You have put me down,” said {P}. “I have to be fair,” said {H}. {P} took the pencil without a word, and wrote one more name at the bottom, and it was {H}’s. {o:They looked at each other for some time, suspiciously, and then {P} began to laugh. }“Where were you on the night in question?” asked {P}. “With you,” said {H}. They crossed themselves off together, which left only fifty-nine.',
          ],
        },
        picture: shown(
          ['sit/curious/thing', 'writing a very long list'],
          ['sit/surprised/hero', 'reading the last name on it'],
          { holds: 'book' },
        ),
      },
    ],
  },
  {
    id: 'old-tortoise',
    titles: ['The Slowest Witness', 'What the Tortoise Saw'],
    see: {
      young: [
        'An old tortoise sat in the lane. “I … saw … it …” he said. “What? What?” said {H}. “I … will … tell … you …”',
        '“Ask the tortoise,” said {P}. “He sees all.”\n“Yes …” he said. “It … was …” It took all day.',
      ],
      older: [
        'There was one person who was always in the lane, and that was the tortoise. He had set out to visit his sister in the spring, and he was nearly at the corner. “Did I see anything?” he said. {o:He shut his eyes to think. A bee landed on him, and left. }“Yes,” he said at last. They leaned closer. “It … was … a …”',
      ],
    },
    ways: [
      {
        id: 'wait',
        say: {
          young: [
            'They sat and sat. “It … was … a … nice … day,” he said. “Oh,” said {H}.',
            '“It was … some one … kind,” he said. Then he had a nap. “Kind?” said {H}. “Hm!”',
          ],
          older: [
            'It was dark when he got to the end of it. {P} had fetched cushions. “It … was … a … kind … person,” said the tortoise. {o:“They picked up my leaf for me. You do not forget a thing like that.” }“But what did they look like?” asked {H}. The tortoise considered that question with great care. It would plainly take until Thursday, so they thanked him, and turned him a little, so that he had the moon to look at.',
          ],
        },
        picture: shown(['sit/sleepy/thing', 'waiting for an answer'], ['sit/sleepy/hero', 'waiting as well']),
      },
    ],
  },
  {
    id: 'false-alarm',
    titles: ['Got You!', 'The Wrong Sack'],
    see: {
      young: [
        'Some one ran by in the dark. “Stop!” said {H}, and jumped. Thump! It was … the washing.',
        '{H} saw two legs on the line. “Got you!” said {H}. It was a pair of trousers.',
      ],
      older: [
        'Somebody tall was standing at the end of the garden, quite still, with both arms out. “Do not look round,” whispered {H}. “We will take him from two sides.” {o:They crawled. They counted to three. }They sprang, and all of them went down together in a heap. There was nothing to be seen but legs.',
      ],
    },
    ways: [
      {
        id: 'washing',
        say: {
          young: [
            'They had to wash it all once more. Rub, rub, rub. And hang it up.',
            '“Do you give up?” said {H}. The trousers did not say.',
          ],
          older: [
            'It was the washing. They had arrested two shirts and a pair of long woollen combinations, and they had got mud on all of them. {o:“Do you deny it?” {H} had time to ask, before {he} found that {he} was holding a sleeve. }It took until bedtime to wash everything again. “At any rate,” said {P}, pegging out a sock, “we know now that it was not the laundry.” {H} crossed it off.',
          ],
        },
        picture: shown(['jump/determined/ahead', 'pouncing on the washing'], ['run/surprised/hero', 'close behind']),
      },
    ],
  },
  {
    id: 'loud-parrot',
    titles: ['The Parrot Knows', 'Who Taught It That?'],
    see: {
      young: [
        'In a shop sat a parrot. “It was HIM!” it said. “It was HIM!”\n“Who?” said {H}. “Pretty Polly,” it said.',
        '“I know who did it!” said the parrot. “Tell us!” said {H}. “I know who did it!” it said. “I know who did it!”',
      ],
      older: [
        'There was a parrot in the shop window, and as they went by it put its head out. “I know who did it!” it shouted. {H} had {his} notebook open before {he} {was} through the door. “Who?” {he} demanded. The parrot looked both ways. {o:It beckoned with one claw, until {his} ear was right against its beak. }“I know who did it,” it whispered.',
      ],
    },
    ways: [
      {
        id: 'crackers',
        say: {
          young: [
            '{P} gave it a nut. “Who did it?” said {P}. “Who did it?” it said. It was no use at all.',
            '“It just says that,” said the shop man. “It said that last week, too.”',
          ],
          older: [
            'They gave it a biscuit, and then a plum, and after that the rest of {P}’s lunch. It said that it knew who did it. It said that somebody had left the tap on. {o:“It belonged to a judge,” explained the shopkeeper. “He used to read detective stories in the bath.” }{H} closed the notebook. “What was the last part?” asked {P}, as they were leaving, and the parrot shouted after them down the street. “It is always somebody you like!”',
          ],
        },
        picture: shown(['stand/curious/thing', 'questioning a parrot'], ['reach/happy/thing', 'offering it lunch']),
      },
    ],
  },
];
