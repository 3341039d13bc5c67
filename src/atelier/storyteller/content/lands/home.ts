/** The nouns of a house and its garden, where a small hero’s adventures begin at the bedroom door. */
import type { Land } from '../../content-types.ts';

export const HOME: Land = {
  key: 'home',
  match:
    /^(?:at )?home$|\b(bed ?room|bed|nursery|play ?room|living room|kitchen|attic|flat|apartment|my room|(?:my|our|her|his|their|the|a|an|\S+['’]s)(?: \w+){0,3} (?:house|home)|garden|back ?yard)\b/i,
  settings: { home: 'bedroom', road: 'meadow', goal: 'meadow' },
  nouns: {
    water: ['paddling pool', 'rain butt', 'garden pond', 'full bath'],
    high: ['garden wall', 'tall gate', 'compost heap', 'stack of flower pots'],
    tangle: ['rose bush', 'bean row', 'washing line', 'heap of garden string'],
    dark: ['garden shed', 'wood pile', 'drain pipe', 'cellar'],
    gap: ['gap in the hedge', 'broken step', 'hole in the fence', 'gap in the path'],
    mess: ['heap of flower pots', 'hill of washing', 'tower of buckets', 'mountain of old boots'],
    guard: ['grumpy tomcat', 'proud hen', 'cross old goose', 'very wide dog'],
    mud: ['flower bed', 'muddy corner', 'puddle', 'cabbage patch'],
    crowd: ['sparrows', 'snails', 'house mice', 'ladybirds'],
  },
  far: ['Rhubarb Hill', 'the Old Apple Tree', 'the Summer House', 'Toad Hill'],
  sense: [
    'The air smelled of [cut grass|roses|wet earth]',
    'The grass [bent|shone|whispered] in the wind',
    'Behind them the house looked [small|very small|quiet and far off]',
  ],
  sound: ['rustle', 'creak', 'drip', 'buzz'],
  neighbours: [
    ['the sparrows', 'their'],
    ['old Mrs. Thimble the mouse', 'her'],
    ['the snail twins', 'their'],
    ['the cat next door', 'her'],
  ],
  little: [
    ['beetle', 'beetle on its back'],
    ['snail', 'snail on a hot step'],
    ['bee', 'bee too wet to fly'],
    ['mouse', 'mouse under a flower pot'],
  ],
};
