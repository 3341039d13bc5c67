/** An incident: a choir across the path, one note short. */
import type { Incident } from '../../content-types.ts';

export const CHOIR: Incident = {
  id: 'choir',
  titles: ['One Note Short', 'The Choir on the Path', 'La, La, and So On'],
  see: {
    young: ['“La, la, la!” sang the {crowd}. They sat all over the path. “La, la …” Then they [stopped|sighed].'],
    older: [
      'The {crowd} were holding a choir practice, and they were holding it in the middle of the path. It went very well until the end. Then every one of them stopped, and [looked at the ground|coughed]. “We have lost our low note,” said one. “He moved to the seaside. {o:A song without its last note is like a stair without its last step, and }{b:And }we cannot go home until we have finished.”',
    ],
  },
  fail: {
    young: ['{H} sang. It went squeak! “[No|Not that],” they said.'],
    older: [
      '{H} took a deep breath and sang as low as {he} could. It was a very nice squeak. “[Thank you|How brave],” said the {crowd}. {~oops}.',
    ],
  },
  ways: [
    {
      id: 'tummy',
      say: {
        young: [
          'Then {P}’s tum went “Ooom.” That was it! “[Thank you|At last]!” They sang it to the end. Off they went.',
        ],
        older: [
          'Just then {P}’s tummy rumbled. It was past lunch, and it rumbled long and low. “That was it!” cried the {crowd}. “Can you do it again?” {P} [thought hard about pie|thought of a whole plate of buns]. “Ooooom,” went the tummy, exactly on time, and the song came to its end {o:so beautifully that several of them had to blow their noses, }and they all stepped aside and bowed.',
        ],
      },
      picture: {
        weight: 5,
        hero: ['cheer/laughing/friend', 'listening with both hands in the air'],
        friend: ['stand/surprised/down', 'looking down in surprise at a rumbling tummy'],
        at: 'road',
        shot: 'medium',
      },
    },
  ],
};
