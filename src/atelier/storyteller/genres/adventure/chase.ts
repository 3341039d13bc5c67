/** Adventures that run after something that will not stop. */
import type { Goal, ShapeDef } from '../../content-types.ts';

const HAT: Goal = {
  id: 'hat',
  thing: 'hat',
  titles: ['Come Back, Hat!', '{H} and the Hat That Ran', 'Stop That Hat'],
  keepsakes: ['cloth', 'bag'],
  notIn: ['space', 'reef', 'home'],
  notWithCost: ['lie'],
  trouble: 'The best hat of {home} flies off on the wind. {H} runs after it, all the way to {far}.',
  beats: {
    call: {
      say: {
        young: [
          'Whoosh! Off went a hat. It was [Gran’s best hat|the king’s hat|the big top hat]. “Stop, hat!” said {H}. The hat did not stop.',
        ],
        older: [
          'It was the best hat {inhome}. It had [a feather|cherries on it], and it was for [the Mayor to wear|the wedding] at five o’clock. {H} had been told to carry it, and not to run, and on no account to [try it on|look at a butterfly].\n{H} {o:had only tried it on for a moment, and }had only run a little when the wind came round the corner. Whoosh! The hat went up, {o:turned over once to see who was following, }and set off in the direction of {far}.',
        ],
      },
      gives: ['called'],
      picture: {
        weight: 6,
        hero: ['run/surprised/thing', 'lunging after a flying hat'],
        at: 'home',
        shot: 'wide',
      },
    },
    sight: {
      say: {
        young: [
          'There! The hat! It sat on a [post|cow|duck]. {H} put out a hand. [Whoosh|Flip]! Off it went.',
          'The hat went [hop, skip|roll, roll] and [up|by]. “Got you!” No. [Not quite|Missed]!',
        ],
        older: [
          'There was the hat, on the head of a [scarecrow|statue|large bird]. It [suited it|looked better there]. {H} crept up with both hands out, {o:not breathing, }and the wind let {him} get exactly one inch away.',
          'They saw the hat again from the next rise, [bowling along like a wheel|floating by like a duck|going over a wall without touching it], and {o:if a hat can look pleased with itself, }it looked pleased.',
        ],
      },
      needs: ['called'],
      picture: {
        weight: 4,
        hero: ['stand/curious/thing', 'straining forward'],
        at: 'road',
        shot: 'wide',
      },
    },
    found: {
      say: {
        young: [
          'Then the wind sat down. The hat sat down. {?!tight:But look! }In the hat sat a [mouse|bird]. {?!tight:“[My boat|Wheee],” it said. }It rode home in the {tool}.',
        ],
        older: [
          'On {far} the wind lost interest and lay down. The hat lay down too. {H} fell on it with both arms, and it said, “Ow.”\nInside was a [mouse|wren] {o:in flying goggles, }with her paws over her eyes. “I only got in to get warm,” she said, “and then it left.” She had no idea where she lived any more, {o:except that it was low, }so {H} made a place for her in the {TT}, and they all turned for home. It was [ten|five] to five.',
        ],
      },
      needs: ['called', 'met'],
      gives: ['goal'],
      picture: {
        weight: 9,
        hero: ['hug/gentle/thing', 'hugging the hat'],
        friend: ['stand/happy/hero', 'watching closely'],
        at: 'goal',
        shot: 'medium',
        mood: 'wonder',
      },
    },
    end: {
      say: {
        young: [
          'Gran put on the hat. {?!tight:It had mud on it. }It had a [leaf|twig] on it. “Oh!” said Gran. “[It is much better|I love it]!”',
        ],
        older: [
          'They got there as the clock began to strike. The hat had lost its shape, and gained [two feathers|some moss|a snail]{o:, and there was a bite out of it that nobody could explain}. There was an awful hush. “Oh,” said its owner, putting it on at last. “Now it looks as if it has [been somewhere|had a life].”',
        ],
      },
      needs: ['goal'],
      gives: ['home'],
      picture: {
        weight: 8,
        hero: ['hold-high/happy/thing', 'holding up the muddy hat'],
        at: 'home',
        shot: 'wide',
        mood: 'joyful',
      },
    },
  },
  nutshell: {
    say: {
      young: [
        'Whoosh! Off went Gran’s best hat. “Stop, hat!” said {H} the {Hsp}. Run, run, run, up to {far}! Then the wind sat down. Look, a mouse in the hat! It rode home in the {tool}. “My hat!” said Gran.',
      ],
      older: [
        'It was the best hat {inhome}, and it was for the wedding at five. {H}, a {size} {Hsp} with a {KK}, had been told to carry it and not to run. {He} had only run a little when the wind came round the corner. Whoosh!\nThe hat went up, {o:turned over once to see who was following, }and set off for {far}. {H} ran after it{o:, over two walls and through somebody’s washing}. At {far} the wind lay down. {H} fell on the hat with both arms, and it said, “Ow.”\nInside was a mouse. “I only got in to get warm,” she said, “and then it left.” So {H} made a place for her in the {TT}, and {he} ran all the way back. The hat had lost its shape and gained some moss. “Oh,” said the bride{o:, putting it on at last}. “Now it looks as if it has had a life.”',
      ],
    },
  },
};

