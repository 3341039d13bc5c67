/** The nouns of the world under water, where nobody asks how a fox can breathe. */
import type { Land } from '../../content-types.ts';

export const REEF: Land = {
  key: 'reef',
  match:
    /\b(under ?water|(?:under|beneath|below|bottom of|depths of|floor of)(?: the)?(?: \w+)? (?:sea|water|waves|ocean|lake)|undersea|sea ?(?:bed|floor)|ocean floor|reef|coral|mermaids?|atlantis)\b/i,
  settings: { home: 'underwater', road: 'underwater', goal: 'underwater' },
  nouns: {
    water: ['cold current', 'whirl of bubbles', 'swift current', 'deep blue hole'],
    high: ['coral wall', 'tall rock', 'sunken mast', 'sandy cliff'],
    tangle: ['kelp jungle', 'old fishing net', 'knot of weed', 'weed curtain'],
    dark: ['sea cave', 'sunken hull', 'hole in the reef', 'coral tunnel'],
    gap: ['crack in the reef', 'deep trench', 'gap in the coral', 'split in the rock'],
    mess: ['heap of shells', 'hill of old anchors', 'tower of barrels', 'mountain of clams'],
    guard: ['grumpy crab', 'proud lobster', 'cross old octopus', 'very wide ray'],
    mud: ['patch of soft sand', 'bed of ooze', 'patch of sea slime', 'sandy hollow'],
    crowd: ['herrings', 'shrimps', 'hermit crabs', 'sea horses'],
  },
  far: ['Shell Hill', 'Coral Top', 'the Sunken Tower', 'Whale Rock'],
  sense: [
    'The light came down in [long green stripes|gold coins|soft blue curtains]',
    'Bubbles went up [one by one|in silver strings|past their noses]',
    'The weed [swayed|bowed|waved] as they went by',
  ],
  sound: ['gurgle', 'bubble', 'swish', 'click'],
  neighbours: [
    ['the sea horses', 'their'],
    ['old Mr. Barnacle the seal', 'his'],
    ['the oyster sisters', 'their'],
    ['the hermit crabs', 'their'],
  ],
  little: [
    ['crab', 'crab on its back'],
    ['starfish', 'starfish under a stone'],
    ['shrimp', 'shrimp in a bottle'],
    ['sea snail', 'sea snail in a bit of net'],
  ],
};
