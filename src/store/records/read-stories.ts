/** Reads stories, their steps and their events. */
import { and, asc, count, desc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { CallSummary, StepKind, StepRecord, StoryRecord, StoryRecords } from '../../making/record-ports.ts';
import { StoryNotFound } from '../../making/record-ports.ts';
import type { Db } from '../open-database.ts';
import { modelCalls, steps, stories, storyEvents } from '../schema.ts';
import { isStoryId } from './story-row.ts';

type Reads = Pick<
  StoryRecords,
  'readStory' | 'readStep' | 'listStories' | 'readEvents' | 'medianSeconds' | 'countGenerating'
>;
/** Finished attempts of a kind that an estimate looks back on. */
const MEASURED = 200;

const story = {
  id: stories.id,
  status: stories.status,
  brief: stories.brief,
  seed: stories.seed,
  title: stories.title,
  synopsis: stories.synopsis,
  dedication: stories.dedication,
  cover: stories.cover,
  createdAt: stories.createdAt,
  completedAt: stories.completedAt,
  seconds:
    sql<number>`${stories.generatedSeconds} + coalesce(extract(epoch from now() - ${stories.generatingSince}), 0)`
      .mapWith(Number)
      .as('seconds'),
};
const step = {
  key: steps.key,
  kind: steps.kind,
  status: steps.status,
  needs: steps.needs,
  priority: steps.priority,
  attempts: steps.attempts,
  seconds: sql<number | null>`case ${steps.status}
      when 'done' then extract(epoch from ${steps.finishedAt} - ${steps.startedAt})
      when 'running' then extract(epoch from now() - ${steps.startedAt}) end`
    .mapWith((value) => (value === null ? null : Number(value)))
    .as('seconds'),
  result: steps.result,
  failure: steps.failure,
};

export function openReads(db: Db): Reads {
  return {
    async readStory(storyId) {
      if (!isStoryId(storyId)) throw new StoryNotFound(storyId);
      return db.transaction(
        async (tx) => {
          const [found]: StoryRecord[] = await tx.select(story).from(stories).where(eq(stories.id, storyId));
          if (!found) throw new StoryNotFound(storyId);
          const all: StepRecord[] = await tx
            .select(step)
            .from(steps)
            .where(eq(steps.storyId, storyId))
            .orderBy(asc(steps.position));
          const calls: CallSummary[] = await tx
            .select({
              capability: modelCalls.capability,
              provider: modelCalls.provider,
              model: modelCalls.model,
              count: count(),
              failed: sql`count(*) filter (where ${modelCalls.outcome} in ('failed', 'aborted'))`.mapWith(Number),
              lost: sql`count(*) filter (where ${modelCalls.outcome} = 'lost')`.mapWith(Number),
              costMicros: sql`coalesce(sum(${modelCalls.costMicros}), 0)`.mapWith(Number),
            })
            .from(modelCalls)
            .where(eq(modelCalls.storyId, storyId))
            .groupBy(modelCalls.capability, modelCalls.provider, modelCalls.model)
            .orderBy(modelCalls.capability, modelCalls.provider, modelCalls.model);
          return { story: found, steps: all, calls };
        },
        // One moment for all three queries.
        { isolationLevel: 'repeatable read', accessMode: 'read only' },
      );
    },

    async readStep(storyId, key) {
      if (!isStoryId(storyId)) throw new StoryNotFound(storyId);
      const [found] = await db
        .select(step)
        .from(steps)
        .where(and(eq(steps.storyId, storyId), eq(steps.key, key)));
      if (found) return found;
      const [exists] = await db.select({ id: stories.id }).from(stories).where(eq(stories.id, storyId));
      if (!exists) throw new StoryNotFound(storyId);
      return undefined;
    },

    async listStories({ limit, offset }) {
      const page: StoryRecord[] = await db
        .select(story)
        .from(stories)
        .orderBy(desc(stories.createdAt), desc(stories.id))
        .limit(limit)
        .offset(offset);
      const ids = page.map(({ id }) => id);
      const progress = ids.length
        ? await db
            .select({
              storyId: steps.storyId,
              total: count(),
              done: sql`count(*) filter (where ${steps.status} = 'done')`.mapWith(Number),
              spoken: sql<boolean>`bool_or(${steps.kind} = 'voice' and ${steps.status} = 'done')`,
            })
            .from(steps)
            .where(inArray(steps.storyId, ids))
            .groupBy(steps.storyId)
        : [];
      const [all] = await db.select({ total: count() }).from(stories);
      return {
        total: all?.total ?? 0,
        stories: page.map((found) => {
          const of = progress.find(({ storyId }) => storyId === found.id);
          return { story: found, done: of?.done ?? 0, total: of?.total ?? 0, spoken: of?.spoken ?? false };
        }),
      };
    },

    async readEvents(storyId, afterId, limit) {
      if (!isStoryId(storyId)) return undefined;
      const [found] = await db.select({ status: stories.status }).from(stories).where(eq(stories.id, storyId));
      if (!found) return undefined;
      const rows = await db
        .select()
        .from(storyEvents)
        .where(and(eq(storyEvents.storyId, storyId), gt(storyEvents.id, afterId)))
        .orderBy(asc(storyEvents.id))
        .limit(limit);
      const events = rows.map(({ id, type, step, status, at }) => ({
        id,
        type,
        ...(step !== null && { step }),
        ...(status !== null && { status }),
        at: at.toISOString(),
      }));
      return { status: found.status, events };
    },

    async medianSeconds() {
      const { rows } = await db.execute<{ kind: StepKind; median: number }>(sql`
        select kinds.kind, percentile_cont(0.5) within group (order by newest.seconds) as median
        from unnest(array['plan', 'sheet', 'art', 'text', 'voice', 'press', 'complete']) kinds (kind)
        cross join lateral (
          select extract(epoch from finished_at - started_at)::float8 as seconds from ${steps}
          where kind = kinds.kind and status = 'done' order by finished_at desc limit ${MEASURED}
        ) newest group by kinds.kind`);
      return Object.fromEntries(rows.map(({ kind, median }) => [kind, median]));
    },

    async countGenerating() {
      return db.$count(stories, eq(stories.status, 'generating'));
    },
  };
}
