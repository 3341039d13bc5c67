/** The nouns of snowy mountain. */
import type { Land } from '../../content-types.ts';

export const SNOW: Land = {
  key: 'snow',
  match: /\b(snow|ice|icy|mountain|arctic|frozen|winter|peak|antarctic|north pole)/i,
  settings: { home: 'snow', road: 'snow', goal: 'snow' },
  nouns: {
    water: ['icy stream', 'half frozen lake', 'meltwater river', 'slushy ford'],
    high: ['ice wall', 'snow cornice', 'steep ledge', 'frozen waterfall'],
    tangle: ['frozen thicket', 'snowy fir thicket', 'icicle fence', 'frosty bramble'],
    dark: ['ice cave', 'snow tunnel', 'old mine', 'bear den'],
    gap: ['crack in the ice', 'crevasse', 'broken ledge', 'deep gully'],
    mess: ['heap of fallen snow', 'pile of sledges', 'hill of snowballs', 'tumble of boulders'],
    guard: ['grumpy goat', 'proud ptarmigan', 'cross old ram', 'very wide yak'],
    mud: ['soft drift', 'slush pit', 'snow bog', 'patch of rotten ice'],
    crowd: ['snow finches', 'mountain hares', 'choughs', 'marmots'],
  },
  far: ['the High Hut', 'Frost Gate', 'the Blue Peak', 'Thunder Top'],
  sense: [
    'The snow [squeaked|crunched|creaked] underfoot',
    'Every breath made a [small cloud|white puff|little ghost]',
    'The peaks shone like [sugar|broken plates|clean teeth]',
  ],
  sound: ['crunch', 'creak', 'whump', 'tinkle'],
  neighbours: [
    ['the marmots', 'their'],
    ['old Mrs. Flint the goat', 'her'],
    ['the hare family', 'their'],
    ['the post ravens', 'their'],
  ],
  little: [
    ['hare kit', 'hare kit stuck in a drift'],
    ['finch', 'finch with ice on its wings'],
    ['vole', 'vole lost in a boot print'],
    ['moth', 'moth too cold to fly'],
  ],
};
