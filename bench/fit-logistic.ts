/** Logistic regression with a ridge (Hoerl & Kennard, 1970; le Cessie & van Houwelingen, 1992), by Newton's method: the same samples give the same weights. */
import type { Weights } from '../src/atelier/critic/weigh.ts';

export interface Sample {
  evidence: readonly number[];
  is: boolean;
}
/** The ridge, for each sample: keeps weights small where numbers say the same. */
const RIDGE = 0.02;
const STEPS = 60;

/** Needs samples of both kinds. */
export function fitLogistic(samples: readonly Sample[]): Weights {
  const n = samples.length;
  const width = samples[0]?.evidence.length ?? 0;
  const mean = Array.from(
    { length: width },
    (_, j) => samples.reduce((sum, s) => sum + (s.evidence[j] as number), 0) / n,
  );
  const deviation = mean.map(
    (m, j) => Math.sqrt(samples.reduce((sum, s) => sum + ((s.evidence[j] as number) - m) ** 2, 0) / n) || 1,
  );
  const rows = samples.map(({ evidence, is }) => ({
    is: is ? 1 : 0,
    x: [1, ...evidence.map((value, j) => (value - (mean[j] as number)) / (deviation[j] as number))],
  }));
  let weights = new Array<number>(width + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const ridge = (i: number) => (i === 0 ? 0 : RIDGE * n);
    const slope = weights.map((w, i) => -ridge(i) * w);
    const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? ridge(i) + 1e-6 : 0)));
    for (const { is, x } of rows) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * (weights[i] as number), 0)));
      x.forEach((xi, i) => {
        slope[i] = (slope[i] as number) + (is - p) * xi;
        const line = curve[i] as number[];
        x.forEach((xj, j) => {
          line[j] = (line[j] as number) + p * (1 - p) * xi * xj;
        });
      });
    }
    const change = solve(curve, slope);
    weights = weights.map((w, i) => w + (change[i] as number));
    if (Math.hypot(...change) < 1e-7) break;
  }
  return { mean, deviation, weight: weights.slice(1), constant: weights[0] as number };
}

/** Gauss and Jordan, with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  for (let i = 0; i < rows.length; i++) {
    let pivot = i;
    for (let k = i; k < rows.length; k++)
      if (Math.abs(rows[k]?.[i] as number) > Math.abs(rows[pivot]?.[i] as number)) pivot = k;
    const top = rows[pivot] as number[];
    rows[pivot] = rows[i] as number[];
    rows[i] = top;
    for (const [k, row] of rows.entries()) {
      if (k === i) continue;
      const times = (row[i] as number) / (top[i] as number);
      for (let j = i; j < row.length; j++) row[j] = (row[j] as number) - times * (top[j] as number);
    }
  }
  return rows.map((row, i) => (row.at(-1) as number) / (row[i] as number));
}
