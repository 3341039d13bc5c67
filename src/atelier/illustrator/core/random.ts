/** Seeded random numbers (mulberry32): small, fast, and the same on every machine. */
export type Rng = (() => number) & {
  range(a: number, b: number): number;
  /** Throws nothing on a full list; the list must not be empty. */
  pick<T>(list: readonly T[]): T;
  sign(): number;
};
export function random(seed: number): Rng {
  let s = seed | 0;
  const next = (() => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }) as Rng;
  next.range = (a, b) => a + next() * (b - a);
  next.pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  next.sign = () => (next() < 0.5 ? -1 : 1);
  return next;
}
