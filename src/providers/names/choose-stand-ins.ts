/** Finds for every name another one that behaves like it in its language and that nobody could mistake for a word of the book. */
import { findTongue } from './find-tongue.ts';
import { nameParts, WORD } from './name-parts.ts';
import { fold, type Gender, type Tongue } from './tongue.ts';

/** A part of a name and what goes out in its place. */
export interface StandIn {
  real: string;
  standIn: string;
  tongue: Tongue;
  gender: Gender;
  /** Both take the same endings, so what comes back is right in every form. */
  exact: boolean;
}
export interface Named {
  name: string;
  pronouns?: Gender;
}

/**
 * Pure: the same people and texts give the same stand-ins. `texts` is all that goes out, so that no stand-in is a word of it.
 * Parts that several people share ("Anna Rose", "Ben Rose") have one stand-in.
 */
export function chooseStandIns(
  people: readonly Named[],
  language: string | undefined,
  texts: readonly string[],
): StandIn[] {
  const words = new Set(texts.flatMap((text) => text.match(WORD) ?? []));
  const foldings = new Map<string, Set<string>>();
  const folded = (code: string) => {
    const known = foldings.get(code) ?? new Set([...words].map((word) => fold(word, code)));
    foldings.set(code, known);
    return known;
  };
  const all = texts.join('\n');
  const reals = new Map<string, { real: string; gender: Gender; first: boolean }>();
  for (const { name, pronouns } of people)
    nameParts(name).forEach((real, i) => {
      const key = real.toLowerCase();
      if (!reals.has(key)) reals.set(key, { real, gender: pronouns, first: i === 0 });
    });

  const chosen: StandIn[] = [];
  for (const { real, gender } of reals.values()) {
    const tongue = findTongue(language, real);
    const free = (name: string) =>
      !clashes(name, {
        tongue,
        gender,
        words: folded(tongue.code),
        all,
        reals: [...reals.keys()],
        taken: chosen.map(({ standIn }) => standIn),
      });
    const { standIn, exact } = bestOf(real, gender, tongue, free);
    chosen.push({ real, standIn, tongue, gender, exact });
  }
  return chosen;
}

function bestOf(
  real: string,
  gender: Gender,
  tongue: Tongue,
  free: (name: string) => boolean,
): { standIn: string; exact: boolean } {
  const { she, he } = tongue.names;
  const own = gender === 'she' ? she : gender === 'he' ? he : [...she, ...he];
  const other = gender === 'she' ? he : gender === 'he' ? she : [];
  const shape = tongue.shape(real, gender);
  const onset = soundOf(real, tongue);
  const fits = (name: string) => tongue.shape(name, gender).kind === shape.kind;
  const agree = (name: string) => !tongue.endingsApart && agrees(tongue.shape(name, gender).forms, shape.forms);
  const sounds = (name: string) => soundOf(name, tongue) === onset;
  // Where words agree with a gender, the wrong one would be heard in every sentence, a wrong ending only now and then.
  const pools = tongue.gendered ? [own] : [own, other];
  for (const pool of pools)
    for (const test of [both(fits, sounds), fits, both(agree, sounds), agree]) {
      const found = pool.find((name) => test(name) && free(name));
      if (found) return { standIn: found, exact: true };
    }
  const any = own.find((name) => sounds(name) && free(name)) ?? own.find(free) ?? other.find(free);
  return { standIn: any ?? madeUp(free), exact: false };
}

type Test = (name: string) => boolean;
const both =
  (one: Test, other: Test): Test =>
  (name) =>
    one(name) && other(name);

/** Whether each form of one name tells which form of the other is meant: what looks alike in the first must look alike in the second. */
const agrees = (from: readonly string[], to: readonly string[]): boolean =>
  from.every((form, i) => to[from.indexOf(form)] === to[i]);

const soundOf = (name: string, tongue: Tongue) =>
  tongue.onset ? tongue.onset(name) : /^[aeiouyáàâäéèêëíìîïóòôöőúùûüűąęаеёиоуыэюя]/i.test(name) ? 'vowel' : 'consonant';

/** What a word must start with to be taken for something made of the stand-in: a pet name, a compound. Both folded. */
export const stemOf = (standIn: string): string =>
  standIn.length > 4 ? standIn.replace(/[aeoiyαηаяеэ]$/, '') : standIn;

interface Surroundings {
  tongue: Tongue;
  gender: Gender;
  /** Folded. */
  words: ReadonlySet<string>;
  all: string;
  reals: readonly string[];
  taken: readonly string[];
}
function clashes(name: string, { tongue, gender, words, all, reals, taken }: Surroundings): boolean {
  const own = fold(name, tongue.code);
  const near = (other: string) => own.startsWith(other) || other.startsWith(own);
  if (taken.some((each) => near(fold(each, tongue.code)))) return true;
  // A stand-in that sounds like the name would not hide it.
  if (reals.some((real) => own.includes(real) || real.includes(own) || real.slice(0, 1) === own.slice(0, 1)))
    return true;
  if (tongue.unspaced) return all.includes(name);
  const forms = new Set(tongue.shape(name, gender).forms.map((form) => fold(form, tongue.code)));
  const stem = stemOf(own);
  for (const word of words) if (forms.has(word) || word.startsWith(stem)) return true;
  return false;
}

/** When a book has used up every name there is: syllables in a fixed order. */
function madeUp(free: (name: string) => boolean): string {
  for (const a of 'BDFGKLMNPRTVZ')
    for (const b of ['avo', 'elu', 'iro', 'omi', 'uda'])
      for (const c of ['k', 'l', 'm', 'n', 'r']) if (free(`${a}${b}${c}`)) return `${a}${b}${c}`;
  throw new RangeError('There are more names in this book than can be hidden.');
}
