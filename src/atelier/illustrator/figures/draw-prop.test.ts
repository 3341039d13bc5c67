import { expect, test } from 'vitest';
import { PROPS } from '../../../story/scene.ts';
import { extent } from '../core/bounds.ts';
import { drawProp } from './draw-prop.ts';

test.each(PROPS)('a %s stands on the ground and is no bigger than a child', (prop) => {
  const { nodes, flame } = drawProp(prop);
  expect(JSON.stringify(nodes)).not.toMatch(/NaN|Infinity|undefined/);
  const [x, y, w, h] = extent([...nodes, ...flame]) as [number, number, number, number];
  expect(y + h).toBeGreaterThan(-9);
  expect(y + h).toBeLessThan(26);
  expect(h).toBeLessThan(190);
  expect(Math.abs(x + w / 2)).toBeLessThan(45);
});
test('a candle and a lantern burn where they stand', () => {
  for (const prop of ['candle', 'lantern', 'star'] as const) {
    const { glow, nodes } = drawProp(prop);
    expect(glow?.at[1]).toBeLessThan(0);
    expect(JSON.stringify(nodes)).toContain('"lit":true');
  }
  expect(drawProp('bun').glow).toBeUndefined();
});
