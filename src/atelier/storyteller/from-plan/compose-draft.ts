/** Composes one draft of a chapter from somebody else's plan: its beat and its closing line, with an hour, a face and a voice. */
import { AGE_BAND_LIMITS } from '../../../story/age-band.ts';
import type { Brief } from '../../../story/brief.ts';
import type { Plan } from '../../../story/plan.ts';
import type { Expression } from '../../../story/scene.ts';
import { splitSentences, splitWords } from '../../../story/sentences.ts';
import { listed } from '../english.ts';
import { callOf } from '../players.ts';
import { moralNamed } from '../story-world.ts';
import { type Company, type Present, says } from './company.ts';
import { ALONE, EXCHANGES, type Feeling, LESSONS, MUSINGS } from './content/exchanges.ts';
import { HOURS, SENSES, WET, WHITE } from './content/openings.ts';
import { HOLDS, HUGS, REACTIONS, SLEEPS, TOUCHES } from './content/reactions.ts';
import { placePhrase, saysPlace } from './place-phrase.ts';
import type { Pool } from './pool.ts';

export interface DraftTask {
  brief: Brief;
  plan: Plan;
  chapter: Plan['chapters'][number];
  company: Company;
  /** The beat, sentence by sentence; empty when it cannot be told at this age. */
  beat: readonly string[];
  closing: string;
  pool: Pool;
  /** Words to come near to. */
  words: number;
  /** Without talk, which is easy to read: told, for once. */
  wordless: boolean;
}
type Place = 'before' | 'amid' | 'after' | 'end';
/** A line end in `text` is a new paragraph; `own` stands in a paragraph of its own. */
interface Unit {
  at: Place;
  text: string;
  own?: boolean;
}

const HOURS_SAID =
  /\b(?:dawn|sunrise|sunset|morning|dusk|evening|twilight|night|nightfall|midnight|moonlight|moonlit|noon|afternoon|the sun|the moon|bedtime|next day)\b/i;
const FEELINGS: Readonly<Record<Expression, Feeling>> = {
  happy: 'glad',
  gentle: 'glad',
  laughing: 'glad',
  blissful: 'glad',
  sad: 'sad',
  surprised: 'wondering',
  curious: 'wondering',
  scared: 'afraid',
  determined: 'resolved',
  sleepy: 'sleepy',
  asleep: 'sleepy',
};
const feelingOf = (expression: Expression, mood: string): Feeling =>
  expression === 'gentle' || expression === 'happy'
    ? /tense|spook|scar|danger|nerv|worri|fear/i.test(mood)
      ? 'afraid'
      : /sad|lonely|grief|sorrow/i.test(mood)
        ? 'sad'
        : /myster|wonder|curious|magic|hush/i.test(mood)
          ? 'wondering'
          : FEELINGS[expression]
    : FEELINGS[expression];

/** What a longer talk goes on with. */
const GOES_ON: Readonly<Record<Feeling, Feeling>> = {
  afraid: 'resolved',
  glad: 'glad',
  sad: 'sad',
  wondering: 'resolved',
  resolved: 'wondering',
  sleepy: 'sleepy',
};

/** Paragraphs, and the closing line. */
export function composeDraft(task: DraftTask): { body: string[]; closing: string } {
  const young = task.brief.ageGroup === '3-5';
  const must = [...named(task)];
  const spoken = () => [...task.beat, ...must.map(({ text }) => text), task.closing].join(' ');
  let room = task.words - splitWords(spoken(), 'en').length;
  const chosen: Unit[] = [];
  for (const unit of wishes(task, young)) {
    const length = splitWords(unit.text, 'en').length;
    if (length > room + (young ? 2 : 8)) continue;
    chosen.push(unit);
    room -= length;
    if (room <= 0) break;
  }
  return { body: laidOut([...must, ...chosen], task.beat, young), closing: task.closing };
}

