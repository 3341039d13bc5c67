/** Which files belong to which story, and which are to be removed because their story is gone. */
import { asc, inArray, sql } from 'drizzle-orm';
import type { StoryRecords } from '../../making/record-ports.ts';
import type { Db } from '../open-database.ts';
import { bin } from '../schema.ts';

type FileNotes = Pick<StoryRecords, 'noteBlobs' | 'readBin' | 'emptyBin' | 'binBlobs'>;

export function openFileNotes(db: Db): FileNotes {
  return {
    async noteBlobs(storyId, keys) {
      const values = sql.join(
        keys.map((key) => sql`(${key})`),
        sql`, `,
      );
      // Written from the story's own row, which is held against its deletion: no story, no note.
      const { rows } = await db.execute(sql`
        with story as (select id from stories where id = ${storyId} for key share),
        noted as (insert into blobs (key, story_id) select file.key, story.id from story, (values ${values}) file (key)
          on conflict (key) do nothing)
        select id from story`);
      return rows.length === 1;
    },
    async readBin(limit) {
      const rows = await db.select({ key: bin.key }).from(bin).orderBy(asc(bin.binnedAt)).limit(limit);
      return rows.map(({ key }) => key);
    },
    async emptyBin(keys) {
      if (keys.length > 0) await db.delete(bin).where(inArray(bin.key, [...keys]));
    },
    async binBlobs(keys) {
      if (keys.length > 0)
        await db
          .insert(bin)
          .values(keys.map((key) => ({ key })))
          .onConflictDoNothing();
    },
  };
}
