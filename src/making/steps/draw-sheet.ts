/** The sheet step: one character alone, which every picture of it is made from. */
import { inputOf, StepInputMissing } from '../step-results.ts';
import { type DoStep, subjectOf } from '../step-work.ts';
import { drawChecked } from './draw-checked.ts';
import { fileNameOf } from './picture-files.ts';

/** Pixels a side: what image models take as a reference without making it smaller. */
export const SHEET_SIZE = 1024;

export const drawSheet: DoStep = async (work) => {
  const { brief, seed, inputs } = work.claimed;
  const { plan } = inputOf(inputs, 'plan', 'plan');
  const character = plan.cast.find(({ id }) => id === subjectOf(work.step));
  if (!character) throw new StepInputMissing(work.step);
  const request = {
    subject: { kind: 'sheet' as const, character },
    cast: plan.cast,
    style: brief.illustrationStyle,
    size: SHEET_SIZE,
    bookSeed: seed,
    references: new Map<string, Uint8Array>(),
  };
  const { picture, maker, held } = await drawChecked(work, `the model sheet of a character`, request);
  const [file] = await work.store([{ name: fileNameOf('sheet', picture), ...picture }]);
  return { result: { kind: 'sheet', picture: file!, maker }, ...(held && { held }) };
};
