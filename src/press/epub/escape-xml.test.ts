import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml } from './escape-xml.ts';

test('signs of mark-up become entities', () => {
  expect(escapeXml(`<b a="1" c='2'>&`)).toBe('&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;');
});

test('characters that XML forbids fall away, and letters of any script stay', () => {
  expect(escapeXml('a\u0000\u0008\u001b\ufffe\uffffb Łoś ルナ 🦊')).toBe('ab Łoś ルナ 🦊');
  expect(escapeXml('half \ud83e fox')).toBe('half \ufffd fox');
});

test('whatever the words, no mark-up comes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      expect(escapeXml(words)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
    }),
    { numRuns: 200 },
  );
});
