/** Puts the words of finished steps together as the press takes them. Pure. */
import type { Brief } from '../story/brief.ts';
import type { Manuscript, PictureSlot } from '../story/manuscript.ts';
import { EMBEDDED } from './ports.ts';
import { inputOf, type Maker, type StepInputs, type StepResult } from './step-results.ts';
import { subjectOf } from './step-work.ts';

/** `art:cover` stands for the slot `cover`, `art:3` for `chapter-3`. */
export const slotOf = (artStep: string): PictureSlot => {
  const subject = subjectOf(artStep);
  return subject === 'cover' ? 'cover' : `chapter-${Number(subject)}`;
};
export const artStepOf = (slot: PictureSlot): string =>
  `art:${slot === 'cover' ? slot : slot.slice('chapter-'.length)}`;

/**
 * `madeOn` is the day the making began: the press steps of a book may run on two days, and made again a year later it is still
 * the same book. Throws StepInputMissing.
 */
export function buildManuscript(from: { storyId: string; brief: Brief; inputs: StepInputs; madeOn: Date }): Manuscript {
  const { storyId, brief, inputs } = from;
  const { plan } = inputOf(inputs, 'plan', 'plan');
  return {
    storyId,
    title: plan.title,
    language: brief.language,
    ageGroup: brief.ageGroup,
    style: brief.illustrationStyle,
    synopsis: plan.synopsis,
    dedication: plan.dedication,
    cover: { alt: plan.cover.moment, textZone: plan.cover.textZone },
    chapters: plan.chapters.map(({ number, scene }) => {
      const { text } = inputOf(inputs, `text:${number}`, 'text');
      return {
        number,
        title: text.title,
        paragraphs: text.paragraphs,
        alt: scene.moment,
        textZone: scene.textZone,
      };
    }),
    // Nobody knows who will speak while the pages are set: the voice does not wait for them, nor they for it.
    madeBy: creditsOf(Object.values(inputs)),
    madeOn: from.madeOn.toISOString().slice(0, 10),
  };
}

/** Who made the words, the pictures and the voice that are among some results. */
export function creditsOf(results: readonly StepResult[]): Manuscript['madeBy'] {
  const by = (...kinds: StepResult['kind'][]) =>
    credit(results.flatMap((result) => (kinds.includes(result.kind) && 'maker' in result ? [result.maker] : [])));
  return { words: by('plan', 'text'), pictures: by('art'), voice: by('voice') };
}

/** "the Fablewright atelier", "gpt-6-luna by openai", or both when a fallback took over; empty when nobody has made it. */
function credit(makers: Maker[]): string {
  const names = makers.map(({ provider, model }) =>
    provider === EMBEDDED ? 'the Fablewright atelier' : `${model} by ${provider}`,
  );
  return [...new Set(names)].join(' and ');
}
