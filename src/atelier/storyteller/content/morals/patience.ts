/** The moral of patience: habits that get in the way, the hurt they do, and the same choice made the other way. */
import type { BeatContent, Moral } from '../../content-types.ts';

const FLAW: BeatContent = {
  say: {
    young: [
      '{H} did all things fast. [Zip, zap, zoom|Zip, zip, zip]!',
      '{H} did not like to wait. “Now!” said {H}. “[Now, now, now|Now, please]!”',
    ],
    older: [
      '{H} could not wait for anything. {He} [ate soup before it was cool|opened parcels with {his} teeth|put both boots on at once]{o:, and had the blisters to show for it}.',
      'If there were two ways to do a thing, {H} did the quick one. {o:That was why }{his} [buttons were always in the wrong holes|toast was always white|pictures were always wet].',
    ],
  },
  needs: ['open'],
  gives: ['flaw'],
  picture: { weight: 1, hero: ['stand/happy/reader', 'standing'], at: 'home' },
};

export const PATIENCE: Moral = {
  about: 'things that are worth the wait',
  dedication: 'For everyone who is still waiting.',
  spark: {
    young: ['The soup was hot. {H} did not gulp. {H} blew.', '“Not yet,” said {H}. {H} sat and sat. “Now!”'],
    older: [
      'That night the soup was much too hot. {H} folded {his} hands, and hummed, and waited.',
      '{H} planted a bean when it was all over, and did not dig it up once to look.',
    ],
  },
  kits: [
    {
      cost: 'lost-way',
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            '“Wait,” said {P}. “Let me look.” {H} did not wait. {H} ran. [Left|Right], [left|right], round and round! Now where was the path?',
          ],
          older: [
            '“Wait a minute,” said {P}. “I want to [look at the map|ask somebody].” But a minute was [too long|sixty whole seconds], and {H} was already running. {He} took a [short cut|gap], and another one, {o:and a third one to make up for the second, }and when {he} stopped there was no path at all, and no {P}.\nThere was only {H}, {b:and }the {sound} of something small, {o:and a sky that seemed to have got a good deal bigger, }and the same [stone|stump|post] that {he} had passed twice already.',
          ],
        },
        titles: ['Round and Round', 'The Fast Way', 'Too Quick'],
        picture: {
          weight: 7,
          hero: ['run/determined/ahead', 'running past, a blur'],
          friend: ['reach/surprised/hero', 'reaching out, left behind'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            '{H} sat. {H} did not run. One, two, three … ten. Then {H} heard it. “[Coo-ee|Yoo-hoo]!” {P}! And there was the path, by {H}’s own toes.',
          ],
          older: [
            '{H} wanted to run. {His} feet had already started. Instead {he} sat down on them and waited{o:, which was the hardest thing {he} had done all day}. {He} counted to [ten|twenty], and then {o:with a great effort }to [a hundred|a hundred, even the boring part].\nAt [forty|sixty] the dust settled, at [seventy|eighty] it went quiet, and at [ninety|ninety-nine] {he} heard somebody puffing. It was {P}. “You waited!” said {P}{o:, as though this were the most surprising thing in a surprising day}. “Look, you are sitting on the path.”',
          ],
        },
        titles: ['One, Two, Ten', 'The Slow Way', 'Wait for It'],
        picture: {
          weight: 8,
          hero: ['sit/gentle/down', 'sitting on own feet, eyes shut'],
          friend: ['walk/blissful/hero', 'coming up the path'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
        },
      },
      echo: {
        say: {
          young: [
            'That night there was hot [soup|pie]. {H} did not gulp. {H} [blew|sat] and blew. “Not yet,” said {H}. “[Nearly|Now]!”',
          ],
          older: [
            'That evening there was [soup|pie], much too hot. Everyone looked at {H}. {H} looked at the [soup|pie], folded {his} hands, and [hummed|blew on it]. “There is no rush,” {he} said{o:, and {P}, who had known {him} all day, fell off the chair}.',
          ],
        },
        picture: {
          weight: 5,
          hero: ['crouch/happy/thing', 'blowing on a hot bowl'],
          friend: ['sit/surprised/hero', 'toppling from a chair'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
    {
      cost: 'spilled',
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            '{P} made a [bridge|ramp]. Log by log. “Not yet,” said {P}. But {H} ran on. [Crack|Snap]! Down it all came. Oh, {H}.',
            '“It is wet,” said {P}. “Let it [dry|set].” {H} did not let it. Step! [Splish|Glop]! No more [bridge|path].',
          ],
          older: [
            '{P} was building a [bridge|ladder], {o:which takes as long as it takes, }[one stick at a time|knot by careful knot]. “[Nearly done|Do not get on yet],” said {P}.\n{H} [hopped from foot to foot|counted to two]. Then {he} ran. It held for [three steps|as long as a sneeze], and {o:then it thought better of it, and }every stick of it went down {o:into the [ravine|dark] }with a long sad rattle.\n{P} looked at the place where it had been. {Phe} did not shout. {o:It would have been easier if {phe} had. }{Phe} only turned over {phis} sore [hands|paws], and {H} felt {~felt}.',
            'There was a [raft|cart] to mend before they could go on, and the glue needed an hour. “An hour!” said {H}. {He} waited for [one minute|nearly all of one minute], and pulled.\nOff came the [front wheel, and then the back one|mast, and then the paddle], and after that {o:there was a pause in which }everything that had been joined to anything else came apart. “That was the hour,” said {P} quietly{o:, picking glue out of {phis} ear}. “Now it will be [two|four].”',
          ],
        },
        titles: ['Too Soon', 'Half a Bridge'],
        picture: {
          weight: 7,
          hero: ['run/determined/ahead', 'dashing onto a half-built bridge'],
          friend: ['hold-high/surprised/hero', 'holding up a warning hand'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            '{H} sat by {P}. Log by log. No rush. {H} held the [rope|end]. “Now?” “Not yet.” “Now?” “[Now|Yes, now]!” And it held!',
            '{H} put back one bit. And one bit. And one bit more. It took all [day|noon]. “There,” said {H}. It was [good|strong].',
          ],
          older: [
            'So they began again, and this time {H} did the slow part. {He} tied each knot twice. {He} waited for {P} to nod. {o:A cloud went all the way across the sky, taking its time, and for once {H} watched it go. }\n“[Done|Now],” said {P} at last.\n“Let me [test it|try it] first,” said {H}, and {P} sat down {o:suddenly }with surprise. It did not even creak.',
            '“Show me,” said {H}, and sat down. {P} showed {him}: [over, under, pull|this one, that one, press]. {He} did it wrong. {He} took it out and did it again. {o:The sun moved from one side of {him} to the other. }By the time it was finished {H} had stopped asking how long it would be{o:, and could not have said when}. “It is good,” said {P}. “It is very good.”',
          ],
        },
        titles: ['Stone by Stone', 'No Hurry'],
        picture: {
          weight: 8,
          hero: ['crouch/determined/thing', 'tying a careful knot'],
          friend: ['stand/happy/hero', 'nodding'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
        },
      },
      echo: {
        say: {
          young: ['{H} put a seed in a pot. No bud. No bud. No bud. {H} did not dig. And then … [a bud|green]!'],
          older: [
            'There is a [bean|sunflower seed] in a pot on {H}’s window sill. Once {he} would have dug it up every morning to see. Now there is {o:water for it every evening, and a good night, and }[no digging at all|nobody digging]. It came up on [Sunday|Friday].',
          ],
        },
        picture: {
          weight: 5,
          hero: ['crouch/gentle/thing', 'watering a pot'],
          friend: ['reach/gentle/hero', 'leaning on the sill'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
    {
      cost: 'scared-off',
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            'A hare sat on the path. It knew the way! “[Hey|You]!” said {H}, and ran up. It ran off. Now who will show them?',
            '“Shh,” said {P}. “A shy hare. It will help if we wait.” {H} did not wait. {H} [jumped|ran]. It was gone.',
          ],
          older: [
            'At the next bend sat a hare, {o:grey as a stone, and }so old that it [knew every path there was|had made most of the paths]. “Slowly,” whispered {P}. “She is shy, but she will show us.”\n{H} did mean to go slowly. {o:{His} feet had not been told. }{He} ran straight up, [shouting “Hello”|waving both arms]. There was one white flash, and nobody was sitting there at all.\nAfter that they tried [four paths|every path], and each one brought them back to the same warm patch of grass{o:, with the shape of a hare in it}.',
          ],
        },
        titles: ['Gone', 'Too Loud, Too Fast'],
        picture: {
          weight: 7,
          hero: ['run/happy/thing', 'rushing forward with open arms'],
          friend: ['stand/curious/hero', 'holding a finger to the lips'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            '{H} sat. {H} did not [hop|hum]. Not a toe! A nose came out. [Sniff|Twitch]. An ear. Then the hare came, and it sat on {H}’s foot.',
          ],
          older: [
            '{H} lay down in the grass with {his} chin on {his} hands, and waited. {His} nose itched. {He} let it. {o:An ant went up one sleeve and, after a long tour, came down the other. }\n“How long do we wait?” whispered {P}. “[Until|As long as it takes],” said {H}, {o:who had never said such a thing in {his} life}{b:to {his} own surprise}.\nThe shadows moved. Then there was an ear, and then another. The old hare came up, looked {H} in the eye, {o:as though she were reading the last page first, }and set off {b:slowly }along a path that nobody else would have seen.',
          ],
        },
        titles: ['As Still as Stone', 'The Shy Guide'],
        picture: {
          weight: 8,
          hero: ['sit/gentle/thing', 'lying still in the grass'],
          friend: ['sit/gentle/thing', 'lying beside'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
        },
      },
      echo: {
        say: {
          young: ['Now at dusk {H} sits on the step. So still! And who comes to sit there, too? [The hare|Hop, hop]!'],
          older: [
            'If you go by in the evening you may see {H} on the step, not moving at all. Look again, {o:and look slowly, }and you will see why. There is a [finch on {his} head|hare asleep on {his} feet].',
          ],
        },
        picture: {
          weight: 5,
          hero: ['sit/gentle/thing', 'sitting very still on a step'],
          friend: ['stand/gentle/hero', 'watching from the door'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
  ],
};
