/** Puts the actors of a scene on the page: side by side, as large as the shot and the words allow, no head cut or covered. */
import type { Shot, TextZone } from '../../../story/scene.ts';
import { CALM_ZONES, cameraOf } from '../places/stage.ts';
import { checkLayout, type LaidActor, type Layout } from './layout.ts';
import { AT_EDGE, alongLine, apart, inOrder, type Measured, pairUp, reach, together } from './spacing.ts';

export interface View {
  shot: Shot;
  textZone: TextZone;
  /** Page y of the highest and lowest ground where feet may stand. */
  footing: [number, number];
  /** Everybody stands on one line, a roof ridge, so nobody may stand further back. */
  level?: boolean;
  /** The side that a group leans to in a wide picture: where the light is, across from the landmark. */
  lean?: -1 | 1;
  /** The chance of this picture; without it everything is as even as can be. */
  choose?: (topic: string, n: number) => number;
}
/** Where one actor stands: feet at x, y; `scale` is page units for one figure unit. */
export interface Spot {
  id: string;
  x: number;
  y: number;
  scale: number;
  dir: 1 | -1;
}
export interface Arrangement {
  spots: Spot[];
  layout: Layout;
}
/** More people, smaller people: one fills a page that four must share. */
const CROWD = [1.1, 1.1, 1, 0.9, 0.82] as const;
const SLOT = { left: 0.28, centre: 0.5, right: 0.72 } as const;

