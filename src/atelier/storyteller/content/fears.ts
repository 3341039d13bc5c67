/** What a hero is afraid of: told early, kept out of the ordinary troubles, and faced at the crisis. */
import type { Fear } from '../content-types.ts';

export const FEARS: readonly Fear[] = [
  {
    match: /dark|night|shadow/i,
    titles: ['The Dark Part', 'Just the Dark'],
    plant: {
      young: [
        '{?!time:night:But it would get dark. }{?time:night:But it was dark. }{H} did not like [the|that] dark.',
        '{?!time:night:But what if it got dark? }{?time:night:It was dark out there. }The dark was [so big|so black].',
        'But night {?!time:night:comes [fast|soon]}{?time:night:is [black|dark]}. {H} had no night lamp.',
        '“{?!time:night:What if it gets dark?}{?time:night:But it is so dark,}” said {H}. “[I do not like it|Oh dear].”',
        '{?!time:night:The sun went [down a bit|low]. }{?time:night:The lamps went out. }“Not dark,” said {H}. “[Not yet|Please]!”',
      ],
      older: [
        'There was only one difficulty. {?!time:night:It would be dark before {he} got there}{?time:night:It was the middle of the night}, and {H} did not care for the dark{o:; {he} thought of it as a large animal that had not decided yet}.',
        '{?!time:night:It was a long way, and the sun does not wait. {H} looked at it [twice|hard], to see how much was left}{?time:night:It was a long way, and there was only a little moon. {H} looked at it [twice|hard], to see how long it would last}{o:, because {he} had never got on with the dark}{b:. {He} had never liked the dark}.',
        'At home {H} slept with [three|two] lamps on, and the door open, {o:and somebody singing in the kitchen, }because of the dark. There would be no [lamps|kitchen] up there.',
      ],
    },
    face: {
      young: [
        '{?!time:night:Then it got dark.}{?time:night:In went the moon.} [All dark|Dark as dark]. {H} took {P}’s hand. {H} looked up. {?!land:reef:Stars}{?land:reef:Wee lit fish}! [Lots and lots|So many]!',
        'The {?!time:night:sun}{?time:night:moon} went out. Black! {H} shut {his} eyes. {H} put out one paw, then [peeped|looked]. The dark had [lights|stars] in it!',
        '{?!time:night:Now it was dark.}{?time:night:It was so dark now.} It did not [bite|growl]. It was soft, like a [mole|hat]. “[Oh|Hm],” said {H}. “Hello, dark.”',
        'Dark, dark, dark. {H} held on to the {K}. And what came up? The moon! [Big|Fat] and round.',
      ],
      older: [
        '{?!time:night:And now it was dark}{?time:night:Then a cloud took the moon, and it was quite dark}. {H} stood {o:quite }still and waited for it to [do something|pounce]. It did not. It only {o:lay down all round {him}, like a big dog, and }let the {?!land:reef:stars}{?land:reef:little shining fish} come out, one at a time, until there were [more than {he} could count|hundreds]. “It was keeping those,” said {H} slowly. “They only come out for the dark.”',
      ],
    },
    picture: {
      weight: 7,
      hero: ['hold/determined/ahead', 'taking a trembling step'],
      friend: ['stand/curious/hero', 'close behind'],
      at: 'road',
      shot: 'wide',
      mood: 'awed',
    },
  },
  {
    match: /high|height|fall|ladder|climb/i,
    titles: ['A Long Way Down'],
    plant: {
      young: [
        'But {far} was high. {H} did not like high.',
        'But it was up. Up, up, up! {H} felt [sick|odd].',
        '“Is it high?” said {H}. It was [very|so] high.',
        '{H} looked up at {far}. {H}’s tum went [flip|flop].',
      ],
      older: ['There was only one difficulty. It was high up there, and {H} got giddy on a [thick rug|tall chair].'],
    },
    face: {
      young: ['It was high. So high! {H} did not look down. {H} looked up. One hand. One foot. [Top|There]!'],
      older: [
        'The last part was high. {H}’s tummy tried to [go home|leave by the back door]. “Do not look at all of it,” {he} told {himself}. “Look at one [stone|hand].” So {he} looked at one, and then one more, {o:until there were none left, }and found that {he} {was} standing on the top of the world.',
      ],
    },
    picture: {
      weight: 7,
      hero: ['hold/determined/ahead', 'taking a trembling step'],
      friend: ['stand/curious/hero', 'close behind'],
      at: 'road',
      shot: 'wide',
      mood: 'awed',
    },
  },
  {
    match: /water|swim|sea|deep|wave/i,
    titles: ['Deep Water'],
    plant: {
      young: ['But there would be [wet|deep] bits. {H} did not like wet.'],
      older: [
        'There was only one difficulty. There was sure to be water, and {H} did not trust anything that you could see the bottom of and still not stand on.',
      ],
    },
    face: {
      young: ['Now came deep, deep water. {H} held {P} tight. Kick, kick, kick! “[I swim|I float]!” said {H}.'],
      older: [
        'The last bit was water, and deep. {H} put in one foot and told it to stay. {He} put in the other. Then {he} lay back, as {P} said, {o:as if on a bed that somebody was carrying, }and the water did the thing that {he} had never believed it would do. It held {him} up.',
      ],
    },
    picture: {
      weight: 7,
      hero: ['hold/determined/ahead', 'taking a trembling step'],
      friend: ['stand/curious/hero', 'close behind'],
      at: 'road',
      shot: 'wide',
      mood: 'awed',
    },
  },
  {
    match: /loud|thunder|storm|bang|noise/i,
    titles: ['Boom'],
    plant: {
      young: ['But what if it went bang? {H} did not like bangs.'],
      older: [
        'There was only one difficulty. The sky looked like thunder, and {H} did not like loud noises{o:, not even from friends}.',
      ],
    },
    face: {
      young: ['BOOM! went the sky. “BOOM!” said {H}, right back. [Ha|So there]!'],
      older: [
        'Then the sky went BOOM. {H} put {his} hands over {his} ears, and found that {he} needed them for climbing. BOOM! “Boom yourself,” said {H} in a small voice. BOOM! “BOOM YOURSELF!” shouted {H}. {o:There was a pause, as if nobody had ever answered back before. }The next one was {o:a good deal }further off.',
      ],
    },
    picture: {
      weight: 7,
      hero: ['hold/determined/ahead', 'taking a trembling step'],
      friend: ['stand/curious/hero', 'close behind'],
      at: 'road',
      shot: 'wide',
      mood: 'awed',
    },
  },
  {
    match: /alone|lost|stranger/i,
    titles: ['On My Own'],
    plant: {
      young: ['But it was a long way. {H} did not like to be alone.'],
      older: [
        'There was only one difficulty. It was a long road, and {H} did not like being on {his} own{o:; even at home {he} talked to the kettle}.',
      ],
    },
    face: {
      young: [
        'The last bit was thin. Just one could go. “I am here,” said {P}. “[I can see you|Go on].” And {H} went.',
      ],
      older: [
        'The last part was too narrow for two. “I will be here,” said {P}, “and I will whistle the whole time.” So {H} went in with nobody at all. The whistle got smaller and smaller, {o:until it was no wider than a thread, }but it never broke, and {he} held on to the end of it all the way.',
      ],
    },
    picture: {
      weight: 7,
      hero: ['hold/determined/ahead', 'taking a trembling step'],
      friend: ['stand/curious/hero', 'close behind'],
      at: 'road',
      shot: 'wide',
      mood: 'awed',
    },
  },
  {
    match: /./,
    titles: ['The Worst Bit'],
    plant: {
      young: [
        'But what if there {fearbe} {fear}? {H} did not like {fear}.',
        '“Will there be {fear}?” said {H}. “[Eek|Oh dear]!”',
        '{H} had one bad thought. It was {fear}. [Eek|Brr]!',
        'One thing made {H} shake. That was {fear}.',
      ],
      older: [
        'There was only one difficulty. {H} was afraid of {fear}, and {o:if you were {fear}, }{far} was just where you would [expect {fear}|be].',
        '“Are there {fear} up there?” asked {H}. Nobody would say. {o:They all became very interested in their shoes, which is how you know. }{H} had always been afraid of {fear}.',
        'There was a thing that {H} had not told anybody. {He} {was} afraid of {fear}{o:; not of teeth or thunder, only of {fear}}. {He} hoped there would be [none|no call for it].',
      ],
    },
    face: {
      young: [
        'And there at the end: {fear}! {H} shut {his} eyes. {H} [said “Hello”|took a step]. And that was all.',
        '{fear}! Oh no. {H} shook. But {H} [went by|went on], step by step. “[Hm|Oh],” said {H}. “Was that it?”',
        'Then {H} saw {fear}. {H} did not run. {H} said, “[Hi|Boo].” And {H} got by!',
      ],
      older: [
        'And right at the end, of course, there {fearbe} {fear}. {H}’s [knees|ears] shook. “[Good evening|Excuse me],” said {H}, because {he} could think of nothing else to say{o:, and because it is hard to be eaten by something you have been polite to}. Nothing terrible happened. {o:It hardly ever does, but you have to go and look. }{He} walked past with {his} chin up.',
      ],
    },
    picture: {
      weight: 7,
      hero: ['hold/determined/ahead', 'taking a trembling step'],
      friend: ['stand/curious/hero', 'close behind'],
      at: 'road',
      shot: 'wide',
      mood: 'awed',
    },
  },
];
