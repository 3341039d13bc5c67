/** Reads everything that happened in a test's database: the product's own rows, and what `watchHistory` has had remembered. */
import type pg from 'pg';

export interface Call {
  id: string;
  storyId: string;
  shop: string;
  step: string;
  token: string;
  capability: string;
  provider: string;
  model: string;
  requestHash: string;
  outcome: 'open' | 'ok' | 'failed' | 'aborted' | 'lost';
  errorCode: string | null;
  estimateMicros: number;
  costMicros: number;
  startedAt: Date;
  month: string;
}
export interface History {
  stories: { id: string; status: string; lastEvent: number; resumes: number }[];
  steps: { storyId: string; key: string; status: string; made: boolean; token: string | null; code: string | null }[];
  /** In the order of their numbers, story after story. */
  events: { storyId: string; id: number; type: string; step: string | null; status: string | null }[];
  /** In the order in which they were opened. */
  calls: Call[];
  kept: { storyId: string; step: string; token: string | null; provider: string }[];
  results: { storyId: string; step: string; token: string | null; at: Date }[];
  removed: { storyId: string; at: Date }[];
  months: { shop: string; month: string; spentMicros: number }[];
  reservations: { storyId: string; token: string }[];
  outbox: { storyId: string; step: string }[];
  /** Keys of the files that results of living stories speak of. */
  files: string[];
}

export async function readHistory(database: Pick<pg.Pool, 'query'>): Promise<History> {
  const rows = async <T extends pg.QueryResultRow>(sql: string): Promise<T[]> => (await database.query<T>(sql)).rows;
  return {
    stories: await rows('select id, status, last_event as "lastEvent", resumes from stories'),
    steps: await rows(`select story_id as "storyId", key, status, result is not null as made, attempt_token as token,
      failure->>'code' as code from steps`),
    events: await rows('select story_id as "storyId", id, type, step, status from story_events order by story_id, id'),
    calls:
      await rows(`select id, story_id as "storyId", shop, step, attempt_token as token, capability, provider, model,
      request_hash as "requestHash", outcome, error_code as "errorCode", estimate_micros::float8 as "estimateMicros",
      cost_micros::float8 as "costMicros", started_at as "startedAt",
      to_char(started_at at time zone 'UTC', 'YYYY-MM') as month from model_calls order by id`),
    kept: await rows('select story_id as "storyId", step, token, provider from history.kept order by at'),
    results: await rows('select story_id as "storyId", step, token, at from history.results order by at'),
    removed: await rows('select story_id as "storyId", at from history.removed'),
    months: await rows('select shop, month, spent_micros::float8 as "spentMicros" from shop_months'),
    reservations: await rows('select story_id as "storyId", attempt_token as token from reservations'),
    outbox: await rows('select story_id as "storyId", step from outbox'),
    files: (
      await rows<{ key: string }>(`select distinct file #>> '{}' as key from steps,
        jsonb_path_query(result, 'lax $.**.key') file where status in ('done', 'held')`)
    ).map(({ key }) => key),
  };
}
