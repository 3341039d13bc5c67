import { expect, test } from 'vitest';
import type { Appearance } from '../../../story/appearance.ts';
import { contrast } from '../core/colour.ts';
import { EXAMPLES } from './examples.ts';
import { figureOf } from './figure-of.ts';

test('what somebody wears is drawn in the colours that were given', () => {
  const nia = figureOf(EXAMPLES.nia);
  expect(nia.wear).toMatchObject({ garment: 'raincoat', main: '#f6b92f', second: '#fff3c4', pattern: 'stars' });
  expect(nia.feet).toBe('boot');
  expect(nia.foot).toBe('#d8483f');
  expect(nia.body).toBe('#8f5a3c');
});
test('trousers never vanish into the coat above them', () => {
  for (const colour of ['#3f7f8c', '#4a4a6a', '#6a4632', '#f6b92f', '#ffffff', '#202020']) {
    const look: Appearance = { ...EXAMPLES.nia, clothes: { ...EXAMPLES.nia.clothes, garment: 'coat', colour } };
    expect(contrast(figureOf(look).wear.legs, colour), colour).toBeGreaterThan(0.08);
  }
});
test('a child is never undressed', () => {
  const look: Appearance = { ...EXAMPLES.nia, clothes: { ...EXAMPLES.nia.clothes, garment: 'none' } };
  expect(figureOf(look).wear.garment).toBe('jumper');
});
test('grown-ups have longer legs under smaller heads, toddlers the other way round', () => {
  const [grown, child, toddler] = [EXAMPLES.grandma, EXAMPLES.leo, EXAMPLES.toddler].map(
    (look) => figureOf(look).build,
  );
  const ratio = (b: typeof child) => (b ? (b.leg[0] + b.leg[1]) / b.head[1] : 0);
  expect(ratio(grown)).toBeGreaterThan(ratio(child));
  expect(ratio(child)).toBeGreaterThan(ratio(toddler));
});
test('a band on a hat can be told from the hat', () => {
  const look: Appearance = { ...EXAMPLES.nia, hat: { kind: 'cap', colour: EXAMPLES.nia.clothes.accent } };
  const { hat } = figureOf(look);
  expect(contrast(hat?.band ?? '#000000', hat?.colour ?? '#000000')).toBeGreaterThan(0.1);
});
