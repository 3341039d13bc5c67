/** The nouns of countryside. */
import type { Land } from '../../content-types.ts';

export const FIELD: Land = {
  key: 'field',
  match: /./,
  settings: { home: 'meadow', road: 'meadow', goal: 'meadow' },
  nouns: {
    water: ['brook', 'duck pond', 'wide ditch', 'river'],
    high: ['stone wall', 'hay stack', 'steep bank', 'five-bar gate'],
    tangle: ['hedge', 'bramble patch', 'bean row', 'thistle field'],
    dark: ['barn', 'drain under the road', 'rabbit tunnel', 'old well house'],
    gap: ['gap in the bridge', 'deep ditch', 'broken stile', 'cattle grid'],
    mess: ['hill of turnips', 'heap of hay', 'tower of milk cans', 'mountain of pumpkins'],
    guard: ['grumpy goat', 'proud turkey', 'cross old ram', 'very wide cow'],
    mud: ['mud patch', 'pig wallow', 'boggy gate', 'puddle of gloop'],
    crowd: ['geese', 'field mice', 'starlings', 'bumblebees'],
  },
  far: ['Windmill Hill', 'the Lonely Oak', 'the Far Gate', 'Bell Barn'],
  sense: [
    'The air smelled of [hay|clover|rain]',
    'The grass [bent|shone|whispered] in the wind',
    'Cloud shadows [slid|ran|rolled] over the fields',
  ],
  sound: ['rustle', 'moo', 'squelch', 'buzz'],
  neighbours: [
    ['the geese', 'their'],
    ['old Mrs. Furrow the mole', 'her'],
    ['the lamb triplets', 'their'],
    ['the scarecrow’s crows', 'their'],
  ],
  little: [
    ['beetle', 'beetle on its back'],
    ['duckling', 'duckling in a rut'],
    ['bee', 'bee too wet to fly'],
    ['mouse', 'mouse under a flower pot'],
  ],
};
