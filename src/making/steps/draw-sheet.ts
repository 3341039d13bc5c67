/** The sheet step: one character alone, which every picture of it is made from. */
import { numberFrom } from '../fingerprint.ts';
import { inputOf, StepInputMissing } from '../step-results.ts';
import { type DoStep, subjectOf } from '../step-work.ts';
import { fileNameOf } from './picture-files.ts';

/** Pixels a side: what image models take as a reference without making it smaller. */
export const SHEET_SIZE = 1024;

export const drawSheet: DoStep = async ({ step, claimed: { brief, seed, inputs }, deps, signal, call, store }) => {
  const { plan } = inputOf(inputs, 'plan', 'plan');
  const character = plan.cast.find(({ id }) => id === subjectOf(step));
  if (!character) throw new StepInputMissing(step);
  const request = {
    subject: { kind: 'sheet' as const, character },
    cast: plan.cast,
    style: brief.illustrationStyle,
    size: SHEET_SIZE,
    seed: numberFrom(`${seed}/${step}`),
    bookSeed: seed,
    references: new Map<string, Uint8Array>(),
  };
  const { value, maker } = await call(request, () => deps.images.draw(request, signal));
  const [picture] = await store([{ name: fileNameOf('sheet', value), ...value }]);
  return { result: { kind: 'sheet', picture: picture!, maker } };
};
