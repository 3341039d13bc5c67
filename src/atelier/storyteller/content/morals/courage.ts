/** The moral of courage: habits that get in the way, the hurt they do, and the same choice made the other way. */
import type { BeatContent, Moral } from '../../content-types.ts';

const FLAW: BeatContent = {
  say: {
    young: [
      '{H} liked to be safe. {H} liked it [in bed|by the fire].',
      '“You go,” said {H}. “I will [look|sit] here.”',
    ],
    older: [
      '{H} was careful. {He} looked both ways before crossing the [kitchen|rug], and {he} tested {his} bath with a [spoon|long pole].',
      '{H} believed that being brave was for people with bigger [feet|teeth|hats]. {o:{He} had once hidden from a pudding because it wobbled. }',
    ],
  },
  needs: ['open'],
  gives: ['flaw'],
  picture: { weight: 1, hero: ['stand/happy/reader', 'standing'], at: 'home' },
};

export const COURAGE: Moral = {
  about: 'being brave and scared at the same time',
  dedication: 'For everyone whose knees have ever knocked.',
  spark: {
    young: ['{H}’s knees went knock. But {H} went!', '“I was scared,” said {H}. “And I did it.”'],
    older: [
      '{H}’s knees still knock now and then. {H} takes them along.',
      '“Were you scared?” they asked. “Yes,” said {H}, “the whole way.”',
    ],
  },
  kits: [
    {
      cost: 'turned-back',
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            'Something went “Grrr”. {H} ran! {H} ran back and hid. “Where is {P}?” Oh no. {P} did not run. {P} was still there, all alone.',
          ],
          older: [
            'Then something ahead of them went [“Grrrmph”|“Hroomph”]. {H} did not stay to hear the rest of it. {He} ran {o:until the path looked friendly again, }and hid behind a [rock|barrel|bush] with {his} fingers in {his} ears.\n“We are safe,” {he} panted. Nobody said anything. {H} opened one eye. There was no {P} on the left of {him}, and no {P} on the right.\nFar away, back there, a small voice said, “{H}? I think I am stuck.”',
          ],
        },
        titles: ['Not Me', 'The Turning Back', 'Somebody Else'],
        picture: {
          weight: 7,
          hero: ['shy/scared/down', 'hiding with both fingers in the ears'],
          friend: ['sit/curious/hero', 'alone in the distance, one foot stuck'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            '{H}’s knees went knock, knock, knock. “I am scared,” said {H}. “But I am coming.” One step. Two. And there was {P}! And the “Grrr”? It was {P}’s [tum|tummy]!',
          ],
          older: [
            '{H} waited to feel brave, and it did not come. {His} knees knocked. {His} mouth was dry. “All right, knees,” said {H}, “you can shake, but you will have to do it while walking.”\nOne step. Two steps. {o:It was not a march; it was more of a wobble with a direction. }Then {he} {was} there, and so was {P}, with one foot under a root.\n“Did you hear that growl?” whispered {H}.\n“That was my tummy,” said {P}. “I missed lunch.” {o:And {both} of them laughed until the root came loose by itself.}',
          ],
        },
        titles: ['Shaky and Brave', 'One Small Step', 'Knees and All'],
        picture: {
          weight: 8,
          hero: ['walk/determined/friend', 'walking with knocking knees'],
          friend: ['wave/blissful/hero', 'waving'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
        },
      },
      echo: {
        say: {
          young: [
            'That night, bump! went the dark. {H}’s knees went knock. But {H} went to see. “Hello, [dark|night],” said {H}.',
          ],
          older: [
            '{H}’s knees still knock. They knocked on [Monday|Friday] at the top of the big slide, and again when {he} had to [sing|say a poem] in front of everyone. “Come along, knees,” says {H}, and takes them with {him}.',
          ],
        },
        picture: {
          weight: 5,
          hero: ['stand/determined/ahead', 'standing with knocking knees at the top of a slide'],
          friend: ['crouch/happy/hero', 'clapping below'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
    {
      cost: 'let-go',
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            '{P} went first. “Now you.” {H} looked. {H} [shook|gulped]. “No,” said {H}. “I can’t.” So {P} was there. And {H} was here.',
            '“On three,” said {P}. “One, two, three!” {P} went. {H} did not. [Oh|Oh dear].',
          ],
          older: [
            '“Together, on three,” said {P}, at the edge of the [drop|hole]. “One, two, three!” And {P} jumped.\n{H} did not. {His} [feet|legs] had {o:simply }stayed where they were{o:, like two dogs that have seen the bath}. Now there was {P} over there, looking [round|back] for somebody, and {H} over here{o:, looking at {his} feet}.\n“[It is all right|Never mind],” called {P}, {o:but it was said in the voice that people use when it is not, }and went on alone into the [mist|shadow]. It is hard to say how big the quiet was after that.',
            'It had been {H}’s turn to go first. {He} had said so {o:twice }at breakfast. But when they got there {he} [found something in {his} shoe|thought that {he} heard {his} mother], and so it was {P} who went first, and it was {P} that the [rope|branch] broke under.\n“I am only hanging,” called {P}. “[By one hand|By one foot]. {o:It is quite a view. }There is no hurry, unless you were planning to hurry.”',
          ],
        },
        titles: ['The Bridge of One', 'Not This Bit'],
        picture: {
          weight: 7,
          hero: ['shy/scared/thing', 'standing frozen at the edge'],
          friend: ['stand/sad/hero', 'on the far side, looking back'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            '“{H}?” said {P}. It was a small “{H}”. {H} took a big breath. One, two, three. Jump! Thud. “I did it! I shook, [but|and] I did it!”',
          ],
          older: [
            '{H} tried being brave all at once, and could not. So {he} tried being brave for one [breath|step]. That was possible. {o:It was not comfortable, but it was possible. }So {he} was brave for one more.\nSomewhere in the middle {he} noticed that {he} was still frightened, and still going{o:, and that nobody had ever told {him} you could do both}.\n“Here,” said {H}, and reached out a hand that shook like a [leaf|spoon on a drum]. {P} took it. “You came,” said {P}. “[Some of me|My feet] did not want to,” said {H}.',
          ],
        },
        titles: ['With Eyes Open', 'Just the Next Bit'],
        picture: {
          weight: 8,
          hero: ['reach/determined/friend', 'reaching out a shaking hand'],
          friend: ['hold/blissful/hero', 'taking the hand'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
        },
      },
      echo: {
        say: {
          young: ['Who goes first down the big slide? {H}! “[Eek|Wheee]!” says {H}. “Eek! Again!”'],
          older: [
            'On {day}, at the [swimming hole|top of the big slide], somebody small was hanging back. “Are you scared?” asked {H}. The somebody nodded. “[So am I|Me, too],” said {H}, and held out a hand. “You do it scared. {o:It works just the same. }”',
          ],
        },
        picture: {
          weight: 5,
          hero: ['hold/gentle/reader', 'holding a small hand at the top of a slide'],
          friend: ['crouch/happy/hero', 'waiting below, arms open'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
    {
      cost: 'pretended',
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            '“I am not scared,” said {H}. “You go left. I go right.” Then {H} was all alone. {H} was [so, so|very] scared. And no one knew.',
          ],
          older: [
            '“I am not scared,” said {H}. {He} said it {o:rather }loudly, and {he} said it three times. “You take the left path and I will take the right. I do not need anyone.”\nSo {P} went left. {H} went right, for [nine|ten] steps. {o:The tenth was a very small one. }Then {he} stopped, with {his} back against a [stone|wall], and listened to {his} heart going [like a drum|at a gallop]. Not one person in the whole world knew that {he} was frightened, {o:because {he} had made quite sure of it, }and so nobody was coming.',
          ],
        },
        titles: ['Not Even Slightly', 'A Brave Face'],
        picture: {
          weight: 7,
          hero: ['stand/scared/down', 'standing alone, back to the wall'],
          friend: ['walk/scared/ahead', 'walking off the other way'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            '“{P}!” said {H}. “I am scared!” And {P} ran up. “[So am I|Me, too],” said {P}. “Let us be scared with two.” It was not so bad with two.',
          ],
          older: [
            '“I am scared,” said {H}. {He} said it very quietly, to see what it sounded like. Nothing fell down. So {he} said it again, at the top of {his} voice. “{P}! I am SCARED!”\n“Oh, good,” said {P}, coming round the corner at a run. “So am I. I only went left because you [looked so sure|seemed to know].”\nThey stood and shook together for a while{o:, companionably, like two jellies on one plate}. It is a funny thing, but when you put two frights side by side, each one is only half the size.',
          ],
        },
        titles: ['Saying It', 'Two Sets of Knees'],
        picture: {
          weight: 8,
          hero: ['stand/blissful/friend', 'shaking but smiling'],
          friend: ['stand/blissful/hero', 'shaking too'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
        },
      },
      echo: {
        say: {
          young: [
            'In bed that night {H} said, “I was so scared.” “[I know|Me, too],” said {P}. “That is how I knew you were [brave|so brave].”',
          ],
          older: [
            '“Were you frightened?” everybody asked. {H} opened {his} mouth to say “Not even slightly”. {o:It was right there, ready. }“[Yes|Terribly],” {he} said instead. “[The whole way|Most of the time].” And they all moved up, to make room for {him} by the fire.',
          ],
        },
        picture: {
          weight: 5,
          hero: ['sit/happy/thing', 'sitting by the fire among friends'],
          friend: ['sit/happy/hero', 'close beside'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
  ],
};
