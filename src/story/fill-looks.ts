/** Fills in what a description leaves open, by seed, in colours that go together; never changes what was said. */
import type { Appearance, Species } from './appearance.ts';
import { clothColour, hairColour, mixHex } from './colour-words.ts';
import { clothesOf, coloursOf, standsOff, type Wardrobe, wornNames, wornOf, wornPart } from './fill-clothes.ts';
import type { SaidLooks } from './said-looks.ts';
import type { Choice } from './seeded-choice.ts';
import { MARK_COLOURS, SPECIES_LOOKS } from './species-looks.ts';

/** An appearance with the words for its colours. */
export interface FilledLooks {
  appearance: Appearance;
  names: {
    body: string;
    cover?: string;
    hair?: string;
    skin?: string;
    main: string;
    scarf?: string;
    cape?: string;
    hat?: string;
    boots?: string;
    glasses?: string;
    wings?: string;
  };
}
const SIZE_FACTORS: Readonly<Record<string, number>> = {
  tiny: 0.82,
  teeny: 0.82,
  wee: 0.84,
  small: 0.9,
  little: 0.92,
  short: 0.93,
  young: 0.96,
  baby: 0.8,
  big: 1.1,
  large: 1.1,
  tall: 1.12,
  huge: 1.22,
  enormous: 1.22,
  giant: 1.25,
};
const clamp = (v: number, a: number, b: number) => Math.round(Math.max(a, Math.min(b, v)) * 100) / 100;

