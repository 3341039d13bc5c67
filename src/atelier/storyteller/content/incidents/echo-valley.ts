/** An incident: an echo that does not say quite what was shouted. */
import type { Incident } from '../../content-types.ts';

export const ECHO_VALLEY: Incident = {
  id: 'echo-valley',
  titles: ['The Rude Echo', 'Hello, Hello', 'Somebody Answered'],
  see: {
    young: ['“Hello!” said {H}. “Hello, you!” said the [hill|wall]. What? Who said that?'],
    older: [
      '“Hello!” shouted {H}, to see what would happen. “Hello, hello,” said the echo. “HOW ARE YOU?” shouted {P}. “Not very well,” said the echo{o:, after a pause}, “but thank you for asking.” {H} and {P} [stood quite still|held hands]. {o:An echo is supposed to know its place, which is last, and its lines, which are yours. }',
    ],
  },
  ways: [
    {
      id: 'lonely',
      say: {
        young: ['“I am all alone,” it said. So they sang it a song. It sang it back, and back, and [back|on].'],
        older: [
          '“Nobody ever says anything interesting,” the echo went on. “It is all hello, and then they go. {o:You cannot imagine the conversations. }” So {H} and {P} sat down and told it [the story of the bear and the bun|everything that had happened so far]. It was a very good listener. Long after they had gone on, {o:and were only two small shapes on the path, }they could hear it behind them, telling it to [itself|the clouds], with improvements.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['sit/happy/away', 'telling a story to the empty air'],
        friend: ['sit/laughing/hero', 'joining in'],
        at: 'road',
        shot: 'wide',
      },
    },
  ],
};
