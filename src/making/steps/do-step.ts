/** Which work belongs to which kind of step. */
import type { DoStep } from '../step-work.ts';
import type { StepKind } from '../story-view.ts';
import { drawPicture } from './draw-picture.ts';
import { drawSheet } from './draw-sheet.ts';
import { makePlan } from './make-plan.ts';
import { pressBook } from './press-book.ts';
import { speakText } from './speak-text.ts';
import { writeText } from './write-text.ts';

/** The last step makes nothing: that it may run says that all others are done. */
const complete: DoStep = async () => ({ result: { kind: 'complete' }, completes: true });

export const WORK_OF: Readonly<Record<StepKind, DoStep>> = {
  plan: makePlan,
  sheet: drawSheet,
  art: drawPicture,
  text: writeText,
  voice: speakText,
  press: pressBook,
  complete,
};
