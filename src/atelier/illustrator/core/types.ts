/** The display list: the small vocabulary of shapes, paints and effects that every part of a picture is made of. */

/** Offsets run from 0 to 1; colours are `#rrggbb`; alpha is 1 when left out. */
export type Stop = [offset: number, colour: string, alpha?: number];
/** A flat `#rrggbb` or 'none', a linear gradient (x0, y0, x1, y1), or a radial one (cx, cy, radius). */
export type Paint =
  | string
  | { lin: [number, number, number, number]; stops: Stop[] }
  | { rad: [number, number, number]; stops: Stop[] };
export type Blend = 'normal' | 'multiply' | 'screen' | 'soft-light' | 'overlay' | 'lighter';
/** a b c d e f, as in SVG: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = [number, number, number, number, number, number];
/** x, y, width, height in page units. */
export type Box = [number, number, number, number];
export type Pt = [number, number];

export interface Shape {
  /** Path data as in SVG, in page units (a picture is 1000 × 1000) or the units of the group it stands in. */
  d: string;
  fill?: Paint;
  stroke?: string;
  /** Stroke width. */
  sw?: number;
  op?: number;
  blend?: Blend;
  /** Gives its own light (flame, window, star), so no time of day dims it. */
  lit?: boolean;
  /** Height of a single piece above the paper below, in the paper-cut style. */
  cut?: number;
}
/** Rim light and shade side of a figure, drawn from its silhouette. */
export interface FormLight {
  /** Direction to the light, each about -1 to 1. */
  dx: number;
  dy: number;
  /** Depth of the shading, in page units. */
  size: number;
  rim: string;
  rimAlpha: number;
  shade: string;
  shadeAlpha: number;
}
export interface Group {
  g: Node[];
  at?: Matrix;
  clip?: string;
  op?: number;
  blend?: Blend;
  blur?: number;
  /** What the group covers at most; off-screen work is limited to it. */
  box?: Box;
  lit?: boolean;
  form?: FormLight;
  /** Width of the watercolour pigment rim, in page units. */
  wash?: number;
  /** Paper-cut height above the layer below. */
  lift?: number;
}
export type Node = Shape | Group;
export interface Layer {
  name: string;
  nodes: Node[];
  /** 0 near to 1 far. */
  depth: number;
  kind: 'sky' | 'land' | 'actor' | 'light' | 'air';
}
