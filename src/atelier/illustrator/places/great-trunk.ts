/** Great trunks near to us, too tall for the page. */
import { dark, mix } from '../core/colour.ts';
import { ellipse, smooth } from '../core/geom.ts';
import type { Node } from '../core/types.ts';
import type { Stage } from './stage.ts';

/** A great trunk that leaves the picture at the top. `w` is its width, `base` the page y of its foot. */
export function trunk(
  f: Stage,
  x: number,
  w: number,
  base: number,
  fill: string,
  lean = 0,
  side = 1,
  kind = 0,
): Node[] {
  const rim = mix(fill, f.P.rim, 0.42);
  const mark = dark(fill, 0.4);
  const shape = smooth(
    [
      [x - w * 1.25, base + 14],
      [x - w * 0.62, base - 70],
      [x - w * 0.5 + lean * 0.4, base * 0.45],
      [x - w * 0.46 + lean, -40],
      [x + w * 0.46 + lean, -40],
      [x + w * 0.5 + lean * 0.4, base * 0.45],
      [x + w * 0.62, base - 70],
      [x + w * 1.3, base + 16],
      [x + w * 0.4, base + 6],
      [x - w * 0.3, base + 12],
    ],
    true,
    0.12,
  );
  const bark = Array.from({ length: kind === 1 ? 12 : 9 }, (): Node => {
    const by = f.r() * base * 0.85;
    const bx = x + f.r.range(-0.36, 0.36) * w + lean * (1 - by / base);
    if (kind === 1)
      return { d: `M${bx - w * 0.16},${by}q${w * 0.16},${w * 0.08} ${w * 0.34},0`, stroke: mark, sw: w * 0.09 };
    return {
      d: `M${bx},${by}q${f.r.range(-6, 6)},${f.r.range(20, 50)} ${-lean * 0.08},${f.r.range(50, 130)}`,
      stroke: mark,
      sw: w * 0.035,
      op: 0.55,
    };
  });
  const hollow: Node[] =
    kind === 2
      ? [
          { d: ellipse(x + lean * 0.35, base * 0.6, w * 0.17, w * 0.26), fill: mark },
          { d: ellipse(x + lean * 0.35, base * 0.6, w * 0.22, w * 0.32), stroke: rim, sw: w * 0.03, op: 0.5 },
        ]
      : [];
  const edge = `M${x + side * w * 0.46 + lean},-40Q${x + side * w * 0.5},${base * 0.5} ${x + side * w * 0.62},${base - 70}Q${x + side * w * 0.8},${base - 20} ${x + side * w * 1.3},${base + 16}`;
  return [
    { d: shape, fill },
    { clip: shape, g: [...bark, ...hollow, { d: edge, stroke: rim, sw: w * 0.13, op: 0.75 }] },
  ];
}
