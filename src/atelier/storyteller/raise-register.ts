/** Lifts a chapter for readers of 8 to 12 that is too plain for its band, by fuller words before any sentence is joined. */
import { AGE_BAND_LIMITS, type AgeBand } from '../../story/age-band.ts';
import { FULLER_WORDS } from './content/older-words.ts';
import type { ProseMeter } from './prose.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A chapter takes each fuller word once: two "remarkably" in a row are remarkable. */
const USES = 1;

/** The paragraphs with as few plain words changed as the lower end of the band's grade asks for. */
export function raiseRegister(
  paragraphs: readonly string[],
  band: AgeBand,
  meter: ProseMeter,
  rng: SeededRandom,
): string[] {
  const wanted = AGE_BAND_LIMITS[band].grade.min + 0.08;
  let out = [...paragraphs];
  const used = new Map<string, number>();
  for (const word of out.join(' ').match(/\p{L}+/gu) ?? []) used.set(word, (used.get(word) ?? 0) + 1);
  const changes = FULLER_WORDS.flatMap(({ plain, fuller }) => fuller.map((to) => ({ plain, to })));
  const order = [...changes.slice(0, FREE), ...rng.shuffle(changes.slice(FREE))];
  for (const { plain, to } of order) {
    if (meter.measure(out).grade >= wanted) return out;
    const key = /\p{L}{4,}/u.exec(to.replace(/\$\d/g, ''))?.[0] ?? to;
    const free = changes.findIndex((one) => one.to === to) < FREE;
    if (!free && (used.get(key) ?? 0) >= USES) continue;
    const places = out.flatMap((paragraph, p) => [...paragraph.matchAll(plain)].map((match) => ({ p, match })));
    if (places.length === 0) continue;
    const { p, match } = rng.pick(places);
    const paragraph = out[p] as string;
    const words = to.replace(/\$(\d)/g, (_, n: string) => match[Number(n)] ?? '');
    out = out.with(p, paragraph.slice(0, match.index) + words + paragraph.slice(match.index + match[0].length));
    used.set(key, (used.get(key) ?? 0) + 1);
  }
  return out;
}

/** The first so many changes cost nothing in style and may be made again and again. */
const FREE = 5;
