/** Incidents behind the door: the land where lost things go, each with a life of its own and a way to make one forget. Long, because it is a list. */
import type { Incident } from '../../content-types.ts';

export const LOST_THINGS: readonly Incident[] = [
  {
    id: 'lost-umbrellas',
    titles: ['A Flock of Umbrellas', 'Flying South'],
    see: {
      young: [
        'Flap, flap! Up in the sky went ten umbrellas. “Come and fly!” they said. {H} held on to one. Up, up!',
        'A flock of umbrellas sat on a hill. {H} took one by the leg. Whoosh! It flew!',
      ],
      older: [
        'All at once the sky was full of umbrellas. They were going over in a long black V, with a red one in front. {o:“So that is where they go,” said {P}. “All the ones from all the trains.” }One swooped low, and {H} caught hold of its handle to see what it would do. It went up, and so did {H}. It was lovely. {o:It was so lovely that {he} could not think of any reason why {he} should ever come down. }{o: Far below, somebody extraordinarily like {P} was running about in circles and waving both arms, and it did not seem to matter in the least.}',
      ],
    },
    ways: [
      {
        id: 'come-down',
        say: {
          young: [
            '“Why did we come?” said {P}, from far down. “To get the {lost}!” said {H}. And bump. Down {H} came.',
          ],
          older: [
            '“What did we come for?” shouted {P}, who was getting smaller. {H} had to think. It was on the tip of {his} tongue{o:, and the tip of {his} tongue was a long way up}. “The {lost}!” {he} called. The umbrella heard. It sighed, and set {him} down in the grass as lightly as {~light}. {o:A lost thing has no use for somebody who knows where they are going. }Then it flapped off after the rest.{o: They watched until it was nothing more than a comma in the sky, and neither of them could remember ever having seen an umbrella look so happy.}',
          ],
        },
        picture: {
          weight: 5,
          at: 'road',
          hero: ['fly/surprised/up', 'dangling from a flying umbrella'],
          friend: ['reach/scared/hero', 'reaching up from below'],
          holds: 'umbrella',
          shot: 'low',
        },
      },
    ],
  },
  {
    id: 'lost-socks',
    titles: ['The Left Socks', 'Sock Sheep'],
    see: {
      young: [
        'On a hill were lots of socks. They ate grass, like sheep. Baa? “One is mine!” said {H}. “My red one!”',
        '“Look! My sock!” said {H}. It ran up and sat on {H}’s foot. It was so glad.',
      ],
      older: [
        'The next hill was covered in sheep, and when they came closer they were socks. There were hundreds of them, all left ones, nibbling. {o:Now and then one of them lifted its toe and looked sadly into the distance, for the other. }“That is mine,” said {H}. “The one with the ducks on it!” It came galloping over and climbed up {his} leg. {o:“Can we keep it?” {he} said, and {his} hand was already on its heel. }',
      ],
    },
    ways: [
      {
        id: 'shepherd',
        say: {
          young: [
            '“One thing,” said {P}. “We can take just one. Is it the sock?”\n“No,” said {H}. “Bye, sock.” It was hard to do.',
          ],
          older: [
            '“We may take out one thing,” {P} said, “and it is a very nice sock.” {P} did not say any more than that{o:, which was clever}. {H} stroked its heel. {He} thought of {neigh}. “I came for the {lost},” {he} told the sock, and {he} set it down among the others. It stood and watched them go, but it had company. {o:“I shall send the other one,” {H} promised. “I will lose it on purpose.” }{o: It was considerably harder than it sounds, for there is nobody in the world who welcomes you home as enthusiastically as something you had given up for lost.}',
          ],
        },
        picture: {
          weight: 5,
          at: 'road',
          hero: ['crouch/gentle/thing', 'saying goodbye to a lost sock'],
          friend: ['stand/gentle/hero', 'waiting kindly'],
        },
      },
    ],
  },
  {
    id: 'lost-balloons',
    titles: ['Where Balloons Go', 'The Low Red Cloud'],
    see: {
      young: [
        'There was a red cloud, down low. It went bob, bob. It was all balloons! Pop! One got {P} by the string.',
        'Balloons! Red and blue! All the balloons that ever flew off. “Stay and play!” they said.',
      ],
      older: [
        'A bright cloud hung low over the road, and it squeaked. It was balloons, every balloon that anybody had ever let go of. {o:Some of them were so old that they had faces like grandmothers. }“Stay,” they whispered, bumping and rubbing. “We are having a party. It has been going on since Saturday.” {P} took hold of one string, and then of another{o:, and got a dreamy look, and {phis} heels came off the ground}.{o: Underneath the music somebody was reading out a list of all the afternoons that had ever been cut short, and promising to give every one of them back.}',
      ],
    },
    ways: [
      {
        id: 'strings',
        say: {
          young: [
            '“We came for the {lost},” said {H}. {H} held {P} by the foot. Tug! “Oh, yes,” said {P}. “I forgot.”',
          ],
          older: [
            '“{P}, what did we come for?” asked {H}. “Cake?” said {P}. {H} hung on to {phis} foot with both hands. “Think,” {he} said. “It is a thing that {neigh} had, and lost.” {P} frowned, and sank an inch. {o:{Phe} remembered the door, and sank another. }“The {lost}!” said {P}, and let go of all of the strings at once, and came down with a bump. “Do not tell anyone that I said cake.”{o: They continued along the road with their pockets full of stones, which {P} considered to be an extremely sensible precaution in such a neighbourhood.}',
          ],
        },
        picture: {
          weight: 5,
          at: 'road',
          hero: ['reach/determined/friend', 'holding on to a floating friend’s foot'],
          friend: ['fly/blissful/up', 'floating off under a balloon'],
          friendHolds: 'balloon',
        },
      },
    ],
  },
  {
    id: 'lost-tempers',
    titles: ['The Lost Tempers', 'Mind the Tempers'],
    see: {
      young: [
        'Grr! Some wee red things sat on a wall. They were lost tempers. One bit {P}! “Ow! I am CROSS!” said {P}.',
        '“Do not pat those,” said {P}. They were red. They were hot. They were lost tempers! {H} did pat one. Grrr!',
      ],
      older: [
        'Along the top of a wall sat a row of small red creatures, spitting like pans. {o:A notice said “Lost Tempers: Please Do Not Feed”. }“They look warm,” said {H}, and {he} put out a hand. It bit {him}. At once {he} {was} furious. {He} {was} furious with the wall, and the road, and with {P} for having such round eyes. {o:“Why must you always breathe in and out?” {he} shouted. }{o: It is a peculiar property of other people’s tempers that they fit almost everybody, and that they seem, for as long as you are wearing them, to be completely reasonable.}',
      ],
    },
    ways: [
      {
        id: 'count',
        say: {
          young: [
            '“One, two, three …” said {P}. “… nine, ten,” said {H}. Puff. The red thing ran home. So did the cross.',
          ],
          older: [
            '{P} did not shout back. {P} only began to count, slowly, as if counting were a nice thing to do on a walk. At six {H} joined in. At ten the temper let go, with a small wet sneeze. {o:It looked rather lonely, sitting there with its fire out. }“Somebody will be wanting you,” {H} told it. “Or perhaps they won’t.” {He} rubbed {his} finger. “I am sorry about the breathing,” {he} said.{o: Behind them they could hear it practising its growl, quietly and without much conviction, in case its owner should ever come to collect it.}',
          ],
        },
        picture: {
          weight: 5,
          at: 'road',
          hero: ['stand/determined/friend', 'stamping one foot in a rage'],
          friend: ['stand/gentle/hero', 'counting calmly to ten'],
        },
      },
    ],
  },
  {
    id: 'lost-words',
    titles: ['The Tip of the Tongue', 'What Was I Saying?'],
    see: {
      young: [
        'Here were lost words. They flew by like flies. Now {H} had no words! “We came for the … um,” said {H}.',
        'Buzz, buzz! “Those are lost words,” said {P}. “Do not …” Snap! {H} ate one. “Wobble,” said {H}. “Wobble, wobble.”',
      ],
      older: [
        'In the long grass the air was full of words that people had had on the tips of their tongues. {o:“Thingummy,” they hummed, “whatsit, what’s-her-name.” }They settled on {H} like midges, and every one that landed knocked out one of {his}. “We must hurry, or the wobble will shut,” {he} said. “The marmalade! No, the wheelbarrow!” {o:{He} stamped. “You know, the flat thing that you go in by!” }{P} stared at {him} in horror.{o: Already {he} had forgotten how it began; and anybody who forgot what they had come for, as the notice on the door had so clearly explained, would have to remain.}',
      ],
    },
    ways: [
      {
        id: 'draw',
        say: {
          young: ['So {H} did not talk. {H} drew it in the sand, with a stick. It was the {lost}! “Yes!” said {P}.'],
          older: [
            'If you have no words left, you have to use something else. {H} took a stick and drew in the dust. {He} drew {neigh}, with a sad mouth, and an arrow. {o:It was not a good likeness, but it had the right number of legs. }“The {lost}!” said {P}. “And the door!” At the sound of a word that was not lost, the whole swarm rose up and blew away. “Thank you,” said {H}. {o:It was wonderful how well it fitted. }{o: For the remainder of the morning {he} chose every word with particular care, and put each of them back afterwards where {he} would be certain to find it.}',
          ],
        },
        picture: {
          weight: 5,
          at: 'road',
          hero: ['crouch/determined/down', 'drawing in the dust with a stick'],
          friend: ['point/surprised/down', 'guessing what it is'],
          holds: 'stick',
        },
      },
    ],
  },
  {
    id: 'lost-boats',
    titles: ['The Paper Fleet', 'Across on a Birthday Card'],
    see: {
      young: [
        'Next was a lake. On it were lost boats, all made of card. “Get in!” they said. “We sail for ever and ever!”',
        'A wide lake lay in the way. Up came a wee boat. “I got lost in the rain,” it said. “Hop in.”',
      ],
      older: [
        'The road went down to a lake, and on the lake was a fleet of paper boats. {o:They were the sort that sail off down a gutter one wet afternoon and are never seen again. }“Where would you like to go?” asked the nearest one. It was made of a birthday card. {o:If you leaned over you could still read that somebody was four. }“Nowhere?” it asked hopefully, when they were in. “Nowhere is lovely. We go there all the time.”',
      ],
    },
    ways: [
      {
        id: 'steer',
        say: {
          young: [
            'Round and round it went. “No,” said {H}. “We want the {lost}.” So it went straight. Bob, bob, bump!',
          ],
          older: [
            'Round and round it went, as gently as {~slow}, and {P} trailed one hand in the water, and it would have been easy to stay for a year. {H} shook {himself}. “There,” {he} said, and pointed. “We have come for the {lost}.” Nobody had ever told it where to go before. {o:Its bow came up, and its corners went stiff with pride. }It sailed them across as straight as a ruler, and it got there, and it was so pleased that it squeaked.',
          ],
        },
        picture: {
          weight: 5,
          at: 'road',
          setting: 'shore',
          hero: ['point/determined/ahead', 'steering a paper boat'],
          friend: ['sit/blissful/down', 'trailing one hand in the water'],
          props: ['boat'],
        },
      },
    ],
  },
  {
    id: 'lost-keys',
    titles: ['Ten Thousand Keys', 'The Key Tree'],
    see: {
      young: [
        'A tree grew keys, not figs. Ting, ting! Lost keys! And in the path was a gate. It was shut.',
        'Now came a gate. Shut! By it grew a tree. It had a key on each twig. Which one was it?',
      ],
      older: [
        'Then there was a gate, and it was locked. Beside it grew a tree with keys all over it, where the leaves should have been: every key that was ever left in another coat. {o:The wind blew, and ten thousand people could not get into their houses. }“It will take us all year to try them,” said {P}. {H} had already started. {o:The third key was rather pretty. So was the fourth. {He} held the ninth one up to the light, and forgot to put it in. }{o: You could spend a lifetime there quite contentedly, wondering what every one of them had belonged to, and the tree appeared to be hoping that you would.}',
      ],
    },
    ways: [
      {
        id: 'push',
        say: {
          young: ['{H} tried one. {H} tried ten. Then {P} sat on the gate. Creak! It was not shut at all.'],
          older: [
            '“{H},” said {P}, after a long time. “What are we doing?”\n“Looking at keys,” said {H} dreamily. “And what did we come for?” There was a silence. “The {lost},” said {H}, and {he} dropped the key. {P}, who was tired, leaned on the gate to rest, and went straight through it and sat down on the other side. {o:It had lost its lock years ago. }Everything here had lost something.{o: They closed it again politely behind them, although it made no difference whatever, because {P} believed that even a useless gate has its feelings.}',
          ],
        },
        picture: {
          weight: 5,
          at: 'road',
          hero: ['hold/curious/thing', 'choosing from a whole tree of keys'],
          friend: ['sit/surprised/hero', 'falling through the gate'],
          holds: 'key',
        },
      },
    ],
  },
  {
    id: 'lost-teddies',
    titles: ['The Inn of Lost Bears', 'One Ear and a Button'],
    see: {
      young: [
        'In a wee house sat all the lost teddies. They had tea. “Sit! Stay!” they said. “Be our pal.”',
        'Knock, knock. A teddy let them in. He had one ear. “Are you lost, too?” he said.',
      ],
      older: [
        'There was an inn beside the road, and all the guests were bears. They had one ear, or one eye, or no stuffing to speak of. {o:They had been left on buses and dropped out of prams, and they did not like to talk about it. }A teddy in an apron gave them each a cup of tea that had gone cold in 1926. “Are you lost, my dears?” he asked. “You could be. There are two beds.” {o:The beds were turned down, and they were exactly the right size. }{o: Somebody began to hum the kind of tune that you can only remember when you are almost asleep, and a great many furry heads nodded in time to it.}',
      ],
    },
    ways: [
      {
        id: 'not-lost',
        say: {
          young: ['“We are not lost,” said {H}. “We came for the {lost}.” Then {H} gave each bear a hug. Squeeze!'],
          older: [
            'It was so warm that {H} had to hold {his} eyes open with {his} fingers. “We are not lost,” {he} said. “We know what we came for. It is the {lost}.” The bear nodded, and he was not offended. {o:“I thought I saw a label on you,” he said. }Before they left, {H} went round the whole room and hugged each of them, hard. {o:Nobody had for years. It made a noise like a great many small sighs. }“Third hill on the right,” said the bear, when he could speak.{o: Then he stood in the doorway, holding up a lantern to show them the road, until they could no longer tell him from the evening.}',
          ],
        },
        picture: {
          weight: 5,
          at: 'road',
          setting: 'bedroom',
          hero: ['cradle/gentle/thing', 'hugging a lost teddy'],
          friend: ['sit/happy/hero', 'sipping cold tea'],
          holds: 'teddy',
          friendHolds: 'cup',
        },
      },
    ],
  },
  {
    id: 'lost-afternoon',
    titles: ['The Lost Afternoon', 'No Hurry at All'],
    see: {
      young: [
        'The sun was warm. The grass was soft. “This is a lost day,” said {P}. “Sit down with me.” And {H} sat.',
        'It was hot now. Bees went hum. It was such a good, slow day. {H} lay down. Just for a bit.',
      ],
      older: [
        'They walked into an afternoon. It had been lying there in the grass, a long gold one that somebody had lost by looking for their glasses. {o:There were bees in it, and the sound of a far-off lawnmower. }It was so warm that {H} lay down. {P} lay down as well. “There is no hurry,” said {H}. “No hurry at all,” said {P}. {o:A dandelion clock let go of one seed, and they watched it all the way to the ground. }{o: Somewhere there was a thing that they had intended to do, but it seemed unnecessary to be particular about it, with the grass so comfortable.}',
      ],
    },
    ways: [
      {
        id: 'ant',
        say: {
          young: ['A bug ran on {H}’s nose. “Achoo!” {H} sat up. “The {lost}! {P}, wake up! Run!”'],
          older: [
            'It was an ant that saved them. It walked up {H}’s nose, and {he} sneezed, and the sneeze had a thought in it. “What did we come for?” said {H}. “Hm?” said {P}. “The {lost}!” cried {H}. {He} pulled {P} up by both hands. {o:It was like lifting a wet mattress. }They stepped out at the edge of the afternoon, where it was suddenly cold, and they saw that the sun had got a good deal lower. So had the door, perhaps.',
          ],
        },
        picture: {
          weight: 5,
          at: 'road',
          setting: 'meadow',
          hero: ['sit/surprised/friend', 'waking up with a start in the warm grass'],
          friend: ['sleep/blissful/down', 'half asleep in the sun'],
        },
      },
    ],
  },
  {
    id: 'lost-kites',
    titles: ['The Kite at the End of the String', 'Hold the String'],
    see: {
      young: [
        'A kite had no string. It cried up in a tree. “I lost my end,” it said. “Will you hold me?”',
        'Up in a tree was a kite. “Help! I am stuck,” it said. “And it is not far to the {lost}!”',
      ],
      older: [
        'In the top of a bare tree hung a kite, in tears. “I saw it,” it said. “I can see everything from up here. I could show you, but I am stuck{o:, and I have lost my end, and a kite without an end is only litter}.” {P} shook the tree. {o:Down came a hat, a shuttlecock and a surprised pigeon. }The kite stayed where it was.{o: It looked so thoroughly miserable, flapping there in its few remaining ribbons, that nobody with a heart could simply have walked underneath it.}',
      ],
    },
    ways: [
      {
        id: 'lace',
        say: {
          young: ['{H} went up. {H} tied on a lace. Up flew the kite! “That way!” it said. “By the hill!”'],
          older: [
            'So {H} climbed up, and undid it twig by twig, and tied on {P}’s bootlace for a string. It was a short end, but it was an end. {o:You could see the difference it made at once; it held its head up. }The kite leapt into the wind, and looked about. “Over there!” it called. “Behind the hill, where the light is! I can see the {lost}!” {o:And when they let it go, since they could take out only one thing, it said that it did not mind. It had been held. }{o: They watched it until it was a speck among the clouds, and it seemed to them that it was writing something, very large, in an unfamiliar alphabet.}',
          ],
        },
        picture: {
          weight: 5,
          at: 'road',
          hero: ['climb/determined/up', 'climbing up to free a kite'],
          friend: ['stand/curious/up', 'looking up from below'],
          props: ['kite'],
          shot: 'low',
        },
      },
    ],
  },
];
