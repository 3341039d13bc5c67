/** A child's (or a grown-up's) head: round cheeks, small nose, hair over and behind. */
import { dark, mix } from '../../core/colour.ts';
import { ellipse, rad } from '../../core/geom.ts';
import type { Node } from '../../core/types.ts';
import { drawGlasses } from '../clothes/glasses.ts';
import { drawFace } from '../face.ts';
import { drawHair } from '../hair/draw-hair.ts';
import { turnDegrees } from '../head-map.ts';
import { both, faceStyle, type HeadParts, type HeadRequest, inked, isFar, skull } from './head.ts';

const HALF = [0, -1, 0.8, -0.72, 1, -0.05, 0.86, 0.56, 0.4, 0.94, 0, 1];

/** Smile lines and a fold under the eyes: an older face. */
function years(a: HeadRequest): Node[] {
  const ink = dark(a.figure.body, 0.3);
  return both((s) => {
    const cheek = a.map(s * 17, -30);
    const eye = a.map(s * 42, -8);
    return cheek.hidden || eye.hidden
      ? []
      : [
          { d: `M${cheek.x},${cheek.y - 4}q${s * 3.5},4 ${s * 1.5},9`, stroke: ink, sw: 1.3, op: 0.7 },
          { d: `M${eye.x},${eye.y - 2}l${s * 4},-2M${eye.x},${eye.y + 1}l${s * 4.4},1`, stroke: ink, sw: 1.1, op: 0.6 },
        ];
  });
}
export function childHead(a: HeadRequest): HeadParts {
  const { figure, rx, ry } = a;
  const hairColour = figure.hair?.colour ?? dark(figure.body, 0.4);
  const style = faceStyle(figure, { mouthLat: -36, mouthW: 9, brow: mix(dark(hairColour, 0.2), figure.body, 0.12) });
  const tress = figure.hair ? drawHair(figure.hair, a) : { back: [], front: [] };
  const nose = a.map(0, -15, 1.12);
  const earAt = 0.98 * Math.cos(rad(turnDegrees(a.turn)));
  // long straight hair falls over the ears
  const covered = figure.hair?.style === 'bob' || figure.hair?.style === 'long';
  const ears = both((s) =>
    covered || isFar(a, s)
      ? []
      : [
          inked(ellipse(s * rx * earAt, 4, 7, 8), figure.body),
          { d: ellipse(s * rx * earAt + s, 5, 3.4, 4.4), fill: dark(figure.body, 0.2) },
        ],
  );
  // an ear that has slid onto the cheek of a turned head is drawn over it
  const behind = Math.abs(a.turn) < 0.5 ? ears : [];
  const over = Math.abs(a.turn) < 0.5 ? [] : ears;
  const shade = a.map(0, -20, 1.12);
  return {
    back: tress.back,
    front: [
      ...behind,
      skull({ ...a, ry }, HALF),
      ...drawFace(a.map, style, a.shape, a.gaze),
      ...(figure.old ? years(a) : []),
      { d: ellipse(shade.x, shade.y - 1, 4, 2.6), fill: figure.blush, op: 0.16 },
      { d: `M${nose.x - 3.4},${nose.y}q3.4,3.6 6.8,0`, stroke: dark(figure.body, 0.42), sw: 2.2 },
      ...tress.front,
      ...over,
      ...(figure.glasses ? drawGlasses(a.map, style, figure.glasses) : []),
    ],
  };
}
