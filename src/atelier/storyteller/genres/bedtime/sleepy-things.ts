/** The things of the house that are put to sleep one by one: the incidents of every bedtime story. Long, because it is a list. */
import type { Incident } from '../../content-types.ts';

/**
 * Each thing goes to sleep in its own way. The heart of the incident is the same in every shape; what brings the hero
 * there is told by the shape's own fact: `night` (a good night for each), `more` (one more thing), `find` (a lost Teddy).
 */
export const SLEEPY_THINGS: readonly Incident[] = [
  {
    id: 'kite',
    titles: ['Good Night, Kite', 'The Last Bit of Wind'],
    see: {
      young: [
        '{?more:“What of the kite?” said {H}. }The kite still had wind in it. Flip, flap! {?find:No Teddy in its tail. }',
        '{?more:“I must just see the kite,” said {H}. }Flip, flap! The kite was not asleep. {?find:Teddy was not with it. }',
      ],
      older: [
        'The kite hung on its hook by the door, and it was not asleep at all. {?more:“I must just see to that,” said {H}. }{?find:Teddy was not behind it. }There was still some wind in it. Whenever somebody breathed, it went flip, flap, and turned to look at the window{o:, as a dog does when it has heard the word walk}.{o: You could see that it was remembering everything: the hill, the enormous sky, and the astonished faces of the cows.}',
      ],
    },
    ways: [
      {
        id: 'asleep',
        say: {
          young: [
            '{H} gave it a pat. “Good night, kite. Good night, wind.” Flip … flap … stop.',
            '{H} let the wind out. Puff … “Good night, kite. Good night, wind.”',
          ],
          older: [
            '{H} wound up the string, slowly, {o:round and round and round, the way you wind wool for somebody’s gran, }until the last of the wind came out with a sigh. “[It was a good wind today|You flew well],” {he} told it. “There will be another one tomorrow.” {P} tied a bow in the tail{o:, not a very good bow, but a warm one}. “Good night, kite,” whispered {H}. “Good night, wind.”{o: Far up over the roof the wind heard its name, turned over once, and lay still.}',
          ],
        },
        picture: {
          weight: 5,
          without: ['teddy'],
          at: 'home',
          setting: 'bedroom',
          hero: ['hold/gentle/thing', 'letting the last of the wind out of the kite'],
          friend: ['stand/sleepy/hero', 'looking on with heavy eyes'],
          holds: 'kite',
        },
      },
    ],
  },
  {
    id: 'umbrella',
    titles: ['Good Night, Umbrella', 'Drip'],
    see: {
      young: ['{?more:“Is the umbrella dry?” said {H}. }Drip, drip. The umbrella was up. {?find:No Teddy sat in it.}'],
      older: [
        'The umbrella stood open in the corner{o:, where somebody had put it to dry and then forgotten all about it}. {?more:“We cannot leave it like that,” said {H}. “It will be stiff in the morning.” }{?find:It was the sort of tent that Teddy liked, but nobody was at home in it. }A drop ran down one rib and hung on the end. Drip. After a while there was another one. Drip.{o: It had the weary, faithful look of somebody who has been holding something up all day, and who has not yet been told that they may stop.}',
      ],
    },
    ways: [
      {
        id: 'asleep',
        say: {
          young: ['{H} shut it. Down it went, like a bat in bed. “Good night, umbrella. Good night, rain.”'],
          older: [
            '“It is counting itself to sleep,” whispered {P}. {H} felt the cloth. It was [dry at the top|nearly dry]{o:, and it still smelled of the street and the storm and the wet dog from next door}. So they folded it up between them, one wing and then the next, until it hung by its handle as neatly as a bat. {o:It gave a small creak, which is how an umbrella says thank you. }“Good night, umbrella,” said {H}. “Good night, rain.”',
          ],
        },
        picture: {
          weight: 5,
          without: ['teddy'],
          at: 'home',
          setting: 'bedroom',
          hero: ['hold/gentle/thing', 'folding up the umbrella for the night'],
          friend: ['crouch/curious/thing', 'listening to the last drop'],
          holds: 'umbrella',
        },
      },
    ],
  },
  {
    id: 'boat',
    titles: ['Good Night, Boat', 'The Tide Goes Out'],
    see: {
      young: [
        '{?more:“One look in the bath,” said {H}. }The boat sat in the bath. Bob, bob. {?find:“Is Teddy on deck?” No. }',
      ],
      older: [
        'The boat was still out at sea, in the bath{o:, going round and round with nobody at the wheel}. {?more:“I only want to see it come in,” said {H}. }{?find:There was no Teddy at the rail, and none in the soap dish. }{H} knelt down and made very small waves with one finger.',
      ],
    },
    ways: [
      {
        id: 'asleep',
        say: {
          young: [
            'The tub went glug. Down, down went the boat, and sat. “Good night, boat,” said {H}. “Good night, sea.”',
          ],
          older: [
            '“Where is it going?” asked {P}.\n“Home,” said {H}, and {he} pulled the plug. The sea went out slowly, glug by glug, {o:past the island of the knees and the lighthouse that was really a toothbrush, }and the boat came down and down until it sat on the bottom and leaned to one side, just as real boats do when the tide is out. {H} put a flannel over it{o:, up to the funnel, and folded back one corner so that the captain could see the stars}. “Good night, boat,” {he} said. “Good night, sea.”',
          ],
        },
        picture: {
          weight: 5,
          without: ['teddy'],
          at: 'home',
          setting: 'bedroom',
          hero: ['crouch/gentle/thing', 'tucking up a toy boat'],
          friend: ['sit/curious/thing', 'sitting by the edge of the bath'],
          props: ['boat'],
        },
      },
    ],
  },
  {
    id: 'bell',
    titles: ['Good Night, Bell', 'A Sock for a Bell'],
    see: {
      young: [
        '{?more:“The bell!” said {H}. “It may ring!” }Ting! That was the door bell. {?find:Was it Teddy? No. It was a moth. }',
      ],
      older: [
        'The bell over the door was the sort that likes to be first with the news. {?more:“One more thing,” said {H}. “What if it goes off in the night?” }{?find:It rang as they came up, and for a moment {H} thought that Teddy had come home by himself. It was a moth. }It had rung for the milk and it had rung for the post{o:, and it had rung for a bee that was only looking, and now}{b:. Now} it hung there all of a tremble, waiting for something else to happen.{o: A bell is a nervous sort of creature, after all, and it can never be entirely certain that nobody is going to need it.}',
      ],
    },
    ways: [
      {
        id: 'asleep',
        say: {
          young: ['{H} put a sock on it. Tt. “Good night, bell. Good night, door.”'],
          older: [
            '“Nothing else is going to happen today,” {H} told it. “[We have used it all up|It has all been done].” {P} found a sock, and {H} reached up and pulled it gently over the bell, heel and all. {o:They waited. }It gave one last tiny tt, like a [mouse|very polite person] trying not to sneeze{o:, and after that you would have thought it was only a foot}. “Good night, bell,” said {H}. “Good night, door.”',
          ],
        },
        picture: {
          weight: 5,
          without: ['teddy'],
          at: 'home',
          setting: 'bedroom',
          hero: ['reach/happy/up', 'reaching up to hush the bell'],
          friend: ['stand/laughing/hero', 'trying not to laugh'],
          props: ['bell'],
        },
      },
    ],
  },
  {
    id: 'book',
    titles: ['Good Night, Book', 'The Bear in the Boat'],
    see: {
      young: [
        '{?more:“One more page,” said {H}. }The book lay on its back. {?find:Was Teddy in it? Just a bear in a boat. }',
      ],
      older: [
        'The book lay open on the rug, on its back, looking at the ceiling. {?more:“One more page,” said {H}, and it would have been rude to say no to the book. }{?find:There was a bear in it, but he was a picture, and he did not know where Teddy was. }On the page a small bear was rowing home across a lake with one oar{o:, and he had been rowing since Tuesday, because that was where somebody had stopped}.{o: You should never leave a book like that, in the middle of a sentence, because nobody in it is able to lie down.}',
      ],
    },
    ways: [
      {
        id: 'asleep',
        say: {
          young: ['{H} shut it, slow, slow. The last two pages had a kiss. “Good night, book. Good night, bear.”'],
          older: [
            'They read until he had got to the other side, which was only fair. {o:He tied up his boat, and he wiped his feet, and he hung up his hat. }Then {H} shut the book slowly{o:, as you would close the door of a room with a baby in it}, so that the last two pages met in the dark without a bump. “Good night, book,” said {H}. “Good night, bear in the boat.” {P} yawned so widely that it had to be done in two halves.',
          ],
        },
        picture: {
          weight: 5,
          without: ['teddy', 'boat', 'bucket'],
          at: 'home',
          setting: 'bedroom',
          hero: ['sit/gentle/thing', 'reading the last page of the book'],
          friend: ['sit/sleepy/thing', 'leaning in with a yawn'],
          holds: 'book',
        },
      },
    ],
  },
  {
    id: 'bucket',
    titles: ['Good Night, Moon', 'Who Is in the Bucket?'],
    see: {
      young: [
        '{?more:“The bucket is still out,” said {H}. }Out by the step was the bucket. In it sat … the moon! {?find:The moon, but no Teddy. }',
      ],
      older: [
        'There was a bucket on the doorstep, full to the top with rain. {?more:“I forgot to bring it in,” said {H}. “It will only take a minute.” }{?find:Teddy had once been for a swim in it, so they looked. }{P} leaned over and jumped back. “Somebody is in there,” {phe} whispered.{o: All around it the garden had gone the colour of pencil, and everything that had been green that afternoon was waiting patiently to be green again.}',
      ],
    },
    ways: [
      {
        id: 'asleep',
        say: {
          young: ['“It is in for a bath,” said {H}. “Good night, bucket. Good night, moon.”'],
          older: [
            '{H} looked too. It was the moon. It lay at the bottom, round and white, {o:a bit crumpled at the edges, }with its eyes half shut. “It is only having its bath,” said {H}. {o:They did not like to stare. }A leaf came down and landed on the water, and the moon laughed in rings, wider and wider, until it was all smooth again. “[It must be tired|It has come such a long way],” said {P}{o:, looking from the one in the sky to the one in the bucket and deciding not to ask}. “Good night, bucket,” said {H}. “Good night, moon.”',
          ],
        },
        picture: {
          weight: 5,
          without: ['teddy'],
          at: 'home',
          hero: ['crouch/blissful/thing', 'looking down into the bucket'],
          friend: ['crouch/surprised/thing', 'peeping over the rim'],
          props: ['bucket'],
        },
      },
    ],
  },
  {
    id: 'flower',
    titles: ['Good Night, Flower', 'A Very Small Snore'],
    see: {
      young: [
        '{?more:“One sip for the flower,” said {H}. }The flower had its face shut. A bee was in it! {?find:A bee, and no Teddy. }',
      ],
      older: [
        'On the sill the flower had already begun to close. {?more:“It needs one drink of water first,” said {H}. “Everybody does.” }{?find:There was nothing behind the pot, not even a paw. }It folded its petals in one by one, like somebody putting away {o:the good }handkerchiefs{o:, and it did it without any fuss, and without being told}. Then, from right inside, there came a tiny sound. “Zzz.”',
      ],
    },
    ways: [
      {
        id: 'asleep',
        say: {
          young: [
            '“Zzz,” said the bee. It was not a buzz. It was a snore. “Good night, flower,” said {H}. “Good night, bee.”',
          ],
          older: [
            '“Something is in there,” said {P}, and put one ear to it. “It is a bee.”\n“Does it know that it is shut in?” asked {H}. {P} listened again. It was not a buzz at all. It was a snore{o:, a very small one with a whistle at the end}. It is not every bee that has a yellow bed with a roof. {o:{H} thought of how it must look from inside, with the last of the light coming through the walls. }“Good night, flower,” said {H}, so softly that it did not shake. “Good night, bee.”{o: They tiptoed backwards to the door, because it seemed impolite to turn round on somebody who had trusted them with such a comfortable secret.}',
          ],
        },
        picture: {
          weight: 5,
          without: ['teddy'],
          at: 'home',
          setting: 'bedroom',
          hero: ['reach/gentle/thing', 'bending close to the sleepy flower'],
          friend: ['stand/curious/thing', 'holding one ear to the petals'],
          props: ['flower'],
        },
      },
    ],
  },
  {
    id: 'shell',
    titles: ['Good Night, Shell', 'Hush'],
    see: {
      young: [
        '{?more:“Can I hear the shell?” said {H}. “Just once.” }There sat the big pink shell. {?find:“Ask it!” said {P}. It did not say “Teddy”.}',
      ],
      older: [
        'The big shell lived on the shelf, between the [clock|comb] and the jar of odd buttons. {?more:“I have not heard what it says tonight,” said {H}. }{?find:“Perhaps it has heard something,” said {P}. It had heard a good deal, but nothing about Teddy. }{H} held it to one ear, and shut both eyes{o:, because you hear further with them shut}.{o: It was as smooth as the inside of an eyelid, and it had come a tremendous distance, in somebody’s pocket, to live so far away from any water.}',
      ],
    },
    ways: [
      {
        id: 'asleep',
        say: {
          young: [
            '{H} put it to one ear. “Hush,” it said. “Hush … hush.” So {H} did. “Good night, shell. Good night, waves.”',
          ],
          older: [
            '“Well?” asked {P}.\n“It says hush,” said {H}. “And then it goes out a bit, and comes back, and says hush again.” {P} had a turn{o:, and frowned, and then stopped frowning}. All day long, while everyone was busy, it had gone on saying so, in there, to anyone who would listen. {o:A wave is a thing that never once says that it has finished. }They put it back with its ear to the wall. “Good night, shell,” said {H}. “Good night, waves.” And the shell said what it always said.{o: There cannot be many people in the world who are contented to give the same answer to every question, and it is very restful to share a bedroom with one of them.}',
          ],
        },
        picture: {
          weight: 5,
          without: ['teddy'],
          at: 'home',
          setting: 'bedroom',
          hero: ['hold/blissful/away', 'listening to the big shell'],
          friend: ['stand/curious/hero', 'waiting for a turn'],
          holds: 'shell',
        },
      },
    ],
  },
  {
    id: 'spoon',
    titles: ['Good Night, Spoon', 'Room for One More'],
    see: {
      young: [
        '{?more:“Now the spoon,” said {H}. “It looks sad.” }One spoon was still up. It was all on its own. {?find:“Have you seen Teddy?” It had not. }',
      ],
      older: [
        'One spoon had been left out on the table{o:, after all the others had gone to bed}. {?more:“We cannot leave it there,” said {H}. “It will think that nobody likes it.” }{?find:{H} looked at it, and somebody worried and upside down looked back, but it was not Teddy. }It shone in a lonely way.{o: There is nobody quite so solitary as the last spoon, lying out there under the enormous ceiling and listening to the others being together.}',
      ],
    },
    ways: [
      {
        id: 'asleep',
        say: {
          young: ['{H} put it in, back to back to back. “Good night, spoon. Good night, soup.”'],
          older: [
            '{P} opened the drawer, very quietly. The spoons all slept on their sides, tucked up one behind another, {o:as spoons have always done, }each with its nose in the next one’s neck. [There was a gap in the row|Right in the middle was a gap], just big enough. “Budge up,” said {H}, and slid it in. Clink. {o:Nobody in the drawer woke, or if they did they only thought that it was somebody coming back from a drink of water. }{P} pushed the drawer until there was no more line of light. “Good night, spoon,” said {H}. “Good night, soup.”',
          ],
        },
        picture: {
          weight: 5,
          without: ['teddy'],
          at: 'home',
          setting: 'bedroom',
          hero: ['hold/gentle/thing', 'carrying the last spoon to bed'],
          friend: ['stand/sleepy/hero', 'pulling open the drawer'],
          holds: 'spoon',
        },
      },
    ],
  },
  {
    id: 'star',
    titles: ['Good Night, Star', 'Somebody at the Window'],
    see: {
      young: [
        '{?more:“I want to see the sky,” said {H}. }Who was at the window? {?find:“Teddy, is it you?” It was not. }It was one wee star.',
      ],
      older: [
        'Somebody was looking in at the window. {?more:“One more thing,” said {H}. “I have to see who that is.” }{?find:“Teddy?” said {H}, and ran to look. }It was a star, the very first one{o:, and it had come out before its mother called it}. It blinked at {H}. {H} blinked back, and so did {P}.{o: It was standing all by itself in the middle of an enormous amount of evening, like somebody who has arrived too early at a party.}',
      ],
    },
    ways: [
      {
        id: 'asleep',
        say: {
          young: ['Blink. Blink. It hid in a cloud. “Good night, star,” said {H}. “Good night, sky.”'],
          older: [
            'They played at that until the star had won{o:, which it did easily, having had more practice than anyone}. Then a cloud came by, {o:in no hurry, }as long as [a train|a street] and as soft as an old sheep, and it drew itself across, all the way up to the star’s chin, and then a bit further. There was one more blink, [through the wool|round the edge]. After that there was only the cloud, going up and down a little, like somebody asleep. “Good night, star,” said {H}. “Good night, sky.”',
          ],
        },
        picture: {
          weight: 5,
          without: ['teddy'],
          at: 'home',
          hero: ['point/curious/up', 'pointing at one bright star'],
          friend: ['stand/happy/up', 'looking up at it'],
          props: ['star'],
        },
      },
    ],
  },
  {
    id: 'cup',
    titles: ['Good Night, Cup', 'A Cup of Milk'],
    see: {
      young: [
        '{?more:“I need a drink,” said {H}. }{?find:“No Teddy in here,” said {P}. }There was warm milk in the cup.',
      ],
      older: [
        'There was a little milk in the pan, and it was just warm enough. {?more:“I cannot go to bed thirsty,” said {H}. {o:“I might dry up.” }}{?find:“You look for a thing better with milk inside you,” said {P}. }They had one cup between the two of them, the blue one with the chip{o:, which tasted better than the new one without}. {H} drank down as far as the chip, and {P} drank the rest.{o: It is an interesting fact that milk which has been shared is always warmer than the other sort, although nobody has ever been able to explain it.}',
      ],
    },
    ways: [
      {
        id: 'asleep',
        say: {
          young: ['Sip. Sip. Now {H} had a white lip. So did {P}. “Good night, cup. Good night, cow.”'],
          older: [
            'Then they looked at each other. They each had a white moustache{o:, and neither of them was going to be the first to say so}.\n“You look like [somebody’s grandfather|the Mayor],” said {P}.\n“Good evening,” said {H}, in a very deep voice, and they had to hold on to the table. When they had finished laughing they rinsed the cup, and turned it upside down, and it sat there on the shelf in its own small tent. “Good night, cup,” said {H}. “Good night, kind cow.”',
          ],
        },
        picture: {
          weight: 5,
          without: ['teddy'],
          at: 'home',
          setting: 'bedroom',
          hero: ['hold/laughing/friend', 'holding up the cup with a milky lip'],
          friend: ['sit/laughing/hero', 'laughing with a milky lip as well'],
          holds: 'cup',
        },
      },
    ],
  },
];
