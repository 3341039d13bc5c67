/** What every place is built from: the camera, the light, the text's calm zone, and the chance of one seed. */
import type { IllustrationStyle } from '../../../story/brief.ts';
import type { Setting, Shot, TextZone, TimeOfDay, Weather } from '../../../story/scene.ts';
import { mix } from '../core/colour.ts';
import { grade, PALETTES, type Palette } from '../core/palette.ts';
import { type Rng, random } from '../core/random.ts';
import type { Box, Layer, Pt } from '../core/types.ts';

export interface Camera {
  /** Page units for one unit of a figure of about 190. */
  actor: number;
  /** 0 top to 1 bottom. */
  horizon: number;
  /** How big the world's things are. */
  zoom: number;
  /** How soft the distance is. */
  soft: number;
}
/** With words on the picture: room for them, and everybody under or beside it. */
const BESIDE_WORDS: Readonly<Record<Shot, Camera>> = {
  wide: { actor: 1.9, horizon: 0.58, zoom: 0.85, soft: 0 },
  medium: { actor: 2.8, horizon: 0.57, zoom: 1.1, soft: 1 },
  close: { actor: 4.8, horizon: 0.64, zoom: 1.5, soft: 4 },
  low: { actor: 3.1, horizon: 0.78, zoom: 1.3, soft: 0.5 },
};
/** With the words on a page of their own the picture fills its page: a high horizon, people and things larger. */
const FULL_PAGE: Readonly<Record<Shot, Camera>> = {
  wide: { actor: 2.3, horizon: 0.43, zoom: 1.1, soft: 0 },
  medium: { actor: 3.15, horizon: 0.45, zoom: 1.35, soft: 1 },
  close: { actor: 5.6, horizon: 0.55, zoom: 1.7, soft: 4 },
  low: { actor: 3.6, horizon: 0.76, zoom: 1.55, soft: 0.5 },
};
/** A room keeps its wall: a floor that fills half the page would be bare boards. */
const INDOOR_HORIZON = 0.55;
export function cameraOf(shot: Shot, textZone: TextZone, setting?: Setting): Camera {
  if (textZone !== 'none') return BESIDE_WORDS[shot];
  const camera = FULL_PAGE[shot];
  return setting === 'bedroom' ? { ...camera, horizon: Math.max(camera.horizon, INDOOR_HORIZON) } : camera;
}
/** The part of the page that is kept quiet for the words. */
export const CALM_ZONES: Readonly<Record<Exclude<TextZone, 'none'>, Box>> = {
  left: [0, 0, 400, 1000],
  right: [600, 0, 400, 1000],
  top: [0, 0, 1000, 340],
  bottom: [0, 740, 1000, 260],
};
export interface StageRequest {
  /** Of this picture: viewpoint, clouds, scattering. */
  seed: number;
  /** Of the whole book: what must not change from page to page. */
  bookSeed: number;
  setting: Setting;
  timeOfDay: TimeOfDay;
  weather: Weather;
  shot: Shot;
  textZone: TextZone;
  style: IllustrationStyle;
  /** Somebody lies in a bed, so a bedroom puts the bed in the foreground. */
  asleep?: boolean;
}
export interface Stage extends StageRequest {
  r: Rng;
  P: Palette;
  /** Local colour to the colour under this light, at this depth (0 near to 1 far). */
  c: (colour: string, depth?: number) => string;
  /** The horizon, in page units from the top. */
  H: number;
  zoom: number;
  soft: number;
  /** The middle of the sun or moon. */
  orb: Pt;
  /** Which edges get framing in the foreground: -1 left, 1 right. */
  sides: (-1 | 1)[];
  night: boolean;
  /** Dusk or night: windows and lamps are lit. */
  dim: boolean;
  /** It snows, so the ground is white and nothing blooms. */
  snowy: boolean;
  /** Whether leaves may hang in from above: only while all heads are well below. */
  boughs: boolean;
  /** The same colour, or under fresh snow when it snows. */
  underSnow: (colour: string, cover?: number) => string;
  calmAt: (x: number, y: number) => boolean;
  /** A whole number below `n` that depends on the seed and the topic alone, so that one choice does not move another. */
  choose: (topic: string, n: number) => number;
  /** The same by the seed of the book: season, kind of wood, town, room. One book is one world. */
  keep: (topic: string, n: number) => number;
}
/** What a place gives back. Sheets behind the actors, sheets in front of them, and where feet may stand. */
export interface Place {
  back: Layer[];
  front: Layer[];
  /** Page y of the highest and lowest ground where feet may stand. */
  footing: [number, number];
  /** Colour of a quiet veil behind the words, if not the sky's. */
  veil?: string;
  /** A lamp that outshines sun and moon. */
  key?: { at: Pt; colour: string };
  /** Colour of what the actors stand on, for a bank of it in the foreground. */
  earth: string;
}
function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
}
export function stageOf(request: StageRequest): Stage {
  const shot = cameraOf(request.shot, request.textZone, request.setting);
  const P = PALETTES[request.timeOfDay];
  const zone = request.textZone;
  const chance = (seed: number) => (topic: string, n: number) => Math.floor(random(seed ^ hash(topic))() * n);
  const choose = chance(request.seed);
  const calm = zone === 'none' ? undefined : CALM_ZONES[zone];
  const dim = request.timeOfDay === 'night' || request.timeOfDay === 'dusk';
  // the light stands opposite to the words, or on a seeded side; low in the sky at both ends of the day
  const right = zone === 'left' || (zone !== 'right' && choose('light', 2) === 0);
  const reach = zone === 'left' || zone === 'right' ? 0.06 + choose('orb x', 100) / 600 : choose('orb x', 100) / 500;
  const orbX = right ? 700 + reach * 800 : 300 - reach * 800;
  const snowy = request.weather === 'snow';
  const low = request.timeOfDay === 'dawn' || request.timeOfDay === 'dusk';
  const orbY = shot.horizon * (low ? 0.62 + choose('orb y', 100) / 600 : 0.2 + choose('orb y', 100) / 600);
  // text at the top needs sky there, text at the bottom needs ground there
  const lean = zone === 'top' ? 0.04 : zone === 'bottom' ? -0.06 : 0;
  const H = shot.horizon + lean + (choose('horizon', 100) - 50) / 1600;
  return {
    ...request,
    r: random(request.seed),
    P,
    c: grade(P),
    H: 1000 * H,
    zoom: shot.zoom,
    soft: request.style === 'paper-cut' ? 0 : shot.soft,
    orb: [orbX, 1000 * (zone === 'top' ? Math.max(orbY, 0.4) : orbY)],
    sides: framing(request, choose),
    night: request.timeOfDay === 'night',
    dim,
    snowy,
    boughs: zone !== 'top' && request.shot !== 'close',
    underSnow: (colour, cover = 0.72) => (snowy ? mix(colour, '#f2f6ff', cover) : colour),
    calmAt: (x, y) =>
      calm !== undefined && x >= calm[0] && x <= calm[0] + calm[2] && y >= calm[1] && y <= calm[1] + calm[3],
    choose,
    keep: chance(request.bookSeed),
  };
}
/** Framing never stands under the words: with words at a side only the other side is framed. */
function framing(request: StageRequest, choose: Stage['choose']): (-1 | 1)[] {
  if (request.textZone === 'left') return [1];
  if (request.textZone === 'right') return [-1];
  const kind = choose('frame', request.shot === 'close' ? 3 : 4);
  return kind === 0 ? [-1] : kind === 1 ? [1] : kind === 2 ? [] : [-1, 1];
}
/** Nearer things are bigger: y on the ground plane to a size factor. */
export const nearness = (f: Stage, y: number) => 0.35 + (y - f.H) / (1000 - f.H);
/** `n` places from x0 to x1, one in each equal stretch. */
export const spread = (f: Stage, n: number, x0 = 0, x1 = 1000): number[] =>
  Array.from({ length: n }, (_, i) => x0 + ((i + 0.2 + f.r() * 0.6) / n) * (x1 - x0));
