/** The moral of sharing: habits that get in the way, the hurt they do, and the same choice made the other way. */
import type { BeatContent, Moral } from '../../content-types.ts';

const FLAW: BeatContent = {
  say: {
    young: [
      '{H} had six [buns|figs]. “Mine,” said {H}. “[All mine|Mine, mine, mine].”',
      '“This is mine,” said {H}. “And this. And this.”',
    ],
    older: [
      '{H} liked to have things, and {he} liked to have all of them. {He} had once eaten a whole cake {o:in a cupboard, }[in the dark|standing up], so that nobody could ask for some.',
      '{H} kept {his} best things in a box marked [MINE|PRIVATE|NOT YOURS]{o:, and the box had a lock, and the lock had a little coat}.',
    ],
  },
  needs: ['open'],
  gives: ['flaw'],
  picture: { weight: 1, hero: ['stand/happy/reader', 'standing'], at: 'home' },
};

export const SHARING: Moral = {
  about: 'how much more there is of a thing when it is shared',
  dedication: 'For whoever gets the bigger half.',
  spark: {
    young: ['One bun was left. Snap! Half for you.', '{H} had one bun. Snap, snap, snap!'],
    older: [
      'There was one bun left that evening. {H} cut it into nine pieces, and it was plenty.',
      'And the last bun on the plate? {H} broke it, and gave away the bigger half.',
    ],
  },
  kits: [
    {
      cost: 'kept',
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            '{P} was cold. {P} had no lunch. {H} had buns. {H} had a big {tool}. “Mine,” said {H}. Then {P} sat down. “I can not go on,” said {P}. Oh.',
          ],
          older: [
            'By now they were {both} hungry, and it was as cold as {~cold}. {H} had the {TT} and [two|six] buns. {He} turned {his} back to eat the first one{o:, and chewed it quietly}.\n“Is there any …” began {P}, and stopped. {P} was too polite to go on.\n{H} ate the second bun. It did not taste of much. When {he} turned round again, {P} was sitting down. “You go,” said {P} through chattering teeth. “My legs have [run out|stopped].” And there was a hard bit ahead that would need two.',
          ],
        },
        titles: ['Mine', 'All for Me', 'Not One Crumb'],
        picture: {
          weight: 7,
          hero: ['hold/sad/thing', 'eating a bun all alone'],
          friend: ['sit/sad/down', 'sitting down, shivering'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            '{H} took a bun. Snap! Half for {P}. Half for {H}. Then {H} held the {tool} over {P}, too. It was big! It had room for two.',
          ],
          older: [
            '{H} looked at the last bun for a long time. Then {he} broke it, and one half was bigger, {o:as one half always is, }and {he} held that half out. After that {he} held the {TT} over {both} of them{o:, as well as it would go}.\nIt was odd. There was half as much bun, and it tasted twice as good. “I did not know it stretched,” said {H}. “Everything does,” said {P}, with {phis} mouth full, and got up.',
          ],
        },
        titles: ['Half Each', 'Some for You', 'The Last Bun'],
        picture: {
          weight: 8,
          hero: ['hold/curious/friend', 'holding out half a bun'],
          friend: ['hold/surprised/thing', 'taking it'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
        },
      },
      echo: {
        say: {
          young: [
            'Next day {H} had one bun. One! Snap, snap, snap. {H} had a wee bit. It was the best bun [yet|of all].',
          ],
          older: [
            'There was one bun left on the plate that evening, and everyone was too polite to look at it. {H} picked it up. {He} cut it into [nine|eleven] pieces, {o:none of them bigger than {~small}, }and it was plenty.',
          ],
        },
        picture: {
          weight: 5,
          hero: ['stand/happy/thing', 'cutting one bun into many pieces'],
          friend: ['hold/happy/hero', 'holding out a plate'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
    {
      cost: 'kept-seat',
      notIn: ['reef', 'space', 'snow'],
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            'There was one dry spot. “Mine,” said {H}. {H} sat in it. {P} sat in the rain. [Drip, drip|Plip, plop]. {P} began to sneeze.',
          ],
          older: [
            'Then it poured, and there was only one dry place, which was a hollow in a bank. “I saw it first,” said {H}, and got in. It was just the right size for one {o:and a bit}. {H} stretched out {his} legs so that it looked smaller.\n{P} stood outside. “I do not mind rain,” {phe} said. {o:It ran down {phis} nose and off the end. }After a while there was a sneeze, and then another, and then a great many in a row.\n“We can not go on tonight,” said {P}, with {phis} teeth knocking, “not like this.” And all at once the dry place did not feel so comfortable.',
          ],
        },
        titles: ['Room for One', 'I Saw It First'],
        picture: {
          weight: 7,
          hero: ['sit/determined/ahead', 'sitting alone in the only dry place'],
          friend: ['shy/sad/hero', 'standing in the rain'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            '{H} moved up. “Come in,” said {H}. “There is room.” In came {P}. It was snug. It was warm. And the rain [stopped|went off].',
          ],
          older: [
            '{H} looked at {his} own dry feet. Then {he} pulled them in. “Come on,” {he} said. “If we both breathe in, there is room.”\nThere was not, quite. {o:One elbow of each of them stayed out in the weather. }But two are warmer than one, and soon the sneezing stopped, and somebody began to hum.\n“It was cold in here before,” said {H}, rather surprised. “I thought it was me.” And because {he} had moved over, {he} saw what had been behind {him} all the time: a dry little tunnel, going on through the bank to the other side.',
          ],
        },
        titles: ['Move Up', 'Room for Two'],
        picture: {
          weight: 8,
          hero: ['sit/gentle/friend', 'moving up to make room'],
          friend: ['sit/happy/hero', 'squeezing in close'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
          touching: true,
        },
      },
      echo: {
        say: {
          young: ['{H} has a bench now. It is a long, long bench. “Sit with me,” says {H}. And they all do.'],
          older: [
            'There is a new bench outside {H}’s door. {H} asked for it to be made long. {o:The carpenter wanted to know how long, and was told, “One more than you think.” }Most evenings it is full from end to end, and still somebody says, “Move up.”',
          ],
        },
        picture: {
          weight: 5,
          hero: ['sit/happy/friend', 'sitting on a very long bench'],
          friend: ['sit/laughing/hero', 'sitting close by'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
    {
      cost: 'kept-map',
      notWithGag: 'map',
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            '{H} found a map. “Mine!” said {H}. {P} could not see. They went left. They went [left|right]. They went round and round. Oh dear.',
          ],
          older: [
            'Under a [flat|loose] stone there was a map. “I found it,” said {H}, and held it so close that only {he} could see.\n“Can I look?” asked {P}.\n“[I will tell you what it says|It is a map for one],” said {H}.\nIt said left, and then it said left again. {o:{H} read it out in a loud, clear voice. }By and by they came to a stone that somebody had lifted, and it was the very same stone: they had walked in a circle. {P} did not say anything{o:, which was worse}. {Phe} sat down with {phis} back to {H}.',
          ],
        },
        titles: ['A Map for One', 'Left, and Left Again'],
        picture: {
          weight: 7,
          hero: ['hold/determined/down', 'keeping the map close'],
          friend: ['stand/sad/hero', 'trying to see'],
          holds: 'map',
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            '“Here,” said {H}. “You hold that side.” The map went flop! It was big! It had one more half. “Look!” said {P}. “That way!”',
          ],
          older: [
            '{H} looked at {P}’s back. Then {he} walked round to the front of it. “I only saw it first,” {he} said. “It is half yours. You take that side.”\nSo {P} took one side, and {H} took the other, and they pulled, and the map went flap and was twice as big. It had been folded all along. {o:One pair of hands, holding tight, could never have found that out. }There was the rest of the path, and there at the end of it was {far}.\n“I like it better this size,” said {H}.',
          ],
        },
        titles: ['The Other Half', 'You Take That Side'],
        picture: {
          weight: 8,
          hero: ['hold/happy/friend', 'opening the map wide'],
          friend: ['point/surprised/thing', 'finding the rest of the path'],
          holds: 'map',
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
        },
      },
      echo: {
        say: {
          young: ['Now {H} has a big, big book. “You hold that side,” says {H}. It is best with two.'],
          older: [
            'There is a very large book in {H}’s house now, too wide for one lap. {H} chose it for that. “You take that side,” {he} says to whoever comes{o: in, and moves over}, and {he} never turns the page too soon.',
          ],
        },
        picture: {
          weight: 5,
          hero: ['sit/gentle/down', 'sharing a very wide book'],
          friend: ['sit/happy/hero', 'holding the other side'],
          holds: 'book',
          at: 'home',
          mood: 'warm',
        },
      },
    },
  ],
};
