/** The making's records on PostgreSQL. */
import type { StoryRecords } from '../../making/record-ports.ts';
import { type Database, unwrapQueryError } from '../open-database.ts';
import { openAttempts } from './attempts.ts';
import { openCallLedger } from './call-ledger.ts';
import { openStoryChanges } from './change-story.ts';
import { createStory } from './create-story.ts';
import { openFileNotes } from './file-notes.ts';
import { openHealing } from './heal.ts';
import { openBudget } from './keep-budget.ts';
import { openKeptAnswers } from './kept-answers.ts';
import { openReads } from './read-stories.ts';

/** The database must have been migrated. Every method may throw DatabaseUnavailable. */
export function openRecords({ db }: Pick<Database, 'db'>): StoryRecords {
  const records: StoryRecords = {
    createStory: createStory(db),
    ...openReads(db),
    ...openStoryChanges(db),
    ...openAttempts(db),
    ...openFileNotes(db),
    ...openKeptAnswers(db),
    ...openCallLedger(db),
    ...openBudget(db),
    ...openHealing(db),
  };
  // The query builder wraps what the driver throws; callers see the error itself, with its code.
  return Object.fromEntries(
    Object.entries(records).map(([name, method]) => [
      name,
      async (...input: unknown[]) => {
        try {
          return await (method as (...input: unknown[]) => Promise<unknown>)(...input);
        } catch (error) {
          throw unwrapQueryError(error);
        }
      },
    ]),
  ) as unknown as StoryRecords;
}
