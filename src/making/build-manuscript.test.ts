/** Tests of putting the words of a book together. */
import { expect, test } from 'vitest';
import { fakePlan } from '../../tests/fakes/models.ts';
import { briefSchema } from '../story/brief.ts';
import { artStepOf, buildManuscript, slotOf } from './build-manuscript.ts';
import type { Maker, StepInputs } from './step-results.ts';

const brief = briefSchema.parse({ characters: [{ name: 'Mira', description: 'a fox' }], chapterCount: 2 });
const atelier: Maker = { provider: 'embedded', model: 'storyteller' };
const text = (number: number, maker = atelier) => ({
  kind: 'text' as const,
  text: { number, title: `Written ${number}`, paragraphs: [`Words ${number}.`] },
  maker,
});
const inputs = (more: StepInputs = {}): StepInputs => ({
  plan: { kind: 'plan', plan: fakePlan(brief), maker: atelier },
  'text:1': text(1),
  'text:2': text(2),
  ...more,
});
const from = (given: StepInputs) => ({
  storyId: 's',
  brief,
  inputs: given,
  madeOn: new Date('2026-11-23T23:59:59Z'),
});

test('the chapters stand in the order of the plan, with the words as written and the pictures as planned', () => {
  const manuscript = buildManuscript(from(inputs()));
  expect(manuscript.chapters).toEqual([
    { number: 1, title: 'Written 1', paragraphs: ['Words 1.'], alt: 'They stand at place 1.', textZone: 'bottom' },
    { number: 2, title: 'Written 2', paragraphs: ['Words 2.'], alt: 'They stand at place 2.', textZone: 'bottom' },
  ]);
  expect(manuscript).toMatchObject({ title: 'The Light at Gull Rock', madeOn: '2026-11-23', ageGroup: '5-8' });
});

test('the colophon names who made it, everybody once, and nobody where nothing is made yet', () => {
  const vendor = { provider: 'openai', model: 'gpt-6-luna' };
  const { madeBy } = buildManuscript(from(inputs({ 'text:2': text(2, vendor) })));
  expect(madeBy).toEqual({ words: 'the Fablewright atelier and gpt-6-luna by openai', pictures: '', voice: '' });
});

test('a chapter without its words is no book', () => {
  const { 'text:2': _, ...without } = inputs();
  expect(() => buildManuscript(from(without))).toThrow(expect.objectContaining({ code: 'STEP_INPUT_MISSING' }));
});

test('slots and art steps name one another', () => {
  for (const step of ['art:cover', 'art:1', 'art:12']) expect(artStepOf(slotOf(step))).toBe(step);
  expect(slotOf('art:3')).toBe('chapter-3');
});
