/** The quiet place for the words: a veil in the place's own colour, or a bank of ground in front of everybody. */
import { dark, luma, mix, pale } from '../core/colour.ts';
import { smooth } from '../core/geom.ts';
import type { Layer, Node, Pt, Stop } from '../core/types.ts';
import { air, sheet } from '../places/sheets.ts';
import { skyColours } from '../places/sky.ts';
import type { Place, Stage } from '../places/stage.ts';

const PAGE = 'M0,0H1000V1000H0Z';
const ENDS: Readonly<Record<string, [number, number, number, number]>> = {
  left: [0, 0, 470, 0],
  right: [1000, 0, 530, 0],
  top: [0, 0, 0, 420],
};
/** Strong under the words, gone before the actors begin. */
export function veil(f: Stage, place: Place): Layer {
  const ends = ENDS[f.textZone];
  if (!ends) return air('quiet', []);
  const sky = skyColours(f);
  const own = place.veil ?? sky[f.textZone === 'top' ? 0 : 2] ?? f.P.haze;
  const colour = place.veil ? own : mix(own, f.night ? '#141c48' : '#fff8ea', f.night ? 0.35 : 0.4);
  const a = f.textZone === 'top' ? 0.5 : 0.46;
  const stops: Stop[] = [
    [0, colour, a],
    [0.4, colour, a * 0.85],
    [0.7, colour, a * 0.42],
    [1, colour, 0],
  ];
  return air('quiet', [{ d: PAGE, fill: { lin: ends, stops } }]);
}
/** Words at the bottom stand on the nearest ground: plain, softly lit, its upper edge a gentle wave. */
export function bank(f: Stage, place: Place): Layer {
  if (f.textZone !== 'bottom') return air('bank', []);
  const base = f.night ? dark(place.earth, 0.12) : pale(place.earth, 0.3);
  const y = 752;
  const wave = (dy: number, swing: number): Pt[] => [
    [-60, y + dy + swing],
    [180, y + dy - 8],
    [430, y + dy + swing * 0.6],
    [690, y + dy - swing * 0.5],
    [1060, y + dy + swing * 0.7],
    [1060, 1080],
    [-60, 1080],
  ];
  const swing = 14 + f.choose('bank', 12);
  const edge: Node = {
    d: smooth(wave(-14, -swing), true, 0.12),
    fill: luma(base) > 0.55 ? dark(base, 0.16) : pale(base, 0.12),
    op: 0.75,
  };
  const ground: Node = {
    d: smooth(wave(0, swing), true, 0.12),
    fill: {
      lin: [0, y, 0, 1000],
      stops: [
        [0, base],
        [1, mix(base, f.P.shade, 0.14)],
      ],
    },
  };
  return sheet('bank', 0, [edge, ground], { lift: 8, wash: 2 });
}
