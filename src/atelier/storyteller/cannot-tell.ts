/** The error of a story that could not be told inside its limits. */
import type { Brief } from '../../story/brief.ts';

/** Never retryable: the same brief and seed fail the same way. */
export class CannotTell extends Error {
  readonly code = 'STORY_CANNOT_BE_TOLD';
  readonly retryable = false;
  constructor(brief: Brief, seed: number, faults: readonly string[]) {
    super(
      `No ${brief.genre} of ${brief.chapterCount} chapters for ages ${brief.ageGroup} could be told from seed ${seed} inside its limits: ${faults.join('; ')}. Try another seed, or shorter names.`,
    );
    this.name = 'CannotTell';
  }
}