/** Free width for bodies, in page units. */
function breadth(zone: TextZone): [number, number] {
  if (zone === 'left') return [412, 972];
  if (zone === 'right') return [28, 588];
  return [40, 960];
}
/** The highest page y a head may reach, and the lowest. */
function headroom(zone: TextZone): [number, number] {
  const bottom = CALM_ZONES.bottom[1];
  return [zone === 'top' ? CALM_ZONES.top[3] + 14 : 28, zone === 'bottom' ? bottom - 14 : 970];
}
/** Where everybody would like to stand: in their slots, but friends near each other, and the group off the middle. */
function wishes(order: Measured[], gaps: number[], view: View, from: number, to: number): number[] {
  const wish = order.map((a) => from + (to - from) * SLOT[a.position]);
  for (let i = 0; i < order.length; ) {
    let end = i;
    while (end + 1 < order.length && together(order[end]!, order[end + 1]!)) end++;
    const width = gaps.slice(i, end).reduce((sum, gap) => sum + gap, 0);
    const middle = wish.slice(i, end + 1).reduce((sum, x) => sum + x, 0) / (end - i + 1);
    let x = middle - width / 2;
    for (let j = i; j <= end; j++) {
      if (end > i) wish[j] = x;
      x += gaps[j] ?? 0;
    }
    i = end + 1;
  }
  const free = view.textZone !== 'left' && view.textZone !== 'right';
  const swing = view.shot === 'wide' ? 150 * (view.lean ?? 0) : ((view.choose?.('group', 3) ?? 1) - 1) * 90;
  return free && view.shot !== 'close' ? wish.map((x) => x + swing) : wish;
}
/** Nearly side by side, a step apart, or one well before the other: factors of size either way. */
const DEPTH_STEPS: Readonly<Record<Shot, readonly [number, number, number]>> = {
  wide: [0.06, 0.14, 0.2],
  medium: [0.04, 0.1, 0.16],
  close: [0.03, 0.06, 0.1],
  low: [0.03, 0.08, 0.12],
};
/** How near each stands, as a factor of size: those who touch stand level, others one a little nearer. */
function depths(order: Measured[], view: View, share: number): number[] {
  if (view.level || !view.choose || order.length < 2) return order.map(() => 1);
  const phase = view.choose('depth', 2);
  const wanted = DEPTH_STEPS[view.shot][view.choose('depth step', 3)] ?? 0.06;
  // friends with something between them keep near each other
  const friends = order.some((a, i) => order[i + 1] && together(a, order[i + 1]!));
  const step = share * (friends ? Math.min(wanted, 0.11) : wanted);
  const out = order.map((_, i) => ((i + phase) % 2 ? 1 + step : 1 - step));
  for (let i = 0; i + 1 < order.length; i++) if (pairUp(order[i]!, order[i + 1]!)) out[i + 1] = out[i] ?? 1;
  return out;
}
/** Feet to the top of ears and hats, in figure units; raised arms do not count. */
const crown = (a: Measured) => Math.min(Math.max(-a.extent[1], a.head.r - a.head.at[1]), a.head.r * 2.9 - a.head.at[1]);
/** Page y of the feet: on the ground; in a close shot below the page, so that heads come into the middle. */
function footline(view: View, actors: Measured[], scale: number): number {
  const [top, bottom] = headroom(view.textZone);
  const tallest = Math.max(...actors.map((a) => crown(a) * a.size));
  const [high, low] = view.footing;
  if (view.shot === 'close') {
    const heads = actors.reduce((sum, a) => sum - a.head.at[1] * a.size, 0) / actors.length;
    const middle = view.textZone === 'top' ? 0.62 : view.textZone === 'bottom' ? 0.46 : 0.5;
    return Math.max(top + tallest * scale, 1000 * middle + heads * scale);
  }
  const depth = view.shot === 'wide' ? 0.55 : view.shot === 'low' ? 0.85 : 0.72;
  const ground = high + (low - high) * depth;
  return view.textZone === 'bottom' ? Math.min(Math.max(high, bottom - 20), ground) : ground;
}
function lay(m: Measured, s: Spot): LaidActor {
  const k = s.scale;
  const x = (v: number) => s.x + v * k * s.dir;
  const [ex, ey, ew, eh] = m.extent;
  const shoulders = m.head.at[1] + m.head.r * 0.9;
  return {
    id: m.id,
    touches: m.touches,
    head: { at: [x(m.head.at[0]), s.y + m.head.at[1] * k], r: m.head.r * k },
    trunk: [s.x - 20 * k, s.y + Math.min(shoulders, -20) * k, 40 * k, -Math.min(shoulders, -20) * k],
    extent: [s.dir === 1 ? x(ex) : x(ex + ew), s.y + ey * k, ew * k, eh * k],
  };
}
function attempt(actors: Measured[], view: View, base: number, share: number): Arrangement {
  const near = depths(actors, view, share);
  const order = actors.map((a, i): Measured => ({ ...a, size: a.size * near[i]! }));
  const [from, to] = breadth(view.textZone);
  const [top] = headroom(view.textZone);
  const first = order[0]!;
  const last = order.at(-1)!;
  const before = reach(first, AT_EDGE[view.shot])[0] * first.size;
  const after = reach(last, AT_EDGE[view.shot])[1] * last.size;
  const gaps = order.slice(1).map((b, i) => apart(order[i]!, b, view.shot));
  const wide = gaps.reduce((sum, gap) => sum + gap, 0);
  // the row must fit between the ends, which themselves move in as the figures grow
  const row = wide - before + after;
  let k = Math.min(base, (to - from) / row);
  const y = footline(view, order, k);
  if (view.shot !== 'close') {
    // raised arms may reach into the words' sky a little; heads, ears and hats may not
    const tall = Math.max(
      ...order.map(
        (a) => (Math.max(crown(a), a.head.r * 1.25 - a.head.at[1], -a.extent[1] * 0.94) + (a.floats ?? 0)) * a.size,
      ),
    );
    k = Math.min(k, (y - top) / tall);
  }
  const scaled = gaps.map((gap) => gap * k);
  const xs = alongLine(wishes(order, scaled, view, from, to), scaled, from - before * k, to - after * k);
  // nearer is lower on the page as well as larger; the ground limits both
  const [high, low] = view.footing;
  const step = (i: number) => {
    if (view.shot === 'close') return (near[i]! - 1) * 160;
    const down = (near[i]! - 1) * (low - high) * 1.7;
    return Math.max(high, Math.min(view.textZone === 'bottom' ? Math.max(high, 734) : low, y + down)) - y;
  };
  const spots = order.map((a, i): Spot => {
    const lift = (a.floats ?? 0) * k;
    return { id: a.id, x: xs[i]!, y: y - lift + step(i), scale: k * a.size, dir: a.dir };
  });
  const zone = view.textZone;
  // at the bottom the words stand on the ground or a bank in front of everybody's feet: only heads must keep out
  const calm = zone === 'none' ? undefined : CALM_ZONES[zone];
  const layout: Layout = {
    actors: order.map((a, i) => lay(a, spots[i]!)),
    calm,
    banked: zone === 'bottom',
    foreground: [],
  };
  return { spots, layout };
}
/** `actors` must not be empty. Steps the camera back, and everybody nearer to one line, until the layout has no fault. */
export function arrange(actors: Measured[], view: View): Arrangement {
  const order = inOrder(actors);
  const start = cameraOf(view.shot, view.textZone).actor * (CROWD[order.length] ?? 0.8);
  let best = attempt(order, view, start, 1);
  let fewest = checkLayout(best.layout).length;
  for (let step = 1; step < 16 && fewest > 0; step++) {
    const next = attempt(order, view, start * 0.93 ** step, 0.7 ** step);
    const faults = checkLayout(next.layout).length;
    if (faults < fewest) {
      best = next;
      fewest = faults;
    }
  }
  return best;
}