function sizeOf(said: SaidLooks, species: Species): number {
  const factor = SIZE_FACTORS[said.sizeWord ?? ''] ?? 1;
  if (species !== 'child') return clamp(SPECIES_LOOKS[species].size * (said.speciesSize ?? 1) * factor, 0.6, 1.4);
  const own = said.person?.size ?? 1;
  const grown = said.person?.grown || said.calling?.grown || said.old;
  const base = grown ? Math.max(own, 1.2) : own;
  // a small child stays a child, and a small grandmother a grown-up
  const size = base * (1 + (factor - 1) * 0.7);
  return grown ? clamp(size, 1.15, 1.4) : own < 0.8 ? clamp(size, 0.62, 0.78) : clamp(size, 0.84, 1.14);
}
const NATURAL_HAIR: Readonly<Record<NonNullable<Appearance['skin']>, readonly string[]>> = {
  porcelain: ['ginger', 'blonde', 'brown', 'black'],
  peach: ['brown', 'blonde', 'ginger', 'black'],
  olive: ['black', 'brown', 'brown'],
  caramel: ['black', 'brown'],
  cocoa: ['black', 'black', 'brown'],
  deep: ['black'],
};
function hairOf(
  said: SaidLooks,
  skin: NonNullable<Appearance['skin']>,
  choice: Choice,
): { hair: NonNullable<Appearance['hair']>; name: string } {
  const old = said.person?.old || said.old;
  const dark = skin === 'cocoa' || skin === 'deep';
  const girlish = said.person?.girlish || said.calling?.girlish;
  const styles = old
    ? girlish
      ? (['bob', 'curls', 'bun'] as const)
      : (['short', 'bald', 'curls'] as const)
    : girlish
      ? dark
        ? (['puffs', 'braids', 'afro', 'curls'] as const)
        : (['braids', 'bob', 'ponytail', 'long', 'curls'] as const)
      : dark
        ? (['curls', 'short', 'afro'] as const)
        : (['short', 'curls', 'short'] as const);
  const style = said.hairStyle ?? choice.pick('hair', styles as readonly (typeof styles)[number][]);
  const colour = said.hairColour ?? hairColour(old ? 'grey' : choice.pick('hair colour', NATURAL_HAIR[skin]));
  return { hair: { style, colour: colour.hex }, name: colour.name };
}
/** Everything of one appearance; the same words and seed give the same. */
export function fillLooks(said: SaidLooks, choice: Choice, apartFrom: readonly Appearance[] = []): FilledLooks {
  const species = said.species ?? 'child';
  const wardrobe: Wardrobe = { choice, taken: apartFrom.flatMap(coloursOf) };
  const size = sizeOf(said, species);
  return species === 'child' ? fillPerson(said, size, wardrobe) : fillAnimal(said, species, size, wardrobe, apartFrom);
}
const SKIN_BODIES: Readonly<Record<NonNullable<Appearance['skin']>, string>> = {
  porcelain: '#f9dcc6',
  peach: '#f0bf98',
  olive: '#d9a273',
  caramel: '#b97a4e',
  cocoa: '#8f5a3c',
  deep: '#5f3b2b',
};
/** Skins that go with the hair that was named: the rest is open. */
function skinsFor(said: SaidLooks): readonly NonNullable<Appearance['skin']>[] {
  const hair = said.hairColour?.name ?? '';
  if (said.freckles || /blonde|ginger|auburn|red|fair|copper/.test(hair)) return ['porcelain', 'peach', 'peach'];
  if (said.hairStyle === 'afro' || said.hairStyle === 'puffs') return ['caramel', 'cocoa', 'deep'];
  return ['porcelain', 'peach', 'olive', 'caramel', 'cocoa', 'deep'];
}
function fillPerson(said: SaidLooks, size: number, wardrobe: Wardrobe): FilledLooks {
  const { choice } = wardrobe;
  const skin = said.skin ?? choice.pick('skin', skinsFor(said));
  const { hair, name } = hairOf(said, skin, choice);
  const clothes = clothesOf(said, 'child', SKIN_BODIES[skin], wardrobe);
  const worn = wornOf(said, 'child', clothes, SKIN_BODIES[skin], wardrobe);
  const wet = clothes.clothes.garment === 'raincoat' && !worn.boots;
  if (wet) worn.boots = standsOff(wardrobe, 'boots', MARK_COLOURS, [clothes.main.hex]);
  if (said.person?.old && !worn.glasses && choice.number('old glasses') < 0.7) worn.glasses = clothColour('plum');
  return {
    appearance: {
      species: 'child',
      size,
      body: SKIN_BODIES[skin],
      belly: SKIN_BODIES[skin],
      skin,
      hair,
      ...(said.eyes ? { eyes: mixHex(said.eyes.hex, '#20122a', 0.3) } : {}),
      ...wornPart(worn),
      clothes: clothes.clothes,
    },
    names: { body: skin, skin, hair: name, main: clothes.main.name, ...wornNames(worn) },
  };
}
function fillAnimal(
  said: SaidLooks,
  species: Exclude<Species, 'child'>,
  size: number,
  wardrobe: Wardrobe,
  apartFrom: readonly Appearance[],
): FilledLooks {
  const { choice } = wardrobe;
  const looks = SPECIES_LOOKS[species];
  // two foxes in one book wear different coats of fur, while there are any left
  const others = apartFrom.filter((other) => other.species === species).map((other) => other.body);
  const free = looks.coats.filter((c) => !others.includes(c.body.hex));
  const own = choice.pick('coat', free.length > 0 ? free : looks.coats);
  // a panda stays black and white, whatever is said of it
  const body = species === 'panda' ? own.body : (said.body ?? own.body);
  const belly = said.belly?.hex ?? (body === own.body ? own.belly : mixHex(body.hex, '#fff6e4', 0.72));
  const clothes = clothesOf(said, species, body.hex, wardrobe);
  const wings =
    said.wings ??
    (species === 'dragon' ? standsOff(wardrobe, 'wings', ['purple', 'blue', 'orange', 'teal'], [body.hex]) : undefined);
  if (wings && clothes.clothes.garment === 'none') clothes.clothes.colour = wings.hex;
  else if (wings) clothes.clothes.second = wings.hex;
  const worn = wornOf(said, species, clothes, body.hex, wardrobe);
  return {
    appearance: {
      species,
      size,
      body: said.old ? mixHex(body.hex, '#c9c4c2', 0.22) : body.hex,
      belly,
      ...(said.eyes ? { eyes: mixHex(said.eyes.hex, '#20122a', 0.12) } : {}),
      ...wornPart(worn),
      clothes: clothes.clothes,
    },
    names: { body: body.name, cover: looks.cover, wings: wings?.name, main: clothes.main.name, ...wornNames(worn) },
  };
}
