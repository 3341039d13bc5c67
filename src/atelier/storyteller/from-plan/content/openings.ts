/** How a chapter begins when somebody else has planned it: the hour, the weather, and what can be sensed where it plays. */
import type { Setting, TimeOfDay } from '../../../../story/scene.ts';
import type { Say } from '../../content-types.ts';

/** `{in}` is the place as a phrase: "in the hollow tree". */
export const HOURS: Readonly<Record<TimeOfDay, Say>> = {
  dawn: {
    young: ['The sun was just up.', 'It was a new day.', 'Up came the sun.', 'The sky was pink.'],
    older: [
      'It was early {in}, so early that the light was still [thin|pale|pink] at the edges.',
      'Morning came slowly {in}{o:, one corner at a time}.',
      'The sun was only just up, and {o:the whole world looked as if }[nobody had used the day yet|the day was brand new].',
      'It was the hour when the sky is pink and {o:most sensible people are}{b:nearly everybody is} still in bed.',
    ],
  },
  day: {
    young: [
      'It was a fine day.',
      'It was a good day to be out and about.',
      'What a day it was!',
      'The day was big and wide.',
    ],
    older: [
      'It was the kind of day {in} on which [anything might happen|things begin].',
      'The day {in} had begun like any other{o:, and it had no idea what was coming}.',
      'It was a [wide|fine|busy] sort of day {in}.',
      'By then it was broad day {in}, and there was {o:no excuse for standing about}{b:no time to stand about}.',
    ],
  },
  dusk: {
    young: [
      'The day was at an end.',
      'The sun went down.',
      'The sky was red and gold.',
      'It was not day and not yet night.',
    ],
    older: [
      'Evening had come {in}, and all the shadows were growing [long legs|long].',
      'The light {in} had turned the colour of [honey|apricots|toast].',
      'It was that hour of the evening when {o:it is not quite day and not quite night, and }the first star [cannot make up its mind|is thinking about it].',
      'The sun was going down, slowly, {o:the way it does when it does not want to miss anything}{b:as if it wanted to stay}.',
    ],
  },
  night: {
    young: ['It was night.', 'It was dark, dark, dark.', 'Night came, soft and still.', 'It was late. It was dark.'],
    older: [
      'It was night {in}, and everything had gone [quiet|still|soft round the edges].',
      'Night had come {in}{o:, without a sound, as it always does}.',
      'It was dark {in}, but not so dark {o:that there was nothing to see}{b:as all that}.',
      'It was late{o:, later than anybody was supposed to be up}, and the dark {in} was listening.',
    ],
  },
};

/** Only out of doors and above the water. */
export const WET: Say = {
  young: ['Drip, drop, drip!', 'Plip, plop! It rained.', 'It rained and rained.'],
  older: [
    'It had been raining {o:for hours}, and every [leaf|roof|edge] had a row of drops on it.',
    'The rain came down in [strings|long grey stripes]{o:, and it did not look like stopping}.',
    'Rain [drummed|pattered|tapped] on everything that would hold still.',
  ],
};
export const WHITE: Say = {
  young: ['It snowed and snowed.', 'Snow fell, soft as wool.', 'Down came the snow.'],
  older: [
    'Snow was coming down in [big, slow|soft, fat] flakes{o:, as if it had all the time in the world}.',
    'The snow fell so quietly that {o:you could almost hear it}{b:it seemed to be holding its breath}.',
    'Everything wore a [white hat|thick white coat] of snow.',
  ],
};

