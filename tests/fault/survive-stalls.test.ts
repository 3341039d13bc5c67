/** Workers that stand still, are asked to stop, or wait at a dead queue, in short; `npm run test:fault` is the long form. */
import { surviving } from './short-form.ts';

surviving(
  'a stalled event loop outlasts lease and lock, another worker takes over, and the first writes nothing late',
  'stall',
  1,
);
surviving('a worker whose queue is dead ends by itself, and a fresh one finishes the book', 'dead-queue', 1, [
  'postgres',
]);
surviving('SIGTERM in mid-book gives back what runs, a second one ends at once, and nothing is lost', 'sigterm', 2, [
  'postgres',
]);
