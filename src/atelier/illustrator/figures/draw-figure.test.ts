import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appearanceSchema, SPECIES } from '../../../story/appearance.ts';
import { EXPRESSIONS, POSES, PROPS } from '../../../story/scene.ts';
import { extent } from '../core/bounds.ts';
import { dist } from '../core/geom.ts';
import { drawFigure, type FigureDrawing } from './draw-figure.ts';
import { PROP_DRAWINGS } from './draw-prop.ts';
import { EXAMPLES } from './examples.ts';
import { figureOf } from './figure-of.ts';
import { POSTURES } from './postures.ts';
import { solveSkeleton } from './skeleton.ts';

const who = (name: keyof typeof EXAMPLES) => ({ appearance: EXAMPLES[name] });
const sound = (drawing: FigureDrawing) => expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|undefined|null/);
const box = (drawing: FigureDrawing) =>
  extent([...drawing.nodes, ...drawing.flame]) as [number, number, number, number];
const names = Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[];

test('the examples are looks that a plan may hold, and show every species', () => {
  for (const name of names) expect(appearanceSchema.safeParse(EXAMPLES[name]).success, name).toBe(true);
  expect(new Set(names.map((name) => EXAMPLES[name].species))).toEqual(new Set(SPECIES));
});
test('everybody takes every pose and expression, with sound numbers and within their space', () => {
  for (const name of names)
    for (const [i, pose] of POSES.entries()) {
      const expression = EXPRESSIONS[i % EXPRESSIONS.length] ?? 'happy';
      const drawing = drawFigure({ character: who(name), pose, expression });
      sound(drawing);
      const [x, y, w, h] = box(drawing);
      expect(Math.max(Math.abs(x), Math.abs(x + w)), `${name} ${pose} is too wide`).toBeLessThan(240);
      expect(y, `${name} ${pose} is too tall`).toBeGreaterThan(-330);
      expect(y + h, `${name} ${pose} goes through the floor`).toBeLessThan(60);
    }
  for (const name of names)
    for (const expression of EXPRESSIONS)
      sound(drawFigure({ character: who(name), pose: 'stand', expression, turn: -0.8 }));
});
describe('feet', () => {
  const standing = POSES.filter((pose) => POSTURES[pose].lift === 0 && POSTURES[pose].seat === undefined);
  test.each(standing)('stand on the ground in %s', (pose) => {
    for (const name of names) {
      const { joints } = drawFigure({ character: who(name), pose, expression: 'happy' });
      const { foot } = figureOf(EXAMPLES[name]).build;
      expect(Math.max(joints.footL[1], joints.footR[1])).toBeCloseTo(-foot, 5);
    }
  });
  test('leave it in a jump', () => {
    const { joints } = drawFigure({ character: who('nia'), pose: 'jump', expression: 'laughing' });
    expect(Math.max(joints.footL[1], joints.footR[1])).toBeLessThan(-40);
  });
});
test('bones keep their length in every pose: nobody ever stretches', () => {
  for (const name of names) {
    const { build } = figureOf(EXAMPLES[name]);
    for (const pose of POSES)
      for (const turn of [-0.8, 0, 0.8]) {
        const s = solveSkeleton(build, POSTURES[pose], turn);
        for (const [limb, bones] of [
          [s.armL, build.arm],
          [s.armR, build.arm],
          [s.legL, build.leg],
          [s.legR, build.leg],
        ] as const) {
          expect(Math.abs(dist(limb[0], limb[1]) - bones[0]), `${name} ${pose} upper bone`).toBeLessThan(0.6);
          expect(Math.abs(dist(limb[1], limb[2]) - bones[1]), `${name} ${pose} lower bone`).toBeLessThan(2.5);
        }
      }
  }
});
test('a hand that is sent to a point in reach arrives there, even when the body is spun', () => {
  for (const pose of ['stand', 'hug', 'walk', 'swim', 'sleep'] as const) {
    const free = drawFigure({ character: who('fox'), pose, expression: 'happy' });
    const to: [number, number] = [free.joints.shoulderR[0] + 24, free.joints.shoulderR[1] + 18];
    const { joints } = drawFigure({ character: who('fox'), pose, expression: 'happy', touch: [{ hand: 'R', to }] });
    // the palm lies a little beyond the wrist
    expect(dist(joints.handR, to), pose).toBeLessThan(9);
    expect(joints.head).toEqual(free.joints.head);
  }
});
test('a hand that is sent too far stretches no bone', () => {
  const { joints } = drawFigure({
    character: who('mouse'),
    pose: 'stand',
    expression: 'happy',
    touch: [{ hand: 'L', to: [-900, -20] }],
  });
  const { arm } = figureOf(EXAMPLES.mouse).build;
  expect(dist(joints.shoulderL, joints.handL)).toBeLessThan(arm[0] + arm[1] + 10);
});
test('every prop can be held, by anybody, in any pose', () => {
  for (const [k, holds] of PROPS.entries())
    for (const [i, pose] of POSES.entries()) {
      if ((i + k) % 3 !== 0) continue; // a third of the pairs, each prop and each pose many times over
      const name = names[(i * 7 + k) % names.length] ?? 'nia';
      const holding = drawFigure({ character: who(name), pose, expression: 'happy', holds });
      sound(holding);
      expect(JSON.stringify(holding.nodes), `${name} ${pose} ${holds}`).toContain(
        JSON.stringify(PROP_DRAWINGS[holds].nodes),
      );
    }
});
test('what burns is drawn again over the shading, and lights the scene from the hand', () => {
  const { glow, flame, joints } = drawFigure({
    character: who('nia'),
    pose: 'hold-high',
    expression: 'curious',
    holds: 'lantern',
  });
  expect(flame.length).toBeGreaterThan(0);
  expect(dist(glow?.at ?? [0, 0], joints.handR)).toBeLessThan(40);
  expect(drawFigure({ character: who('nia'), pose: 'hold', expression: 'happy', holds: 'key' }).glow).toBeUndefined();
});
test('the hand that waves or points keeps free: what is held goes to the other', () => {
  const holding = drawFigure({ character: who('leo'), pose: 'point', expression: 'happy', holds: 'lantern' });
  expect(dist(holding.glow?.at ?? [0, 0], holding.joints.handL)).toBeLessThan(40);
});
test('somebody asleep lies along the ground, about the middle', () => {
  for (const name of names) {
    const { joints, ground } = drawFigure({ character: who(name), pose: 'sleep', expression: 'asleep' });
    const middle = (joints.head[0] + joints.footL[0]) / 2;
    expect(Math.abs(middle), name).toBeLessThan(1);
    expect(ground[1] - ground[0], name).toBeGreaterThan(90);
  }
});
test('the same request gives the same drawing, and what is asked for changes it', () => {
  const request = { character: who('ember'), pose: 'cheer', expression: 'laughing' } as const;
  expect(drawFigure(request)).toEqual(drawFigure(structuredClone(request)));
  fc.assert(
    fc.property(fc.constantFrom(...POSES), fc.constantFrom(...POSES), fc.constantFrom(...names), (a, b, name) => {
      const draw = (pose: typeof a) =>
        JSON.stringify(drawFigure({ character: who(name), pose, expression: 'happy' }).nodes);
      expect(draw(a) === draw(b)).toBe(a === b);
    }),
    { numRuns: 60 },
  );
});
test('the marks of a character are in every pose: its cloth, its scarf, its hat', () => {
  for (const pose of POSES) {
    const drawn = (name: keyof typeof EXAMPLES) =>
      JSON.stringify(drawFigure({ character: who(name), pose, expression: 'happy' }).nodes);
    expect(drawn('nia')).toContain('#f6b92f');
    expect(drawn('fox')).toContain('#d9473f');
    expect(drawn('wizard')).toContain('#4a4a9a');
    expect(drawn('knight')).toContain('#b9c4d4');
  }
});
test('whichever hand holds something high, that hand is the one above the shoulder', () => {
  for (const holdHand of ['L', 'R'] as const) {
    const { joints } = drawFigure({
      character: who('nia'),
      pose: 'hold-high',
      expression: 'happy',
      holds: 'star',
      holdHand,
    });
    const [held, free] = holdHand === 'L' ? [joints.handL, joints.handR] : [joints.handR, joints.handL];
    expect(held[1]).toBeLessThan(joints.neck[1]);
    expect(free[1]).toBeGreaterThan(joints.neck[1]);
  }
});
