/** Under water: light from above, a reef of one of four kinds, a wreck or an arch in the distance, and those who live there. */
import { dark, mix } from '../core/colour.ts';
import { blob, ridge, scallop } from '../core/geom.ts';
import type { Layer, Node, Stop } from '../core/types.ts';
import { coral, kelp, reefPiece, seaMarkBelow } from './reef.ts';
import { bubbles, guests, school } from './sea-life.ts';
import { air, glow, mist, sheet } from './sheets.ts';
import { nearness, type Place, type Stage, spread } from './stage.ts';

type Water = [string, string, string, string];
/** From the surface to the deep, by the time of day; three seas. */
const SEAS: readonly Record<Stage['timeOfDay'], Water>[] = [
  {
    dawn: ['#bfeee0', '#5fc4c4', '#2f8fa8', '#22607f'],
    day: ['#d8fbf0', '#62cfd4', '#2a93b8', '#1d5f8f'],
    dusk: ['#ffd8b0', '#7fb0b8', '#3f6f9a', '#34407a'],
    night: ['#8fb8e0', '#3f74b0', '#2a5096', '#1a2e64'],
  },
  {
    dawn: ['#e8f6d0', '#8fd0b0', '#4a9f98', '#2a6a78'],
    day: ['#f0fce0', '#8fdcc0', '#3aa8a0', '#1f7080'],
    dusk: ['#ffe0b8', '#a0b8a0', '#4f8088', '#30506f'],
    night: ['#98d0d0', '#3f8098', '#2a5a80', '#182f58'],
  },
  {
    dawn: ['#d8e8fa', '#88bce8', '#4a84c8', '#344f98'],
    day: ['#e0f4ff', '#78c0f0', '#3a80d0', '#28489a'],
    dusk: ['#ffd0c8', '#a898c8', '#5f60a8', '#38307a'],
    night: ['#a0a8e8', '#5060b8', '#343c90', '#1e2260'],
  },
];

export function underwater(f: Stage): Place {
  const water = (SEAS[f.keep('sea', SEAS.length)] ?? SEAS[0]!)[f.timeOfDay];
  const [surface, haze, blue] = water;
  // colours sink into the water, by day less than by night
  const c = (k: string, d = 0) => mix(mix(k, mix(k, blue, 0.5), f.night ? 0.56 : 0.42), haze, d);
  const s: Stage = { ...f, c };
  const { r, H, zoom } = f;
  const floorY = H + (1000 - H) * 0.34;
  const rocks = (y: number, amp: number, d: number): Node => ({ d: ridge(r, y, amp, 110), fill: c('#4a6a8a', d) });
  const stops: Stop[] = water.map((k, i): Stop => [[0, 0.22, 0.62, 1][i] ?? 1, k]);
  const kind = f.keep('reef', 4);
  const markX = f.textZone === 'left' ? 740 : f.textZone === 'right' ? 260 : f.choose('mark side', 2) ? 740 : 250;
  const far: Node[] = [
    rocks(H - 30, 80 * Math.min(zoom, 1.2), 0.72),
    ...spread(f, 6).map((x): Node => ({ d: scallop(r, x, H - 10, 46 * zoom, 70 * zoom, 8), fill: c('#5a6a94', 0.68) })),
  ];
  const mid: Node[] = [
    rocks(H + 46, 40 * Math.min(zoom, 1.2), 0.36),
    ...spread(f, 5).flatMap((x) =>
      f.calmAt(x, H) ? [] : kelp(x, H + 60, r.range(190, 330) * zoom, c('#4f9a7a', 0.36), 14 * zoom),
    ),
    ...spread(f, 4).flatMap((x) => reefPiece(s, kind, x, H + 54, 1.25 * zoom, c('#e08aa0', 0.32))),
  ];
  const near: Node[] = [];
  for (const x of spread(f, 7)) {
    const y = floorY + r.range(14, 60);
    const k = nearness(f, y) * zoom;
    if (Math.abs(x - 500) < 130 || f.calmAt(x, y)) continue;
    near.push(
      { d: blob(r, x, y, 44 * k, 26 * k, 0.12, 9), fill: c('#6a7094') },
      ...reefPiece(s, kind + (r() < 0.35 ? 1 : 0), x + 20 * k, y - 10 * k, 0.8 * k, c(r.pick(CORALS))),
    );
  }
  return {
    back: [
      {
        name: 'water',
        depth: 1,
        kind: 'sky',
        nodes: [
          { d: 'M0,0H1000V1000H0Z', fill: { lin: [0, 0, 0, 1000], stops } },
          glow(f.orb[0], -40, 620, surface, f.night ? 0.55 : 0.8),
        ],
      },
      rays(f, surface),
      sheet('far rocks', 0.8, far, { blur: f.soft > 0.6 ? f.soft : undefined }),
      sheet('mark', 0.65, f.textZone === 'top' && f.shot === 'low' ? [] : seaMarkBelow(s, markX, H + 40, 250 * zoom), {
        blur: f.soft > 2 ? f.soft * 0.7 : undefined,
      }),
      air('haze', [mist(f, H, 150, 0.45, haze)]),
      sheet('fish', 0.5, school(s), { lift: 2, wash: 1, blur: f.soft > 3 ? 2 : undefined }),
      sheet('mid reef', 0.4, mid, { blur: f.soft > 2 ? f.soft * 0.6 : undefined }),
      sheet('sea bed', 0.1, seaBed(s, floorY), { lift: 6 }),
      sheet('near reef', 0.08, near, { lift: 4, wash: 2 }),
      ...guests(s),
      air('bubbles', bubbles(f)),
    ],
    front: frame(s, water[3]),
    footing: [floorY + 60, 950],
    veil: f.night ? mix(blue, water[3], 0.4) : mix(surface, haze, 0.4),
    earth: c('#f0dcaa'),
  };
}
const CORALS = ['#ee7f8a', '#f6a65a', '#b98ad8', '#f6d06a'];

