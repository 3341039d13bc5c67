/** An incident: a long queue, and nobody in it knows what for. */
import type { Incident } from '../../content-types.ts';

export const QUEUE: Incident = {
  id: 'queue',
  titles: ['The Long, Long Queue', 'After You', 'What Are We Waiting For?'],
  see: {
    young: [
      'Here was a long, long line. “What is it for?” said {H}. No one [knew|could say].',
      'So many in a line! {H} stood at the [end|back]. They did not [go|move].',
    ],
    older: [
      'Round the bend stood a queue. It went on [out of sight|as far as they could see], {o:with a camp stool here and a cold pancake there, }and {H} and {P} joined the end of it, because that is what you do.\n“What is it for?” {H} asked. “I could not tell you,” said the one in front. “I have only been here since [Tuesday|breakfast].”',
      'The whole path was full of the {crowd}, one behind the other, all facing the same way. {o:Some of them had brought knitting. }“No pushing,” said the last one [kindly|sternly]. “What are you waiting for?” asked {P}. “Our turn,” it said, {b:and that was all}{o:as if this were a complete answer, and for all anybody there knew, it was}.',
    ],
  },
  fail: {
    young: ['They stood. They stood some more. {H}’s foot went to sleep.'],
    older: [
      'They waited. {H} learned the names of [four|six] cousins and the best way to boil an egg. The queue did not move. {~oops}.',
    ],
  },
  ways: [
    {
      id: 'front',
      say: {
        young: [
          '{H} went to the front to look. It was a post! [Just a post|A plain old post]. “Off we go!” said {H}. [Ha, ha|Hee, hee]!',
        ],
        older: [
          'So {H} walked the whole way along it, saying excuse me {o:forty times}{b:a lot}, to see what was at the front. It was a [gatepost|barrel]. Somebody had once stopped there to tie a bootlace, {o:and somebody else had been too polite to walk past, }and that was how it had started. “You may all go home,” called {H}. There was a thoughtful silence, and then {o:from end to end of the line }there was a great deal of laughing.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['point/laughing/friend', 'pointing at the front of the queue'],
        friend: ['cheer/laughing/hero', 'laughing'],
        at: 'road',
        shot: 'wide',
      },
    },
  ],
};
