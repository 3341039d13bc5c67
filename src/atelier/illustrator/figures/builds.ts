/** Proportions by species: big heads and small bodies, as picture books for the young have them. */
import type { Species } from '../../../story/appearance.ts';
import type { Build } from './figure.ts';

const CHILD: Build = {
  head: [41, 38],
  torso: 50,
  top: 15,
  bottom: 22,
  shoulder: 16,
  hip: 10,
  leg: [19, 18, 11],
  arm: [26, 25, 12],
  foot: 7,
  neck: 31,
};
/** From 1.15 of a child's height on, a person is a grown-up: longer limbs under a smaller head. */
const GROWN: Build = {
  ...CHILD,
  head: [36, 35],
  torso: 55,
  top: 17,
  bottom: 23,
  shoulder: 18,
  leg: [23, 22, 11],
  arm: [29, 28, 12],
  neck: 30,
};
/** Up to 0.78 a person is a toddler. */
const TODDLER: Build = { ...CHILD, head: [42, 40], torso: 44, bottom: 23, leg: [14, 13, 12], arm: [22, 21, 12] };

const PET: Build = { ...CHILD, head: [40, 36], torso: 48 };
const STOUT: Build = {
  ...PET,
  head: [41, 36],
  torso: 56,
  top: 20,
  bottom: 31,
  shoulder: 21,
  hip: 14,
  leg: [14, 13, 14],
  arm: [28, 27, 15],
  neck: 27,
};
const ROUND: Build = {
  ...PET,
  torso: 46,
  top: 18,
  bottom: 27,
  shoulder: 18,
  hip: 12,
  leg: [12, 11, 12],
  arm: [22, 21, 12],
  neck: 29,
};
const BIRD: Build = {
  ...PET,
  head: [40, 36],
  torso: 44,
  top: 20,
  bottom: 28,
  leg: [8, 7, 6],
  foot: 6,
  hip: 11,
  arm: [18, 20, 12],
  shoulder: 20,
  neck: 25,
};

const BUILDS: Record<Exclude<Species, 'child'>, Build> = {
  fox: PET,
  wolf: { ...PET, torso: 52, leg: [20, 19, 11], arm: [27, 26, 12] },
  cat: { ...PET, head: [40, 34] },
  dog: { ...PET, head: [38, 36], torso: 49 },
  rabbit: { ...PET, head: [38, 35] },
  squirrel: { ...PET, head: [38, 35], torso: 46 },
  mouse: { ...PET, head: [38, 34], torso: 44, leg: [15, 14, 10], arm: [23, 22, 11] },
  tiger: { ...PET, head: [41, 36], torso: 51, top: 17, bottom: 24 },
  lion: { ...PET, head: [39, 35], torso: 52, top: 17, bottom: 24 },
  bear: STOUT,
  panda: { ...STOUT, head: [43, 37] },
  badger: { ...STOUT, head: [39, 35], torso: 52, bottom: 28, leg: [15, 14, 13] },
  pig: { ...STOUT, head: [41, 37], torso: 51, bottom: 30, leg: [14, 13, 12], arm: [25, 24, 13] },
  hedgehog: { ...ROUND, head: [37, 34] },
  dragon: { ...ROUND, head: [43, 38], top: 16, shoulder: 17, leg: [12, 11, 13], arm: [20, 20, 11], foot: 8 },
  frog: { ...ROUND, head: [44, 32], leg: [15, 14, 10], arm: [23, 22, 10], neck: 25 },
  robot: {
    ...PET,
    head: [38, 32],
    top: 20,
    bottom: 22,
    shoulder: 23,
    leg: [15, 14, 13],
    arm: [25, 24, 11],
    neck: 31,
  },
  owl: { ...BIRD, head: [42, 37], neck: 24 },
  penguin: { ...BIRD, head: [38, 36], torso: 52, bottom: 29, arm: [22, 22, 12], neck: 25 },
  duck: { ...BIRD, head: [36, 34], torso: 46, neck: 28, leg: [10, 9, 6] },
};

/** `size` is the height against an ordinary child; it decides whether a person is small, a child or grown up. */
export function buildOf(species: Species, size: number): Build {
  if (species !== 'child') return BUILDS[species];
  return size >= 1.15 ? GROWN : size <= 0.78 ? TODDLER : CHILD;
}
