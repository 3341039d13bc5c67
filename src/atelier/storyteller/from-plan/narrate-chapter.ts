/** Tells one chapter of a plan that somebody else has made: the plan's beat and closing line, inside the limits of the age. */
import type { AgeBand } from '../../../story/age-band.ts';
import type { Brief } from '../../../story/brief.ts';
import type { ChapterText } from '../../../story/chapter.ts';
import type { Plan } from '../../../story/plan.ts';
import { faultsAgainstBand } from '../../../story/readability.ts';
import { splitSentences, splitWords } from '../../../story/sentences.ts';
import { CannotTell } from '../cannot-tell.ts';
import { capitalised } from '../english.ts';
import { callOf } from '../players.ts';
import { ProseMeter } from '../prose.ts';
import { raiseRegister } from '../raise-register.ts';
import { easeNames, joinChoppy, splitHeavy } from '../repair-prose.ts';
import { hashText, SeededRandom } from '../seeded-random.ts';
import { companyOf } from './company.ts';
import { composeDraft, wordsWanted } from './compose-draft.ts';
import { Pool } from './pool.ts';
import { readBeat, readClosing } from './read-beat.ts';
import { apart, type Ease, easedBeat, inPlainWords, type Named, withoutAsides } from './simplify.ts';

export interface ChapterAsked {
  brief: Brief;
  /** 0 to 4294967295. */
  seed: number;
  plan: Plan;
  /** 1 for the first chapter. */
  number: number;
  /** What was written before and must not come again. */
  rejected?: { paragraphs: string[]; faults: string[] };
}

type ClosingEase = 'whole' | 'plain' | 'bare' | 'gone';
/** From the plan's own words to the least that can be told of it. */
const STAGES: readonly (readonly [Ease | 'gone', ClosingEase])[] = [
  ['whole', 'whole'],
  ['split', 'whole'],
  ['bare', 'whole'],
  ['plain', 'whole'],
  ['plain', 'plain'],
  ['core', 'whole'],
  ['core', 'plain'],
  ['core', 'bare'],
  ['first', 'whole'],
  ['first', 'plain'],
  ['first', 'bare'],
  ['gone', 'plain'],
  ['gone', 'bare'],
  ['gone', 'gone'],
];
/** Names that are hard for their age are said once, by their short form, and no line of ours repeats them. */
const PASSES: readonly { voice: 'names' | 'nobody'; stages: typeof STAGES }[] = [
  { voice: 'names', stages: STAGES.filter(([ease]) => ease !== 'gone') },
  { voice: 'nobody', stages: STAGES },
];
const DRAFTS = 12;
/** A part of the room there is, draft by draft: most pages as full as asked, some shorter, some longer. */
const FULL = [1, 0.92, 1.08, 0.85, 1.18, 0.75, 1.3, 0.65, 1.4, 0.55, 1.1, 1];

