/** What every fantasy shares: how it opens, who comes along, the country one walks through, and what two people say in it. */
import type { BeatContent } from '../../content-types.ts';

export const WONDER: Readonly<Record<string, BeatContent | readonly BeatContent[]>> = {
  open: {
    say: {
      young: [
        '{H} was a {size} {Hsp}. {H} had a {KK}.',
        'Once there was a {Hsp}. This was {H}. And this was {H}’s {KK}.',
        'Here is {H}, a {size} {Hsp} with a {KK}.',
        'There once was a {size} {Hsp} with a {KK}. It was {H}.',
      ],
      older: [
        'In the days when things of this kind still happened on [{day}s|weekdays], there lived {inhome} a {size} {Hsp} with a {KK}. That was {H}.{?love: {He} loved {love}, {o:and {he} had nothing against surprises}{b:and surprises}.}',
        'There was once a {size} {Hsp} called {H}, who lived {inhome} and who had a {KK}{?love:, and who loved {love} above all}. {o:Nothing strange had ever happened to {him}, and {he} had very nearly stopped looking out for it. }',
        '{H} was a {size} {Hsp} with a {KK}. {He} lived {inhome}, where there is a little more magic than in most places{o:, on account of the damp}.{?love: What {he} loved best was {love}.}',
        'Magic is mostly found in the places where people drop it, and a good deal of it had been dropped {inhome}. {H} lived there. {He} {was} a {size} {Hsp} with a {KK}{?love:, and {he} loved {love}}{o:, and {he} generally looked where {he} trod}.',
      ],
    },
    gives: ['open', 'keep'],
    picture: {
      weight: 2,
      at: 'home',
      hero: ['stand/happy/reader', 'standing at home, on the day it began'],
      holds: 'keepsake',
      shot: 'wide',
    },
    titles: ['How It Began', 'Once, on a {day}', 'A Little More Magic Than Most'],
  },
  meet: [
    {
      say: {
        young: [
          '“Can I come?” said {P} the {Psp}. “Yes!” So then there were two.',
          '{P} the {Psp} ran up. “Not without me!” So they {both} went.',
          '“I want to see it, too,” said {P} the {Psp}. So two of them went.',
        ],
        older: [
          '{P} was sitting on the wall. {P} was {aPdesc}, and {phe} looked {H} up and down. “Something magic has happened to you,” {phe} said. “{o:I can smell it. It smells like pennies. }I am coming with you.”',
          'The first person that {H} told was {P}, {aPdesc}{o:, who could keep a secret for nearly an hour}. “That sounds dangerous,” said {P}. “When do we start?”',
          '“You cannot do magic alone,” said somebody behind {him}. {o:“There has to be a person to say ‘I told you so’.” }It was {P}, {aPdesc}, already dressed for the road.',
        ],
      },
      needs: ['called'],
      gives: ['met'],
      picture: {
        weight: 3,
        at: 'road',
        hero: ['walk/surprised/friend', 'stopping on the road'],
        friend: ['wave/happy/hero', 'waving, ready to come along'],
        shot: 'medium',
      },
      titles: ['Along Came {P}', 'A Person to Say I Told You So'],
    },
  ],
  scenery: {
    // Nothing is put between the find and the end.
    needs: ['!goal'],
    say: {
      young: ['{gait}. On they went.', 'On and on. {gait}.', 'Up and up they went. {gait}.'],
      older: [
        '{sense}. {o:Here and there something glittered in the grass, and was gone when they looked. }They went on.',
        '{sense}, and once, far off, a hill got up and turned round and lay down again{o:, like a cat that had found a better place}. Neither of them mentioned it.',
        'They passed a milestone that said “Not Far”. {o:The next one said “Further Than You Would Think”, and the one after that said only “Courage”. }{sense}.',
        '{sense}. {o:The clouds were going the other way, and took no notice of them. }{P} picked a stalk of grass, and it hummed.',
        'The road forked, and both halves said that they were the right one. {o:{P} asked them to say it again, slowly, and watched their faces. }They took the one that had blushed.',
      ],
    },
  },
  banter: {
    // Nothing is put between the find and the end.
    needs: ['!goal'],
    say: {
      young: [''],
      older: [
        '“Are you being careful?” asked {P}. “Very,” said {H}{o:, who was walking backwards along a wall at the time}. “Good,” said {P}. “One of us should be.”',
        '“What do you suppose it is like,” said {P}, “to be magic?” {H} thought. “Like having a sneeze that never comes,” {he} said. {o:{P} asked how {he} knew, and {H} said that {he} did not, but that it sounded right. }',
        '“In stories,” said {P}, “there is always a catch.”\n“We have had the catch,” said {H}. {o:“There is generally another one,” said {P}, “folded up small inside the first.” }{P} looked under a stone, just in case.',
        '“If you get turned into something,” said {P}, “what shall I tell your family?”\n“Tell them what to feed me,” said {H}. {o:They walked on for a bit. }“Not turnips,” {he} added.',
        '“I told you so,” said {P}. “Told me what?” asked {H}. {o:“I do not know yet,” said {P}. “I like to get it in early.” }They shared the last plum{o:, and it was a perfectly ordinary plum, and very comforting}.',
      ],
    },
  },
  reflect: {
    // Nothing is put between the find and the end.
    needs: ['!goal'],
    say: {
      young: [''],
      older: [
        '{o:It is one of the odd things about magic that it never feels like magic while it is going on; it feels like having wet feet, and being late, and wondering what everybody else is having for tea.}',
        '{o:{H} had always thought that wonderful things happened to other kinds of people, taller ones, with better hair, and it was strange to be in the middle of one and still to have the same itch between the shoulders.}',
        '{o:The light had begun to slant, and every blade of grass had its own small shadow to look after. {P} hummed a little, out of tune. It came to {H} that {he} would remember this, and that it was not even the exciting part.}',
        '{o:There is a sort of quiet that falls between two people who have both seen the same impossible thing. It is a good quiet. Neither of them has to say, “Did that really happen?”, since the other one was there.}',
        '{o:If somebody had told {H} that morning where {he} would be by now, {he} would have said, quite politely, that they must be thinking of another {Hsp}. But here were {his} own two feet, and there was the road going on in front of them.}',
        '{o:People who do not believe in such things say that there is always some simple explanation, and there always is. The simple explanation is generally magic.}',
        '{o:A rule looks like such a small thing when you first meet it, no bigger than a step. It is only afterwards, looking back up, that you see you have come down a whole staircase of them.}',
      ],
    },
  },
  home: {
    needs: ['goal'],
    say: {
      young: ['So home they went. {gait}!'],
      older: ['They went home {timeEnd}{o:, by the same road, which pretended not to know them}.'],
    },
  },
};
