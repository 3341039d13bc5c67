/** Turns the words of a brief ("a small fox with a red scarf") into a look that every picture keeps. */
import { type Appearance, SPECIES } from './appearance.ts';
import type { Pronouns } from './character.ts';
import { type FilledLooks, fillLooks } from './fill-looks.ts';
import { readLooks } from './read-looks.ts';
import type { SaidLooks } from './said-looks.ts';
import { choiceFor } from './seeded-choice.ts';

export interface LookFromWords {
  appearance: Appearance;
  /** One line that says what must never change: "a small fox with orange fur, a red scarf and a teal coat". */
  identity: string;
  /** The one unmistakable thing: "a red scarf". */
  mark: string;
  /** A kind of being that was clearly asked for and cannot be drawn; the look is then a child's. */
  undrawable?: string;
}
const HAIR_NAMES: Readonly<Record<NonNullable<Appearance['hair']>['style'], string>> = {
  short: 'short {} hair',
  bob: 'a {} bob',
  puffs: '{} hair in two puffs',
  bun: '{} hair in a bun',
  braids: '{} braids',
  afro: 'a {} afro',
  curls: '{} curls',
  long: 'long {} hair',
  ponytail: 'a {} ponytail',
  bald: 'a bald head',
};
const SKIN_NAMES: Readonly<Record<NonNullable<Appearance['skin']>, string>> = {
  porcelain: 'pale skin',
  peach: 'peach skin',
  olive: 'olive skin',
  caramel: 'light brown skin',
  cocoa: 'brown skin',
  deep: 'dark brown skin',
};
const PATTERN_NAMES = { stripes: 'striped', dots: 'dotted', stars: 'starry', checks: 'checked', plain: '' } as const;
const an = (thing: string) => (/^(?:[aeiou])/.test(thing) ? `an ${thing}` : `a ${thing}`);

/** Worn without "a": "striped dungarees", "silver armour". */
const NO_ARTICLE = /^(?:dungarees|overalls|pyjamas|pajamas|pjs|oilskins|robes|armou?r)$/;

function garment(looks: FilledLooks, said: SaidLooks): string | undefined {
  const { garment: kind, pattern } = looks.appearance.clothes;
  if (kind === 'none') return undefined;
  const noun = said.garmentWord ?? kind;
  const words = [PATTERN_NAMES[pattern], looks.names.main, noun].filter((w) => w !== '').join(' ');
  return NO_ARTICLE.test(noun) ? words : an(words);
}
function hairWords(looks: FilledLooks): string | undefined {
  const { hair, hat } = looks.appearance;
  if (hat?.kind === 'headscarf' || hat?.kind === 'turban') return undefined;
  return hair && HAIR_NAMES[hair.style].replace('{}', looks.names.hair ?? 'brown').replace(/^a ([aeiou])/, 'an $1');
}
/** Everything that can be told of somebody, what was said in words first. */
function featuresOf(looks: FilledLooks, said: SaidLooks): { said: string[]; filled: string[] } {
  const { names, appearance } = looks;
  const out = { said: [] as string[], filled: [] as string[] };
  const kept = appearance.clothes.garment !== 'none';
  const put = (text: string | undefined, wasSaid: unknown) => {
    if (text) (wasSaid ? out.said : out.filled).push(text);
  };
  put(garment(looks, said), said.garment ?? said.pattern);
  put(names.scarf && an(`${names.scarf} scarf`), said.scarf);
  put(names.cape && an(`${names.cape} cape`), said.cape);
  put(appearance.hat && an(`${names.hat} ${appearance.hat.kind.replace('-', ' ')}`), said.hat ?? said.calling?.hat);
  put(names.glasses && `round ${names.glasses} glasses`, said.glasses);
  put(names.wings && `${names.wings} wings`, said.wings);
  put(appearance.species === 'robot' && !kept ? 'a red heart on the chest' : undefined, false);
  put(names.boots && `${names.boots} boots`, said.boots);
  put(hairWords(looks), said.hairStyle ?? said.hairColour);
  return out;
}
/** Who somebody is to others says nothing of their looks. */
const RELATIONS: Readonly<Record<string, string>> = {
  sister: 'girl',
  daughter: 'girl',
  niece: 'girl',
  brother: 'boy',
  son: 'boy',
  nephew: 'boy',
  twin: 'child',
  cousin: 'child',
  kid: 'child',
};
function beingWord(said: SaidLooks, looks: FilledLooks): string {
  const { species, size } = looks.appearance;
  const animal = said.word ?? species;
  if (species !== 'child') return said.callingWord ? `${animal} ${said.callingWord}` : animal;
  const relation = said.word && RELATIONS[said.word];
  if (relation) return relation;
  return said.word ?? said.callingWord ?? (size >= 1.15 ? 'grown-up' : 'child');
}
function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
export interface LookOptions {
  seed: number;
  /** Read only when the description names no being: "grandmother", "wise owl". */
  role?: string;
  /** Tells an inventor's dress from his dungarees, where the words do not. */
  pronouns?: Pronouns;
  /** The looks of the cast so far: what is not said is then chosen in other colours. */
  apartFrom?: readonly Appearance[];
}
/**
 * The same words, seed and role give the same look; what the words say is never changed, the rest is filled in by seed.
 * Words about fears, loves and wishes do not count.
 */
export function appearanceFromWords(description: string, options: LookOptions): LookFromWords {
  const own = readLooks(description);
  const byRole = own.species === undefined && !own.undrawable && options.role ? readLooks(options.role) : undefined;
  const said: SaidLooks = byRole ? { ...byRole, ...defined(own) } : own;
  if (options.pronouns === 'she' && (said.species ?? 'child') === 'child')
    said.person = { size: 1, ...said.person, girlish: true };
  const undrawable = said.undrawable;
  const looks = fillLooks(said, choiceFor(description.trim().toLowerCase(), options.seed), options.apartFrom);
  const { said: first, filled } = featuresOf(looks, said);
  const { appearance, names } = looks;
  const body = appearance.skin ? SKIN_NAMES[appearance.skin] : `${names.body} ${names.cover}`;
  const eyes = said.eyes ? [`${said.eyes.name} eyes`] : [];
  const size = said.sizeWord ?? (said.old ? 'old' : '');
  const being = [size, beingWord(said, looks)].filter((w) => w !== '').join(' ');
  const identity = `${an(being)} with ${list([body, ...eyes, ...first, ...filled])}`;
  return {
    appearance,
    identity,
    mark: first[0] ?? filled[0] ?? body,
    ...(undrawable ? { undrawable } : {}),
  };
}
const defined = (said: SaidLooks): Partial<SaidLooks> =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));

/** The being a description clearly asks for when it cannot be drawn, with what can; for checking a brief. */
export function undrawableIn(description: string): { asked: string; instead: readonly string[] } | undefined {
  const { undrawable } = readLooks(description);
  return undrawable === undefined ? undefined : { asked: undrawable, instead: SPECIES };
}
