/** What the enumerated parts of a scene look like, in a painter’s words. One entry for each value, which the types hold. */
import type { IllustrationStyle } from '../../story/brief.ts';
import type { Expression, Pose, Setting, Shot, TextZone, TimeOfDay, Weather } from '../../story/scene.ts';

export const STYLE_WORDS: Readonly<Record<IllustrationStyle, string>> = {
  watercolour:
    'A hand-painted watercolour from a classic picture book: transparent washes that run into one another on rough paper, pigment that settles in the grain, the white of the paper left for light, thin uneven pencil lines under the paint, soft edges, warm and slightly greyed colours.',
  'paper-cut':
    'A picture made of cut and layered paper: clear shapes with slightly uneven scissor edges, sheets of painted and textured paper in few rich colours, small soft shadows where one layer lies on the next, no outlines, depth by overlapping layers.',
  'coloured-pencil':
    'A drawing in coloured pencil on toothy paper: visible strokes that follow the forms, colours built up in layers of hatching, paper showing through, soft graphite contours, gentle and warm.',
};

export const SETTING_WORDS: Readonly<Record<Setting, string>> = {
  forest: 'a forest',
  meadow: 'a meadow',
  shore: 'a sea shore',
  underwater: 'under the sea',
  snow: 'a snowy landscape',
  bedroom: 'a bedroom',
  rooftops: 'rooftops of a town',
  'city-street': 'a street in a town',
};
export const TIME_WORDS: Readonly<Record<TimeOfDay, string>> = {
  dawn: 'dawn, low rosy light',
  day: 'daylight',
  dusk: 'dusk, low golden light and long blue shadows',
  night: 'night, deep blue, with gentle light so that every figure is well seen',
};
export const WEATHER_WORDS: Readonly<Record<Weather, string>> = {
  clear: 'clear',
  rain: 'rain falling',
  snow: 'snow falling',
};

export const SHOT_WORDS: Readonly<Record<Shot, string>> = {
  wide: 'Wide view: the whole place is seen, the figures take about a third of the height.',
  medium: 'Medium view: the figures are seen whole and take about half of the height.',
  close: 'Close view: heads and shoulders, the faces large and clear.',
  low: 'Seen from low down, close to the ground: the figures stand tall against the background.',
};

/** `{thing}` is what is held, where the pose is about that. */
export const POSE_WORDS: Readonly<Record<Pose, string>> = {
  stand: 'standing',
  walk: 'walking',
  run: 'running',
  sit: 'sitting',
  perch: 'perching on something',
  sleep: 'lying asleep',
  wave: 'waving with one arm',
  cheer: 'cheering with both arms up',
  reach: 'reaching out with one arm',
  hug: 'hugging',
  jump: 'jumping, both feet off the ground',
  hold: 'holding {thing} in front',
  'hold-high': 'holding {thing} up high',
  cradle: 'cradling {thing} in both arms',
  shy: 'standing shyly, shoulders up and toes in',
  swim: 'swimming',
  fly: 'flying',
  point: 'pointing',
  crouch: 'crouching low',
  climb: 'climbing',
};
export const EXPRESSION_WORDS: Readonly<Record<Expression, string>> = {
  happy: 'a happy face',
  gentle: 'a gentle, calm face',
  sad: 'a sad face',
  surprised: 'a surprised face, eyes wide and mouth open',
  scared: 'a frightened face',
  curious: 'a curious face',
  sleepy: 'a sleepy face, eyes half shut',
  asleep: 'eyes shut, asleep',
  determined: 'a determined face, mouth firm',
  laughing: 'laughing with an open mouth',
  blissful: 'a blissful face, eyes shut',
};

/** Printing is not spoken of: a painter who hears of words paints some. */
export const ZONE_WORDS: Readonly<Record<TextZone, string>> = {
  top: 'The top third is calm and nearly empty (sky, wall, plain paint). No head reaches into it.',
  bottom: 'The bottom third is calm and nearly empty (ground, water, plain paint). No face is in it.',
  left: 'The left third is calm and nearly empty. Nobody stands in it.',
  right: 'The right third is calm and nearly empty. Nobody stands in it.',
  none: 'The picture fills the whole page.',
};

/** The end of every prompt. Pictures are trimmed when they are printed, and words are set by the press, never by the painter. */
export const PICTURE_RULES =
  'A single finished square picture that reaches to all four edges. No lettering, no words, no numbers, no signature, no watermark, no frame, no border, no speech bubbles, no panels. Signs and book covers are blank. Faces and hands keep a tenth of the width away from the edges. Each figure appears exactly once, and nobody else is in the picture. Friendly and safe for small children; everybody is dressed as described.';
