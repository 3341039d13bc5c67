/** Logistic weights: evidence in numbers becomes one number, above 0 for "it is". The tables are made by `npm run bench:critic-fit`. */
export interface Weights {
  /** What is typical of each number, and how much it differs: evidence is taken in these units. */
  mean: readonly number[];
  deviation: readonly number[];
  weight: readonly number[];
  /** Added to the sum. */
  constant: number;
}

/** The logarithm of the odds. */
export const weigh = ({ mean, deviation, weight, constant }: Weights, evidence: readonly number[]): number =>
  evidence.reduce(
    (sum, value, i) => sum + ((weight[i] as number) * (value - (mean[i] as number))) / (deviation[i] as number),
    constant,
  );
