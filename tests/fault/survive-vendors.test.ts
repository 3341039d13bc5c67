/** Vendors that break, in short; `npm run test:fault -- --only each-fault,random-faults --books 500` is the long form. */
import { surviving } from './short-form.ts';

surviving('a fault at a vendor ends a book only where no other vendor may be asked', 'each-fault', 4);
surviving(
  'with faults at random over two vendors and a third that is well, every book comes to its end',
  'random-faults',
  6,
);
