/** The light that lies over a whole picture: warm from the side of the source, cool from the other, and darker corners. */
import { mix } from '../core/colour.ts';
import { ellipse } from '../core/geom.ts';
import type { Layer, Node } from '../core/types.ts';
import { air } from '../places/sheets.ts';
import type { Place, Stage } from '../places/stage.ts';
import type { LaidActor } from './layout.ts';

const PAGE = 'M0,0H1000V1000H0Z';

/** Before the figures: a warm bloom round the source, a cool fall-off across from it, and a pool of light where they stand. */
export function sunlight(f: Stage, place: Place, actors: LaidActor[]): Layer {
  const [x, y] = place.key?.at ?? f.orb;
  const bright = f.weather === 'clear' || place.key !== undefined;
  const indoors = f.setting === 'bedroom';
  // a midday sky has little colour of its own: the sun is painted warmer than it is, as painters do
  const warm = place.key?.colour ?? (f.timeOfDay === 'day' && f.setting !== 'underwater' ? '#ffdf94' : f.P.light);
  const cool = mix(f.P.shade, '#2a2a6a', 0.25);
  const strength = (bright ? 1 : 0.35) * (f.setting === 'underwater' ? 0.5 : 1);
  const nodes: Node[] = [
    {
      d: PAGE,
      blend: 'soft-light',
      fill: {
        lin: [x, y * 0.4, 1000 - x, 1000],
        stops: [
          [0, warm, 0.68 * strength],
          [0.45, warm, 0.12 * strength],
          [1, cool, 0.62 * strength],
        ],
      },
    },
  ];
  if (bright && !indoors && f.setting !== 'underwater')
    nodes.push({
      d: ellipse(x, y, 620),
      blend: 'screen',
      fill: {
        rad: [x, y, 620],
        stops: [
          [0, warm, f.night ? 0.24 : 0.3],
          [0.5, warm, 0.08],
          [1, warm, 0],
        ],
      },
    });
  if (bright && actors.length > 0 && f.shot !== 'close') {
    const left = Math.min(...actors.map((a) => a.extent[0]));
    const right = Math.max(...actors.map((a) => a.extent[0] + a.extent[2]));
    const ground = Math.max(...actors.map((a) => a.trunk[1] + a.trunk[3]));
    const rx = (right - left) * 0.5 + 130;
    const cx = (left + right) / 2;
    // a circle squeezed flat, because a radial gradient is round
    nodes.push({
      at: [1, 0, 0, 0.24, 0, (ground - 14) * 0.76],
      g: [
        {
          d: ellipse(cx, ground - 14, rx),
          blend: 'screen',
          fill: {
            rad: [cx, ground - 14, rx],
            stops: [
              [0, warm, f.night ? 0.34 : 0.4],
              [0.55, warm, f.night ? 0.18 : 0.22],
              [1, warm, 0],
            ],
          },
        },
      ],
    });
  }
  return air('sunlight', nodes, 'light');
}
/** After everything: darker corners hold the eye inside. */
export function vignette(f: Stage): Layer {
  const ink = mix(f.P.shade, '#100a28', 0.4);
  return air('vignette', [
    {
      d: PAGE,
      fill: {
        rad: [500, 520, 780],
        stops: [
          [0, ink, 0],
          [0.58, ink, 0],
          [1, ink, f.dim ? 0.44 : 0.24],
        ],
      },
      blend: 'multiply',
    },
  ]);
}
