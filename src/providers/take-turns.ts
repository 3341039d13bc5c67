/**
 * Bounds how much of one kind of work this process does at once. The pictures of a book come back together, and each takes 20 MB while
 * it is unpacked.
 */
export type Turns = <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;

/** `places`: how many works may run at once; the others wait in the order in which they came. Throws what a work throws, or the reason of its signal. */
export function openTurns(places: number): Turns {
  let free = places;
  const waiting: (() => void)[] = [];
  return async (signal, work) => {
    if (free > 0) free -= 1;
    // Whoever ends hands its place on.
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      signal.throwIfAborted();
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
