/** What must hold of every told story, as faults in words for people; the tests ask it of hundreds of books. */
import type { Brief } from '../../story/brief.ts';
import { type ChapterText, chapterTextSchema } from '../../story/chapter.ts';
import { type Plan, planSchema } from '../../story/plan.ts';
import { faultsAgainstBand, measureReadability } from '../../story/readability.ts';
import { splitSentences } from '../../story/sentences.ts';
import { propInText } from './prop-words.ts';
import { sentenceKey } from './prose.ts';

/** Empty when the story is sound. */
export function faultsOfStory(brief: Brief, { plan, chapters }: { plan: Plan; chapters: ChapterText[] }): string[] {
  const faults: string[] = [];
  if (!planSchema.safeParse(plan).success) faults.push('the plan does not keep its schema');
  if (chapters.length !== brief.chapterCount || plan.chapters.length !== brief.chapterCount)
    faults.push(`${chapters.length} chapters instead of ${brief.chapterCount}`);
  const said = new Set<string>();
  for (const chapter of chapters) {
    const at = `chapter ${chapter.number}: `;
    const text = chapter.paragraphs.join('\n');
    if (!chapterTextSchema.safeParse(chapter).success) faults.push(`${at}does not keep its schema`);
    faults.push(
      ...faultsAgainstBand(measureReadability(chapter.paragraphs), brief.ageGroup).map((fault) => at + fault),
    );
    faults.push(...faultsOfProse(`${chapter.title}\n${text}`, brief).map((fault) => at + fault));
    for (const sentence of chapter.paragraphs.flatMap((paragraph) => splitSentences(paragraph, 'en'))) {
      const key = sentenceKey(sentence);
      if (key !== '' && said.has(key)) faults.push(`${at}“${sentence}” comes twice`);
      said.add(key);
    }
    faults.push(...faultsOfScene(plan, chapter, text).map((fault) => at + fault));
  }
  const all = chapters.flatMap((chapter) => chapter.paragraphs).join('\n');
  for (const { name } of brief.characters)
    if (!all.includes(name) && name.split(/\s+/).length <= 2) faults.push(`${name} is not named`);
  const shots = plan.chapters.map(({ scene }) => scene.camera);
  if (shots.some((shot, i) => shot === shots[i + 1] && shot === shots[i + 2]))
    faults.push('three shots alike in a row');
  if (!plan.cover.actors.some(({ character }) => character === 'hero')) faults.push('the hero is not on the cover');
  return faults;
}

function faultsOfProse(text: string, brief: Brief): string[] {
  const faults: string[] = [];
  const left = /[{}[\]|\u2c00-\u2c5f]|undefined|\bnull\b|NaN/.exec(text);
  if (left) faults.push(`“${left[0]}” is left over from a template`);
  const doubled = /\b(?:a|an|the) (?:a|an|the)\b|\b(\p{L}+) \1 \1\b| {2}| [,.;:!?”]|“ |,,|\.\.(?!\.)/iu.exec(text);
  if (doubled && !/\b(\p{L}+) \1 \1\b/iu.test(doubled[0]))
    faults.push(`“${doubled[0]}” in “${text.slice(Math.max(0, doubled.index - 20), doubled.index + 20)}”`);
  const article = /\ba (?=[aeio]\p{Ll})(?!one|eu)|\ban (?=[bcdfgjklmnpqrstvwyz]\p{Ll})/u.exec(text);
  if (article) faults.push(`article in “${text.slice(article.index, article.index + 20)}”`);
  for (const paragraph of text.split('\n')) {
    const quotes = [...paragraph].filter((char) => char === '“' || char === '”').join('');
    if (quotes.replaceAll('“”', '') !== '') faults.push(`quotation marks in “${paragraph.slice(0, 60)}”`);
    if (/^\p{Ll}/u.test(paragraph) && !brief.characters.some(({ name }) => paragraph.startsWith(name)))
      faults.push(`a small letter begins “${paragraph.slice(0, 30)}”`);
  }
  if (/\b(?:gray|color|toward|favorite|mom)\b/i.test(text)) faults.push('American spelling');
  return faults;
}

function faultsOfScene(plan: Plan, chapter: ChapterText, text: string): string[] {
  const scene = plan.chapters[chapter.number - 1]?.scene;
  if (!scene) return ['has no scene'];
  const faults: string[] = [];
  if (!scene.actors.some(({ character }) => character === 'hero')) faults.push('the hero is not in the picture');
  for (const actor of scene.actors) {
    const player = plan.cast.find(({ id }) => id === actor.character);
    if (!player) faults.push(`${actor.character} is not in the cast`);
    else if (!player.name.split(/\s+/).some((word) => text.includes(word)))
      faults.push(`${player.name} is in the picture, but not in the words`);
    if (actor.holds && !propInText(actor.holds, text))
      faults.push(`a ${actor.holds} is held that the words do not name`);
    if (actor.touches && !scene.actors.some(({ character }) => character === actor.touches))
      faults.push('somebody absent is touched');
  }
  for (const { prop } of scene.props)
    if (!propInText(prop, text)) faults.push(`a ${prop} stands there that the words do not name`);
  return faults;
}
