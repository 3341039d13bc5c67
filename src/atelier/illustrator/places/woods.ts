/** The five kinds of wood that a forest can be; a book keeps one. */

import type { Stage } from './stage.ts';
import { birch, oak, pine, poplar, roundTree, type Tree } from './trees.ts';

export interface Wood {
  trees: Tree[];
  /** Leaves far and near, bark, and what grows on the ground. */
  deep: string;
  green: string;
  bark: string;
  soil: string;
  path: string;
  flowers: string[];
  /** Kind of the great trunks: plain, marked like a birch, with a hollow. */
  trunk: number;
}
const SPRING = ['#fff6e6', '#f6b0c0', '#f6d06a', '#b9a6ea'];
const PINES: Wood = {
  trees: [pine, pine, roundTree],
  deep: '#2f7060',
  green: '#6f9a58',
  bark: '#6b5646',
  soil: '#7a8f52',
  path: '#e6cf9a',
  flowers: SPRING,
  trunk: 0,
};
const WOODS: readonly Wood[] = [
  PINES,
  {
    trees: [birch, birch, roundTree],
    deep: '#5f9a54',
    green: '#9cc062',
    bark: '#c9bca8',
    soil: '#93aa5c',
    path: '#ecd9ae',
    flowers: ['#fff6e6', '#8fa8f0', '#b9a6ea', '#fff0a8'],
    trunk: 1,
  },
  {
    trees: [roundTree, oak, roundTree],
    deep: '#3a744c',
    green: '#5f9048',
    bark: '#5f4838',
    soil: '#6f8848',
    path: '#d6ba86',
    flowers: ['#f6d06a', '#fff6e6', '#e8857a', '#f6b0c0'],
    trunk: 2,
  },
  {
    trees: [birch, roundTree, roundTree],
    deep: '#c8642a',
    green: '#e8a836',
    bark: '#6a4a3a',
    soil: '#a8924e',
    path: '#e2c290',
    flowers: ['#fff0d0', '#e8a05a', '#c98ab8', '#f6d06a'],
    trunk: 0,
  },
  {
    trees: [pine, poplar, pine],
    deep: '#2a6470',
    green: '#58907a',
    bark: '#8a5a48',
    soil: '#6a8a68',
    path: '#d8c8a8',
    flowers: ['#d8e6ff', '#b9a6ea', '#fff6e6', '#f0a8d0'],
    trunk: 0,
  },
];
/** The kind of this book, its ground white when it snows. */
export function woodOf(f: Stage): Wood {
  const found = WOODS[f.keep('wood', WOODS.length)] ?? PINES;
  return { ...found, soil: f.underSnow(found.soil), path: f.underSnow(found.path, 0.5) };
}
