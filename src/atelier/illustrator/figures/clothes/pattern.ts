/** Patterns of cloth: stars, dots, stripes and checks, to be clipped to a garment. */
import { ellipse, rect, star } from '../../core/geom.ts';
import { random } from '../../core/random.ts';
import type { Box, Node } from '../../core/types.ts';
import type { Pattern } from '../figure.ts';

/** Fills a box with the pattern; `seed` keeps a garment's stars the same on every page. */
export function drawPattern(pattern: Pattern, colour: string, [x0, y0, w, h]: Box, seed = 5): Node[] {
  const out: Node[] = [];
  const r = random(seed);
  if (pattern === 'stripes')
    for (let y = y0; y < y0 + h; y += 9)
      out.push({ d: `M${x0},${y}Q${x0 + w / 2},${y + 6} ${x0 + w},${y}`, stroke: colour, sw: 3.4 });
  if (pattern === 'checks') {
    for (let y = y0; y < y0 + h; y += 11) out.push({ d: rect(x0, y, w, 4.5), fill: colour, op: 0.45 });
    for (let x = x0; x < x0 + w; x += 11) out.push({ d: rect(x, y0, 4.5, h), fill: colour, op: 0.45 });
  }
  if (pattern === 'stars' || pattern === 'dots') {
    const step = pattern === 'stars' ? 15 : 10;
    for (let y = y0 + 4, row = 0; y < y0 + h; y += step, row++)
      for (let x = x0 + ((row % 2) * step) / 2; x < x0 + w; x += step)
        out.push({
          d:
            pattern === 'stars'
              ? star(x + r.range(-1.5, 1.5), y + r.range(-1.5, 1.5), 4.6, 0.46, r.range(-20, 20))
              : ellipse(x, y, 2.2),
          fill: colour,
        });
  }
  return out;
}
