/** The nouns of woodland. */
import type { Land } from '../../content-types.ts';

export const WOOD: Land = {
  key: 'wood',
  match: /\b(wood|forest|jungle|tree|grove)/i,
  settings: { home: 'forest', road: 'forest', goal: 'meadow' },
  nouns: {
    water: ['stream', 'river', 'brook', 'mill pond'],
    high: ['mossy cliff', 'giant tree stump', 'steep bank', 'fallen oak'],
    tangle: ['bramble patch', 'thorn hedge', 'ivy wall', 'nettle bed'],
    dark: ['hollow log', 'badger tunnel', 'root cave', 'fir thicket'],
    gap: ['gully', 'deep ditch', 'split in the rock', 'fox gap'],
    mess: ['heap of fir cones', 'hill of dry leaves', 'pile of acorns', 'mountain of twigs'],
    guard: ['grumpy toad', 'proud pheasant', 'cross old badger', 'very wide hog'],
    mud: ['bog', 'mud patch', 'swampy bit', 'puddle of gloop'],
    crowd: ['rooks', 'wood mice', 'magpies', 'hedgehogs'],
  },
  far: ['Owl Hill', 'the Crooked Pine', 'the Whispering Stone', 'Tumble Top'],
  sense: [
    'The air smelled of [wet leaves|moss|mushrooms|pine]',
    'Light fell through the [branches|leaves|beech trees] in [long stripes|gold coins|patches]',
    'Every twig had a [drop|spider thread|small leaf] on it',
  ],
  sound: ['rustle', 'crackle', 'creak', 'drip'],
  neighbours: [
    ['the squirrels', 'their'],
    ['old Mrs. Bark the badger', 'her'],
    ['the wrens', 'their'],
    ['the hedgehog twins', 'their'],
  ],
  little: [
    ['beetle', 'beetle on its back'],
    ['mouse', 'mouse with a burr in its tail'],
    ['wren', 'wren with one foot caught'],
    ['bee', 'bee too cold to fly'],
  ],
};
