/** What each species looks like when nobody says: its size, and the coats it may have. */
import type { Species } from './appearance.ts';
import type { NamedColour } from './colour-words.ts';

/** A body colour with the belly that goes with it. */
export interface Coat {
  body: NamedColour;
  belly: string;
}
const coat = (name: string, body: string, belly: string): Coat => ({ body: { name, hex: body }, belly });
export interface SpeciesLooks {
  size: number;
  coats: readonly [Coat, ...Coat[]];
  /** What is coloured: "orange fur". */
  cover: 'fur' | 'feathers' | 'scales' | 'metal' | 'skin' | 'spines';
  /** Whether it goes dressed when nothing is said, more often than not. */
  dressed: boolean;
}
export const SPECIES_LOOKS: Readonly<Record<Exclude<Species, 'child'>, SpeciesLooks>> = {
  fox: {
    size: 0.92,
    cover: 'fur',
    dressed: true,
    coats: [coat('orange', '#e2762f', '#fff0da'), coat('rust', '#cf5f34', '#fdeedd')],
  },
  rabbit: {
    size: 0.86,
    cover: 'fur',
    dressed: true,
    coats: [
      coat('grey', '#c9c3c2', '#fff6ea'),
      coat('cream', '#ecdcc2', '#fffaf0'),
      coat('brown', '#b08a68', '#f9ead4'),
    ],
  },
  bear: {
    size: 1.16,
    cover: 'fur',
    dressed: true,
    coats: [coat('brown', '#8f5f3f', '#e8cfae'), coat('honey', '#bf8748', '#f4dfba')],
  },
  owl: {
    size: 0.74,
    cover: 'feathers',
    dressed: false,
    coats: [
      coat('purple', '#7d6a9c', '#f3e6d2'),
      coat('brown', '#94694a', '#f4e2c6'),
      coat('blue', '#5f7fa8', '#eef0ea'),
    ],
  },
  robot: {
    size: 0.9,
    cover: 'metal',
    dressed: false,
    coats: [
      coat('teal', '#6fc3c1', '#d8f0ea'),
      coat('red', '#dd7263', '#fbe3d6'),
      coat('yellow', '#ecc35a', '#fff4d2'),
    ],
  },
  dragon: {
    size: 0.76,
    cover: 'scales',
    dressed: false,
    coats: [
      coat('green', '#6fb072', '#f2eab4'),
      coat('pink', '#e0617a', '#ffdcae'),
      coat('blue', '#5f9fca', '#f4ead0'),
      coat('purple', '#8f74c0', '#f6dfc4'),
    ],
  },
  cat: {
    size: 0.82,
    cover: 'fur',
    dressed: false,
    coats: [
      coat('ginger', '#d9a066', '#fff0dc'),
      coat('grey', '#a3a6b0', '#f4f0ea'),
      coat('black', '#514a56', '#d8d0d2'),
    ],
  },
  dog: {
    size: 0.9,
    cover: 'fur',
    dressed: true,
    coats: [
      coat('tan', '#d8b183', '#fff3e2'),
      coat('brown', '#a8764a', '#f6e4c8'),
      coat('white', '#f0e6d6', '#fffaf0'),
    ],
  },
  mouse: {
    size: 0.66,
    cover: 'fur',
    dressed: true,
    coats: [coat('grey', '#a8a2a6', '#f6ebe4'), coat('brown', '#b58d6c', '#f6e6d2')],
  },
  wolf: {
    size: 1.08,
    cover: 'fur',
    dressed: true,
    coats: [coat('grey', '#8a93a3', '#f0eee6'), coat('brown', '#8f7a68', '#efe4d2')],
  },
  squirrel: {
    size: 0.74,
    cover: 'fur',
    dressed: false,
    coats: [coat('red', '#c4693a', '#ffe9cf'), coat('grey', '#9a9aa2', '#f4f0ea')],
  },
  panda: { size: 1.04, cover: 'fur', dressed: false, coats: [coat('black and white', '#f7f1e6', '#fffaf0')] },
  lion: { size: 1.1, cover: 'fur', dressed: true, coats: [coat('golden', '#e6b25a', '#fff0d4')] },
  tiger: { size: 1.06, cover: 'fur', dressed: false, coats: [coat('orange', '#ea8f3a', '#fff3e2')] },
  pig: { size: 0.95, cover: 'skin', dressed: true, coats: [coat('pink', '#f2b3ae', '#fbd9d2')] },
  frog: {
    size: 0.7,
    cover: 'skin',
    dressed: false,
    coats: [coat('green', '#7fb054', '#eaf2c4')],
  },
  penguin: {
    size: 0.82,
    cover: 'feathers',
    dressed: false,
    coats: [coat('navy', '#39496b', '#fffaf0'), coat('black', '#474350', '#fffaf0')],
  },
  duck: {
    size: 0.74,
    cover: 'feathers',
    dressed: false,
    coats: [coat('yellow', '#f6dc7a', '#fff6d2'), coat('white', '#f6f0e2', '#fffaf0')],
  },
  hedgehog: { size: 0.7, cover: 'spines', dressed: false, coats: [coat('brown', '#d9b48a', '#f7e4c8')] },
  badger: { size: 0.98, cover: 'fur', dressed: true, coats: [coat('grey', '#7c7f8a', '#f7f3ea')] },
};
/** Trios of cloth colours that look well together: main, second, accent. */
export const HARMONIES = [
  ['teal', 'cream', 'yellow'],
  ['mustard', 'cream', 'red'],
  ['red', 'cream', 'navy'],
  ['navy', 'cream', 'orange'],
  ['plum', 'rose', 'yellow'],
  ['green', 'cream', 'coral'],
  ['blue', 'white', 'yellow'],
  ['coral', 'cream', 'teal'],
  ['lavender', 'white', 'pink'],
  ['turquoise', 'white', 'coral'],
] as const;
/** Colours an eye finds at once on a page: for the scarf, hat or boots that mark a character. */
export const MARK_COLOURS = ['red', 'yellow', 'blue', 'green', 'teal', 'purple', 'orange'] as const;
