/** The snow: mountains of three kinds, northern lights, pines or bare birches, and a cabin, an igloo, a frozen pond or a snowman. */
import { mix } from '../core/colour.ts';
import { ridge, smooth, star } from '../core/geom.ts';
import type { Layer, Node, Pt } from '../core/types.ts';
import { mountains } from './mountains.ts';
import { air, glow, mist, sheet } from './sheets.ts';
import { sky } from './sky.ts';
import { snowThing } from './snow-things.ts';
import { type Place, type Stage, spread } from './stage.ts';
import { birch, pine, roundTree, type TreeColours } from './trees.ts';

const TREES = [pine, pine, birch, roundTree] as const;

export function snow(f: Stage): Place {
  const { r, c, H, zoom, P } = f;
  const white = c('#ffffff');
  const shade = mix(c('#b8c6ea'), P.shade, 0.18);
  const hill = (y: number, amp: number, d: number): Node => ({
    d: ridge(r, y, amp, 190),
    fill: {
      lin: [0, y - amp, 0, y + 230],
      stops: [
        [0, mix(white, P.haze, d)],
        [1, mix(shade, P.haze, d * 0.6)],
      ],
    },
  });
  // without words overhead the trees may reach into the sky
  const grown = f.textZone === 'none' ? 1.35 : 1;
  const tree = TREES[f.keep('trees', TREES.length)] ?? pine;
  const dress = (d: number): TreeColours => ({
    leaf: c(tree === pine ? '#346468' : '#8fa6b8', d),
    bark: c('#5a4a50', d),
    snow: c('#ffffff', d * 0.5),
  });
  const mid = spread(f, 9, -40, 1040).flatMap((x) =>
    (r() < 0.7 ? pine : tree)(f, x, H + 30 + r.range(-6, 16), r.range(110, 200) * zoom * grown, dress(0.36)),
  );
  const near = [90, 235, 905, 770]
    .filter((x) => !(f.textZone === 'left' && x < 400) && !(f.textZone === 'right' && x > 600))
    .filter((_, i) => f.choose(`near ${i}`, 3) > 0)
    .flatMap((x) =>
      tree(
        f,
        x + r.range(-40, 40),
        H + 90 + r() * 30,
        r.range(250, 350) * zoom * grown * (f.textZone === 'top' ? 0.75 : 1),
        dress(0.12),
      ),
    );
  const thingX = f.textZone === 'right' ? 210 : f.textZone === 'left' ? 790 : f.choose('thing x', 2) ? 800 : 200;
  const thing = snowThing(f, thingX, H + 92, 150 * zoom);
  const top = H + (1000 - H) * 0.3;
  const ground: Node[] = [hill(top, 26, 0), ...thing.ground];
  for (let i = 0; i < 46; i++) {
    const y = H + (1000 - H) * 0.4 + r() * 330;
    ground.push({ d: star(r() * 1000, y, 2.5 + r() * 3.5, 0.3, 0, 4), fill: '#ffffff', op: 0.8 });
  }
  for (let i = 0; i < 7; i++) {
    const y = H + (1000 - H) * (0.45 + 0.075 * i);
    const x = r() * 900;
    ground.push({ d: `M${x - 140},${y}Q${x},${y - 26} ${x + 190},${y + 6}`, stroke: shade, sw: 7, op: 0.5 });
  }
  return {
    back: [
      ...sky(f, { clouds: f.night ? 0 : 3 }),
      ...northernLights(f),
      ...mountains(f),
      sheet('mid hill', 0.4, [...mid, hill(H + 34, 22, 0.3)], { blur: f.soft > 3 ? f.soft * 0.6 : undefined }),
      sheet('thing', 0.25, thing.nodes, { lift: 4, wash: 2 }),
      air(
        'thing glow',
        thing.glow ? [glow(thing.glow[0], thing.glow[1], 170 * zoom, P.lamp, f.dim ? 0.65 : 0.2)] : [],
        'light',
      ),
      sheet('near trees', 0.2, near, { blur: f.soft > 4 ? f.soft * 0.4 : undefined }),
      air('mist', [mist(f, top - 10, 60, 0.18)]),
      sheet('snow', 0.1, ground, { lift: 6 }),
    ],
    front: frame(f, white),
    footing: [top + 50, 950],
    earth: mix(white, P.shade, 0.06),
  };
}
function northernLights(f: Stage): Layer[] {
  if (!f.night || f.weather !== 'clear' || f.choose('northern lights', 3) === 0) return [];
  const bands: [string, number, number][] = [
    ['#5fe0b0', 120, 0.75],
    ['#6fc8ff', 210, 0.5],
    [f.keep('violet', 2) ? '#b98aff' : '#7fe8d0', 70, 0.55],
  ];
  const phase = f.choose('phase', 100) / 16;
  // under the words the lights stay, but faintly
  const quiet = f.textZone === 'top' ? 0.45 : 0.8;
  const g = bands.map(([colour, Y, a], i): Node => {
    const top: Pt[] = [];
    const low: Pt[] = [];
    for (let x = -80; x <= 1080; x += 116) {
      const w = Math.sin(x * 0.008 + i * 1.7 + phase) * 46;
      top.push([x, Y - 70 + w]);
      low.unshift([x, Y + 100 + w * 1.4]);
    }
    return {
      d: smooth([...top, ...low], true, 0.14),
      fill: {
        lin: [0, Y - 90, 0, Y + 130],
        stops: [
          [0, colour, 0],
          [0.65, colour, a * quiet],
          [1, colour, 0],
        ],
      },
    };
  });
  return [
    {
      name: 'northern lights',
      depth: 1,
      kind: 'light',
      nodes: [{ blur: 12, blend: 'screen', g, box: [-40, -40, 1080, 480] }],
    },
  ];
}
function frame(f: Stage, white: string): Layer[] {
  const { c, P } = f;
  const leaf = mix(c('#2a4a58'), P.shade, 0.25);
  return f.sides.map((s) => {
    const x = s < 0 ? -14 : 1014;
    const drift: Pt[] = [
      [x + s * 400, 1060],
      [x + s * 120, 970],
      [x - s * 90, 940],
      [x - s * 230, 990],
      [x - s * 380, 1060],
    ];
    return sheet(
      'frame',
      0,
      [
        ...pine(f, x, 1060, f.textZone === 'top' ? 660 : 800, { leaf, bark: leaf, snow: mix(white, P.shade, 0.16) }),
        { d: smooth(drift), fill: mix(white, P.shade, 0.12) },
      ],
      { lift: 9 },
    );
  });
}
