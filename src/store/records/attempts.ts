/** The life of an attempt at a step: claimed, kept alive, and ended in one of six ways. The token fences late writers. */
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';
import type { Attempt, StepInputs, StoryRecords } from '../../making/record-ports.ts';
import { StoryNotFound } from '../../making/record-ports.ts';
import type { Db, Tx } from '../open-database.ts';
import { modelCalls, reservations, stepAnswers, steps, stories } from '../schema.ts';
import { loseCalls } from './spending.ts';
import { addEvent, addSteps, addWakeUps, advanceSteps, changeStatus, lockStory, type StoryRow } from './story-row.ts';

type Attempts = Pick<
  StoryRecords,
  'claimStep' | 'extendLease' | 'finishStep' | 'holdStep' | 'retryStep' | 'postponeStep' | 'failStep' | 'releaseStep'
>;

/** A timestamp is stored in milliseconds, rounded; a step made ready in the same millisecond is ready. */
const ROUNDING = sql`interval '1 millisecond'`;
const seconds = (count: number) => sql`make_interval(secs => ${count})`;
const FREE = { attemptToken: null, worker: null, presence: null, leaseUntil: null } as const;

export function openAttempts(db: Db): Attempts {
  return {
    async claimStep({ storyId, step, token, worker, presence, leaseSeconds }) {
      return db.transaction(async (tx) => {
        const story = await lockStory(tx, storyId).catch(missingIsNone);
        if (story?.status !== 'generating') return undefined;
        const [row] = await tx
          .update(steps)
          .set({
            status: 'running',
            attempts: sql`${steps.attempts} + 1`,
            attemptToken: token,
            worker,
            presence,
            beatAt: sql`now()`,
            leaseUntil: sql`now() + ${seconds(leaseSeconds)}`,
            startedAt: sql`now()`,
          })
          .where(
            and(
              eq(steps.storyId, storyId),
              eq(steps.key, step),
              eq(steps.status, 'ready'),
              sql`${steps.notBefore} <= now() + ${ROUNDING}`,
            ),
          )
          .returning();
        if (!row) return undefined;
        await addEvent(tx, storyId, { type: 'step-started', step });
        return {
          kind: row.kind,
          number: row.attempts,
          failures: row.failures,
          brief: story.brief,
          seed: story.seed,
          shop: story.shop,
          storyCreatedAt: story.createdAt,
          // Both moments are the database's: a worker's own clock may be hours off.
          storySeconds: (row.startedAt!.getTime() - story.generatingSince!.getTime()) / 1000,
          inputs: await readInputs(tx, storyId, row.needs),
        };
      });
    },

    async extendLease(attempt, leaseSeconds) {
      const kept = await db
        .update(steps)
        .set({ beatAt: sql`now()`, leaseUntil: sql`now() + ${seconds(leaseSeconds)}` })
        .where(isMine(attempt))
        .returning({ key: steps.key });
      return kept.length === 1;
    },

    async finishStep(attempt, { result, inputHash, adds = [], shows, completes }) {
      return db.transaction(async (tx) => {
        const story = await lockStory(tx, attempt.storyId).catch(missingIsNone);
        if (!story) return 'gone';
        const done = { status: 'done', result, inputHash, failure: null, finishedAt: sql`now()` } as const;
        const position = await write(tx, attempt, { ...done, ...FREE });
        if (position === undefined) return 'lost';
        await forgetAnswers(tx, attempt);
        await addSteps(tx, attempt.storyId, adds, position + 1);
        if (shows) await tx.update(stories).set(shows).where(eq(stories.id, attempt.storyId));
        await addEvent(tx, attempt.storyId, { type: 'step-finished', step: attempt.step });
        // A step that ends after the story failed keeps its result; what follows from it waits for the resume.
        if (story.status === 'generating') {
          if (completes) await changeStatus(tx, story, 'finish');
          else await advanceSteps(tx, attempt.storyId);
        }
        return 'kept';
      });
    },

    async holdStep(attempt, { result, inputHash }, failure) {
      return db.transaction(async (tx) => {
        const story = await lockStory(tx, attempt.storyId).catch(missingIsNone);
        if (!story) return 'gone';
        const held = { status: 'held', result, inputHash, failure, finishedAt: sql`now()` } as const;
        if ((await write(tx, attempt, { ...held, ...FREE })) === undefined) return 'lost';
        await forgetAnswers(tx, attempt);
        await addEvent(tx, attempt.storyId, { type: 'step-failed', step: attempt.step });
        if (story.status === 'generating') await changeStatus(tx, story, 'hold');
        return 'kept';
      });
    },

    retryStep: (attempt, failure, delaySeconds) =>
      ending(db, attempt, async (tx, story) => {
        const later = sql`now() + ${seconds(delaySeconds)}`;
        const back = { status: 'ready', failure, failures: sql`${steps.failures} + 1`, notBefore: later } as const;
        if ((await write(tx, attempt, { ...back, ...FREE, wokenAt: later, wakes: 1 })) === undefined) return false;
        if (story.status === 'generating') await wake(tx, attempt, Math.ceil(delaySeconds * 1000));
        return true;
      }),

    postponeStep: (attempt, delaySeconds) =>
      ending(db, attempt, async (tx, story) => {
        const later = sql`now() + ${seconds(delaySeconds)}`;
        const back = { status: 'ready', notBefore: later, wokenAt: later, wakes: 1 } as const;
        if ((await write(tx, attempt, { ...back, ...FREE })) === undefined) return false;
        if (story.status === 'generating') await wake(tx, attempt, Math.ceil(delaySeconds * 1000));
        return true;
      }),

    failStep: (attempt, failure, event = 'fail') =>
      ending(db, attempt, async (tx, story) => {
        const failed = { status: 'failed', failure, failures: sql`${steps.failures} + 1` } as const;
        if ((await write(tx, attempt, { ...failed, ...FREE })) === undefined) return false;
        // What led to an error would lead to it again; what was paid for before a pause is not paid for again.
        if (event === 'fail') await forgetAnswers(tx, attempt);
        await addEvent(tx, attempt.storyId, { type: 'step-failed', step: attempt.step });
        if (story.status === 'generating') await changeStatus(tx, story, event);
        return true;
      }),

    releaseStep: (attempt) =>
      ending(db, attempt, async (tx, story) => {
        const back = { status: 'ready', notBefore: sql`now()`, wokenAt: sql`now()`, wakes: 1 } as const;
        if ((await write(tx, attempt, { ...back, ...FREE })) === undefined) return false;
        if (story.status === 'generating') await wake(tx, attempt, 0);
        return true;
      }),
  };
}

