/** What waits for somebody to look at it: the words or the picture of each held step, which are no part of the book yet. Pure. */
import { slotOf } from './build-manuscript.ts';
import type { StepRecord } from './record-ports.ts';
import { subjectOf } from './step-work.ts';
import { wordsOfPlan } from './steps/brief-words.ts';
import type { HeldView } from './story-view.ts';

export const heldParts = (steps: readonly StepRecord[]): HeldView[] => steps.flatMap(viewHeld);

function viewHeld({ key, status, failure, result }: StepRecord): HeldView[] {
  if (status !== 'held' || !failure || !result) return [];
  const held = { step: key, code: failure.code };
  switch (result.kind) {
    case 'plan':
      return [{ ...held, words: wordsOfPlan(result.plan) }];
    case 'text':
      return [{ ...held, words: [result.text.title, ...result.text.paragraphs] }];
    case 'art':
      return [{ ...held, words: [], picture: { slot: slotOf(key), version: result.version } }];
    case 'sheet':
      return [{ ...held, words: [], sheet: { character: subjectOf(key), version: versionOfSheet(result.picture) } }];
    default:
      return [];
  }
}

/** Changes when the sheet is drawn again. */
export const versionOfSheet = ({ sha256 }: { sha256: string }): string => sha256.slice(0, 12);
