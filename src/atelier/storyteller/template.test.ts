import { describe, expect, it } from 'vitest';
import { SeededRandom } from './seeded-random.ts';
import { expectedWords, type Filling, fillTemplate, parseTemplate, TemplateFault } from './template.ts';

const filling = (more: Partial<Filling> = {}): Filling => ({
  rng: new SeededRandom(1),
  slot: (name) => ({ H: 'Pip', far: 'Owl Hill', sense: 'It [shone|shone]' })[name] ?? `?${name}?`,
  facts: new Set(['old', 'keep']),
  used: new Map(),
  ...more,
});

describe('the template language', () => {
  it('fills slots, and templates inside slots', () => {
    expect(fillTemplate('{H} saw {far}. {sense}.', filling())).toBe('Pip saw Owl Hill. It shone.');
  });
  it('keeps or drops text by age and fact, nested too', () => {
    const line = 'A{o: long{?keep: red}} scarf{b: only}{?!keep: lost}{?gone: gone}';
    expect(fillTemplate(line, filling())).toBe('A long red scarf');
    expect(fillTemplate(line, filling({ facts: new Set() }))).toBe('A scarf only lost');
  });
  it('uses every option before any comes again', () => {
    const use = filling();
    const seen = [1, 2, 3].map(() => fillTemplate('[a|b|c]', use));
    expect(new Set(seen).size).toBe(3);
  });
  it('says the same thing twice when one line gives the same choice twice', () => {
    for (let seed = 0; seed < 20; seed++)
      expect(['stone stone', 'wedge wedge']).toContain(
        fillTemplate('[stone|wedge] [stone|wedge]', filling({ rng: new SeededRandom(seed) })),
      );
  });
  it('names the line that is not closed', () => {
    expect(() => parseTemplate('a [b|c')).toThrow(TemplateFault);
    expect(() => parseTemplate('a {b')).toThrow(/a \{b/);
  });
  it('expects the mean of the options, and no more words than the longest reading', () => {
    expect(expectedWords('one [two|two three four]', new Set(), () => 1)).toBe(3);
    expect(expectedWords('{H} ran{o: and ran}', new Set(['old']), () => 2)).toBe(5);
  });
});
