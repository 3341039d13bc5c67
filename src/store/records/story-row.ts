/** What every change of a story shares: its row lock, its events, its status, and the waking of its steps. */
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { StepSpec, StoryEventView } from '../../making/record-ports.ts';
import { StoryNotFound } from '../../making/record-ports.ts';
import { type StoryEvent, transition } from '../../story/life-cycle.ts';
import type { Tx } from '../open-database.ts';
import { outbox, steps, stories, storyEvents } from '../schema.ts';

export type StoryRow = typeof stories.$inferSelect;

/** PostgreSQL channels; see ../listen-news.ts. */
export const STORY_CHANNEL = 'fablewright_story';
export const OUTBOX_CHANNEL = 'fablewright_outbox';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Ids come from addresses that anybody can type; the database would answer a malformed one with an error of its own. */
export const isStoryId = (id: string): boolean => UUID.test(id);

/**
 * Takes the story's row for this transaction. Everything that changes a story or its steps takes it first, so its
 * transactions run one after another, two steps that end together cannot both miss that a third is ready, and none deadlocks.
 */
export async function lockStory(tx: Tx, storyId: string): Promise<StoryRow> {
  const [row] = isStoryId(storyId) ? await tx.select().from(stories).where(eq(stories.id, storyId)).for('update') : [];
  if (!row) throw new StoryNotFound(storyId);
  return row;
}

export async function addEvent(
  tx: Tx,
  storyId: string,
  event: Pick<StoryEventView, 'type' | 'step' | 'status'>,
): Promise<void> {
  const [row] = await tx
    .update(stories)
    .set({ lastEvent: sql`${stories.lastEvent} + 1` })
    .where(eq(stories.id, storyId))
    .returning({ id: stories.lastEvent });
  if (!row) throw new StoryNotFound(storyId);
  await tx.insert(storyEvents).values({ storyId, id: row.id, ...event });
  const payload = JSON.stringify({ storyId, type: event.type, status: event.status });
  await tx.execute(sql`select pg_notify(${STORY_CHANNEL}, ${payload})`);
}

/** Moves the story along its life cycle. Throws IllegalTransition. */
export async function changeStatus(tx: Tx, story: StoryRow, event: StoryEvent): Promise<void> {
  const status = transition(story.status, event);
  const standsStill = story.status === 'generating';
  await tx
    .update(stories)
    .set({
      status,
      generatingSince: status === 'generating' ? sql`now()` : null,
      ...(standsStill && {
        generatedSeconds: sql`${stories.generatedSeconds} + extract(epoch from now() - ${stories.generatingSince})`,
      }),
      ...(event === 'finish' && { completedAt: sql`now()` }),
    })
    .where(eq(stories.id, story.id));
  await addEvent(tx, story.id, { type: 'status-changed', status });
}

export async function addSteps(tx: Tx, storyId: string, specs: readonly StepSpec[], from: number): Promise<void> {
  if (specs.length === 0) return;
  await tx
    .insert(steps)
    .values(specs.map((spec, i) => ({ ...spec, storyId, status: 'waiting' as const, position: from + i })));
}

/** Makes ready what waits for nothing any more, and puts a wake-up for each into the outbox. */
export async function advanceSteps(tx: Tx, storyId: string): Promise<void> {
  const ready = await tx
    .update(steps)
    .set({ status: 'ready', notBefore: sql`now()`, wokenAt: sql`now()`, wakes: 1 })
    .where(
      and(
        eq(steps.storyId, storyId),
        eq(steps.status, 'waiting'),
        sql`not exists (select from ${steps} needed where needed.story_id = ${storyId}
          and needed.key = any(${sql.raw('"steps"."needs"')}) and needed.status <> 'done')`,
      ),
    )
    .returning({ step: steps.key, priority: steps.priority });
  await addWakeUps(
    tx,
    ready.map((step) => ({ storyId, ...step })),
  );
}

export async function addWakeUps(
  tx: Tx,
  wakeUps: { storyId: string; step: string; priority: number; delayMs?: number }[],
): Promise<void> {
  if (wakeUps.length === 0) return;
  await tx.insert(outbox).values(wakeUps);
  await tx.execute(sql`select pg_notify(${OUTBOX_CHANNEL}, '')`);
}

/** Sets steps back to wait for what they need, as if they had never been tried: what was held for review is no longer to be seen. */
export async function resetSteps(
  tx: Tx,
  storyId: string,
  from: ('failed' | 'held' | 'cancelled' | 'ready')[],
): Promise<void> {
  await tx
    .update(steps)
    .set({
      ...{ status: 'waiting', failure: null, failures: 0, crashes: 0, attemptToken: null, worker: null },
      ...{ result: null, inputHash: null, finishedAt: null },
    })
    .where(and(eq(steps.storyId, storyId), inArray(steps.status, from)));
}
