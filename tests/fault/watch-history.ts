/** Has a test's database remember what the product rightly forgets: kept answers, results that were replaced, deleted stories. */
import type pg from 'pg';

/** To be run once in a migrated database, before anything is made in it. */
export async function watchHistory(database: Pick<pg.Pool, 'query'>): Promise<void> {
  await database.query(`
    create schema history;
    create table history.kept (
      story_id uuid, step text, request_hash text, token uuid, provider text, at timestamptz default clock_timestamp());
    create table history.results (story_id uuid, step text, token uuid, status text, at timestamptz default clock_timestamp());
    create table history.removed (story_id uuid, at timestamptz default clock_timestamp());

    create function history.note_kept() returns trigger language plpgsql as $$ begin
      insert into history.kept (story_id, step, request_hash, token, provider)
      select new.story_id, new.step, new.request_hash, attempt_token, new.answer->'maker'->>'provider'
      from public.steps where story_id = new.story_id and key = new.step;
      return null;
    end $$;
    create trigger note_kept after insert or update on public.step_answers
      for each row execute function history.note_kept();

    create function history.note_result() returns trigger language plpgsql as $$ begin
      insert into history.results (story_id, step, token, status) values (new.story_id, new.key, old.attempt_token, new.status);
      return null;
    end $$;
    create trigger note_result after update on public.steps for each row
      when (new.status in ('done', 'held') and new.result is not null and
        (old.result is distinct from new.result or old.status not in ('done', 'held')))
      execute function history.note_result();

    create function history.note_removed() returns trigger language plpgsql as $$ begin
      insert into history.removed (story_id) values (old.id);
      return null;
    end $$;
    create trigger note_removed after delete on public.stories for each row execute function history.note_removed();`);
}
