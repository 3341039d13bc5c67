/** The light of a scene, as factors of red, green and blue: where the search for a figure begins; it is then fitted to what is there. */
import type { Scene, TimeOfDay } from '../../story/scene.ts';

export type Light = readonly [red: number, green: number, blue: number];
/** As the sheet is: other illustrators often draw a night with figures as bright as by day. */
const PLAIN: Light = [1, 1, 1];
/** From the illustrator's own tints (its palettes), each in the light and in the shade. */
const LIGHTS: Readonly<Record<TimeOfDay, readonly Light[]>> = {
  dawn: [
    [1, 0.96, 0.93],
    [0.93, 0.89, 0.88],
  ],
  day: [PLAIN, [0.9, 0.9, 0.92]],
  dusk: [[0.99, 0.88, 0.86], [0.86, 0.76, 0.76], PLAIN],
  night: [[0.83, 0.85, 0.96], [0.7, 0.72, 0.88], [0.6, 0.62, 0.8], PLAIN],
};
const WATER: readonly Light[] = [
  [0.91, 0.96, 0.97],
  [0.8, 0.86, 0.9],
];

export const lightsOf = ({ timeOfDay, setting }: Scene): readonly Light[] =>
  setting === 'underwater' ? [...LIGHTS[timeOfDay], ...WATER] : LIGHTS[timeOfDay];
