/** The nouns of space. */
import type { Land } from '../../content-types.ts';

export const SPACE: Land = {
  key: 'space',
  match: /\b(space|planet|moon|rocket|star ?ship|galaxy|mars|orbit|comet)/i,
  settings: { home: 'rooftops', road: 'snow', goal: 'snow' },
  nouns: {
    water: ['river of silver dust', 'acid pool', 'lake of warm ink', 'stream of tiny stones'],
    high: ['crater wall', 'crystal cliff', 'tall antenna', 'ice boulder'],
    tangle: ['cable jungle', 'crystal thicket', 'knot of pipes', 'net of old wires'],
    dark: ['lava tube', 'cargo hatch', 'shadow crater', 'air duct'],
    gap: ['gap in the gantry', 'crack in the ground', 'missing ladder', 'open airlock'],
    mess: ['hill of spare parts', 'heap of helmets', 'tower of tins', 'mountain of moon rocks'],
    guard: ['grumpy gate robot', 'proud moon cat', 'cross old rover', 'very wide vending machine'],
    mud: ['pond of green slime', 'lake of moon jam', 'dust swamp', 'pool of spilled glue'],
    crowd: ['star moths', 'repair bots', 'comet mice', 'bubble birds'],
  },
  far: ['Beacon Nine', 'the Far Crater', 'the Silent Dome', 'Comet Hill'],
  sense: [
    'The stars were [so close they hummed|sharp as pins|everywhere, even underfoot]',
    'The dust [sparkled|glittered|drifted] with every step',
    'A [blue planet|small green moon|pair of suns] hung overhead',
  ],
  sound: ['bleep', 'hum', 'clank', 'fizz'],
  neighbours: [
    ['the repair bots', 'their'],
    ['old Captain Rust', 'his'],
    ['the comet mice', 'their'],
    ['the moon-cheese sellers', 'their'],
  ],
  little: [
    ['tiny bot', 'tiny bot on its back'],
    ['star moth', 'star moth with a bent wing'],
    ['moon snail', 'moon snail in a bolt hole'],
    ['bubble bird', 'bubble bird stuck on a wire'],
  ],
};
