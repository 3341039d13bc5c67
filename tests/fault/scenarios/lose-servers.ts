/** Redis is restarted and emptied, PostgreSQL is restarted and killed, while books are made; the workers live on. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { migrateDatabase } from '../../../src/store/migrate.ts';
import { openDatabase } from '../../../src/store/open-database.ts';
import { startTestPostgres } from '../../support/test-postgres.ts';
import { openStage, type Stage } from '../open-stage.ts';
import { type Dice, rollDice } from '../roll-dice.ts';
import { type Ask, conclude, type Report } from './scenario.ts';

const CONCURRENCY = 3;
/** Room for a server to come back, a lease to run out, and a step to be made. */
const BETWEEN_MS = 1_500;

export async function loseRedis(ask: Ask): Promise<Report> {
  const stage = await openStage({
    ...ask,
    vendors: { latencyMs: 100 },
    change: { concurrency: CONCURRENCY, answerMs: 2_000 },
  });
  try {
    return await breakInMidBook(stage, ask, async (round) => {
      if (round % 2 === 0) return stage.redis!.loseEverything();
      const redis = new Redis(stage.redis!.url);
      await redis.flushall();
      redis.disconnect();
    });
  } finally {
    await stage.close();
  }
}

/** A server of its own, never the one that other tests use. */
export async function losePostgres(ask: Ask): Promise<Report> {
  const server = await startTestPostgres();
  try {
    const database = openDatabase({ url: server.url, max: 5 });
    await migrateDatabase(database.pool);
    const stage = await openStage({
      ...ask,
      database: { ...database, drop: () => database.close() },
      vendors: { latencyMs: 100 },
      change: { concurrency: CONCURRENCY, answerMs: 2_000, attempts: 100 },
    });
    try {
      return await breakInMidBook(stage, ask, (_, dice) => server.restart(dice.pick(['politely', 'killed'])));
    } finally {
      await stage.close();
    }
  } finally {
    await server.stop();
  }
}

async function breakInMidBook(
  stage: Stage,
  { rounds, seed, say }: Ask,
  breakIt: (round: number, dice: Dice) => Promise<void>,
): Promise<Report> {
  const dice = rollDice(seed);
  const books = [await stage.startBook(2)];
  const worker = await stage.startWorker();
  for (let round = 0; round < rounds; round += 1) {
    if (!(await stage.isMaking(books.at(-1)!))) books.push(await stage.startBook(2));
    await sleep(dice.roll() * 1_000);
    await breakIt(round, dice);
    await sleep(BETWEEN_MS);
    say?.(`${round + 1} of ${rounds} lost`);
  }
  const report = await conclude(stage, books, { rounds, seconds: 120 });
  if (!worker.isAlive())
    report.violations.push({ rule: 'the worker lives on', what: `it ended with ${await worker.exited}` });
  return report;
}
