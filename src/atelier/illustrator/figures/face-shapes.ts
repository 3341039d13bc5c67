/** Every expression as the shapes of a face: eyes, lids, brows and mouth. */
import type { Expression } from '../../../story/scene.ts';

export interface FaceShape {
  /** Sizes against a calm face. */
  eye: number;
  pupil: number;
  /** How far the upper lid is down, 0 to 1; `lidTilt` + lowers the outer end (sad), − the inner end (determined). */
  lid: number;
  lidTilt: number;
  /** Closed eyes: `up` laughs, `down` sleeps. */
  arc?: 'up' | 'down';
  brow: number;
  browTilt: number;
  /** −1 down to 1 up; `open` 0 to 1; `width` against a calm mouth. */
  mouth: number;
  open: number;
  width: number;
  blush: number;
  tear?: boolean;
  sweat?: boolean;
}
const shape = (own: Partial<FaceShape>): FaceShape => ({
  eye: 1,
  pupil: 1,
  lid: 0.04,
  lidTilt: 0,
  brow: 0,
  browTilt: 0,
  mouth: 0.7,
  open: 0,
  width: 1,
  blush: 0.55,
  ...own,
});
export const FACE_SHAPES: Readonly<Record<Expression, FaceShape>> = {
  happy: shape({ mouth: 0.9, open: 0.45, brow: 2 }),
  gentle: shape({ mouth: 0.75, lid: 0.05 }),
  sad: shape({ mouth: -0.75, lid: 0.2, lidTilt: 13, brow: 1, browTilt: 20, blush: 0.3, width: 0.8, tear: true }),
  surprised: shape({ eye: 1.2, pupil: 0.78, lid: 0, brow: 8, mouth: 0, open: 0.95, width: 0.5 }),
  scared: shape({
    eye: 1.15,
    pupil: 0.6,
    lid: 0,
    brow: 5,
    browTilt: 18,
    mouth: -0.5,
    open: 0.4,
    width: 0.75,
    blush: 0.15,
    sweat: true,
  }),
  curious: shape({ eye: 1.1, pupil: 1.12, lid: 0, brow: 5, browTilt: 4, mouth: 0.35, open: 0.5, width: 0.42 }),
  sleepy: shape({ lid: 0.56, lidTilt: 5, brow: 2, mouth: 0.25, width: 0.6 }),
  asleep: shape({ arc: 'down', mouth: 0.4, width: 0.55, brow: 1 }),
  determined: shape({ lid: 0.1, lidTilt: -5, brow: 0.5, browTilt: -9, mouth: 0.85, width: 0.8 }),
  laughing: shape({ arc: 'up', mouth: 1, open: 1, width: 1.15, brow: 5, blush: 0.8 }),
  blissful: shape({ arc: 'up', mouth: 0.9, open: 0, brow: 3, blush: 0.85 }),
};
