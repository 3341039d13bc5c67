/** Workers that die, in short; `npm run test:fault -- --rounds 200 --only kill` is the long form. */
import { surviving } from './short-form.ts';

surviving(
  'killed at boundaries of steps, around effects and at random, books are finished and nothing is paid twice',
  'kill',
  5,
);