/** Those whom the beat names but what is left of it does not, and those who must be there before "they" can act. */
function* named({ beat, company: { named: wanted, present, hero }, pool, closing, brief }: DraftTask): Generator<Unit> {
  const told = beat.join(' ');
  const here = present.map(({ character }) => character);
  const begins = /^(?:He|She|They|His|Her|Their)\b/.test(told);
  if ((begins || told === '') && here.length > 0) {
    const names = (told === '' ? [...new Set([...here, ...wanted])] : here).map(({ name }) => name);
    yield {
      at: 'before',
      text: `${listed(names)} ${names.length === 1 && here[0]?.pronouns !== 'they' ? 'was' : 'were'} there.`,
    };
    if (told === '') return;
  } else if (told === '') {
    const names = (wanted.length > 0 ? wanted : [hero]).map(({ name }) => callOf(name));
    yield { at: 'before', text: `This page is about ${listed(names)}.` };
    return;
  }
  const missing = wanted.filter(({ name }) => !says(told, name) && !(begins && here.some((one) => one.name === name)));
  const there = missing.filter(({ id }) => here.some((one) => one.id === id));
  const away = missing.filter((one) => !there.includes(one) && !says(closing, one.name));
  if (there.length > 0)
    yield {
      at: 'amid',
      text: `${listed(there.map(({ name }) => name))} ${there.length === 1 ? 'was' : 'were'} there, too.`,
    };
  const thinker = here.find((one) => !away.includes(one)) ?? (away.includes(hero) ? undefined : hero);
  if (away.length > 0 && thinker)
    yield {
      at: 'after',
      text: pool.fill(
        brief.ageGroup === '3-5'
          ? '{A} thought of {names}.'
          : '{A} thought of {names}, and of what {names} would say.'.replace(
              '{names} would',
              away.length > 1 ? 'they would' : '{names} would',
            ),
        {
          A: thinker,
          words: { names: listed(away.map(({ name }) => name)) },
        },
      ),
    };
  else if (away.length > 0) yield { at: 'before', text: `This page is about ${listed(away.map(({ name }) => name))}.` };
}

/** What the chapter may have besides, the best first. */
function* wishes(task: DraftTask, young: boolean): Generator<Unit> {
  const { chapter, company, pool, beat, plan, brief } = task;
  const { scene } = chapter;
  const told = beat.join(' ');
  const awake = company.present.filter((one) => one.awake);
  const [first, second] = awake;
  const A = first?.character;
  const B = second?.character;
  const feeling = first ? feelingOf(first.actor.expression, scene.mood) : 'wondering';
  const talk = (key: Feeling): string | undefined =>
    task.wordless
      ? undefined
      : A && B
        ? pool.draw(`talk-${key}`, EXCHANGES[key], { A, B })
        : A
          ? pool.draw(`alone-${key}`, ALONE[key], { A })
          : undefined;
  const place = placePhrase(scene.place);
  const hour = HOURS_SAID.test(told)
    ? undefined
    : pool.draw(`hour-${scene.timeOfDay}`, HOURS[scene.timeOfDay], {
        words: { in: place === undefined || young || saysPlace(told, scene.place) ? '' : place },
      });
  const wet = scene.setting === 'underwater' || scene.setting === 'bedroom' ? 'clear' : scene.weather;
  const weather =
    wet === 'clear' || /\brain|snow|storm/i.test(told) ? undefined : pool.draw(wet, wet === 'rain' ? WET : WHITE);
  const senses = SENSES[scene.setting];
  const sense = senses.match.test(scene.place) ? pool.draw(`sense-${scene.setting}`, senses) : undefined;
  const last = chapter.number === plan.chapters.length;
  const key = last && brief.moralLesson !== undefined ? moralNamed(brief.moralLesson) : undefined;

  const tone = !A ? 'quiet' : feeling === 'glad' || feeling === 'sleepy' ? 'warm' : 'tense';
  const asleep = company.present.find((one) => !one.awake);
  if (hour) yield { at: 'before', text: hour };
  if (first) yield { at: 'after', text: faceOf(first, pool) };
  const words = talk(feeling);
  if (words) yield { at: beat.length > 2 ? 'amid' : 'after', text: words, own: true };
  if (key && A && LESSONS[key]) yield { at: 'end', text: pool.draw(`lesson-${key}`, LESSONS[key], { A }) };
  if (asleep) yield { at: 'end', text: pool.draw('sleeps', SLEEPS, { A: asleep.character }) };
  if (weather) yield { at: 'before', text: weather };
  else if (sense) yield { at: 'before', text: sense };
  const contact = contactOf(company.present, pool);
  if (contact) yield { at: 'after', text: contact };
  const holder = awake.find(({ actor }) => actor.holds !== undefined);
  if (holder && !says(told.toLowerCase(), holder.actor.holds as string))
    yield {
      at: 'after',
      text: pool.draw('holds', HOLDS, { A: holder.character, words: { prop: holder.actor.holds as string } }),
    };
  if (!young && second && second.actor.expression !== first?.actor.expression)
    yield { at: 'after', text: faceOf(second, pool) };
  for (let i = 0; i < (A && !task.wordless ? (young ? 2 : 4) : 9); i++) {
    const musing = pool.draw(`musing-${tone}`, MUSINGS[tone], A ? { A } : {});
    yield { at: i % 2 === 0 && beat.length > 1 ? 'amid' : 'after', text: musing };
    if (i === 0 && !young && weather && sense) yield { at: 'before', text: sense };
    if (i === 1 && !young && !asleep) {
      const more = talk(GOES_ON[feeling]);
      if (more) yield { at: 'after', text: more, own: true };
    }
  }
}

