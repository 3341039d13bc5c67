/** The nouns of seashore. */
import type { Land } from '../../content-types.ts';

export const SEA: Land = {
  key: 'sea',
  match: /\b(sea|seaside|island|beach|ship|harbou?r|ocean|bay|coast|lighthouse|shore|cove|rock)/i,
  settings: { home: 'shore', road: 'shore', goal: 'shore' },
  nouns: {
    water: ['channel', 'tide pool', 'creek', 'lagoon'],
    high: ['chalk cliff', 'sea wall', 'sand dune', 'slippery rock'],
    tangle: ['heap of nets', 'kelp jungle', 'knot of old rope', 'seaweed curtain'],
    dark: ['sea cave', 'smugglers’ tunnel', 'upturned hull', 'blow hole'],
    gap: ['gap in the pier', 'crack between the rocks', 'missing bit of jetty', 'deep gully'],
    mess: ['hill of crab pots', 'heap of shells', 'mountain of driftwood', 'tower of barrels'],
    guard: ['grumpy crab', 'proud pelican', 'cross old walrus', 'very wide seal'],
    mud: ['mud flat', 'patch of wet sand', 'slick of green slime', 'salt bog'],
    crowd: ['gulls', 'puffins', 'hermit crabs', 'sandpipers'],
  },
  far: ['Gull Rock', 'the Last Buoy', 'Smoke Island', 'the Whale’s Chin'],
  sense: [
    'The air tasted of [salt|seaweed|rain]',
    'The waves came in [like slow breathing|one, two, three|with white hats on]',
    'Foam [ran|fizzed|hissed] along the [sand|stones|rocks]',
  ],
  sound: ['splash', 'slap', 'hiss', 'gurgle'],
  neighbours: [
    ['the puffins', 'their'],
    ['old Mr. Barnacle the seal', 'his'],
    ['the ferry rats', 'their'],
    ['the oyster sisters', 'their'],
  ],
  little: [
    ['crab', 'crab on its back'],
    ['starfish stuck', 'starfish stuck on a hot rock'],
    ['tern', 'tern with string on one foot'],
    ['shrimp', 'shrimp in a drying pool'],
  ],
};
