/** What every adventure shares: the opening, the setting out, the friend, the road, the way home. */
import type { BeatContent } from '../../content-types.ts';

export const BEATS: Readonly<Record<string, BeatContent | readonly BeatContent[]>> = {
  open: [
    {
      say: {
        young: [
          '{H} was a {size} {Hsp}. {H} had a {KK}.',
          'This is {H}. {H} is a {size} {Hsp} with a {KK}.',
          'Look! Here is {H}, a {size} {Hsp}. And this is {H}’s {KK}.',
          '{H} the {Hsp} had a {KK}. It was [old|soft|just right]. It was the best.',
          'Once there was a {size} {Hsp}. “I am {H},” said the {Hsp}. “And this is my {KK}.”',
        ],
        older: [
          '{?land:home:Right at the top of the stairs}{?!land:home:[In a crooked house|At the end of a lane|Under a tin roof|In the very last house]} {inhome} lived a {size} {Hsp} called {H}, who [had a {KK}|owned a {KK}|was never seen without a {KK}]{?love:, and who loved {love} more than [cake|birthdays|Saturdays]}.',
          'Everybody {inhome} knew {H}. {He} {was} the {size} {Hsp} with the {KK}{?love:, and {he} loved {love} [more than pudding|best of all]}{o:, and if you did not see the {K} first, you generally heard {him}}.',
          '{H} was a {size} {Hsp} [with a {KK}|who took a {KK} everywhere|and the owner of a {KK}], and {he} lived {inhome}{o:, where most days were very like the day before}.{?love: What {he} loved [best|most of all] was {love}.}',
          'If you go to {home} and ask for {H}, they will tell you to look for a {KK}. {o:Somewhere underneath it, they will say, }{b:Under it }there is a {size} {Hsp}[ in a hurry| with an opinion| and probably some noise].',
        ],
      },
      needs: ['!called'],
      gives: ['open'],
      picture: {
        weight: 2,
        hero: ['stand/happy/reader', 'standing proudly in the doorway, with the {KK}'],
        at: 'home',
        shot: 'wide',
        holds: 'keepsake',
      },
    },
    {
      say: {
        young: ['That was {H}, a {size} {Hsp} with a {KK}.'],
        older: [
          '{H}, I should say, was a {size} {Hsp} with a {KK}{?love:, who loved {love}}. {He} lived {inhome}, {o:and things of this kind were always happening to {him}}{b:and this sort of thing happened to {him} a lot}.',
          'That was {H} all over, a {size} {Hsp} with a {KK} and the whole of {home} {o:watching from its windows}{b:looking on}.',
        ],
      },
      needs: ['called'],
      gives: ['open'],
      picture: {
        weight: 2,
        hero: ['stand/happy/reader', 'standing proudly in the doorway, with the {KK}'],
        at: 'home',
        shot: 'wide',
        holds: 'keepsake',
      },
    },
  ],
  meet: [
    {
      say: {
        young: [
          '“Can I come?” said {P} the {Psp}. “[Yes|Do]!” So then there were two.',
          '{P} the {Psp} ran up. “Not without me!” So off they {both} went.',
          '“Wait for me!” It was {P} the {Psp}. Now there were two.',
        ],
        older: [
          '{P} was waiting at the [corner|gate|bend]. {P} was {aPdesc}{o:, and {H}’s oldest friend}. “You were not going to go without me,” said {P}. {o:It was not a question. }',
          '[“You forgot something,” said a voice. It was {P}, {aPdesc}{o:, with a packed lunch and a determined look}. “You forgot me.”|“I suppose you want company,” said a voice. It was {P}, {aPdesc}{o:, in a coat with a great many pockets}. “I have brought my own spoon.”|“Room for one more?” said a voice from behind the [wall|water butt]. It was {P}, {aPdesc}. “I can carry [things|nearly anything], {o:I am good in a crisis, }and I only snore a little.”]',
        ],
      },
      needs: ['called', 'friend-given'],
      picture: {
        weight: 3,
        hero: ['walk/surprised/friend', 'stopping on the path'],
        friend: ['wave/happy/hero', 'waving from the wayside'],
        at: 'road',
        shot: 'medium',
      },
    },
    {
      say: {
        young: [
          '“Can I come?” said {P} the {Psp}. “[Yes|Do]!” So then there were two.',
          'Who was that on the path? {P} the {Psp}! “I will come, too.”',
        ],
        older: [
          'On the [gate|first milestone|wall] sat {aPdesc}, eating [a plum|a cold potato]. “I am {P},” said the {Psp}. “Are you going somewhere? {o:You have the look of it. }I have always wanted to.”',
          '“Wait for me!” Somebody was coming along behind, {o:a little out of breath, }and it was {aPdesc}. “My name is {P},” {phe} said, “and I have [nothing on until Friday|a good nose for trouble].”',
        ],
      },
      needs: ['called', '!friend-given'],
      picture: {
        weight: 3,
        hero: ['walk/surprised/friend', 'stopping on the path'],
        friend: ['wave/happy/hero', 'waving from the wayside'],
        at: 'road',
        shot: 'medium',
      },
    },
  ],
  keep: [
    {
      say: {
        young: [
          '{H} took the {K} to bed. {H} took the {K} [to the bath|up trees].{?blanket: And an old {tool}.}',
          '{H} took the {K} [all over|to tea|to bed].{?blanket: And an old {tool}, too.}',
        ],
        older: [
          'The {K} had been [a boat|a tent|a flag], {o:a stretcher for a wounded bear, }and once, {o:in an emergency, }a [hat for a horse|tail]. {H} said you could do anything with it.{?blanket: {He} carried an old {tool} as well, rolled up small, just in case.}',
          '“[It may come in useful|It might come in useful],” said {H}, about the {K}{o:, and it very often did}.{?blanket: {He} said the same about the old {tool} rolled up on {his} back.}',
          'The {K} had been [{H}’s gran’s|in the family for ages], and it had a [darn|dent|scorch mark] for every story.{?blanket: So did the old {tool} that {he} kept rolled up with it.}',
        ],
      },
      needs: ['open', '!blanket'],
      gives: ['keep'],
    },
    {
      say: {
        young: [
          '{H} took the {K} to bed. {H} took the {K} [to the bath|up trees].{?blanket: And an old {tool}.}',
          '{H} took the {K} [all over|to tea|to bed].{?blanket: And an old {tool}, too.}',
        ],
        older: [
          'The {K} had been [a boat|a tent|a flag], {o:a stretcher for a wounded bear, }and once, {o:in an emergency, }a [hat for a horse|tail]. {H} said you could do anything with it.{?blanket: {He} carried an old {tool} as well, rolled up small, just in case.}',
          '“[It may come in useful|It might come in useful],” said {H}, about the {K}{o:, and it very often did}.{?blanket: {He} said the same about the old {tool} rolled up on {his} back.}',
          'The {K} had been [{H}’s gran’s|in the family for ages], and it had a [darn|dent|scorch mark] for every story.{?blanket: So did the old {tool} that {he} kept rolled up with it.}',
        ],
      },
      needs: ['open', 'blanket'],
      gives: ['keep'],
      importance: 9.5,
    },
  ],
  go: {
    say: {
      young: ['{gait}. Off went {H}.', 'So off {H} went. {gait}!', '{gait}, went {H}, [down|along] the [path|lane].'],
      older: [
        '{gait}, went {H}, {o:past the last [wall|lamp] and the last [dustbin|cat], }and {he} did not look back until {his} own front door was as small as {~small}.',
        'So {H} packed {o:three things, which were }a [sandwich|sock], {o:a [spare sandwich|second sock], }and the {KK}, and {he} set off [before anyone could say “Wait”|by the back gate] {timePhrase}.',
        '{timePhrase}, {H} shut the gate behind {him} and set out for {far}. {o:It looked no bigger than {~small}, and exactly as far away as it was. }',
      ],
    },
    needs: ['called'],
    picture: { weight: 1, hero: ['walk/determined/ahead', 'setting out for {far}'], at: 'road', shot: 'wide' },
  },
  scenery: {
    say: {
      young: [
        '{gait}. On they went.',
        'On and on. {gait}.',
        'It was far. It was so, so far.',
        '{far} was not so far now.',
        'They sat. They had a bun. On they went again.',
        'The sun went down a bit. They went up a bit.',
      ],
      older: [
        '{sense}. {o:Far off there was the {sound} of something going about its own business. }It was getting [late|on for evening], and {far} looked [nearer|larger] than it had.',
        '{sense}. {H} [stopped to look|took a deep breath]{o:, because there are things that you only see when you have stopped}, and then [went on|hurried on].',
        'They came over a rise, and there was {far}, {o:a good deal closer than it had been and }a good deal [taller|stranger] than it had looked from home. {sense}.',
        '{sense}. Nothing moved but [a feather|one leaf], {o:which was in no hurry, }and {both} of them walked [on|along] beside it for a while.',
        '{sense}, and {far} stood up [ahead|against the sky] {o:with its head in a cloud, }[like a question|like somebody waiting|like the end of a sentence].',
      ],
    },
  },
  home: {
    say: {
      young: ['So home they went. {gait}!', 'Then {gait}, all the way home.'],
      older: [
        'The way home was [shorter|downhill], as it always is{o:, and everything that had been so difficult before stood aside with its hat off}.',
        'They went home {timeEnd}, {o:by the same road, }and all the [hard|bad] places looked [smaller|friendlier] from the other side.',
        'It was {timeEnd} that they came [over the last rise|to the first lit window], {o:muddy, scratched, and }[talking both at once|too happy to talk].',
      ],
    },
    needs: ['goal'],
    picture: {
      weight: 1,
      hero: ['walk/happy/ahead', 'walking home'],
      friend: ['walk/happy/hero', 'walking alongside'],
      at: 'road',
      shot: 'wide',
    },
  },
  theory: {
    say: {
      young: ['“A bear,” said one. “A big bear,” said two. “[Ten bears|A bear in a hat]!” said three.'],
      older: [
        'Everybody had a [theory|guess]. “It is [a dragon with a cold|the moon’s drains],” said one. “It is [nine bears on a piano|the hill itself, turning over],” said another. {o:A third said that it was the price of turnips, but he said that about everything. }Nobody had gone to look.',
      ],
    },
    needs: ['called'],
  },
  reflect: {
    say: {
      young: [],
      older: [
        '{o:[Long afterwards|Years later], when {H} tried to remember that part of the [road|journey], what came back was not how far it was but the sound of other feet beside {his} own, which is a much better sound than one pair.}',
        '{o:There is a kind of [silence|quiet] that falls between two friends who have walked a long way together, and it is not a bad kind, as long as nobody is in a hurry to fill it.}',
        '{o:It is a curious thing about [long roads|adventures] that the worst of them happens slowly, one wet sock at a time, and the best of them happens all at once when you are [looking at something else|tying a bootlace].}',
        '{o:{H} thought of [the kitchen at home|{his} own warm bed], and of the [kettle|lamp] that would be on by now, and then {he} put the thought carefully away in the place where {he} kept things for later.}',
        '{o:If anyone had been watching from [above|the top of {far}], they would have seen only a few small dots, one a little ahead of the other, and then, after a while, the one in front stopping to wait.}',
        '{o:{P}, who had been saving up a remark for some time, looked sideways at {H} and decided that it would [keep|do just as well tomorrow], which is how you can tell a friend from someone who is only clever.}',
        '{o:The light had begun to change, the way it does when the day has made up its mind, and everything that had been [grey|plain] a minute before had a thin gold edge to it.}',
        '{o:[Somewhere along the way|Without quite noticing when], {H} had stopped counting the steps and started listening to them instead, and they had begun to sound less like somebody leaving and more like somebody arriving.}',
        '{o:It has to be said that {far} had looked a great deal [smaller|closer] from the kitchen window, where most things look easy, and where nobody’s socks are ever wet.}',
        '{o:{H} tried to remember what it had been like before all this began, when the most exciting thing in the whole of an ordinary {day} was finding out what there was for supper.}',
        '{o:There was a moment then, such as there is in every long day, when nobody spoke and nothing happened, and it was only afterwards that they {both} thought of it as the best part.}',
        '{o:What {H} wanted to say was something grand about friendship, but what came out, when {he} opened {his} mouth, was a question about sandwiches, and {P} answered both.}',
        '{o:The path had its own opinion about where they were going, and it took them round by the longest way, as though it wished to show them everything it had before it let them out of its hands.}',
        '{o:Behind them the way they had come had already closed up into an ordinary [view|evening], and you would never have guessed, to look at it, that anybody had been frightened in it at all.}',
        '{o:If courage were a thing that you could carry in a pocket, {H} thought, then somebody would surely have invented a bigger pocket by now, or at least one that did not have a hole in it.}',
        '{o:{P} said that the important thing was to keep your feet dry, and {H} said that the important thing was to keep going, and they argued about it happily for as long as it took to do neither.}',
        '{o:Every journey has a middle, and this was the middle of theirs, the part that nobody tells when they get home, because nothing in it is quite long enough to be called a story.}',
        '{o:Nobody tells you, when you set out to do something brave, that a good deal of it will be [waiting|walking], or that your [nose|left foot] will itch through all of the important parts.}',
      ],
    },
  },
  /** Long thoughts for the way home and after. */
  afterwards: {
    say: {
      young: [],
      older: [
        '{o:It is one of the best things about an adventure that when it is over you may sit down with it, and turn it this way and that, and find that the parts which were worst to live through are the best ones to tell.}',
        '{o:{H} had supposed that {he} would feel different afterwards, and taller; but what {he} mostly felt was hungry, and very glad that there was somebody at the table who did not need to have it explained.}',
        '{o:There was a good deal of talk about it that evening, and nearly everyone had known from the beginning how it would end, and {H} and {P} looked at each other over the bread and did not say a word.}',
        '{o:When the lamps were lit {H} looked back once, the way that they had come, and it was only a road again, with the evening lying quietly along it, as if it had never heard of any of them.}',
        '{o:{P} said that next time they would do it all quite differently, and {H} said that there would not be a next time, and they {both} knew perfectly well which of them was right.}',
        '{o:Some days are over when you go to bed, and others go on for years; and {H}, who could not have told you how {he} knew, was already certain which kind this one had been.}',
      ],
    },
    needs: ['goal'],
  },
  banter: {
    say: {
      young: [],
      older: [
        '“What will you do when we get there?” asked {P}. {H} had been [hoping|trying] not to think about that{o:, because whenever {he} did {he} felt {~felt}}. “[Something|I shall know when I see it],” {he} said.',
        '“Are you tired?” asked {P}. “No,” said {H}, who was. “Are you?” “No,” said {P}{o:, sitting down}. {o:They were {both} not tired together for some time. }',
        '“[If I were a bird|If I had wheels],” said {P}, “we would be there by now.” “If you were {b:one}{o:anything of the kind},” said {H}, “you would [get lost|squeak].”',
        '“Do you think anyone at home has noticed that we are gone?” asked {P}. {H} considered it. {o:At home it would be [bath time|nearly supper], and there would be a good deal of noise about it. }“They will when they [lay the table|count the spoons],” {he} said.',
        '“What is the bravest thing you ever did?” asked {P}. {H} thought about it for [a long while|several bends]. “[I once touched a slug|I went to the dentist],” {he} said. {o:“On purpose?” asked {P}, with deep respect. }',
        '“I have a [stone in my shoe|blister],” said {P} after a while, “and I have called it [Gerald|Susan].” {o:{H} asked whether that helped. }“It is harder to be cross with somebody you know,” said {P}.',
        'They shared the last [plum|crust] and counted the bites. “You had one more than me,” said {H}. “I have a smaller mouth,” said {P}{o:, in a voice that closed the subject}. Then they {both} looked at the [stone|crumb] that was left, and gave it to a passing ant.',
        '“Left foot,” said {P}. “Right foot. Left foot.” “Why are you telling them?” asked {H}. {o:{P} looked surprised that anyone should need to ask. }“[They forget|They like to be asked],” said {P}.',
        '“When this is over,” said {H}, “I am going to sleep for a week.” “When this is over,” said {P}, “I am going to tell everyone about it, {o:very slowly and from the beginning, }and leave out the part where I [fell in|screamed].”',
        '“If we ever do this again,” said {P}, “I shall bring [a cushion|a bigger lunch].” “Again?” said {H}. {o:It was said in the tone in which other people say “Fire”. }They both began to laugh{b:, and it was some time before they could stop}.',
        '“Tell me again why we are doing this,” said {P}. {H} told {phim}. {o:“Tell me the bit with the soup in it,” said {P}. “There is no soup in it,” said {H}. }“[Pity|That is what I thought],” said {P}.',
      ],
    },
  },
};