const CHEESE: Goal = {
  id: 'cheese',
  thing: 'cheese',
  titles: ['The Great Cheese Chase', 'Roll, Cheese, Roll', '{H} and the Big Round Cheese'],
  keepsakes: ['cloth', 'bag'],
  notIn: ['space', 'reef', 'home'],
  trouble: 'The big round cheese of {home} rolls away to {far}. {H} runs after it.',
  beats: {
    call: {
      say: {
        young: [
          'It was a big, round cheese. It was for the fair. {H} gave it one wee pat. [Uh-oh|Oops]! Roll, roll, roll. “Stop, cheese!” said {H}. The cheese did not stop.',
        ],
        older: [
          'The cheese was as round as the moon and as heavy as {~heavy}, and it had been made for the fair. It stood at the top of the hill {inhome}, with a [stone|wedge] to keep it still. {H} {o:was guarding it. {He} }only moved the [stone|wedge] to see what it was for.\nIt was for keeping the cheese still. {o:The cheese rocked; it seemed to think; }and then off it went, down the lane and through the [washing|gate|choir], and away towards {far}, with a noise like a drum falling down stairs.',
        ],
      },
      gives: ['called'],
      picture: {
        weight: 6,
        hero: ['reach/surprised/thing', 'reaching after a rolling cheese'],
        at: 'home',
        shot: 'wide',
      },
    },
    sight: {
      say: {
        young: [
          'There! Roll, roll, roll! Past a [cow|duck]. “[Moo|Quack]?” Off it went.',
          'A bit of cheese. [A crumb|A rind]. “It went this way!” [Roll, roll|On they ran].',
        ],
        older: [
          'It had been this way, for there was a [round hole in the hedge|flat bush|line of surprised ducks] {o:exactly the size of a cheese, }and the whole air smelled of {b:cheese}{o:Thursday lunch}.',
          '“There it goes!” cried {P}. Far ahead the cheese went over a bump, {o:hung against the sky like a small moon, }and came down in [somebody’s picnic|the middle of a brass band|a flock of geese].',
        ],
      },
      needs: ['called'],
      picture: {
        weight: 4,
        hero: ['stand/curious/thing', 'straining forward'],
        at: 'road',
        shot: 'wide',
      },
    },
    found: {
      say: {
        young: [
          'Thud! The cheese {?!tight:hit {far}. It }broke in two. One for the fair. One for the [mice|crows], who had no [lunch|tea].{?!tight: {H} put the best bit in the {tool}.}',
        ],
        older: [
          'At the foot of {far} the cheese met something harder than itself. There was a thud. When {H} got there it lay in two halves, and round it{o:, in a respectful ring,} sat the {crowd}, who had never in their lives seen it rain lunch.\n“Is it yours?” asked the smallest one{o:, with its chin resting on the rind}. {H} looked at all those thin [faces|tummies]. “Half of it is yours,” said {H}, and {he} and {P} tied the other half up in the {TT} to carry it home.',
        ],
      },
      needs: ['called', 'met'],
      gives: ['goal'],
      picture: {
        weight: 9,
        hero: ['hold/gentle/thing', 'sharing out the cheese'],
        friend: ['stand/happy/hero', 'watching closely'],
        at: 'goal',
        shot: 'medium',
        mood: 'wonder',
      },
    },
    end: {
      say: {
        young: ['At the fair, {H} got a red star. {?!tight:“First prize!” }“For cheese?” “No. For [mud|running]!”'],
        older: [
          'At the fair, half a cheese does not win first prize. But the judge looked at the mud, and the [scratches|leaves], and then at {o:the long line of }the {crowd} who had come to say thank you, and he wrote out a new card. “[Best Journey by a Cheese|Most Travelled],” it said.',
        ],
      },
      needs: ['goal'],
      gives: ['home'],
      picture: {
        weight: 8,
        hero: ['hold/happy/thing', 'holding a red rosette'],
        at: 'home',
        shot: 'wide',
        mood: 'joyful',
      },
    },
  },
  nutshell: {
    say: {
      young: [
        'It was a big, round cheese. {H} the {Hsp} gave it one pat. Uh-oh! Roll, roll, roll, down to {far}. Thud! It broke in two. Half for the crows. They had no tea! Half went home in the {tool}.',
      ],
      older: [
        'The cheese was as round as the moon, and it had been made for the fair. It stood on the hill {inhome} with a stone to keep it still. {H}, a {size} {Hsp} with a {KK}, only moved the stone to see what it was for.\nOff went the cheese, down the lane and through the choir{o:, with a noise like a drum falling down stairs}. {H} ran after it, all the way to {far}. There it met something harder than itself. Thud! It lay in two halves, and round it sat the {crowd}{o:, who had never in their lives seen it rain lunch}. “Is it yours?” asked the smallest one.\n{H} looked at all those thin faces. “Half of it is yours,” {he} said, and {he} tied the other half up in the {TT}. Half a cheese does not win first prize. But the judge wrote a new card{o:, when he had heard the story}. “Most Travelled,” it said.',
      ],
    },
  },
};

export const CHASE: ShapeDef = {
  id: 'chase',
  slots: [
    'call',
    'open',
    'flaw',
    'keep',
    'go',
    '|',
    'meet',
    'gag',
    'sight',
    'incident',
    '*',
    '|',
    'fear',
    'sight',
    'incident',
    'hurt',
    '|',
    'scenery',
    'turn',
    'face',
    '|',
    'found',
    'home',
    'end',
    'gag-end',
    'echo',
  ],
  goals: [HAT, CHEESE],
};
