/** Swaps words for equals, here and there, so that two books of one brief share fewer sentences. Older bands only. */
import { SWAPS } from './content/swaps.ts';
import type { SeededRandom } from './seeded-random.ts';

const PATTERNS = SWAPS.map((set) => ({
  set,
  pattern: new RegExp(`(?<![\\w-])(?:${set.join('|')})(?![\\w-]| in\\b| out\\b)`, 'g'),
}));

export function varied(text: string, rng: SeededRandom): string {
  let out = text;
  for (const { set, pattern } of PATTERNS)
    out = out.replace(pattern, (match) => (rng.next() < 0.4 ? rng.pick(set) : match));
  // “…,” said Pip. ↔ “…,” Pip said.
  return out
    .replace(/,” said ([\u2c00-\u2c0f]\u2c30)\./g, (match, name: string) =>
      rng.next() < 0.25 ? `,” ${name} said.` : match,
    )
    .replace(/great great|great big big/g, 'great big');
}
