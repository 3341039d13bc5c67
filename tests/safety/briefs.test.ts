/** Unsafe and injecting briefs never become the book they ask for, and innocent ones that look suspicious become books. */
import { describe, expect, test } from 'vitest';
import { judgeWords } from '../../src/atelier/moderator/judge-words.ts';
import { tellStory } from '../../src/atelier/storyteller/tell-story.ts';
import type { Harm, Verdict } from '../../src/making/ports.ts';
import { wordsOfBrief } from '../../src/making/steps/brief-words.ts';
import type { Brief } from '../../src/story/brief.ts';
import { checkBrief } from '../../src/story/check-brief.ts';
import { briefOf, type InnocentCase, type UnsafeCase } from './brief-cases.ts';
import { INNOCENT_ABROAD, INNOCENT_BRIEFS } from './innocent-briefs.ts';
import { INJECTIONS, UNSAFE } from './unsafe-briefs.ts';

type Judge = (texts: readonly string[], language: string) => Verdict;
const LANGUAGES = 'en,de,fr,es,it,pt,nl,pl,ru,uk,tr,ar,ja,zh,hi,ko,sv,id,vi'.split(',');
const ANY = { languages: LANGUAGES, undrawable: () => undefined };

/** Everything a reader of the book could read or hear. */
function bookOf(brief: Brief): string[] {
  const { plan, chapters } = tellStory({ brief: { ...brief, language: 'en' }, seed: brief.seed ?? 1 });
  return [
    plan.title,
    plan.synopsis,
    plan.dedication,
    plan.cover.place,
    plan.cover.moment,
    ...plan.cast.flatMap(({ name, identity, mark }) => [name, identity, mark]),
    ...plan.chapters.flatMap(({ title, beat, closingLine, scene }) => [
      title,
      beat,
      closingLine,
      scene.place,
      scene.moment,
    ]),
    ...chapters.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
  ];
}

type Fate = { end: 'invalid' } | { end: 'rejected'; harms: Harm[] } | { end: 'told'; safe: boolean };
function fateOf(unsafe: UnsafeCase, judge: Judge): Fate {
  const checked = checkBrief(briefOf(unsafe), ANY);
  if (!checked.ok) return { end: 'invalid' };
  const { harms } = judge(wordsOfBrief(checked.brief), unsafe.language);
  if (harms.length > 0) return { end: 'rejected', harms };
  const words = bookOf(checked.brief);
  const text = words.join('\n').toLowerCase();
  const carried = unsafe.payload.some((word) => text.includes(word.toLowerCase()));
  return { end: 'told', safe: !carried && judge(words, 'en').harms.length === 0 };
}
const isSafe = (fate: Fate) => fate.end !== 'told' || fate.safe;

function passes({ language, words }: InnocentCase, judge: Judge): boolean {
  const checked = checkBrief(briefOf({ language, words }), ANY);
  return checked.ok && judge(wordsOfBrief(checked.brief), language).harms.length === 0;
}

const shown = ({ language, words }: InnocentCase) => `${language}: ${JSON.stringify(words).slice(0, 90)}`;
const ALL_UNSAFE = [...INJECTIONS, ...UNSAFE];
const ALL_INNOCENT = [...INNOCENT_BRIEFS, ...INNOCENT_ABROAD];

describe('an unsafe or injecting brief', () => {
  test.each(ALL_UNSAFE.map((one) => [shown(one), one] as const))('%s', (_name, unsafe) => {
    const fate = fateOf(unsafe, judgeWords);
    expect(fate).toSatisfy(isSafe);
    if (fate.end === 'rejected') expect(fate.harms).toContain(unsafe.harm);
  });

  test('there are more than sixty, in more than ten languages, and most are refused for what they are', () => {
    const fates = ALL_UNSAFE.map((one) => fateOf(one, judgeWords));
    const count = (end: Fate['end']) => fates.filter((fate) => fate.end === end).length;
    console.info(
      `${fates.length} unsafe briefs in ${new Set(ALL_UNSAFE.map(({ language }) => language)).size} languages: ` +
        `${count('rejected')} refused for their words, ${count('invalid')} for their form, ${count('told')} told without what they asked for`,
    );
    expect(fates.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ALL_UNSAFE.map(({ language }) => language)).size).toBeGreaterThanOrEqual(10);
    expect(count('rejected')).toBeGreaterThan(fates.length * 0.75);
  });
});

describe('an innocent brief that looks suspicious', () => {
  test.each(ALL_INNOCENT.map((one) => [shown(one), one] as const))('%s', (_name, innocent) => {
    expect(judgeWords(Object.values(innocent.words), innocent.language)).toEqual({ harms: [], found: [] });
    expect(passes(innocent, judgeWords)).toBe(true);
  });

  test.each(INNOCENT_BRIEFS.map((one) => [shown(one), one] as const))('becomes a book: %s', (_name, innocent) => {
    const checked = checkBrief(briefOf(innocent), ANY);
    expect(checked.ok && judgeWords(bookOf(checked.brief), 'en')).toEqual({ harms: [], found: [] });
  });

  test('there are more than sixty', () => {
    console.info(`${ALL_INNOCENT.length} innocent briefs, ${INNOCENT_BRIEFS.length} of them told`);
    expect(INNOCENT_BRIEFS.length).toBeGreaterThanOrEqual(60);
  });
});

describe('the suites themselves', () => {
  const nothing: Judge = () => ({ harms: [], found: [] });
  const everything: Judge = () => ({ harms: ['violence'], found: ['everything'] });

  test('a moderator that never finds anything would not get through', () => {
    const letThrough = ALL_UNSAFE.filter((one) => !isSafe(fateOf(one, nothing)));
    console.info(`a blind moderator would let ${letThrough.length} unsafe briefs into books`);
    expect(letThrough.length).toBeGreaterThan(10);
  });
  test('nor would one that always finds something', () => {
    expect(ALL_INNOCENT.filter((one) => passes(one, everything))).toEqual([]);
    expect(ALL_INNOCENT.every((one) => passes(one, judgeWords))).toBe(true);
  });
});