/** Writes to the step if the attempt still holds it; answers with the step's position, or undefined when it does not. */
async function write(tx: Tx, attempt: Attempt, values: PgUpdateSetSource<typeof steps>): Promise<number | undefined> {
  const [row] = await tx.update(steps).set(values).where(isMine(attempt)).returning({ position: steps.position });
  // A call of this attempt that has not told how it ended never will.
  if (row) {
    await loseCalls(tx, eq(modelCalls.attemptToken, attempt.token));
    await tx
      .delete(reservations)
      .where(and(eq(reservations.storyId, attempt.storyId), eq(reservations.attemptToken, attempt.token)));
  }
  return row?.position;
}

async function forgetAnswers(tx: Tx, { storyId, step }: Attempt): Promise<void> {
  await tx.delete(stepAnswers).where(and(eq(stepAnswers.storyId, storyId), eq(stepAnswers.step, step)));
}

const isMine = ({ storyId, step, token }: Attempt) =>
  and(eq(steps.storyId, storyId), eq(steps.key, step), eq(steps.status, 'running'), eq(steps.attemptToken, token));

async function ending(
  db: Db,
  attempt: Attempt,
  change: (tx: Tx, story: StoryRow) => Promise<boolean>,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const story = await lockStory(tx, attempt.storyId).catch(missingIsNone);
    return story ? change(tx, story) : false;
  });
}

async function wake(tx: Tx, attempt: Attempt, delayMs: number): Promise<void> {
  const [row] = await tx
    .select({ priority: steps.priority })
    .from(steps)
    .where(and(eq(steps.storyId, attempt.storyId), eq(steps.key, attempt.step)));
  await addWakeUps(tx, [{ storyId: attempt.storyId, step: attempt.step, priority: row?.priority ?? 1, delayMs }]);
}

async function readInputs(tx: Tx, storyId: string, needs: string[]): Promise<StepInputs> {
  if (needs.length === 0) return {};
  const rows = await tx
    .select({ key: steps.key, result: steps.result })
    .from(steps)
    .where(and(eq(steps.storyId, storyId), inArray(steps.key, needs), eq(steps.status, 'done')));
  return Object.fromEntries(rows.flatMap(({ key, result }) => (result ? [[key, result]] : [])));
}

function missingIsNone(error: unknown): undefined {
  if (error instanceof StoryNotFound) return undefined;
  throw error;
}
