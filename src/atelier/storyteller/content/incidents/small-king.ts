/** An incident: a very small king with a very large opinion of himself. */
import type { Incident } from '../../content-types.ts';

export const SMALL_KING: Incident = {
  id: 'small-king',
  titles: ['The Smallest King', 'Kneel, Please', 'King of This Bit'],
  see: {
    young: ['“Stop! I am the king!” Who said that? It was a [bug|beetle] on a stone. It had a [nut|petal] for a hat.'],
    older: [
      '“Halt, and kneel!” cried a voice. They looked left, and they looked right, and at last they looked down. On a stone stood a beetle in a paper crown. “I am the king of all this,” it said, {o:waving one leg at the stone, a dandelion, and as much of the path as it could see, }“and you are standing on my [garden|aunt’s washing].”',
    ],
  },
  fail: {
    young: ['{H} did a bow. Bump! {H} hit {his} head on {P}’s head.'],
    older: [
      '{H} bowed so low that {he} fell over, and {P} bowed at the same moment, and their heads met in the middle. {~oops}.',
    ],
  },
  ways: [
    {
      id: 'knighted',
      say: {
        young: [
          'The king [laughed|fell over]! He gave {H} a wee, wee star. “Go on,” he said. “You are my [pals|friends].”',
        ],
        older: [
          'The king laughed until his crown came off. Nobody had ever knocked their heads together for him before. {o:“That is what I call respect,” he said, wiping an eye. }He made them {both} knights on the spot, with a [grass stalk|pin], and gave them the freedom of the kingdom. It took [four|six] steps to cross it. They went on tiptoe, all the same, and they {both} [waved|saluted] at the border.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['crouch/laughing/down', 'kneeling before a beetle in a paper crown'],
        friend: ['crouch/happy/down', 'kneeling as well'],
        at: 'road',
        shot: 'close',
      },
    },
  ],
};
