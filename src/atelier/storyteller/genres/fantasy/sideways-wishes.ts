/** Incidents of the wish: the star does what was said and not what was meant, and it takes wit to get out of it again. Long, because it is a list. */
import type { Incident, PictureHint } from '../../content-types.ts';

type Rest = Partial<PictureHint>;
const muddle = (hero: PictureHint['hero'], friend: PictureHint['friend'], rest: Rest = {}): PictureHint => ({
  weight: 5,
  at: 'road',
  hero,
  ...(friend ? { friend } : {}),
  props: ['star'],
  ...rest,
});

export const SIDEWAYS_WISHES: readonly Incident[] = [
  {
    id: 'wish-buns',
    titles: ['It Rained Buns', 'A Hard Shower'],
    see: {
      young: [
        '“I wish for lots of buns,” said {H}. Bonk! Buns fell out of the sky. Bonk, bonk, BONK!',
        '“Can it rain buns?” said {H}. It could. Thud! Thud! “Ow!” said {P}.',
      ],
      older: [
        'By noon they were hungry. “I wish it would rain buns,” said {H}, and the star went ping. A cloud came over. It was a brown one{o:, with currants}. The first bun hit the road like a brick, because a bun that has come down from a cloud has had time to get up speed. {o:The second one hit {P}. }“I did not say on us,” shouted {H} from under a hedge. {o:“You did not say not on us,” said the star. }{o: It is difficult to argue with somebody who has done precisely what you asked them to do, particularly when there are currants in your ears.}',
      ],
    },
    ways: [
      {
        id: 'gulls',
        say: {
          young: [
            '{P} put a pan on top. {H} put up the {K}. Then the birds came and ate the lot. Burp!',
            'They sat under a log. Bonk, bonk. Then it was dry, and they ate one each. It had grit in it.',
          ],
          older: [
            'It was {P} who thought of whistling for the birds. They came from three parishes. {o:There were rooks and gulls, and a heron that had heard there was fish. }They ate the buns on the ground, and then they ate them out of the air, and at last the cloud gave up and went thin. {H} and {P} shared the one that was left. “Next time,” said {P}, feeling the top of {phis} head, “wish for soup.” {o:They {both} thought about that. “No,” said {H}. }{o: The star, which had been watching with considerable interest, remarked that it had always understood buns to be popular.}',
          ],
        },
        picture: muddle(
          ['crouch/scared/up', 'crouching under a rain of buns'],
          ['crouch/surprised/up', 'holding both arms overhead'],
          { props: ['bun', 'star'] },
        ),
      },
    ],
  },
  {
    id: 'wish-taller',
    titles: ['Taller', 'The Wrong Way to Grow'],
    see: {
      young: [
        '“I wish I was as tall as a tree,” said {H}. Pop! {H} was not tall. The tree was small! It came up to {H}’s knee.',
        '“Make me the tall one,” said {H}. Pop! It made {P} small. Very, very small. “Eep,” said {P}.',
      ],
      older: [
        'The wall was too high to see over. “I wish I were taller than that,” said {H}. Ping. {H} did not feel any different. But the wall had come down to {his} knees. So had the trees, and so had the church, {o:and the hens in the lane were the size of beetles and extremely angry about it, }and something small was beating on the side of {his} shoe. “You said taller than,” squeaked {P}. {o:“It has done the other end.” }{o: It was an unexpectedly terrible thing to be the tallest person in the county, with nobody of a suitable size to tell about it.}',
      ],
    },
    ways: [
      {
        id: 'short',
        say: {
          young: [
            '“Say it in a good way,” said {P}. “I wish it was like it was!” said {H}. Pop. Pop. Phew.',
            '{H} had to think. “Put it all back,” said {H}. “Please.” Pop! And there was {P}, just the right size.',
          ],
          older: [
            '{H} stood very still, so as not to tread on anybody, and thought it out word by word. “I should like everything to be just as big as it was before I spoke,” {he} said, “and that means me and {P} and the hens.” There was a pause, while the star looked for a way to get that wrong. {o:You could see it trying the corners. }It could not find one. Ping. “That was nearly good,” said the star. {P} stayed well away from {H}’s feet for the rest of the hour.',
          ],
        },
        picture: muddle(
          ['stand/surprised/down', 'standing very still, not to tread on anybody'],
          ['wave/scared/up', 'waving from far below'],
          { shot: 'low' },
        ),
      },
    ],
  },
  {
    id: 'wish-listen',
    titles: ['Everybody Listened', 'All Ears'],
    see: {
      young: [
        '“I wish they would hear me,” said {H}. Ping! Up came ten cows. Up came ten hens. They all sat and looked at {H}.',
        '“No one hears what I say,” said {H}. “I wish they did.” Ping! Now all the sheep came to hear. Baa?',
      ],
      older: [
        '“I wish that somebody would listen to me for once,” said {H}, because {P} had been talking since the bridge. Ping. {P} stopped at once, and the birds stopped as well. Then people began to come out of their doors. {o:They came over the fields, and up out of the ditches, with cows, and a man in a bath. }They sat down all round {H} in a ring and put their hands behind their ears. “Um,” said {H}. “Um,” they wrote down.{o: It is one thing to be ignored, and most people can manage that; but it takes an exceptional person to be listened to by four hundred others, and a cow.}',
      ],
    },
    ways: [
      {
        id: 'hear-them',
        say: {
          young: [
            '{H} went red. “I … I have a nose,” said {H}. They clapped! “And you?” said {H}. So they all told of a nose. Then off they went.',
            '{H} had not one thing to say. “Go home?” said {H}. So they did. All but one sheep.',
          ],
          older: [
            '{H} told them everything {he} knew. It took four minutes. {o:After that {he} told them some of it again, more slowly. }They leaned in closer. It was awful. “And what do you think?” {he} asked at last, to a cow. Nobody had ever asked the cow. {o:She had a great deal to say about gates. }Then it was the turn of the man, and then a hen, and by the end they were all talking at once, and {H} and {P} crept away on hands and knees. “Go on about the bridge,” whispered {H}. “I like it.”',
          ],
        },
        picture: muddle(
          ['shy/surprised/reader', 'blushing, and not knowing what to say'],
          ['sit/curious/hero', 'listening hard'],
        ),
      },
    ],
  },
  {
    id: 'wish-fly',
    titles: ['As High as a Hand', 'Flying, More or Less'],
    see: {
      young: [
        '“I wish I could fly!” said {H}. Ping! Up went {H}. Then the wind came. “Help! I am a kite!” said {H}.',
        '“I want to fly,” said {H}. Up, up, up! But there was no way to go down.',
      ],
      older: [
        '“I am tired of this hill,” said {H}. “I wish I could fly up it.” Ping. {H} rose off the ground like a bubble. {o:It was exactly as good as you think. }{He} did a slow roll. {He} waved. Then a breeze came along, and it turned out that the star had done the flying and had left out the steering. {o:“You did not mention steering,” it said. }Away went {H} over the gate, upside down, in the wrong direction.{o: {P}, who had been expecting something of this kind ever since breakfast, had already begun to look about for a considerable length of rope.}',
      ],
    },
    ways: [
      {
        id: 'string',
        say: {
          young: [
            '{P} ran and got {H} by the foot. Tug, tug! {P} had {H} on a string, all the way up.',
            '“Hold on!” said {P}. {P} tied a rope to {H}. Tug, tug! Down {H} came, bump.',
          ],
          older: [
            '{P} ran. {P} jumped, and missed, and jumped again, and got hold of one ankle. They tied a rope to it. So {H} went up the hill after all, at the end of a string, {o:dipping and turning, with {his} coat over {his} head, }and {P} walked underneath and steered. Two small boys asked if they could have a go. At the top it wore off. {o:It wore off all at once, over a gorse bush. }{o: For several days afterwards {he} discovered prickles in the most surprising places, and {he} did not complain about hills any more.}',
          ],
        },
        picture: muddle(
          ['fly/scared/down', 'drifting off like a kite'],
          ['reach/determined/hero', 'holding on to the rope'],
          { friendHolds: 'rope', shot: 'low' },
        ),
      },
    ],
  },
  {
    id: 'wish-minute',
    titles: ['The Same Minute', 'Again and Again'],
    see: {
      young: [
        'They slid down a hill. Whee! “I wish it was not over,” said {H}. Ping! Whee! Bump. Whee! Bump. They could not stop!',
        '“That was fun! I wish for more,” said {H}. Ping! Down they slid. And down. And down. And down.',
      ],
      older: [
        'They slid down a bank of wet grass on a tray, and it was the best minute of the day. “I wish it could go on for ever,” said {H} at the bottom. Ping. They were at the top. They slid down. They were at the top. {o:The same crow said the same thing. }By the ninth time {P} had gone green, and by the twentieth they could say it along with the crow. {o:“It is still the best minute,” said the star, a little hurt. }{o: There is nothing so delightful that it cannot be spoiled by being made compulsory, as anybody knows who has ever been given a second helping by an aunt.}',
      ],
    },
    ways: [
      {
        id: 'fall-off',
        say: {
          young: [
            'Next time, {P} fell off. So did {H}. Roll, roll, stop! “That is more than I need,” said {H}.',
            '“On three, jump!” said {P}. One, two, three! Thump. It was over. It was so good to be over.',
          ],
          older: [
            '“It is for ever as long as we do the same thing,” said {P}, on the way down. “So do another thing.” At the top {H} turned the tray round. {o:{P} put {phis} hat on back to front, to be quite sure. }They went down backwards, and hit a molehill that they had never hit before, and came off. The next minute was a different one. It was cold, and it had mud in it, and they lay there and enjoyed it very much.',
          ],
        },
        picture: muddle(
          ['sit/surprised/friend', 'sliding down the same hill again'],
          ['sit/scared/hero', 'looking rather green'],
        ),
      },
    ],
  },
  {
    id: 'wish-quiet',
    titles: ['Not a Sound', 'Very, Very Quiet'],
    see: {
      young: [
        'The crows were so loud. “I wish it was still,” said {H}. Ping! It was. No caw. No step. {P} said … what did {P} say?',
        '“Shh!” said {H}. “I wish for no noise.” Ping! {H} said, “Oh no.” But it made no noise.',
      ],
      older: [
        'The {crowd} were making such a din that {H} could not hear {himself} think. “I wish it were quiet,” {he} said. Ping. That was the last sound anybody heard. {o:Their feet made no noise on the stones. A tree fell down, politely. }{P}’s mouth opened and shut like a fish’s. {H} shouted to the star to stop it, and found out what the trouble was. You cannot make a wish if you cannot make a sound.{o: {H} and {P} regarded one another in absolute silence, and it was perfectly obvious what {both} of them would have been saying if they had been able to.}',
      ],
    },
    ways: [
      {
        id: 'hands',
        say: {
          young: [
            'So {H} did it with two hands. A big mouth! An ear! Yes, yes! Ping. “CAW!”\n“Hooray!” said {P}.',
            '{H} hit the star on the nose. “Ow!” it said. And that did it. CAW, CAW, CAW!',
          ],
          older: [
            'So {H} had to act it. {He} was a bird, and then {he} was a brass band. {o:{P} did a kettle, which was thought to be very good. }The star watched with its head on one side, and gave them an owl, and then a wet Wednesday. At last, as {H} {was} jumping up and down, it went ping. All of the noise that it had been keeping back came out at once. “Lovely,” said {P}. {H} could see that {phe} had said it. It took an hour before {he} could hear it.',
          ],
        },
        picture: muddle(
          ['jump/determined/thing', 'acting out a brass band'],
          ['stand/surprised/hero', 'talking without a sound'],
        ),
      },
    ],
  },
  {
    id: 'wish-warm',
    titles: ['Warm as Toast', 'One More Jumper'],
    see: {
      young: [
        '“Brr! I wish I was warm,” said {H}. Ping! On came a coat. And one more. And ten more! {H} was as fat as a bun.',
        '“I wish we had coats,” said {H}. Ping! Coats, coats, coats! They could not walk. They had to roll.',
      ],
      older: [
        'A wind had got up, as cold as {~cold}. “I wish we were as warm as toast,” said {H}. Ping. A jumper came down over {his} head, and then a thicker one. There was a coat after that, and another coat. {o:Scarves arrived, in families. }By the time it stopped, the two of them were as round as puddings, and they stuck out their arms like pegs. {o:“Toast is about this warm,” said the star. “I looked into it.” }They could not walk at all.{o: Somewhere in the middle of it all {H} was attempting to explain that this was not what {he} had intended, but it came out as wool.}',
      ],
    },
    ways: [
      {
        id: 'roll',
        say: {
          young: [
            'So they did roll! Down the hill, bump, bump. They gave a coat to each sheep.',
            'Roll, roll, roll! It was a fast way to go. And then they took off a coat. And one more. And one more.',
          ],
          older: [
            '“What can a pudding do,” said {P}, “that we can’t?” {o:It was a good question. }It can roll. They lay down at the top of the slope and rolled, over and over, like two great balls of wool, and they did a mile in no time without feeling a single stone. At the bottom they peeled. {o:It was like doing two onions. }There was enough for every scarecrow in the valley, and for a cold-looking goat.{o: “You never mentioned that you would want to move about,” observed the star, which had gone a slightly less brilliant colour than before.}',
          ],
        },
        picture: muddle(
          ['stand/surprised/reader', 'as round as a pudding in coats'],
          ['stand/laughing/hero', 'just as round'],
        ),
      },
    ],
  },
  {
    id: 'wish-talk',
    titles: ['What the Stones Had to Say', 'If Only They Could Talk'],
    see: {
      young: [
        '“Which way?” said {H}. “I wish this stone could tell.” Ping! “You sat on me,” said the stone. “Get OFF.”',
        '“I wish the path could talk,” said {H}. Ping! “Ow,” said the path. “Ow. Ow. Ow.”',
      ],
      older: [
        'There was nobody to ask the way. “I wish the road could talk,” said {H}. Ping. “Ow,” said the road. {H} took another step. “Ow,” it said. “Do you mind? {o:That is the bit with the bruise. }Two thousand years, and nobody has ever wiped their feet.” They tried to walk on the grass. “I am growing here,” said the grass, in a great many voices. {P} stood on one leg, to be as kind as possible.{o: Neither of them had ever before considered how many individuals one walks upon, in the course of an ordinary morning, without so much as a word of apology.}',
      ],
    },
    ways: [
      {
        id: 'thanks',
        say: {
          young: [
            '“I am sorry,” said {H}. “You are a good road.”\n“Am I?” it said. It was so glad that it took them all the way.',
            '{H} took off both shoes. “Ooh,” it said. “That is nice. Go left.”',
          ],
          older: [
            'Then {H} took off {his} shoes. “Is that any better?” {he} asked. There was a silence. “Well,” said the road, “that is very nice of you, I must say.” After that there was no stopping it. {o:It told them about the carts, and the kings, and the goose who had walked all the way to London. }It told them which fork to take and where the puddle was, and when the ping came that ended it, it was in the middle of a sentence. “Thank you,” they told it all the same. It felt warmer underfoot.',
          ],
        },
        picture: muddle(
          ['crouch/surprised/down', 'talking to the road'],
          ['stand/surprised/down', 'standing on one leg, to be kind'],
        ),
      },
    ],
  },
  {
    id: 'wish-two',
    titles: ['Two of Everything', 'The Other {H}'],
    see: {
      young: [
        '“I wish I had a twin,” said {H}. Ping! Now there were two. “I go first!” said {H}. “No, me!” said {H}.',
        '“I wish there were two of me,” said {H}. Ping! “Hi,” said {H}. “Hi,” said {H}. Oh no.',
      ],
      older: [
        'The bundle was heavy. “I wish there were two of me to carry this,” said {H}. Ping. There were. {o:The other one had a smudge on the same cheek. }“You take it,” said {H}. “I was going to say that,” said {H}. They {both} wanted to walk in front. They {both} knew best. They {both} told {P} about it, one in each ear, {o:and it was the same story, a word apart, }and nobody was carrying the bundle.{o: An argument is never more disagreeable than when the other person knows beforehand everything that you are going to say, and has already thought of the answer.}',
      ],
    },
    ways: [
      {
        id: 'one',
        say: {
          young: [
            '“One of you is plenty,” said {P}. {H} saw it. “I wish I was one,” they said. Ping! “Phew,” said {H}.',
            '“Is that what I am like?” said {H}. “A bit,” said {P}. Ping! Now there was just one.',
          ],
          older: [
            '{H} listened to {H} for a while. “Am I always like that?” {he} asked. “Only when you are talking,” said {P} kindly. It was a shock. {o:It is one thing to be somebody, and quite another to have to stand next to them. }“After you,” said {H} to {H}, for the first time all day. “No, no, after you,” said the other, and since they {both} said it at the same moment, and both meant it, there was a ping, and a click like two spoons, and then there was only one of them, carrying the bundle.',
          ],
        },
        picture: muddle(
          ['point/surprised/reader', 'in the middle of an argument'],
          ['stand/sad/hero', 'holding both ears'],
        ),
      },
    ],
  },
  {
    id: 'wish-shop',
    titles: ['Something for Nothing', 'Rather Too Helpful'],
    see: {
      young: [
        '“I wish for help with the bags,” said {H}. Ping! Up ran ten geese. They took the bags. And off they ran!',
        '“I wish they would all be kind,” said {H}. Ping! “Tea? Cake? A hat?” They would not let {H} go.',
      ],
      older: [
        'At a farm gate {H} asked for water, and a voice said, “No.”\n“I wish people were kinder,” said {H}. Ping. The door flew open. They were given water. They were given soup, {o:and a cushion, and another cushion, }and a ham. “Stay,” said the farmer, with tears in his eyes. “Have my bed. Have my boots. Have my goose.” {o:The goose looked as if it had not been asked. }When they tried to leave, the whole family held on to their sleeves.{o: It is extremely awkward to run away from generosity, especially when it is carrying a ham and has hold of you by the elbow.}',
      ],
    },
    ways: [
      {
        id: 'ask-them',
        say: {
          young: [
            '“Can we help you?” said {P}. So they all did the dishes. Then they could go.',
            '“You sit,” said {H}. “I will make the tea.” Sip, sip. “Ah,” they said. Then all was well.',
          ],
          older: [
            'It was {P} who saw it. “They have used up all of theirs,” said {P}. “Somebody must give them some back.” So {H} washed up, and {P} swept the yard and told the goose that it could stay. {o:They made the farmer sit in his own chair. }He had not sat in it for years. Little by little he went back to his proper shape, and at last he said, quite gruffly, that they had better get along. “But come again,” he said. That part had not been the star.{o: They walked for a considerable distance before either of them mentioned supper, and then they agreed that they would make it themselves.}',
          ],
        },
        picture: muddle(
          ['shy/surprised/reader', 'being given far too many presents'],
          ['hold/surprised/hero', 'holding an armful of soup and cushions'],
        ),
      },
    ],
  },
];
