/** Soft shadows that fall into a sunny picture from what is not in it: leaves over the foreground, the roofs across a street. */
import { mix } from '../core/colour.ts';
import { ellipse, poly } from '../core/geom.ts';
import type { Layer, Node, Pt } from '../core/types.ts';
import { air } from '../places/sheets.ts';
import type { Place, Stage } from '../places/stage.ts';

const OPEN = new Set(['forest', 'meadow', 'snow', 'shore', 'city-street', 'rooftops']);

/** Nothing indoors, under water, at night, or without sun. */
export function castShade(f: Stage, place: Place): Layer {
  if (!OPEN.has(f.setting) || f.night || f.weather !== 'clear') return air('cast shade', []);
  const cool = mix(f.P.shade, '#3a3a86', 0.4);
  const top = place.footing[0];
  const nodes: Node[] = [];
  if (f.setting === 'city-street') nodes.push(roofline(f, top, cool));
  else if (f.setting !== 'shore') nodes.push(...leaves(f, top, cool));
  else nodes.push({ d: ellipse(f.orb[0] > 500 ? 60 : 940, 985, 420, 90), fill: cool });
  return air('cast shade', [
    { g: nodes, blur: 9, blend: 'multiply', op: f.dim ? 0.4 : 0.34, box: [-40, top - 90, 1080, 1130 - top] },
  ]);
}
/** The gables of the sunny side, laid down over the pavement and leaning away from the light. */
function roofline(f: Stage, top: number, cool: string): Node {
  const lean = f.orb[0] > 500 ? -1 : 1;
  const y = top - 58;
  const edge: Pt[] = [[-40, y - 30]];
  for (let i = 0, x = -60; x < 1060; i++) {
    const w = 110 + f.choose(`gable ${i}`, 110);
    const h = 40 + f.choose(`eaves ${i}`, 44);
    const gabled = f.choose(`gabled ${i}`, 2) === 0;
    edge.push([x + lean * 30, y + h]);
    if (gabled) edge.push([x + w / 2 + lean * 54, y + h + 46]);
    edge.push([x + w + lean * 30, y + h]);
    x += w;
  }
  edge.push([1060, y - 30]);
  return { d: poly(edge), fill: cool };
}
/** Clusters of leaf shadow in the corner away from the sun, thinning towards the middle. */
function leaves(f: Stage, top: number, cool: string): Node[] {
  const away = f.orb[0] > 500 ? 0 : 1000;
  const side = away === 0 ? 1 : -1;
  let d = '';
  for (let i = 0; i < 34; i++) {
    const u = f.r() ** 1.6;
    const x = away + side * u * 620;
    const y = 1010 - f.r() ** 1.3 * (1000 - top) * (0.85 - u * 0.5);
    const w = 26 + f.r() * 54;
    d += ellipse(x, y, w * 1.5, w * 0.5);
  }
  return [{ d, fill: cool }];
}
