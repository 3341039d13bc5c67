/** Ends a benchmark: a table of figures with their bars, and `N met, N missed`. */
export interface Figure {
  figure: string;
  measured: number;
  /** Left out for figures that are only reported. */
  atMost?: number;
}

/** Prints the table, or one JSON object. Gives the exit code: 1 when a bar is missed. */
export function report(figures: readonly Figure[], asJson: boolean): 0 | 1 {
  const judged = figures.filter(({ atMost }) => atMost !== undefined);
  const missed = judged.filter(({ measured, atMost = 0 }) => !(measured <= atMost)).length;
  if (asJson) console.log(JSON.stringify({ figures, met: judged.length - missed, missed }));
  else {
    const width = Math.max(...figures.map(({ figure }) => figure.length));
    console.log(`\n${'figure'.padEnd(width)}  measured  bar`);
    for (const { figure, measured, atMost } of figures)
      console.log(
        `${figure.padEnd(width)}  ${measured.toFixed(2).padStart(8)}  ${atMost === undefined ? 'reported' : `≤ ${atMost}`}`,
      );
    console.log(`${judged.length - missed} met, ${missed} missed`);
  }
  return missed === 0 ? 0 : 1;
}
