/** The nouns of city. */
import type { Land } from '../../content-types.ts';

export const CITY: Land = {
  key: 'city',
  match: /\b(city|town|street|market|roof|museum|station|subway|school|palace|factory|london|paris)/i,
  settings: { home: 'city-street', road: 'city-street', goal: 'rooftops' },
  nouns: {
    water: ['canal', 'flooded street', 'fountain', 'gutter in flood'],
    high: ['brick wall', 'tall roof', 'stack of crates', 'iron gate'],
    tangle: ['washing line jungle', 'heap of bicycles', 'knot of cables', 'forest of umbrellas'],
    dark: ['drain pipe', 'old tunnel', 'cellar', 'coal chute'],
    gap: ['gap between two roofs', 'hole in the road', 'missing step', 'open drain'],
    mess: ['hill of parcels', 'heap of cabbages', 'tower of pots', 'mountain of hats'],
    guard: ['grumpy pigeon', 'proud poodle', 'cross old tomcat', 'very wide bulldog'],
    mud: ['patch of wet cement', 'pool of spilled jam', 'patch of tar', 'puddle of porridge'],
    crowd: ['pigeons', 'alley cats', 'sparrows', 'delivery mice'],
  },
  far: ['the Clock Tower', 'Lantern Bridge', 'Button Hill', 'the Old Gas Tower'],
  sense: [
    'The air smelled of [warm bread|rain on stone|soup and soap]',
    'Windows [winked|glowed|shone] all the way up the hill',
    'Somewhere a [tram|bell|kettle] [sang|rang|hummed] to itself',
  ],
  sound: ['clatter', 'honk', 'clang', 'rattle'],
  neighbours: [
    ['the pigeons', 'their'],
    ['old Mr. Crumb the baker', 'his'],
    ['the chimney mice', 'their'],
    ['the tram conductor', 'his'],
  ],
  little: [
    ['sparrow', 'sparrow stuck in a jar'],
    ['ant', 'ant in a coffee cup'],
    ['kitten', 'kitten behind a grating'],
    ['snail', 'snail on a hot step'],
  ],
};
