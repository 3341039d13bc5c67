/** What every scenario is given and gives back, and what a verdict must be beside free of violations. */
import type { Verdict } from '../check-history.ts';
import type { Backend, Stage } from '../open-stage.ts';

export interface Ask {
  backend: Backend;
  /** How often what the scenario breaks is broken. */
  rounds: number;
  seed: number;
  /** Told now and then how far it is. */
  say?: (line: string) => void;
}
export interface Report extends Verdict {
  rounds: number;
}

/**
 * Ends the books and has the history checked. `losses`: how many attempts may have lost an answer, where it is known who died; a
 * short lease that a busy machine outlasts loses some as well, and those are reported all the same.
 */
export async function conclude(
  stage: Stage,
  books: readonly string[],
  options: { rounds: number; losses?: number; seconds?: number },
): Promise<Report> {
  await stage.ended(books, options.seconds ?? 150);
  const verdict = await stage.verdict();
  const violations = [...verdict.violations];
  const { ends, lostAttempts } = verdict.facts;
  const unfinished = books.length - (ends.complete ?? 0);
  if (unfinished > 0)
    violations.push({
      rule: 'every book is finished',
      what: `${JSON.stringify(ends)}; ${await failuresOf(stage)}\n${await stage.lastWords()}`,
    });
  if (options.losses !== undefined && lostAttempts > options.losses)
    violations.push({
      rule: 'only who dies loses an answer',
      what: `${lostAttempts} attempts did, ${options.losses} may have`,
    });
  for (const { method, path, status, what } of stage.standIns.complaints())
    violations.push({ rule: 'vendors understand what they are asked', what: `${method} ${path}: ${status} ${what}` });
  return { violations, facts: verdict.facts, rounds: options.rounds };
}

async function failuresOf({ database }: Stage): Promise<string> {
  const { rows } = await database.pool.query<{ told: string }>(
    `select concat_ws(' ', story_id, key, failure->>'code', failure->>'message') as told from steps where failure is not null`,
  );
  return rows.map(({ told }) => told).join('; ');
}
