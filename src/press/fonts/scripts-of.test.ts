import { describe, expect, it } from 'vitest';
import { scriptsOf } from './scripts-of.ts';

describe('the scripts of a text', () => {
  it.each([
    ['Zoë, José and Łukasz — 12!', ['latin']],
    ['Лиса и фонарь', ['cyrillic']],
    ['فانوس Pip', ['latin', 'arabic']],
    ['森のクマ', ['japanese']],
    ['For Mia ❤️', ['latin', 'pictograph']],
    ['© 2026', []],
    ['…—“” 3', []],
    ['한글', ['other']],
  ])('%s uses %j', (text, scripts) => {
    expect([...scriptsOf(text)]).toEqual(scripts);
  });
});