/** Synchronous, some milliseconds. Throws a RangeError for a chapter that is not in the plan, CannotTell when even the least is outside the band. */
export function narrateChapter(asked: ChapterAsked): ChapterText {
  const { brief, seed, plan, number, rejected } = asked;
  const { chapter, ...company } = companyOf(plan, number);
  const names = plan.cast.map(({ name }) => name.replace(/'/g, '’'));
  const cast = plan.cast.map(({ name, pronouns }): Named => ({ name: name.replace(/'/g, '’'), he: pronouns }));
  const beat = readBeat(
    chapter,
    names,
    company.present.map(({ character }) => character),
  );
  const closing = readClosing(chapter, names);
  const before = rejected?.paragraphs.join('\n');
  const rng = new SeededRandom(hashText(`${chapter.title}|${beat}|${before ?? ''}`) ^ Math.imul(seed + 1, 0x9e3779b1));
  const again = before === undefined ? 0 : 1 + (hashText(before) % 3);
  const meter = new ProseMeter();
  let faults: string[] = [];
  for (const { voice, stages } of PASSES)
    for (const [ease, closingEase] of stages) {
      const told = ease === 'gone' ? [] : easedBeat(voice === 'names' ? beat : shortNames(beat, names), ease, cast);
      // A mean hides a giant: the longest sentence has a limit of its own while there are plainer ways to tell it.
      if (ease !== 'first' && longest(told) > LONGEST[brief.ageGroup]) continue;
      for (let turn = 0; turn < DRAFTS; turn++) {
        const pick = rng.fork(`${voice}${ease}${closingEase}${turn}`);
        const draft = composeDraft({
          brief,
          plan,
          chapter,
          company: voice === 'nobody' ? { ...company, present: [] } : company,
          beat: told,
          closing: easedClosing(closing, closingEase, cast),
          pool: new Pool({ seed, number, turn: turn + again, band: brief.ageGroup, rng: pick }),
          words: wordsWanted(brief) * (FULL[turn] ?? 1),
          wordless: turn % 3 === 2,
        });
        const paragraphs = fitted(draft, asked, meter, pick.fork('fit'));
        faults = faultsAgainstBand(meter.measure(paragraphs), brief.ageGroup);
        if (faults.length === 0 && paragraphs.join('\n') !== before)
          return { number, title: chapter.title, paragraphs };
      }
    }
  throw new CannotTell(brief, seed, faults);
}

/** "Princess Wilhelmina" once, and from then on "Wilhelmina". */
function shortNames(beat: string, names: readonly string[]): string {
  let out = beat;
  for (const name of names) {
    const end = out.indexOf(name) + name.length;
    if (end >= name.length) out = out.slice(0, end) + out.slice(end).replaceAll(name, callOf(name));
  }
  return out;
}

/** Words in one sentence. */
const LONGEST: Readonly<Record<AgeBand, number>> = { '3-5': 13, '5-8': 24, '8-12': 38 };
const longest = (sentences: readonly string[]): number =>
  Math.max(0, ...sentences.map((sentence) => splitWords(sentence, 'en').length));

function easedClosing(closing: string, ease: ClosingEase, cast: readonly Named[]): string {
  if (ease === 'whole') return closing;
  if (ease === 'gone') return 'And that was that.';
  const plain = inPlainWords(apart(closing, cast).join(' '));
  return ease === 'plain' ? plain : (apart(inPlainWords(withoutAsides(closing)), cast)[0] ?? plain);
}

/** Raises or eases all but the closing line, which stays as the plan has it. */
function fitted(
  { body, closing }: { body: string[]; closing: string },
  { brief: { ageGroup }, plan }: ChapterAsked,
  meter: ProseMeter,
  rng: SeededRandom,
): string[] {
  const whole = (paragraphs: readonly string[]) => [...paragraphs.map((one) => withPronouns(one, plan.cast)), closing];
  if (faultsAgainstBand(meter.measure(whole(body)), ageGroup).length === 0) return whole(body);
  const names = plan.cast.map(({ name }) => name);
  const words = plan.cast.map(({ name, pronouns }) => ({ call: name, he: pronouns, kind: name }));
  let out = body;
  if (ageGroup === '8-12') out = raiseRegister(out, ageGroup, meter, rng);
  if (ageGroup !== '3-5') out = joinChoppy(out, ageGroup, names, meter, rng).paragraphs;
  out = splitHeavy(out, ageGroup, meter);
  if (faultsAgainstBand(meter.measure(whole(out)), ageGroup).some((fault) => fault.startsWith('reading grade')))
    out = easeNames(out, ageGroup, words, meter);
  return whole(out);
}

/** "Mina looked. Mina smiled." → "Mina looked. She smiled." where nobody else is meant. */
function withPronouns(paragraph: string, cast: Plan['cast']): string {
  let before = '';
  return splitSentences(paragraph, 'en')
    .map((sentence) => {
      const one = cast.find(({ name }) => sentence.startsWith(`${name} `));
      const others = cast.some(({ name, id }) => id !== one?.id && before.includes(name));
      const again = one !== undefined && before.includes(one.name) && !others && !/[“”]/.test(sentence + before);
      const rest = one ? sentence.slice(one.name.length) : '';
      before = sentence;
      return again && one && !(one.pronouns === 'they' && /^ (?:was|has|is) /.test(rest))
        ? capitalised(one.pronouns) + rest
        : sentence;
    })
    .join(' ');
}