interface Senses extends Say {
  /** The place's own words must say that it is such a place: a plan calls the moon "snow" when there is no moon to choose. */
  match: RegExp;
}
export const SENSES: Readonly<Record<Setting, Senses>> = {
  forest: {
    match: /wood|forest|tree|grove|jungle|thicket|glade|clearing|glen/i,
    young: ['The leaves said shh.', 'It smelled of wet moss.', 'A twig went snap.', 'The trees were tall.'],
    older: [
      'The air smelled of [wet leaves|moss|mushrooms|pine].',
      'Somewhere a twig [snapped|cracked], and then it was quiet again.',
      'The leaves overhead {o:were }[whispered|murmured] among themselves.',
      'The trees stood close together{o:, as if they were sharing a secret}.',
    ],
  },
  meadow: {
    match: /meadow|field|grass|hill|farm|garden|orchard|park|valley|pasture|lawn/i,
    young: ['The grass was soft.', 'It smelled of grass.', 'A bee went by. Buzz!', 'The wind ran in the grass.'],
    older: [
      'The air smelled of [hay|clover|warm grass].',
      'The grass [bent|whispered|shone] in the wind.',
      'A bee went by{o:, busy and late for something}.',
      'The wind ran over the grass in [long waves|quick steps].',
    ],
  },
  shore: {
    match: /sea|shore|beach|harbou?r|bay|coast|island|cove|sand|pier|dock|ship|boat|lighthouse|ocean|quay/i,
    young: [
      'The sea went hush, hush.',
      'It smelled of salt.',
      'In came the waves. Out went the waves.',
      'A gull went by. Kee!',
    ],
    older: [
      'The air tasted of [salt|seaweed].',
      'The waves came in like slow breathing{o:, and went out again}.',
      'A gull cried once{o:, far out, and was answered}.',
      'The sea [hissed|whispered|muttered] {o:to itself }on the stones.',
    ],
  },
  underwater: {
    match: /sea|reef|ocean|water|coral|lake|deep|lagoon|kelp/i,
    young: ['Blub, blub, blub.', 'Up went the bubbles.', 'The weed went to and fro.', 'It was blue all round.'],
    older: [
      'The light came down in [long green stripes|soft blue curtains].',
      'Bubbles went up [one by one|in silver strings].',
      'The weed [swayed|bowed|waved] {o:to and fro }as if it could hear music.',
      'Everything moved slowly{o:, and nothing made a splash}.',
    ],
  },
  snow: {
    match: /snow|ice|icy|winter|glacier|frost|frozen|arctic|polar|mountain|peak/i,
    young: [
      'Crunch, crunch went the snow.',
      'It was cold, cold, cold.',
      'It was all so white.',
      'Puff! went each breath.',
    ],
    older: [
      'The snow [squeaked|crunched|creaked] underfoot.',
      'The cold {o:had teeth, and }nipped at every nose.',
      'Everything was white{o:, and so quiet that the quiet had a sound of its own}.',
      'The air was so cold that it [sparkled|tingled].',
    ],
  },
  bedroom: {
    match:
      /room|bed|house|home|kitchen|attic|nursery|cottage|cabin|library|classroom|den|burrow|hall|shop|bakery|castle|tower/i,
    young: ['The floor went creak.', 'It was still in there.', 'The clock said tick, tock.', 'It was nice and snug.'],
    older: [
      'A floorboard creaked{o:, though nobody had stepped on it}.',
      'It was quiet indoors, {o:the kind of quiet that is full of small sounds}{b:and a little bit dusty}.',
      'Somewhere in the [wall|next room|corner] something ticked.',
      'The walls {o:seemed to lean in a little, as if they }wanted to hear, too.',
    ],
  },
  rooftops: {
    match: /roof|chimney|tower|balcony|attic|sky/i,
    young: ['The wind went whoo.', 'It was high, high up.', 'How small the town was!', 'A cat went by on the tiles.'],
    older: [
      'Chimneys stood all round{o:, like people at a party who do not know each other}.',
      'The wind up there {o:had come a long way, and }smelled of [smoke|soup and soap].',
      'The town lay far down{o:, no bigger than a toy that somebody had forgotten to put away}.',
      'The tiles were [cool|smooth] and [slanted|steep].',
    ],
  },
  'city-street': {
    match: /street|city|town|square|market|village|lane|road|station|shop|alley|plaza/i,
    young: ['Clip, clop went the feet.', 'It smelled of bread.', 'Ding! went a bell.', 'A dog said woof.'],
    older: [
      'The air smelled of [warm bread|rain on stone|soup and soap].',
      'Somewhere a [tram|bell|kettle] [sang|rang|hummed] to itself.',
      'Windows [winked|shone] all the way along.',
      'Feet went by, {o:quick ones and slow ones, }all of them going somewhere.',
    ],
  },
};
