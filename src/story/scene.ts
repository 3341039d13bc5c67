/** What one picture shows, as data. It is compiled either to a drawing or to a prompt: one scene, two renderers. */
import { z } from 'zod';

export const SETTINGS = [
  'forest',
  'meadow',
  'shore',
  'underwater',
  'snow',
  'bedroom',
  'rooftops',
  'city-street',
] as const;
export type Setting = (typeof SETTINGS)[number];
export const TIMES_OF_DAY = ['dawn', 'day', 'dusk', 'night'] as const;
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];
export const WEATHERS = ['clear', 'rain', 'snow'] as const;
export type Weather = (typeof WEATHERS)[number];
export const SHOTS = ['wide', 'medium', 'close', 'low'] as const;
export type Shot = (typeof SHOTS)[number];
export const POSES = [
  'stand',
  'walk',
  'run',
  'sit',
  'perch',
  'sleep',
  'wave',
  'cheer',
  'reach',
  'hug',
  'jump',
  'hold',
  'hold-high',
  'cradle',
  'shy',
  'swim',
  'fly',
  'point',
  'crouch',
  'climb',
] as const;
export type Pose = (typeof POSES)[number];
export const EXPRESSIONS = [
  'happy',
  'gentle',
  'sad',
  'surprised',
  'scared',
  'curious',
  'sleepy',
  'asleep',
  'determined',
  'laughing',
  'blissful',
] as const;
export type Expression = (typeof EXPRESSIONS)[number];
/** Things that can be held in a hand or stand in the scene. */
export const PROPS = [
  'lantern',
  'balloon',
  'star',
  'flower',
  'book',
  'map',
  'bell',
  'umbrella',
  'kite',
  'basket',
  'key',
  'boat',
  'bucket',
  'blanket',
  'teddy',
  'rope',
  'spoon',
  'magnifier',
  'candle',
  'shell',
  'cup',
  'bun',
  'box',
  'stick',
] as const;
export type Prop = (typeof PROPS)[number];
/** Where on the page the words may stand. */
export const TEXT_ZONES = ['top', 'bottom', 'left', 'right', 'none'] as const;
export type TextZone = (typeof TEXT_ZONES)[number];

export const actorSchema = z.object({
  /** A character's id in the plan's cast. */
  character: z.string(),
  pose: z.enum(POSES),
  expression: z.enum(EXPRESSIONS),
  position: z.enum(['left', 'centre', 'right']),
  facing: z.enum(['left', 'right', 'reader']),
  /** A character's id, or where the eyes go. */
  gaze: z.string().default('reader'),
  holds: z.enum(PROPS).optional(),
  /** The id of another actor this one touches: hand in hand, or in a hug when the pose says so. */
  touches: z.string().optional(),
});
export type Actor = z.infer<typeof actorSchema>;

export const sceneSchema = z.object({
  setting: z.enum(SETTINGS),
  /** The place in a few words: "the harbour below Gull Rock". Vendors plan it in English, as picture models read it best. */
  place: z.string().min(1).max(160),
  timeOfDay: z.enum(TIMES_OF_DAY),
  weather: z.enum(WEATHERS),
  mood: z.string().min(1).max(80),
  camera: z.enum(SHOTS),
  actors: z.array(actorSchema).max(4),
  /** Things that stand in the scene, not in a hand. */
  props: z.array(z.object({ prop: z.enum(PROPS), position: z.enum(['left', 'centre', 'right']) })).max(4),
  textZone: z.enum(TEXT_ZONES),
  /** One sentence in the book's language that says what the picture shows; it becomes the alt text. */
  moment: z.string().min(1).max(300),
});
export type Scene = z.infer<typeof sceneSchema>;
