/** Trees, six kinds: each stands on x, y and is h tall. */
import { dark, mix, pale } from '../core/colour.ts';
import { blob, ellipse, line, scallop, smooth, tube } from '../core/geom.ts';
import type { Node, Pt } from '../core/types.ts';
import type { Stage } from './stage.ts';

export interface TreeColours {
  leaf: string;
  bark: string;
  /** Snow on the branches. */
  snow?: string;
}
export type Tree = (f: Stage, x: number, y: number, h: number, colours: TreeColours) => Node[];

/** Leaves are lighter on the side of sun or moon. */
const lightSide = (f: Stage, x: number) => (f.orb[0] > x ? 1 : -1);
const shaded = (c: string) => mix(c, dark(c, 0.5), 0.45);
const lit = (c: string) => mix(c, pale(c, 0.4), 0.4);

export const pine: Tree = (f, x, y, h, { leaf, snow }) => {
  const out: Node[] = [
    {
      d: tube(
        [
          [x, y + 4],
          [x, y - h * 0.3],
        ],
        [h * 0.035, h * 0.025],
      ),
      fill: dark(leaf, 0.35),
    },
  ];
  for (let i = 0; i < 4; i++) {
    const by = y - h * (0.1 + i * 0.2);
    const w = h * (0.25 - i * 0.045);
    const top = by - h * 0.36;
    const j = (f.r() - 0.5) * h * 0.02;
    const n = 5;
    let d = `M${x + j},${top}Q${x + w * 0.45},${by - h * 0.12} ${x + w},${by}`;
    for (let k = 0; k < n; k++) {
      const xa = x + w - ((k + 1) / n) * w * 2;
      d += `Q${xa + w / n},${by - h * 0.035 + (k % 2) * 3} ${xa},${by + Math.sin(((k + 1) / n) * Math.PI) * h * 0.03}`;
    }
    d += `Q${x - w * 0.45},${by - h * 0.12} ${x + j},${top}Z`;
    out.push({ d, fill: i % 2 ? leaf : mix(leaf, dark(leaf, 0.4), 0.3) });
    if (snow)
      out.push({
        d: `M${x + j},${top}Q${x + w * 0.4},${by - h * 0.125} ${x + w * 0.86},${by - h * 0.025}Q${x + w * 0.5},${by - h * 0.13} ${x + w * 0.3},${by - h * 0.1}Q${x + w * 0.1},${by - h * 0.2} ${x - w * 0.2},${by - h * 0.12}Q${x - w * 0.45},${by - h * 0.15} ${x - w * 0.82},${by - h * 0.03}Q${x - w * 0.4},${by - h * 0.13} ${x + j},${top}Z`,
        fill: snow,
      });
  }
  return out;
};
/** A broad crown of scalloped heaps. */
export const roundTree: Tree = (f, x, y, h, { leaf, bark, snow }) => {
  const R = h * 0.34;
  const cy = y - h * 0.68;
  const side = lightSide(f, x);
  const heap = (dx: number, dy: number, k: number, c: string): Node => ({
    d: scallop(f.r, x + dx * R, cy + dy * R, R * k, R * k * 0.9, 9, 0.1),
    fill: c,
  });
  return [
    {
      d: tube(
        [
          [x, y + 6],
          [x - h * 0.01, y - h * 0.3],
          [x + h * 0.01, y - h * 0.6],
        ],
        [h * 0.05, h * 0.03, h * 0.018],
      ),
      fill: bark,
    },
    {
      d: line([
        [x, y - h * 0.36],
        [x + R * 0.5, y - h * 0.58],
      ]),
      stroke: bark,
      sw: h * 0.022,
    },
    heap(0, 0, 1, leaf),
    heap(-0.5 * side, 0.3, 0.6, shaded(leaf)),
    heap(0.36 * side, -0.3, 0.56, snow ?? lit(leaf)),
    heap(-0.05 * side, 0.14, 0.42, leaf),
  ];
};
/** White bark with dark marks, a light tall crown. */
export const birch: Tree = (f, x, y, h, { leaf, bark, snow }) => {
  const white = mix(bark, '#fffaf0', 0.78);
  const lean = f.r.range(-0.05, 0.05) * h;
  const marks = Array.from({ length: 6 }, (_, i): Node => {
    const t = 0.08 + i * 0.1;
    return {
      d: `M${x + lean * t - h * 0.014},${y - h * t}h${h * 0.018}`,
      stroke: dark(bark, 0.35),
      sw: h * 0.009,
    };
  });
  const side = lightSide(f, x);
  const crown = [
    [0, 0.62, 0.2, 0.17],
    [-0.07, 0.75, 0.17, 0.15],
    [0.06, 0.84, 0.14, 0.13],
  ] as const;
  return [
    {
      d: tube(
        [
          [x, y + 4],
          [x + lean * 0.5, y - h * 0.45],
          [x + lean, y - h * 0.86],
        ],
        [h * 0.026, h * 0.02, h * 0.008],
      ),
      fill: white,
    },
    ...marks,
    ...crown.flatMap(([dx, t, rx, ry], i): Node[] => {
      const cx = x + lean * t + dx * h;
      return [
        { d: blob(f.r, cx, y - h * t, h * rx, h * ry, 0.16, 11), fill: i === 0 ? shaded(leaf) : leaf },
        {
          d: blob(f.r, cx + side * h * rx * 0.35, y - h * (t + 0.04), h * rx * 0.5, h * ry * 0.5, 0.2, 9),
          fill: i === 2 && snow ? snow : lit(leaf),
          op: 0.8,
        },
      ];
    }),
  ];
};
/** A slender flame of leaves: a poplar or a cypress. */
export const poplar: Tree = (f, x, y, h, { leaf, bark, snow }) => {
  const w = h * f.r.range(0.11, 0.15);
  const side = lightSide(f, x);
  const flame = (k: number): Pt[] => [
    [x, y - h],
    [x + w * 0.6 * k, y - h * 0.74],
    [x + w * k, y - h * 0.4],
    [x + w * 0.62 * k, y - h * 0.14],
    [x, y - h * 0.08],
    [x - w * 0.62 * k, y - h * 0.14],
    [x - w * k, y - h * 0.4],
    [x - w * 0.6 * k, y - h * 0.74],
  ];
  return [
    { d: `M${x - h * 0.02},${y + 4}V${y - h * 0.2}H${x + h * 0.02}V${y + 4}Z`, fill: bark },
    { d: smooth(flame(1)), fill: leaf },
    {
      clip: smooth(flame(1)),
      g: [
        { d: ellipse(x - side * w * 0.9, y - h * 0.4, w * 0.9, h * 0.5), fill: shaded(leaf), op: 0.7 },
        { d: ellipse(x + side * w * 0.55, y - h * 0.6, w * 0.34, h * 0.3), fill: snow ?? lit(leaf), op: 0.7 },
      ],
    },
  ];
};
/** An old oak: a thick forked trunk and a wide cloud of leaves. */
export const oak: Tree = (f, x, y, h, { leaf, bark, snow }) => {
  const side = lightSide(f, x);
  const fork = (s: number): Node => ({
    d: tube(
      [
        [x + s * h * 0.01, y - h * 0.26],
        [x + s * h * 0.1, y - h * 0.42],
        [x + s * h * 0.22, y - h * 0.56],
      ],
      [h * 0.05, h * 0.034, h * 0.016],
    ),
    fill: bark,
  });
  const heaps = [
    [-0.26, 0.56, 0.2],
    [0.27, 0.58, 0.2],
    [-0.12, 0.74, 0.22],
    [0.13, 0.76, 0.22],
    [0, 0.6, 0.24],
  ] as const;
  return [
    {
      d: smooth(
        [
          [x - h * 0.11, y + 6],
          [x - h * 0.055, y - h * 0.12],
          [x - h * 0.06, y - h * 0.34],
          [x + h * 0.06, y - h * 0.34],
          [x + h * 0.055, y - h * 0.12],
          [x + h * 0.11, y + 6],
        ],
        true,
        0.12,
      ),
      fill: bark,
    },
    fork(-1),
    fork(1),
    ...heaps.map(
      ([dx, t, k], i): Node => ({
        d: scallop(f.r, x + dx * h, y - h * t, h * k, h * k * 0.82, 10, 0.09),
        fill: i < 2 ? shaded(leaf) : leaf,
      }),
    ),
    {
      d: scallop(f.r, x + side * h * 0.14, y - h * 0.8, h * 0.13, h * 0.1, 8, 0.12),
      fill: snow ?? lit(leaf),
      op: 0.85,
    },
  ];
};
/** Hanging curtains of leaves. */
export const willow: Tree = (f, x, y, h, { leaf, bark, snow }) => {
  const strands: Node[] = [];
  for (let i = 0; i < 13; i++) {
    const t = i / 12 - 0.5;
    const top: Pt = [x + t * h * 0.5, y - h * (0.86 - t * t * 0.9)];
    const drop = h * f.r.range(0.4, 0.62) * (1 - Math.abs(t) * 0.2);
    strands.push({
      d: tube(
        [
          top,
          [top[0] + t * h * 0.3, top[1] + drop * 0.4],
          [top[0] + t * h * 0.36 + f.r.range(-4, 4), Math.min(y - h * 0.04, top[1] + drop)],
        ],
        [h * 0.045, h * 0.04, h * 0.012],
      ),
      fill: i % 3 === 0 ? shaded(leaf) : i % 3 === 1 ? leaf : mix(leaf, lit(leaf), 0.5),
    });
  }
  return [
    {
      d: tube(
        [
          [x - h * 0.02, y + 6],
          [x + h * 0.03, y - h * 0.3],
          [x, y - h * 0.72],
        ],
        [h * 0.06, h * 0.04, h * 0.03],
      ),
      fill: bark,
    },
    { d: scallop(f.r, x, y - h * 0.78, h * 0.28, h * 0.16, 10, 0.1), fill: snow ?? leaf },
    ...strands,
  ];
};
