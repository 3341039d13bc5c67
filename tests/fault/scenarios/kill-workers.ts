/** The worker is killed at each boundary of each step, on either side of each of its effects, and at random moments. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expectedSteps } from '../../../src/making/step-graph.ts';
import { openStage, type Stage } from '../open-stage.ts';
import { DEATH_POINTS, type Death } from '../processes/die-at.ts';
import { rollDice } from '../roll-dice.ts';
import { type Ask, conclude, type Report } from './scenario.ts';

/** How long a process may take to get to the point where it is to die; then it is killed where it is. */
const PATIENCE_MS = 12_000;
const CONCURRENCY = 4;
/** Long enough for several calls to be under way when the blow falls. */
const CALL_MS = 40;

/** Every step of a book of one chapter, with one child in it. */
const STEPS = expectedSteps({ characters: [{}] as never, chapterCount: 1 }).map(({ key }) =>
  key === 'sheet:character-1' ? 'sheet:hero' : key,
);
/** In the order in which a book comes to them. */
const STEP_BOUNDARIES: readonly Death[] = STEPS.flatMap((step) =>
  (['claimStep:before', 'claimStep:after', 'finishStep:before', 'finishStep:after'] as const).map((at) => ({
    at,
    nth: 1,
    step,
  })),
);

export async function killWorkers({ backend, rounds, seed, say }: Ask): Promise<Report> {
  const dice = rollDice(seed);
  const stage = await openStage({
    backend,
    seed,
    vendors: { latencyMs: CALL_MS },
    change: { concurrency: CONCURRENCY },
  });
  try {
    const deaths = planDeaths(rounds, dice);
    const books = [await stage.startBook(1)];
    let kills = 0;
    let worker = await stage.startWorker();
    for (const [round, death] of deaths.entries()) {
      if (!(await hasWork(stage, books.at(-1)!, death?.step))) books.push(await stage.startBook(1));
      if (death) {
        worker.dieAt(death);
        await Promise.race([worker.exited, sleep(PATIENCE_MS)]);
      } else await sleep(dice.roll() * 20 * CALL_MS);
      await worker.kill();
      kills += 1;
      worker = await stage.startWorker();
      if ((round + 1) % 20 === 0) say?.(`${round + 1} of ${rounds} killed, ${books.length} books`);
    }
    return await conclude(stage, books, { rounds: kills, losses: kills * CONCURRENCY });
  } finally {
    await stage.close();
  }
}

/** Undefined stands for a random moment. Few rounds take some of each kind; many take every boundary and every effect. */
function planDeaths(rounds: number, dice: ReturnType<typeof rollDice>): (Death | undefined)[] {
  const effects = DEATH_POINTS.map((at): Death => ({ at, nth: 1 }));
  const every = [...STEP_BOUNDARIES, ...effects];
  if (rounds < every.length) {
    const some = dice.shuffle(every).slice(0, Math.ceil((rounds * 2) / 3));
    return [...every.filter((each) => some.includes(each)), ...Array(rounds - some.length).fill(undefined)];
  }
  const rest = Array.from({ length: rounds - every.length }, (_, i) =>
    i % 2 === 0 ? undefined : { at: dice.pick(DEATH_POINTS), nth: 1 + dice.below(4) },
  );
  return [...every, ...rest];
}

/** Whether the book goes on, and still has that step before it. */
async function hasWork(stage: Stage, storyId: string, step: string | undefined): Promise<boolean> {
  if (!(await stage.isMaking(storyId))) return false;
  if (step === undefined) return true;
  const { rows } = await stage.database.pool.query<{ status: string }>(
    'select status from steps where story_id = $1 and key = $2',
    [storyId, step],
  );
  return rows[0]?.status !== 'done';
}
