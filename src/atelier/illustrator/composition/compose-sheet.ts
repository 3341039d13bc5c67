/** The reference sheet of one character: how it stands, walks, waves and sits, and three of its faces, on paper. */
import type { IllustrationStyle } from '../../../story/brief.ts';
import type { Character } from '../../../story/character.ts';
import type { Expression, Pose } from '../../../story/scene.ts';
import { extent } from '../core/bounds.ts';
import { ellipse, move, mul, scale } from '../core/geom.ts';
import { at, group } from '../core/nodes.ts';
import type { FormLight, Layer, Node, Pt } from '../core/types.ts';
import type { Figures } from './figure-seam.ts';

const PAPER = '#f8efdc';
const SHADE = '#c9b48f';
/** No rim light: on white paper it would read as a grey edge. */
const FORM: FormLight = {
  dx: 0.6,
  dy: -0.6,
  size: 14,
  rim: '#fff3d0',
  rimAlpha: 0,
  shade: '#5d4a8a',
  shadeAlpha: 0.28,
};
const POSES: { pose: Pose; expression: Expression; turn?: number; x: number; y: number; k: number }[] = [
  { pose: 'stand', expression: 'gentle', turn: 0, x: 270, y: 560, k: 2.35 },
  { pose: 'walk', expression: 'happy', x: 590, y: 560, k: 1.45 },
  { pose: 'wave', expression: 'happy', x: 840, y: 560, k: 1.45 },
  { pose: 'sit', expression: 'gentle', x: 840, y: 925, k: 1.35 },
];
const FACES: Expression[] = ['happy', 'surprised', 'sad'];

export function composeSheet(character: Character, style: IllustrationStyle, figures: Figures): Layer[] {
  // a tall crown or long ears must fit as well: everything is scaled by the tallest standing figure
  const tallest =
    extent(figures.figure({ character, pose: 'stand', expression: 'gentle', turn: 0 }).nodes)?.[1] ?? -190;
  const fit = Math.min(1, 215 / -tallest);
  const form = style === 'paper-cut' ? undefined : FORM;
  const whole = POSES.flatMap(({ x, y, k, ...asked }): Node[] => {
    const { nodes, flame } = figures.figure({ character, ...asked });
    const scaled = k * fit;
    const [ex, ey, w, h] = extent(nodes) ?? [-60, -200, 120, 200];
    const m = mul(move(x, y), scale(scaled));
    return [
      { d: ellipse(x, y, 46 * scaled, 6 * scaled), fill: SHADE, op: 0.45 },
      group([at(m, ...nodes)], {
        form,
        lift: 4,
        box: [x + ex * scaled, y + ey * scaled, w * scaled, h * scaled],
      }),
      at(m, ...flame),
    ];
  });
  const faces = FACES.flatMap((expression, i): Node[] => {
    const c: Pt = [140 + i * 225, 790];
    const { nodes, joints } = figures.figure({ character, pose: 'stand', expression, turn: 0.25 });
    const k = 76 / Math.max(joints.headR, 20);
    const round = ellipse(c[0], c[1], 104);
    const m = mul(move(c[0], c[1] + 8), scale(k), move(-joints.head[0], -joints.head[1]));
    return [
      { d: round, fill: '#fffaf0', stroke: SHADE, sw: 3 },
      { clip: round, g: [group([at(m, ...nodes)], { form, lift: 3, box: [c[0] - 106, c[1] - 106, 212, 212] })] },
    ];
  });
  const page: Node = { d: 'M0,0H1000V1000H0Z', fill: PAPER };
  return [
    { name: 'paper', depth: 1, kind: 'sky', nodes: [page] },
    { name: 'poses', depth: 0, kind: 'actor', nodes: whole },
    { name: 'faces', depth: 0, kind: 'actor', nodes: faces },
  ];
}
