/** One scene as display lists, back to front: place, quiet for the words, light, figures, weather, foreground. */
import type { IllustrationStyle } from '../../../story/brief.ts';
import type { Character } from '../../../story/character.ts';
import type { Prop, Scene } from '../../../story/scene.ts';
import { extent } from '../core/bounds.ts';
import type { Box, Layer, Node, Pt } from '../core/types.ts';
import { finds } from '../places/finds.ts';
import { placeOf } from '../places/place-of.ts';
import { air } from '../places/sheets.ts';
import { type Stage, stageOf } from '../places/stage.ts';
import { facesAt, fireflies, weather } from '../places/weather.ts';
import type { Tones } from '../raster/page.ts';
import type { View } from './arrange.ts';
import { sunlight, vignette } from './atmosphere.ts';
import { type MadeBed, makeBed } from './bed.ts';
import { type CastScene, castScene, type PlacedActor } from './cast-scene.ts';
import { castShade } from './cast-shade.ts';
import type { Figures } from './figure-seam.ts';
import { groundCover } from './ground-cover.ts';
import { checkLayout, circleMeets, type Layout, type LayoutFault } from './layout.ts';
import { lightFigure, type Standing } from './light-figure.ts';
import { bank, veil } from './quiet.ts';
import { groundAround, patch, separation } from './separate.ts';
import { besideActors, standProps } from './stand-props.ts';

export interface Composition {
  /** Everything behind the figures. */
  back: Layer[];
  /** Figures and all before them; takes the tones of the page with `back` on it, so that nobody melts into the ground. */
  fore: (tones: Tones) => Layer[];
  layout: Layout;
  /** What could not be mended; empty for every scene that the tests know. */
  faults: LayoutFault[];
}
const nodesOf = (layers: Layer[]): Node[] => layers.flatMap((l) => l.nodes);

export { nodesOf };

/** Foreground sheets keep off faces: a side of the frame that would cover one is left out. */
function clearFrame(stage: Stage, heads: Layout['actors']): Stage {
  const reach = 130;
  const sides = stage.sides.filter((side) => {
    const box: Box = side < 0 ? [0, 0, reach, 1000] : [1000 - reach, 0, reach, 1000];
    return !heads.some((a) => circleMeets({ at: a.head.at, r: a.head.r * 0.9 }, box));
  });
  const boughs = stage.boughs && !heads.some((a) => a.head.at[1] - a.head.r < 320);
  return { ...stageOf(stage), sides, boughs };
}
/** The colours that must stand out from the ground: the outline of the head, which is a person's hair. */
function outline({ character }: PlacedActor): string {
  const { appearance } = character;
  return appearance.species === 'child' && appearance.hair ? appearance.hair.colour : appearance.body;
}
export function composeScene(
  scene: Scene,
  cast: readonly Character[],
  style: IllustrationStyle,
  seeds: { seed: number; bookSeed: number },
  figures: Figures,
): Composition {
  const known = new Set(scene.actors.map((a) => a.character));
  const draft = stageOf({
    seed: seeds.seed,
    bookSeed: seeds.bookSeed,
    setting: scene.setting,
    timeOfDay: scene.timeOfDay,
    weather: scene.setting === 'underwater' ? 'clear' : scene.weather,
    shot: scene.camera,
    textZone: scene.textZone,
    style,
    asleep: scene.actors.some((a) => a.pose === 'sleep'),
  });
  const draftPlace = placeOf(draft);
  const view: View = {
    shot: scene.camera,
    textZone: scene.textZone,
    footing: draftPlace.footing,
    lean: draft.orb[0] > 500 ? 1 : -1,
    choose: draft.choose,
    level: scene.setting === 'rooftops',
  };
  const standing = standProps(scene, view, figures);
  const things = new Map<Prop, Pt>(standing.map((s) => [s.prop, [s.x, s.y - 30 * s.scale]]));
  const { actors, arrangement }: CastScene =
    known.size > 0
      ? castScene(scene, cast, view, figures, things)
      : { actors: [], arrangement: { spots: [], layout: { actors: [], foreground: [] } } };
  const stage = clearFrame(draft, arrangement.layout.actors);
  const same = stage.sides.length === draft.sides.length && stage.boughs === draft.boughs;
  const place = same ? draftPlace : placeOf(stage);
  const placed: Standing[] = [
    ...besideActors(standing, arrangement.layout.actors, scene.textZone),
    ...actors.map(
      (a): Standing => ({
        drawing: a.drawing,
        ...a.spot,
        floating: a.floating,
        extent: extent(a.drawing.nodes) ?? [0, 0, 1, 1],
      }),
    ),
  ];
  const lit = placed.map((s) => lightFigure(stage, place.key, s));
  const inBed = new Set(
    scene.setting === 'bedroom' ? actors.filter((a) => a.actor.pose === 'sleep').map((a) => a.drawing) : [],
  );
  const abed = lit.filter((_, i) => inBed.has(placed[i]?.drawing as PlacedActor['drawing']));
  const awake = lit.filter((l) => !abed.includes(l));
  const beds = scene.setting === 'bedroom' ? bedsOf(stage, actors, arrangement.layout) : [];
  // cut paper is lit by its shadows alone
  const sun = style === 'paper-cut' ? [] : [castShade(stage, place), sunlight(stage, place, arrangement.layout.actors)];
  return {
    back: [...place.back, ...finds(stage, place), ...sun, ...fireflies(stage), veil(stage, place)],
    fore: (tones) => [
      air('apart', apart(actors, arrangement.layout, tones)),
      air(
        'halo',
        lit.flatMap((l) => l.halo),
        'light',
      ),
      air(
        'shadows',
        lit.flatMap((l) => l.ground),
      ),
      ...beds.map((b) => b.behind),
      { name: 'figures', depth: 0, kind: 'actor', nodes: abed.flatMap((l) => l.body) },
      ...beds.map((b) => b.over),
      // whoever sits with a sleeper sits before the bed, not under the quilt
      { name: 'figures', depth: 0, kind: 'actor', nodes: awake.flatMap((l) => l.body) },
      groundCover(stage, place, placed, tones),
      air(
        'held light',
        lit.flatMap((l) => l.light),
        'light',
      ),
      bank(stage, place),
      ...weather(stage, facesAt(arrangement.layout.actors.map((a) => a.head))),
      ...place.front,
      ...(style === 'paper-cut' ? [] : [vignette(stage)]),
    ],
    layout: arrangement.layout,
    faults: checkLayout(arrangement.layout),
  };
}
function bedsOf(stage: Stage, actors: PlacedActor[], layout: Layout): MadeBed[] {
  return actors.flatMap((a) => {
    const laid = layout.actors.find((l) => l.id === a.actor.character);
    return laid && a.actor.pose === 'sleep' ? [makeBed(stage, laid, a.spot.y, a.spot.scale)] : [];
  });
}
function apart(actors: PlacedActor[], layout: Layout, tones: Tones): Node[] {
  return actors.flatMap((a) => {
    const laid = layout.actors.find((l) => l.id === a.actor.character);
    if (!laid) return [];
    const need = separation(outline(a), groundAround(tones, laid.head));
    return need ? [patch(laid.head, need)] : [];
  });
}
