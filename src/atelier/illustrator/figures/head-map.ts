/** The head as a ball: a point at a longitude and latitude slides and narrows as the head turns. */
import { rad } from '../core/geom.ts';

export interface HeadPoint {
  x: number;
  y: number;
  /** How much the turn squeezes what lies there: 1 faces the reader, 0.2 is the rim. */
  k: number;
  /** Behind the rim: not to be seen. */
  hidden: boolean;
}
export type HeadMap = (lon: number, lat: number, out?: number) => HeadPoint;

/** A slight turn slides the face, a full one (±1) shows it nearly from the side. */
export const turnDegrees = (turn: number) => 37 * turn + 11 * turn ** 3;

/** Longitude and latitude in degrees; `out` lifts a point off the ball (a nose, a muzzle). */
export const headMap =
  ([rx, ry]: readonly [number, number], turn: number, nod: number): HeadMap =>
  (lon, lat, out = 1) => {
    const a = rad(lon + turnDegrees(turn));
    const b = rad(lat + nod);
    return {
      x: rx * Math.sin(a) * Math.cos(b) * out,
      y: -ry * Math.sin(b) * out,
      k: Math.max(0.22, Math.cos(a)),
      hidden: Math.cos(a) < 0.12,
    };
  };
