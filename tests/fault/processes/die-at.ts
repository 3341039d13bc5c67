/** Points in the work of a process at which it can be told to die: before and after each effect that outlives it. */

/** `finishStep:before`, `finishStep:after`: on either side of a write of the records, a stored file, a sent wake-up. */
export type DeathPoint = `${string}:${'before' | 'after'}`;
export interface Death {
  at: DeathPoint;
  /** 1 for the first time it gets there after being told. */
  nth: number;
  /** Only where the effect is that of this step. */
  step?: string;
}

/** The effects of a worker, by the name of their method, in the order in which a step has them. */
export const EFFECTS = [
  'relayOutbox',
  'send',
  'claimStep',
  'reserve',
  'openCall',
  'closeCall',
  'settle',
  'noteBlobs',
  'put',
  'keepAnswer',
  'finishStep',
  'extendLease',
  'sweep',
] as const;
export const DEATH_POINTS: readonly DeathPoint[] = EFFECTS.flatMap((effect): DeathPoint[] => [
  `${effect}:before`,
  `${effect}:after`,
]);

let planned: Death | undefined;
export const planDeath = (death: Death): void => {
  planned = { ...death };
};

function pass(at: DeathPoint, [first]: readonly unknown[]): void {
  if (planned?.at !== at) return;
  if (planned.step && !(first instanceof Object && 'step' in first && first.step === planned.step)) return;
  planned.nth -= 1;
  // A signal to oneself is delivered before kill returns: not one statement more is run.
  if (planned.nth === 0) process.kill(process.pid, 'SIGKILL');
}

type Method = (...input: never[]) => Promise<unknown>;
/** The same object, whose effects pass their death points. */
export function mortal<T extends object>(target: T): T {
  return Object.fromEntries(
    Object.entries(target).map(([name, method]) => {
      if (!(EFFECTS as readonly string[]).includes(name)) return [name, method];
      const effect = async (...input: never[]) => {
        pass(`${name}:before`, input);
        const result = await (method as Method).apply(target, input);
        pass(`${name}:after`, input);
        return result;
      };
      return [name, effect];
    }),
  ) as T;
}
