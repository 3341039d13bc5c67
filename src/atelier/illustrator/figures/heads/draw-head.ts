/** Chooses the head of a species. */
import type { Species } from '../../../../story/appearance.ts';
import { bearHead, pandaHead } from './bear.ts';
import { duckHead, owlHead, penguinHead } from './birds.ts';
import { catHead, lionHead, tigerHead } from './cats.ts';
import { childHead } from './child.ts';
import { dogHead } from './dog.ts';
import { dragonHead } from './dragon.ts';
import { badgerHead, frogHead, pigHead } from './farm-and-pond.ts';
import { foxHead, wolfHead } from './fox.ts';
import type { HeadParts, HeadRequest } from './head.ts';
import { rabbitHead } from './rabbit.ts';
import { robotHead } from './robot.ts';
import { hedgehogHead, mouseHead, squirrelHead } from './rodents.ts';

const HEADS: Readonly<Record<Species, (a: HeadRequest) => HeadParts>> = {
  child: childHead,
  fox: foxHead,
  rabbit: rabbitHead,
  bear: bearHead,
  owl: owlHead,
  robot: robotHead,
  dragon: dragonHead,
  cat: catHead,
  dog: dogHead,
  mouse: mouseHead,
  wolf: wolfHead,
  squirrel: squirrelHead,
  panda: pandaHead,
  lion: lionHead,
  tiger: tigerHead,
  pig: pigHead,
  frog: frogHead,
  penguin: penguinHead,
  duck: duckHead,
  hedgehog: hedgehogHead,
  badger: badgerHead,
};
export const drawHead = (request: HeadRequest): HeadParts => HEADS[request.figure.species](request);
