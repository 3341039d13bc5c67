/** Depth between far and near: clumps that overlap in the middle distance, and leaves out of focus right before us. */
import { dark, mix } from '../core/colour.ts';
import { ellipse } from '../core/geom.ts';
import type { Layer, Node } from '../core/types.ts';
import { bush, rock, tuft } from './plants.ts';
import { sheet } from './sheets.ts';
import { nearness, type Stage } from './stage.ts';
import type { Tree, TreeColours } from './trees.ts';

export interface Growth {
  leaf: string;
  bark: string;
  tree: Tree;
}
/** Two clumps a side, each of a small tree, bushes and a stone, larger the nearer; never under the words. */
export function middleGround(f: Stage, growth: Growth): Layer[] {
  const { c, H, zoom } = f;
  const high = f.textZone === 'top' ? 0.7 : 1;
  const clump = (side: -1 | 1, row: 0 | 1): Layer | undefined => {
    const y = H + (row ? 120 : 62) + f.choose(`clump y ${side} ${row}`, 30);
    const x = 500 + side * (row ? 445 : 330) + (f.choose(`clump x ${side} ${row}`, 100) - 50);
    if (f.calmAt(x, y) || f.choose(`clump ${side} ${row}`, 4) < (row ? 1 : 2)) return undefined;
    const k = nearness(f, y) * zoom;
    const d = row ? 0.06 : 0.2;
    const leaf = f.underSnow(growth.leaf, 0.45);
    const colours: TreeColours = {
      leaf: c(leaf, d),
      bark: c(growth.bark, d),
      snow: f.snowy ? c('#ffffff') : undefined,
    };
    return sheet(
      'clump',
      0.3 - row * 0.15,
      [
        ...growth.tree(f, x + side * 30, y - 6, Math.min(620, (row ? 560 : 470) * k * high), colours),
        ...bush(f, x - side * 70 * k, y + 4, 170 * k, c(dark(leaf, 0.12), d)),
        ...bush(f, x + side * 60 * k, y + 10, 230 * k, c(mix(leaf, dark(leaf, 0.4), 0.4), d)),
        ...(f.choose(`stone ${side} ${row}`, 2)
          ? rock(f, row, x - side * 120 * k, y + 14, 90 * k, c('#98949f', d))
          : []),
        tuft(f, x - side * 30 * k, y + 16, 70 * k, c(dark(leaf, 0.2), d)),
      ],
      { lift: 4, wash: 2.5, blur: f.soft > 3 ? f.soft * 0.4 : undefined },
    );
  };
  return ([-1, 1] as const)
    .flatMap((side) => ([0, 1] as const).map((row) => clump(side, row)))
    .filter((l) => l !== undefined);
}
/** Grass and leaves so near that they blur: at the foot of the page, low enough for every face. */
export function nearBlur(f: Stage, leaf: string): Layer[] {
  if (f.textZone === 'bottom' || f.style === 'paper-cut') return [];
  const { c, r } = f;
  const shade = mix(c(dark(f.underSnow(leaf, 0.4), 0.45)), f.P.shade, 0.25);
  return ([-1, 1] as const)
    .filter((s) => !f.sides.includes(s) && f.textZone !== (s < 0 ? 'left' : 'right'))
    .map((s) => {
      const X = (v: number) => (s < 0 ? v : 1000 - v);
      const g: Node[] = [0, 1, 2, 3].map((i) => tuft(f, X(-10 + i * 46), 1040, 190 - i * 34 + r.range(-12, 12), shade));
      g.push({ d: ellipse(X(10), 1030, 150, 60), fill: shade });
      return sheet('near', 0, g, { blur: 5 });
    });
}
