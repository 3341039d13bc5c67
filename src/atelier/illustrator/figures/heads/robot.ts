/** The robot's head: a shell with a screen for a face, bolts and an aerial. */
import { dark, pale } from '../../core/colour.ts';
import { ellipse, rect } from '../../core/geom.ts';
import { group } from '../../core/nodes.ts';
import { drawFace } from '../face.ts';
import { both, faceStyle, type HeadParts, type HeadRequest, inked } from './head.ts';

const SCREEN = '#24465a';

export function robotHead(a: HeadRequest): HeadParts {
  const { figure, rx, ry } = a;
  const t = a.turn * 10;
  const screen = rect(-rx * 0.78 + t, -ry * 0.66, rx * 1.56, ry * 1.3, 15);
  const bolts = both((s) => [inked(rect(s * rx - 6 - a.turn * 5, -10, 12, 22, 5), figure.inner)]);
  const style = faceStyle(figure, {
    skin: SCREEN,
    ink: '#dffcf6',
    iris: '#8ff0e0',
    eyeLon: 24,
    eyeLat: 2,
    mouthLat: -30,
    mouthW: 8,
    brow: '#8ff0e0',
    blush: '#ff8aa0',
  });
  const tip = -a.turn * 9 + a.ear;
  const glow = drawFace(a.map, style, a.shape, a.gaze).map((n) => ({ ...n, lit: true }));
  return {
    back: [
      {
        d: `M0,${-ry}Q${-a.turn * 6 + a.ear},${-ry - 12} ${tip},${-ry - 20}`,
        stroke: dark(figure.body, 0.4),
        sw: 3.4,
      },
      { ...inked(ellipse(tip, -ry - 23, 6.5), '#ffb545'), lit: true },
      ...bolts,
    ],
    front: [
      inked(rect(-rx, -ry, rx * 2, ry * 2, 22), figure.body, { cut: 2.5 }),
      { d: `M${-rx * 0.7},${-ry * 0.86}H${rx * 0.5}`, stroke: pale(figure.body, 0.5), sw: 3, op: 0.7 },
      inked(screen, SCREEN),
      group(glow, { clip: screen }),
    ],
  };
}
