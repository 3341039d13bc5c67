/** The fence of what an attempt begins: only who holds the step may begin anything for it. */
import { and, eq } from 'drizzle-orm';
import type { Attempt } from '../../making/record-ports.ts';
import type { Tx } from '../open-database.ts';
import { steps } from '../schema.ts';

/**
 * Whether the attempt still holds its step, and nobody takes it away before the transaction ends: whoever takes it back waits,
 * and then sees what was begun.
 */
export async function holdAttempt(tx: Tx, { storyId, step, token }: Attempt): Promise<boolean> {
  const held = await tx
    .select({ key: steps.key })
    .from(steps)
    .where(
      and(eq(steps.storyId, storyId), eq(steps.key, step), eq(steps.attemptToken, token), eq(steps.status, 'running')),
    )
    .for('share');
  return held.length === 1;
}
