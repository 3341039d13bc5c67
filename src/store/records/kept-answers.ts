/** Answers that were paid for, kept until their step is done. */
import { and, eq, sql } from 'drizzle-orm';
import type { StoryRecords } from '../../making/record-ports.ts';
import type { Db } from '../open-database.ts';
import { stepAnswers, steps } from '../schema.ts';

export function openKeptAnswers(db: Db): Pick<StoryRecords, 'readAnswer' | 'keepAnswer'> {
  return {
    async readAnswer({ storyId, step }, requestHash) {
      const [kept] = await db
        .select({ answer: stepAnswers.answer })
        .from(stepAnswers)
        .where(
          and(eq(stepAnswers.storyId, storyId), eq(stepAnswers.step, step), eq(stepAnswers.requestHash, requestHash)),
        );
      return kept?.answer;
    },
    async keepAnswer({ storyId, step, token }, requestHash, answer) {
      // One statement: an attempt that has lost its step leaves nothing behind.
      const { rowCount } = await db.execute(sql`
        insert into ${stepAnswers} (story_id, step, request_hash, answer)
        select story_id, key, ${requestHash}, ${JSON.stringify(answer)}::jsonb from ${steps}
        where ${steps.storyId} = ${storyId} and ${steps.key} = ${step} and ${steps.attemptToken} = ${token}
          and ${steps.status} = 'running'
        on conflict (story_id, step, request_hash) do update set answer = excluded.answer`);
      return rowCount === 1;
    },
  };
}
