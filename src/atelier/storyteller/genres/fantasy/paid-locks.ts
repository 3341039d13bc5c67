/** Incidents of the bargain: the key opens what nobody thought could be opened, and each time it takes a small thing. */
import type { Incident, PictureHint } from '../../content-types.ts';

const turning = (doing: string, friendDoing: string): PictureHint => ({
  weight: 5,
  at: 'road',
  hero: ['hold/determined/thing', doing],
  friend: ['stand/surprised/thing', friendDoing],
  holds: 'key',
});

export const PAID_LOCKS: readonly Incident[] = [
  {
    id: 'lock-fog',
    titles: ['A Keyhole in the Fog', 'The Fog Falls Open'],
    see: {
      young: [
        'Fog! It was thick and white. It was like a wall. But look. It had a key hole!',
        'Then the fog came down. “I can not see my toes,” said {P}. But the fog had a key hole.',
      ],
      older: [
        'Round the next bend the fog stood across the road like a shut door. {o:They walked into it twice, and both times they walked out again on the same side. }“There is no way round,” said {P}, feeling along it with both hands. Then {phe} stopped. In the very middle of it, at about the height of a nose, was a keyhole.',
      ],
    },
    ways: [
      {
        id: 'whistle',
        say: {
          young: [
            'Click! The fog fell open. But now {H} could not whistle. Pff. Pff! The key had it.',
            'Click went the key. In they went. “Whistle for me,” said {P}. {H} could not. It was gone.',
          ],
          older: [
            '{H} turned the key, and the fog swung open as smoothly as a cupboard. {o:Inside it was quite dry, and somebody had left a chair. }“That was easy,” said {H}, and {he} tried to whistle. No whistle came, only a sort of draught. {o:{He} tried with two fingers, and {he} tried with four. }“The key has taken it,” said {P}. “It was only a whistle,” said {H}. “I was not using it.”{o: It is remarkable how little anybody thinks of whistling, until the moment when they find that they are unable to do it.}',
          ],
        },
        picture: turning('turning the key in the fog', 'staring as the fog swings open'),
      },
    ],
  },
  {
    id: 'lock-sulk',
    noun: 'guard',
    titles: ['How to Open a Sulk', 'Shut Tight'],
    see: {
      young: [
        'A {N} sat on the path. It had shut its eyes. It had shut its lips. It was in a sulk.',
        'On the path sat a {N}. “No,” it said. “I am cross, and I am shut.”',
      ],
      older: [
        'A {N} sat in the middle of the path with its arms folded, and it did not look up. “I am in a sulk,” it said. “{o:I have been in it since March, and it has got nice and deep. }Nobody goes past a sulk.” {P} said please, and {P} made a face, and {P} stood on one leg. {o:It only shut itself up tighter. }Just above its folded arms there was a small brass keyhole.',
      ],
    },
    ways: [
      {
        id: 'hop',
        say: {
          young: [
            'Click! “Ha!” it said. “Ha, ha!” It let them by. But now {H} could not hop. Step, step. No hop.',
            'Click! Out came a big smile. Off it went. But {H}’s hop was gone. Flat feet!',
          ],
          older: [
            '{H} put in the key, very gently, and turned it. Something inside the {N} went clunk. Then its face came open from ear to ear. {o:“I have just thought of a joke,” it said, “from last March.” }It was still laughing when it waved them through. {H} went to skip, and {his} feet would not. They only walked, one after the other. “It has taken my hop,” {he} said. {o:“You have two feet left,” said {P}, “and that is nearly the same,” but neither of them thought so. }“Well,” said {H}, “hops are for babies.”{o: {He} said it rather loudly, as people do when they are hoping that somebody will disagree with them.}',
          ],
        },
        picture: turning('holding up the key to a very sulky face', 'holding {phis} breath'),
      },
    ],
  },
  {
    id: 'lock-water',
    noun: 'water',
    titles: ['The Door in the Water', 'Between the Fishes'],
    see: {
      young: [
        'A {N}! It was deep and wide. But in the wet was a key hole. Bob, bob.',
        'They came to a {N}. “We can not swim that,” said {P}. Then {H} saw a key hole in it.',
      ],
      older: [
        'There was a {N} in the way, deep and cold and in a great hurry. {o:There had been a bridge, once; you could see where it had been fond of standing. }“We can’t swim that,” said {P}. {H} lay down on {his} tummy and looked. Just under the top of the water, {o:shaking a little, the way the moon does, }there was a keyhole.',
      ],
    },
    ways: [
      {
        id: 'taste',
        say: {
          young: [
            'Click! The wet drew back. They went by with dry feet. Then {H} had a bun. It did not taste. Not one bit!',
            'Click! It went up on two sides, fish and all. In they ran. But {H}’s bun tasted of … sock.',
          ],
          older: [
            'Click. The water drew apart, left and right, like a pair of curtains, and between them lay a path of clean wet stones. They walked along it with a wall of fish on either side. {o:The fish looked out at them as people look out of a train. }On the far bank {P} shared out a bun. {H} chewed, and chewed, and went pale. “It tastes of flannel,” {he} said. {o:Everything did, they found: the crust, the currants, and even the sugar on the top. }The key had taken the taste of buns.{o: They finished the rest in silence, because there is nothing so discouraging as an excellent bun that is wasted on the person who is eating it.}',
          ],
        },
        picture: turning('opening the water with the key', 'looking at the wall of fish'),
      },
    ],
  },
  {
    id: 'lock-song',
    titles: ['A Song Got Stuck', 'One Note Left'],
    see: {
      young: [
        'On a post sat a bird. “Tw …” it said. “Twee …” Its song was stuck! It was sad.',
        'A bird sat on the way, and cried. Its song would not come out. It was shut in.',
      ],
      older: [
        'On a post beside the road sat a small brown bird with its beak open and nothing coming out. “Tw,” it said. “Twee.” {o:It hit itself on the chest with one wing. }“Its song is stuck,” said {P}. “And it is the bird that wakes everyone up. Look how late they all are here.” {o:It was true; all the way along, the curtains were drawn. }Among the feathers of its throat shone a keyhole, no bigger than a seed.{o: It was the saddest thing that either of them had seen all morning, and they had already seen a considerable number of locked gates.}',
      ],
    },
    ways: [
      {
        id: 'echo',
        say: {
          young: [
            'Click! Out came the song. It was so good! “Hoo-hoo!” said {H} to the hill. The hill did not say it back.',
            'Click! “Twee-oo, twee-oo, twee!” Then {H} had a shout. “Hello!” No “hello” came back. Oh.',
          ],
          older: [
            'It hardly needed a turn. Click, and out came the song, all of it at once, {o:like beads from a broken string, }and along the road the curtains opened one after another. “Hooray!” shouted {H} at the hill, and {he} waited for the hill to shout it back. {o:A cow looked round. }The hill did not say a word. {P} tried it. “Hooray,” said the hill to {P}, most politely. “It has taken your echo,” said {P}. “Well,” said {H}, in a voice that stopped where it was, “it was only copying.”{o: All the same, it was curiously lonely to shout into a valley and to hear that nobody, not even the valley, was listening.}',
          ],
        },
        picture: turning('holding out the key to a silent bird', 'listening'),
      },
    ],
  },
  {
    id: 'lock-cliff',
    noun: 'high',
    titles: ['The Cupboard in the Rock', 'Stairs All the Time'],
    see: {
      young: [
        'Up went a {N}. It was too tall. It was too steep. But {P} felt a key hole in the side.',
        'A {N} stood in the way. “I see no step,” said {H}. “I see a key hole,” said {P}.',
      ],
      older: [
        'The road ran straight up to a {N} and stopped, as if it had forgotten the next word. {o:It was as big as {~big}, and there was not a crack in it to put a toe in. }{P} knocked on it here and there, as people do with melons. At the fifth knock it sounded hollow. {P} rubbed with one thumb, and under the dust was a keyhole.',
      ],
    },
    ways: [
      {
        id: 'joke',
        say: {
          young: [
            'Click! In the rock were steps, up and up. At the top {H} told a joke. But {H} forgot the end of it!',
            'Click! There were stairs in it. Up they ran. “Knock, knock,” said {H}. Then … what came next?',
          ],
          older: [
            'It opened like a cupboard, and in the cupboard were stairs, with a carpet. {o:Somebody had dusted them that morning. }They climbed up through the middle of it in the cool, and {H} began to tell the one about the three-legged duck. “And so the duck said …” said {H}, and stopped. {o:{He} went back and took a run at it. }“And so the duck said …” There was nothing there. All of {his} jokes had gone smooth at the end, like a stair that is missing. “What did it say?” asked {P}. {o:“I wish I knew,” said {H}. }{o: The whole of the afternoon went by before either of them said anything funny again, and then it was only by accident.}',
          ],
        },
        picture: turning('turning the key in the bare rock', 'knocking on the wall to find the door'),
      },
    ],
  },
  {
    id: 'lock-thorns',
    noun: 'tangle',
    titles: ['The Gate That Grew', 'Every Thorn Stood Aside'],
    see: {
      young: [
        'Then came a {N}. Prick, prick! It had no gap. It had no gate. But it had a key hole.',
        'A {N} went all the way across. Ow! Under one leaf was a key hole.',
      ],
      older: [
        'Next came a {N}, and it was wide awake. {o:It put out a prickle to see what {H} was made of. }Whichever way they turned, it leaned over and was there first. “It must have a front door,” said {P}, sucking a thumb. “Everything has.” And it had. {o:It was under the largest leaf, where the sensible plants keep theirs. }It was a keyhole with a small green curtain.{o: It was exactly what you would expect to see on the front door of somebody who did not care for unexpected visitors.}',
      ],
    },
    ways: [
      {
        id: 'tickle',
        say: {
          young: [
            'Click! It all stood back. But where was {H}’s tickle? {P} tickled {H}’s foot. Nothing!',
            'Click! “In you go,” it said. Then {P} gave {H} a tickle. {H} did not laugh. The tickle was gone.',
          ],
          older: [
            'Click. Every thorn drew in its claws, and the whole thing stood aside, bowing, like waiters at a grand hotel. {o:One of them took {P}’s hat and gave it back brushed. }On the other side {P} tickled {H} in the ribs, to celebrate, in the place that had never failed. {H} looked down at the hand. “Are you doing it?” {he} asked. {P} tried the soles of {his} feet. {o:{Phe} tried behind the knee. }“It does not tickle,” said {H}, and somehow it was not funny at all.{o: They walked on a little further apart than before, and {P} was unusually quiet, and kept both hands in {phis} pockets.}',
          ],
        },
        picture: turning('unlocking the thorns', 'watching every thorn stand aside'),
      },
    ],
  },
  {
    id: 'lock-dark',
    noun: 'dark',
    notWithFear: /dark|night|shadow/i,
    titles: ['Somebody Had Left a Light On', 'Inside the Dark'],
    see: {
      young: [
        'The way went in a {N}. It was black, black, black. {P} felt a key hole in the black.',
        'Next was a {N}. “It is shut,” said {P}. “The dark is shut!” It had a key hole.',
      ],
      older: [
        'The only way on was through a {N}. The dark in it was so thick that it would not let them in. {o:{P} pushed it, and it pushed back, like a mattress. }“I did not know that you could lock the dark,” said {H}. {P} ran a finger down the edge of it. {o:It had been very well made. }There was a hinge, and another hinge, and here was a keyhole, as cold as {~cold}.',
      ],
    },
    ways: [
      {
        id: 'shadow',
        say: {
          young: [
            'Click! In the dark was a lot of light! They ran out in the sun. {P} had a shadow. {H} had none!',
            'Click! There was a lamp in there. On the far side {H} looked down. No shadow! The key had it.',
          ],
          older: [
            'It swung open, and inside the dark somebody had left a light on. {o:There generally is one, if you can get in. }They walked through, blinking, and came out into the sun on the other side. {P}’s shadow stretched itself and lay down in the road. “Where is yours?” asked {P}. {H} looked behind {him}, and {he} looked under both feet. {o:{He} turned round quickly, to catch it out. }There was only the road, with the sun on it. “I never liked it,” said {H}. “It followed me about.”{o: Nevertheless {he} kept to the side of the road where the hedge was thickest, so that nobody who was passing should notice what was missing.}',
          ],
        },
        picture: turning('fitting the key into the dark', 'feeling for the edge of the door'),
      },
    ],
  },
  {
    id: 'lock-book',
    titles: ['The Shut Book', 'What Day Is It?'],
    see: {
      young: [
        'On a stone lay a big book. In it was the way to go. But it was shut! It had a lock.',
        '“This book knows the way,” said {P}. “But I can not get it open.” It had a key hole.',
      ],
      older: [
        'Where the road split in four there was no signpost. There was only a large book on a stone, with a lock on it. On the cover stood “The Right Way”, in gold. {o:Underneath, in pencil, somebody had written “if you can get it open”. }{P} shook it. {P} said kind things to its spine. {o:It had the look of a book that has been told not to talk to strangers. }There was nothing for it but the key.{o: Anybody can see how dangerous it is to carry a thing that opens whatever you like, when there is always something else that you would like to have open.}',
      ],
    },
    ways: [
      {
        id: 'day',
        say: {
          young: [
            'Click! “Go left,” it said. So they did. “What day is it?” said {P}. {H} did not know. {H} had lost a day!',
            'Click! There was a map in it. Left, left, up! But now {H} could not say what day it was.',
          ],
          older: [
            'Click. The book fell open at a page with one word on it, and the word was LEFT. {o:“It might have been written on the outside,” said {P}. }They went left. “What a fine day for it,” said {H}. “What day is it?” {P} told {him}. “No,” said {H}, “I mean the name of it.” {P} told {him} again, and watched it go in at one ear. {o:It was not in there at all; you could see the gap. }The key had taken {day}, the whole of it, and shut the week up neatly over the hole.{o: It is surprisingly difficult to feel that you are getting anywhere, when you have absolutely no idea what day you are getting there on.}',
          ],
        },
        picture: {
          weight: 5,
          at: 'road',
          hero: ['reach/curious/thing', 'unlocking a big book'],
          friend: ['stand/curious/thing', 'leaning over to read it'],
          holds: 'key',
          props: ['book'],
        },
      },
    ],
  },
  {
    id: 'lock-ice',
    noun: 'mud',
    titles: ['A Very Rude Keyhole', 'The Ground Lets Go'],
    see: {
      young: [
        'Shlup! A {N} held {P} by the feet. “It has got me!” It had a key hole, too. It went glup.',
        'Next was a {N}. In went {P}, up to the tum. Glup! By {P} was a key hole.',
      ],
      older: [
        'Then the ground said shlup. It was a {N}, and it had shut itself round {P}’s legs and did not mean to open. {o:“It is like being hugged by a pudding,” said {P}. }{H} pulled, and it pulled back. {o:There was a long rude noise, and {P} was in a little deeper. }Beside {P}’s left knee a keyhole winked in the muck.{o: There was no time to remember what the old toad had said about the bargain, or to consider whether it had been a wise one.}',
      ],
    },
    ways: [
      {
        id: 'sneeze',
        say: {
          young: [
            'Click! Pop! Out came {P}. “A … a …” said {H}. But no “choo” came. The key had it!',
            'Click! It let go. Pop! Then {H} had to sneeze. “A … a …” Nothing. It was gone.',
          ],
          older: [
            'Click. The ground let go all at once, and {P} shot out like a cork and landed on {H}. They lay there and got their breath. {o:Something small and muddy walked away across {H}’s face. }It tickled {his} nose. “A,” said {H}. “A … a …” They waited. {o:The whole road waited. }Nothing came after it. “It has taken the choo,” said {P}. It is a dreadful thing to have half a sneeze and nowhere to put it.{o: {P} offered {him} a handkerchief, out of politeness, and {H} carried it in one hand for the remainder of the afternoon, just in case.}',
          ],
        },
        picture: turning('reaching down with the key', 'stuck up to the knees'),
      },
    ],
  },
];
