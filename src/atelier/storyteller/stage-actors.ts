/** Places the figures of a picture: who stands where and faces whom, what eyes rest on, which pose the place allows. */
import type { Actor, Prop, Setting } from '../../story/scene.ts';
import type { Figure, Gaze } from './content-types.ts';
import type { Player } from './players.ts';

export interface Cast {
  player: Player;
  figure: Figure;
  holds?: Prop;
}
export interface StageOrder {
  setting: Setting;
  /** The hero, then the friend if there, then the others. */
  cast: readonly Cast[];
  hero: Player;
  /** The beat's own words. */
  words: string;
  /** Sides are changed: the hero comes from the right. */
  mirrored: boolean;
  /** The words stand at this side, so that a figure alone stands at the other. */
  textSide?: 'left' | 'right';
  /** On the road the way out leads to the right, the way home to the left. */
  homewards: boolean;
  /** Things that stand in the scene. */
  props: readonly Prop[];
}

const TRAVELS = new Set(['walk', 'run']);
const MOVES_IN_WATER = new Set(['walk', 'run', 'climb', 'jump']);
const SLEEPS_IN = /\b(?:asleep|slept|fell asleep)\b/i;
const WET = /\b(?:swam|swim|swimming|water|waves?|sea|tide)\b/i;

/** The pose and face that are possible here: nobody sleeps with open eyes, or in the street; nobody swims on land. */
export function possible(
  pose: Actor['pose'],
  expression: Actor['expression'],
  setting: Setting,
  words: string,
): Pick<Actor, 'pose' | 'expression'> {
  if (pose === 'sleep') {
    const belongs = setting !== 'city-street' && setting !== 'rooftops' && setting !== 'shore';
    if (belongs && (expression === 'asleep' || SLEEPS_IN.test(words))) return { pose, expression: 'asleep' };
    return { pose: 'sit', expression: expression === 'asleep' ? 'sleepy' : expression };
  }
  // Eyes that are shut for the night belong to a sleeper, or to one who nods off where it sits.
  if (expression === 'asleep' && pose !== 'sit' && pose !== 'perch') return { pose, expression: 'sleepy' };
  if (setting === 'underwater') return { pose: MOVES_IN_WATER.has(pose) ? 'swim' : pose, expression };
  if (pose === 'swim' && !(setting === 'shore' && WET.test(words))) return { pose: 'crouch', expression };
  return { pose, expression };
}

type Place = Actor['position'];
/** Left to right as the eye reads, or the other way round; the hero of a crowd stands in its middle now and then. */
function placesFor(count: number, order: StageOrder, together: boolean): readonly Place[] {
  if (count === 1) return [order.textSide === 'left' ? 'right' : order.textSide === 'right' ? 'left' : 'centre'];
  // Who leads goes in front.
  const heroLeft = together ? order.homewards : !order.mirrored;
  if (count === 2) return heroLeft ? ['left', 'right'] : ['right', 'left'];
  if (count === 3)
    return order.mirrored
      ? ['centre', 'left', 'right']
      : heroLeft
        ? ['left', 'centre', 'right']
        : ['right', 'centre', 'left'];
  return order.mirrored ? ['right', 'left', 'centre', 'left'] : ['left', 'right', 'centre', 'right'];
}

/** Where a thing stands: where nobody does, or else between two. */
export function standsAt(index: number, taken: readonly Place[]): Place {
  const free = (['centre', 'right', 'left'] as const).filter((place) => !taken.includes(place));
  return free[index] ?? (['right', 'left', 'centre'] as const)[index % 3] ?? 'centre';
}

export function stageActors(order: StageOrder): Actor[] {
  const { cast } = order;
  const parts = cast.map(({ figure }) => figure[0].split('/') as [Actor['pose'], Actor['expression'], Gaze]);
  const together = cast.length > 1 && parts.slice(0, 2).every(([pose]) => TRAVELS.has(pose));
  const places = placesFor(cast.length, order, together);
  return cast.map(({ player, holds }, i): Actor => {
    const [pose, face, eyes] = parts[i] as [Actor['pose'], Actor['expression'], Gaze];
    const mine = possible(pose, face, order.setting, order.words);
    const position = places[i] as Place;
    const gaze = mine.expression === 'asleep' ? 'down' : gazeOf(order, i, mine.pose, eyes);
    const emptyHanded =
      holds === undefined && (mine.pose === 'hold' || mine.pose === 'hold-high' || mine.pose === 'cradle');
    return {
      character: player.id,
      pose: emptyHanded ? 'reach' : mine.pose,
      expression: mine.expression,
      position,
      facing: facingOf(order, position, places, gaze, together || (cast.length === 1 && TRAVELS.has(mine.pose))),
      gaze,
      ...(holds === undefined ? {} : { holds }),
    };
  });
}

/** What eyes rest on: each other, or the thing; "ahead" only for those who are on their way. */
function gazeOf(order: StageOrder, index: number, pose: Actor['pose'], eyes: Gaze): string {
  const { cast, hero } = order;
  const company = cast.length > 1;
  const own = cast[index] as Cast;
  const isHero = own.player === hero;
  const other = isHero ? cast[1]?.player.id : hero.id;
  if (eyes === 'hero') return isHero ? 'ahead' : hero.id;
  if (eyes === 'friend') return isHero ? (other ?? 'ahead') : company ? hero.id : 'ahead';
  if (eyes === 'thing') {
    if (order.props[0] === undefined && own.holds) return 'down';
    return order.props[0] ?? cast.find((one) => one !== own && one.holds)?.player.id ?? other ?? 'down';
  }
  if (eyes === 'ahead' && company && !TRAVELS.has(pose) && pose !== 'climb' && pose !== 'swim') return other ?? eyes;
  return eyes;
}

function facingOf(
  order: StageOrder,
  position: Place,
  places: readonly Place[],
  gaze: string,
  travelling: boolean,
): Actor['facing'] {
  if (gaze === 'reader') return 'reader';
  if (travelling) return order.homewards ? 'left' : 'right';
  const column = { left: 0, centre: 1, right: 2 };
  const target = order.cast.findIndex(({ player }) => player.id === gaze);
  const thing = order.props.indexOf(gaze as Prop);
  const at = column[target >= 0 ? (places[target] as Place) : thing >= 0 ? standsAt(thing, places) : 'centre'];
  if (at !== column[position]) return at > column[position] ? 'right' : 'left';
  return order.mirrored ? 'left' : 'right';
}
