import { describe, expect, it } from 'vitest';
import { measureReadability } from '../../story/readability.ts';
import { ProseMeter } from './prose.ts';
import { easeNames, joinChoppy, splitHeavy } from './repair-prose.ts';
import { SeededRandom } from './seeded-random.ts';

describe('repairing prose', () => {
  it('joins choppy sentences until the grade is reached, and keeps every word of them', () => {
    const choppy = ['The path went into the wood. It did not come out. The fox looked at it. She sat down on a stone.'];
    const { paragraphs, joins } = joinChoppy(choppy, '5-8', ['Pip'], new ProseMeter(), new SeededRandom(1));
    expect(joins).toBeGreaterThan(0);
    expect(measureReadability(paragraphs).grade).toBeGreaterThan(measureReadability(choppy).grade);
    for (const word of ['path', 'out', 'fox', 'stone']) expect(paragraphs.join(' ')).toContain(word);
  });
  it('splits only where both halves can stand alone', () => {
    const heavy = [
      'The little fox went up the long road to the top of the hill, and she looked at the moon over the wide river and the trees.',
      'That was Mina all over, a small fox with a red scarf and the whole of the village looking on from behind the curtains.',
    ];
    const split = splitHeavy(heavy, '5-8', new ProseMeter()).join(' ');
    expect(split).toContain('hill. She looked');
    expect(split).toContain('scarf and the whole');
  });
  it('says she for a long name that has just been said, and keeps its first mention', () => {
    const text = ['Alexandrina was a fox. Alexandrina ran. Alexandrina sat.'];
    const eased = easeNames(text, '3-5', [{ call: 'Alexandrina', he: 'she', kind: 'fox' }], new ProseMeter()).join(' ');
    expect(eased).toMatch(/^Alexandrina was a fox\. She ran/);
  });
  it('measures as the house does', () => {
    const text = ['“Is it far?” said Mrs. Quill. It was.', 'They went on … and on!'];
    const [mine, house] = [new ProseMeter().measure(text), measureReadability(text)];
    expect(mine.words).toBe(house.words);
    expect(mine.grade).toBeCloseTo(house.grade, 6);
  });
});
