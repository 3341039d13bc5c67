/** One character ready to be drawn: proportions and every colour, worked out once from its appearance. */
import type { GARMENTS, HAIR_STYLES, HATS, PATTERNS, Species } from '../../../story/appearance.ts';

export type Garment = (typeof GARMENTS)[number];
export type Pattern = (typeof PATTERNS)[number];
export type HairStyle = (typeof HAIR_STYLES)[number];
export type Hat = (typeof HATS)[number];
/** The viewer's left and right, not the character's. */
export type Side = 'L' | 'R';

/** Lengths in figure units: an ordinary child is about 190 units tall, whatever its size on the page. */
export interface Build {
  /** Half width and half height. */
  head: [rx: number, ry: number];
  /** Hip to neck. */
  torso: number;
  /** Half width of the body at the shoulders and at the hips. */
  top: number;
  bottom: number;
  /** How far the arms and legs sit from the middle. */
  shoulder: number;
  hip: number;
  /** Upper bone, lower bone, width. */
  leg: [thigh: number, shin: number, width: number];
  arm: [upper: number, lower: number, width: number];
  /** Height of a foot. */
  foot: number;
  /** Neck to the middle of the head. */
  neck: number;
}
export interface Wear {
  garment: Garment;
  main: string;
  second: string;
  accent: string;
  pattern: Pattern;
  secondPattern: Pattern;
  /** What the legs wear; fur or skin when nothing does. */
  legs: string;
}
export type LimbKind = 'hand' | 'wing' | 'flipper';
export type FootKind = 'shoe' | 'boot' | 'paw' | 'web' | 'block';
export interface Figure {
  species: Species;
  /** Times the picture's scale for an ordinary child. */
  scale: number;
  build: Build;
  body: string;
  belly: string;
  /** Inside of ears, horns, beak or bolts. */
  inner: string;
  /** Nose, ear tips, stripes. */
  dark: string;
  /** A second colour of the body: wings, mane, quills, cap of a penguin. */
  second: string;
  hand: string;
  foot: string;
  limb: LimbKind;
  feet: FootKind;
  iris: string;
  blush: string;
  lashes: boolean;
  /** An older face: soft lines beside the mouth and eyes. */
  old: boolean;
  wear: Wear;
  hair?: { style: HairStyle; colour: string; ties: string };
  glasses?: string;
  scarf?: string;
  cape?: string;
  hat?: { kind: Hat; colour: string; band: string };
}
