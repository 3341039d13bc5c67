/** The longest chain of steps that wait for one another: no schedule, on however many machines, ends sooner. */
export interface TimedStep {
  key: string;
  kind: string;
  needs: readonly string[];
  seconds: number;
}

/** Kelley & Walker, "Critical-path planning and scheduling", 1959. Every need must be among the steps, and none may wait for itself. */
export function criticalPath(steps: readonly TimedStep[]): { keys: string[]; seconds: number } {
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const found = new Map<string, { keys: string[]; seconds: number }>();
  const pathTo = (key: string): { keys: string[]; seconds: number } => {
    const known = found.get(key);
    if (known) return known;
    const step = byKey.get(key);
    if (!step) throw new RangeError(`There is no step ${key}.`);
    const before = step.needs.map(pathTo).reduce((a, b) => (b.seconds > a.seconds ? b : a), { keys: [], seconds: 0 });
    const path = { keys: [...before.keys, key], seconds: before.seconds + step.seconds };
    found.set(key, path);
    return path;
  };
  return steps
    .map(({ key }) => pathTo(key))
    .reduce((a, b) => (b.seconds > a.seconds ? b : a), { keys: [], seconds: 0 });
}