function rays(f: Stage, light: string): Layer {
  const n = f.choose('rays', 3) + 4;
  const beam = (i: number): Node => {
    const x = f.orb[0] + (i - n / 2) * 90;
    const lean = (i - n / 2) * 150 - 130;
    return {
      d: `M${x - 16},-30L${x + 22},-30L${x + lean + 96},900L${x + lean - 30},900Z`,
      fill: {
        lin: [0, 0, 0, 900],
        stops: [
          [0, light, (f.night ? 0.4 : 0.62) * (f.textZone === 'top' ? 0.5 : 1)],
          [1, light, 0],
        ],
      },
    };
  };
  return {
    name: 'rays',
    depth: 0.9,
    kind: 'light',
    nodes: [{ blur: 9, blend: 'screen', g: Array.from({ length: n }, (_, i) => beam(i)), box: [-40, -40, 1080, 960] }],
  };
}
function seaBed(f: Stage, y: number): Node[] {
  const { r, c } = f;
  const out: Node[] = [
    {
      d: ridge(r, y, 20),
      fill: {
        lin: [0, y, 0, 1000],
        stops: [
          [0, c('#f6e2b0')],
          [1, c('#b89478')],
        ],
      },
    },
  ];
  for (let i = 0; i < 20; i++) {
    const py = y + 40 + r() * (940 - y);
    const x = r() * 1000;
    out.push({ d: `M${x - 50},${py}q25,-9 50,0t50,0`, stroke: c('#c9a880'), sw: 3, op: 0.6 });
  }
  return out;
}
function frame(f: Stage, deep: string): Layer[] {
  const { r, c } = f;
  const near = mix(dark(c('#2f6f6a'), 0.3), deep, 0.35);
  return f.sides.flatMap((s) => {
    const X = (v: number) => (s < 0 ? v : 1000 - v);
    const tall = f.textZone === 'top' ? 600 : 780;
    return [
      sheet(
        'frame',
        0,
        [0, 1, 2].flatMap((i) => kelp(X(2 + i * 42), 1040, tall - i * 190, mix(near, '#5fae8a', i * 0.08), 24)),
        { lift: 9 },
      ),
      sheet(
        'near coral',
        0,
        [
          ...coral(r, X(96), 1040, 1.8, dark(c('#d86a80'), 0.22)),
          { d: blob(r, X(40), 1016, 130, 56, 0.1), fill: near },
        ],
        { lift: 9 },
      ),
    ];
  });
}
