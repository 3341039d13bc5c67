/** Chance that can be repeated: the same seed breaks the same things at the same moments, as far as moments can be the same. */

export interface Dice {
  /** From 0 to below 1. */
  roll(): number;
  below(count: number): number;
  pick<T>(list: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
}

/** Park and Miller's generator. */
export function rollDice(seed: number): Dice {
  let state = (Math.abs(Math.trunc(seed)) % 2147483646) + 1;
  const roll = () => {
    state = (state * 48271) % 2147483647;
    return (state - 1) / 2147483646;
  };
  const below = (count: number) => Math.min(count - 1, Math.floor(roll() * count));
  return {
    roll,
    below,
    pick: (list) => list[below(list.length)]!,
    shuffle(list) {
      const shuffled = [...list];
      for (let i = shuffled.length - 1; i > 0; i -= 1) {
        const j = below(i + 1);
        [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
      }
      return shuffled;
    },
  };
}

/** Printed with every run; `FAULT_SEED` repeats one. */
export const FAULT_SEED = Number(process.env.FAULT_SEED ?? 20261123);
