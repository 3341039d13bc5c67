/** Knows a name again in whatever form it stands, and says the same form of another name. */
import { fold, type Gender, type Shape, type Tongue } from './tongue.ts';

/** Two names that take each other's place, in one language. */
export interface Swap {
  from: string;
  to: string;
  tongue: Tongue;
  gender: Gender;
}
export interface Swapper extends Swap {
  /** How many letters of `word` are the name's stem; 0 when the word is no form of the name. Whole words win over longer stems. */
  match(word: string): number;
  /** The form of `to` that stands where `word` is, a form of `from`. */
  turn(word: string): string;
  /** Forms of `from`, folded, the ones its model has declared among them. */
  forms: Set<string>;
}

/** `declared`: forms of `from` that somebody says they used beyond the ones a rule gives. */
export function swapper(swap: Swap, declared: readonly string[] = []): Swapper {
  const { from, to, tongue, gender } = swap;
  const same = (text: string) => fold(text, tongue.code);
  const [here, there] = [tongue.shape(from, gender), tongue.shape(to, gender)];
  const own = same(from);
  const places = here.forms.map(same);
  const forms = new Set([...places, ...declared.filter((form) => isLike(same(form), same(from))).map(same)]);
  const bare = (word: string): { prefix: string; rest: string } => {
    if (tongue.prefixes === undefined || forms.has(same(word))) return { prefix: '', rest: word };
    for (const prefix of tongue.prefixes)
      if (word.startsWith(prefix) && forms.has(same(word.slice(prefix.length))))
        return { prefix, rest: word.slice(prefix.length) };
    return { prefix: '', rest: word };
  };
  return {
    ...swap,
    forms,
    match(word) {
      const key = same(bare(word).rest);
      if (key === own) return Number.POSITIVE_INFINITY;
      return forms.has(key) ? from.length : 0;
    },
    turn(word) {
      const { prefix, rest } = bare(word);
      return prefix + likeCase(rest, formOf(rest, { from, to, here, there, places, same }), tongue.code);
    },
  };
}

/** A form that was declared is believed when it starts as the name does, so that no other word can be declared away. */
const isLike = (form: string, name: string) => form.startsWith(name.slice(0, Math.max(3, name.length - 1)));

interface Both {
  from: string;
  to: string;
  here: Shape;
  there: Shape;
  places: string[];
  same: (text: string) => string;
}
function formOf(word: string, { from, to, here, there, places, same }: Both): string {
  const key = same(word);
  if (key === same(from)) return to;
  // The same kind of name: everything after the stem carries over as it is, also in forms no rule knows.
  const stem = from.slice(0, from.length - here.tail);
  if (here.kind === there.kind && here.tail === there.tail && key.startsWith(same(stem)))
    return to.slice(0, to.length - there.tail) + lowered(word, stem.length);
  const place = places.indexOf(key);
  if (place >= 0) return there.forms[place] ?? to;
  return key.startsWith(same(from)) ? to + lowered(word, from.length) : to;
}

const lowered = (word: string, from: number) => (isUpper(word) ? word.slice(from).toLowerCase() : word.slice(from));
const isUpper = (word: string) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

/** Writes a form as the word was written whose place it takes: SHOUTED, small, or with a capital letter and the name’s own others. */
function likeCase(word: string, form: string, code: string): string {
  if (isUpper(word)) return form.toLocaleUpperCase(code);
  const first = word.slice(0, 1);
  if (first !== first.toUpperCase()) return form.toLocaleLowerCase(code);
  return form.slice(0, 1).toLocaleUpperCase(code) + form.slice(1);
}
