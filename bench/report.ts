/** Ends a benchmark: a table of figures with their bars, and `N met, N missed`. */
export interface Figure {
  figure: string;
  measured: number;
  /** A bar above or below; with neither the figure is only reported. */
  atMost?: number;
  atLeast?: number;
}

const isJudged = ({ atMost, atLeast }: Figure): boolean => atMost !== undefined || atLeast !== undefined;
const isMet = ({ measured, atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY }: Figure): boolean =>
  measured <= atMost && measured >= atLeast;
const barOf = ({ atMost, atLeast }: Figure): string =>
  [atLeast === undefined ? '' : `≥ ${atLeast}`, atMost === undefined ? '' : `≤ ${atMost}`].filter(Boolean).join(', ') ||
  'reported';

/** Prints the table, or one JSON object. Gives the exit code: 1 when a bar is missed. */
export function report(figures: readonly Figure[], asJson: boolean): 0 | 1 {
  const judged = figures.filter(isJudged);
  const missed = judged.filter((figure) => !isMet(figure)).length;
  if (asJson) console.log(JSON.stringify({ figures, met: judged.length - missed, missed }));
  else {
    const width = Math.max(...figures.map(({ figure }) => figure.length));
    console.log(`\n${'figure'.padEnd(width)}  measured  bar`);
    for (const figure of figures)
      console.log(`${figure.figure.padEnd(width)}  ${figure.measured.toFixed(2).padStart(8)}  ${barOf(figure)}`);
    console.log(`${judged.length - missed} met, ${missed} missed`);
  }
  return missed === 0 ? 0 : 1;
}