const faceOf = ({ actor, character }: Present, pool: Pool): string =>
  actor.expression === 'asleep'
    ? pool.draw('sleeps', SLEEPS, { A: character })
    : pool.draw(`face-${actor.expression}`, REACTIONS[actor.expression], { A: character });

function contactOf(present: readonly Present[], pool: Pool): string | undefined {
  const one = present.find(({ actor, awake }) => awake && actor.touches !== undefined);
  const other = present.find(({ actor }) => actor.character === one?.actor.touches);
  if (!one || !other || one === other) return undefined;
  const who = { A: one.character, B: other.character };
  return one.actor.pose === 'hug' && other.awake ? pool.draw('hugs', HUGS, who) : pool.draw('touches', TOUCHES, who);
}

/** Before the beat, the beat with what goes amid it, what comes after, the end. Paragraphs of a few sentences. */
function laidOut(units: readonly Unit[], beat: readonly string[], young: boolean): string[] {
  const of = (at: Place) => units.filter((unit) => unit.at === at);
  const cut = beat.length > 1 ? Math.ceil(beat.length / 2) : beat.length;
  const rows: Unit[][] = [
    [...of('before'), ...beat.slice(0, cut).map((text): Unit => ({ at: 'amid', text }))],
    beat.length > 1 ? of('amid') : [],
    [
      ...beat.slice(cut).map((text): Unit => ({ at: 'amid', text })),
      ...(beat.length > 1 ? [] : of('amid')),
      ...of('after').filter(({ own }) => !own),
    ],
    of('after').filter(({ own }) => own),
    of('end'),
  ];
  const out: string[] = [];
  const most = young ? 4 : 5;
  for (const row of rows) {
    let paragraph: string[] = [];
    const flush = () => {
      if (paragraph.length > 0) out.push(paragraph.join(' '));
      paragraph = [];
    };
    for (const { text, own } of row) {
      if (own || text.includes('\n')) {
        flush();
        out.push(...text.split('\n'));
        continue;
      }
      if (paragraph.join(' ') !== '' && splitSentences(paragraph.join(' '), 'en').length >= most) flush();
      paragraph.push(text);
    }
    flush();
  }
  return out;
}

/** Words to come near to: what the brief asks for inside the band, or a good page of it. */
export function wordsWanted(brief: Brief): number {
  const { min, max } = AGE_BAND_LIMITS[brief.ageGroup].words;
  const usual = { '3-5': 38, '5-8': 88, '8-12': 175 }[brief.ageGroup];
  return Math.min(
    max - Math.round((max - min) * 0.08),
    Math.max(min + Math.round((max - min) * 0.12), brief.wordsPerChapter ?? usual),
  );
}
