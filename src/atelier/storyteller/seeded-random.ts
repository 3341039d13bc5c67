/** The storyteller's only source of chance: a small seeded generator, so that the same brief and seed tell the same story. */

/** FNV-1a over code points, 32 bits. Fowler, Noll, Vo, "The FNV non-cryptographic hash algorithm", IETF draft. */
export function hashText(text: string): number {
  let hash = 2_166_136_261;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619);
  return hash >>> 0;
}

/** Mulberry32 (Tommy Ettinger, public domain), with labelled forks, so that adding one draw never shifts the others. */
export class SeededRandom {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  /** A number from 0 up to, but not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
  /** A whole number from 0 up to, but not including, `n`. */
  int(n: number): number {
    return Math.floor(this.next() * n);
  }
  /** One of the items. Throws a RangeError when there are none: content with an empty list is a fault of the content. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.int(items.length)];
    if (items.length === 0) throw new RangeError('There is nothing to pick from.');
    return item as T;
  }
  shuffle<T>(items: readonly T[]): T[] {
    const out = [...items];
    for (let i = out.length - 1; i > 0; i--) {
      const j = this.int(i + 1);
      [out[i], out[j]] = [out[j] as T, out[i] as T];
    }
    return out;
  }
  /** A generator of its own that depends on the label and on where this one stands, and moves nothing. */
  fork(label: string): SeededRandom {
    return new SeededRandom(hashText(label) ^ Math.imul(this.#state, 2_654_435_761));
  }
}
