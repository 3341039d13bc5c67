/** The tables. Names are snake_case in the database; `casing` says so here and in drizzle.config.ts. */
import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Capability } from '../making/ledger-ports.ts';
import type {
  CoverPicture,
  KeptAnswer,
  StepFailure,
  StepKind,
  StepResult,
  StepStatus,
  StoryEventView,
} from '../making/record-ports.ts';
import type { Brief } from '../story/brief.ts';
import type { StoryStatus } from '../story/life-cycle.ts';
import { rateLimits } from './rate-limits/table.ts';

const moment = () => timestamp({ withTimezone: true, precision: 3 });

export const stories = pgTable(
  'stories',
  {
    id: uuid().primaryKey(),
    status: text().$type<StoryStatus>().notNull(),
    /** Who pays for it. One installation without a shop platform is one shop. */
    shop: text().notNull().default('local'),
    brief: jsonb().$type<Brief>().notNull(),
    seed: bigint({ mode: 'number' }).notNull(),
    title: text().notNull(),
    synopsis: text(),
    dedication: text(),
    cover: jsonb().$type<CoverPicture>(),
    resumes: integer().notNull().default(0),
    /** Grows with each event; the row lock that counting takes also puts the story's transactions one after another. */
    lastEvent: integer().notNull().default(0),
    createdAt: moment().notNull().defaultNow(),
    completedAt: moment(),
    /** Set while generating; the time before the last stop is in generatedSeconds. */
    generatingSince: moment(),
    generatedSeconds: doublePrecision().notNull().default(0),
  },
  (story) => [index('stories_newest').on(story.createdAt, story.id)],
);

export const steps = pgTable(
  'steps',
  {
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    key: text().notNull(),
    kind: text().$type<StepKind>().notNull(),
    status: text().$type<StepStatus>().notNull(),
    needs: text().array().notNull(),
    priority: integer().notNull(),
    /** Position in the plan of the book, for showing. */
    position: integer().notNull(),
    inputHash: text(),
    attempts: integer().notNull().default(0),
    failures: integer().notNull().default(0),
    crashes: integer().notNull().default(0),
    /** Fences late writers: only the attempt that holds it may write. Null when nobody works on the step. */
    attemptToken: uuid(),
    worker: text(),
    presence: integer(),
    beatAt: moment(),
    leaseUntil: moment(),
    notBefore: moment().notNull().defaultNow(),
    wokenAt: moment(),
    wakes: integer().notNull().default(0),
    startedAt: moment(),
    finishedAt: moment(),
    result: jsonb().$type<StepResult>(),
    failure: jsonb().$type<StepFailure>(),
  },
  (step) => [
    primaryKey({ columns: [step.storyId, step.key] }),
    index('steps_open').on(step.status, step.notBefore),
    index('steps_measured').on(step.kind, step.finishedAt),
  ],
);

/** Answers that were paid for, kept until their step is done: an attempt that comes after a crash finds them here. */
export const stepAnswers = pgTable(
  'step_answers',
  {
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    step: text().notNull(),
    requestHash: text().notNull(),
    answer: jsonb().$type<KeptAnswer>().notNull(),
    keptAt: moment().notNull().defaultNow(),
  },
  (kept) => [primaryKey({ columns: [kept.storyId, kept.step, kept.requestHash] })],
);

/** Every call of a model, opened before it is made: a worker that dies leaves its call here as open, never unseen. */
export const modelCalls = pgTable(
  'model_calls',
  {
    id: uuid().primaryKey(),
    /** No foreign key: what was spent stays known when a story is deleted. Nothing in this row can name a child. */
    storyId: uuid().notNull(),
    shop: text().notNull().default('local'),
    step: text().notNull(),
    attemptToken: uuid().notNull(),
    number: integer().notNull(),
    capability: text().$type<Capability>().notNull(),
    provider: text().notNull(),
    model: text().notNull(),
    requestHash: text().notNull(),
    inputTokens: integer(),
    outputTokens: integer(),
    pictures: integer(),
    characters: integer(),
    /** The most it may cost, known before it was made; a lost call counts with this. */
    estimateMicros: bigint({ mode: 'number' }).notNull().default(0),
    costMicros: bigint({ mode: 'number' }).notNull().default(0),
    startedAt: moment().notNull().defaultNow(),
    durationMs: integer(),
    /** `lost`: the worker died or was overtaken before it could tell. */
    outcome: text().$type<'open' | 'ok' | 'failed' | 'aborted' | 'lost'>().notNull(),
    errorCode: text(),
  },
  (call) => [
    index('model_calls_story').on(call.storyId, call.step),
    index('model_calls_attempt').on(call.attemptToken).where(sql`${call.outcome} = 'open'`),
  ],
);

/** What a shop has spent in a month, kept up with the ledger so that a cap need not add up a month of calls. */
export const shopMonths = pgTable(
  'shop_months',
  {
    shop: text().notNull(),
    /** `2026-11`, in UTC. */
    month: text().notNull(),
    spentMicros: bigint({ mode: 'number' }).notNull().default(0),
  },
  (spent) => [primaryKey({ columns: [spent.shop, spent.month] })],
);

/** Money set aside for calls under way. It counts only while its attempt holds the step. */
export const reservations = pgTable(
  'reservations',
  {
    id: uuid().primaryKey(),
    storyId: uuid().notNull(),
    shop: text().notNull(),
    month: text().notNull(),
    attemptToken: uuid().notNull(),
    micros: bigint({ mode: 'number' }).notNull(),
    reservedAt: moment().notNull().defaultNow(),
  },
  (reserved) => [
    index('reservations_story').on(reserved.storyId),
    index('reservations_shop_month').on(reserved.shop, reserved.month),
  ],
);

/** Wake-ups for the queue, written with the state that needs them and deleted when the queue has them. */
export const outbox = pgTable('outbox', {
  id: bigserial({ mode: 'number' }).primaryKey(),
  storyId: uuid().notNull(),
  step: text().notNull(),
  priority: integer().notNull(),
  delayMs: integer().notNull().default(0),
  createdAt: moment().notNull().defaultNow(),
});

export const storyEvents = pgTable(
  'story_events',
  {
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    id: integer().notNull(),
    type: text().$type<StoryEventView['type']>().notNull(),
    step: text(),
    status: text().$type<StoryStatus>(),
    at: moment().notNull().defaultNow(),
  },
  (event) => [primaryKey({ columns: [event.storyId, event.id] })],
);

export const idempotencyKeys = pgTable('idempotency_keys', {
  key: text().primaryKey(),
  briefHash: text().notNull(),
  storyId: uuid()
    .notNull()
    .references(() => stories.id, { onDelete: 'cascade' }),
  createdAt: moment().notNull().defaultNow(),
});

/** Every file a story may have, noted before it is stored. */
export const blobs = pgTable(
  'blobs',
  {
    key: text().primaryKey(),
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
  },
  (blob) => [index('blobs_story').on(blob.storyId)],
);

/** Files whose story is gone; the sweep removes them from the store, then from here. */
export const bin = pgTable('bin', {
  key: text().primaryKey(),
  binnedAt: moment().notNull().defaultNow(),
});

export const tables = {
  stories,
  steps,
  stepAnswers,
  modelCalls,
  shopMonths,
  reservations,
  outbox,
  storyEvents,
  idempotencyKeys,
  blobs,
  bin,
  rateLimits,
};
export { rateLimits };
