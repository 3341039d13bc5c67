/** Fills in what a description leaves open, by seed, in colours that go together; never changes what was said. */
import type { Appearance, Species } from './appearance.ts';
import { clothColour, hairColour, mixHex, type NamedColour } from './colour-words.ts';
import type { SaidLooks } from './read-looks.ts';
import type { Choice } from './seeded-choice.ts';
import { HARMONIES, MARK_COLOURS, SPECIES_LOOKS } from './species-looks.ts';
import type { Garment, Hat, Pattern } from './wearing-words.ts';

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
const contrastOf = (a: string, b: string): number => {
  const v = (c: string) => [1, 3, 5].map((i) => Number.parseInt(c.slice(i, i + 2), 16));
  const [x, y] = [v(a), v(b)];
  return Math.hypot(...x.map((n, i) => n - (y[i] ?? 0))) / 441;
};
const wordFor = (c: NamedColour | true | undefined): NamedColour | undefined => (c === true ? undefined : c);

/** The first colour of a shuffled list that stands off from all it lies upon. */
function standsOff(choice: Choice, topic: string, names: readonly string[], from: readonly string[]): NamedColour {
  const start = Math.floor(choice.number(topic) * names.length);
  const turned = [...names.slice(start), ...names.slice(0, start)].map((name) => clothColour(name));
  return turned.find((c) => from.every((f) => contrastOf(c.hex, f) > 0.24)) ?? (turned[0] as NamedColour);
}
interface Clothes {
  clothes: Appearance['clothes'];
  main: NamedColour;
}
const CHILD_GARMENTS: readonly Exclude<Garment, 'none'>[] = [
  'raincoat',
  'dungarees',
  'jumper',
  'coat',
  'jumper',
  'dungarees',
];
const GIRL_GARMENTS: readonly Exclude<Garment, 'none'>[] = [
  'dress',
  'raincoat',
  'dungarees',
  'jumper',
  'coat',
  'dress',
];
const ANIMAL_GARMENTS: readonly Exclude<Garment, 'none'>[] = ['coat', 'dungarees', 'jumper'];

function garmentOf(said: SaidLooks, species: Species, choice: Choice): Garment {
  if (said.garment) return said.garment;
  if (said.calling?.garment) return said.calling.garment;
  if (species === 'child') {
    if (said.person?.grown) return said.person.girlish ? 'dress' : choice.pick('garment', ['jumper', 'coat'] as const);
    return choice.pick('garment', said.person?.girlish ? GIRL_GARMENTS : CHILD_GARMENTS);
  }
  // whoever was given a scarf, a cape or a hat in words needs nothing more
  if (said.scarf || said.cape || said.hat) return 'none';
  const odds = SPECIES_LOOKS[species].dressed ? 0.7 : 0;
  return choice.number('dressed') < odds ? choice.pick('garment', ANIMAL_GARMENTS) : 'none';
}
function clothesOf(said: SaidLooks, species: Species, body: string, choice: Choice): Clothes {
  const garment = garmentOf(said, species, choice);
  // a calling's colours come with its own clothes, not with others that were named
  const calling = said.garment && said.calling?.garment !== said.garment ? undefined : said.calling;
  const start = Math.floor(choice.number('harmony') * HARMONIES.length);
  const order = [...HARMONIES.slice(start), ...HARMONIES.slice(0, start)];
  const fits = order.find(([main]) => contrastOf(clothColour(main).hex, body) > 0.26) ?? HARMONIES[0];
  const cloth = (name: string | undefined, other: string) => clothColour(name ?? other);
  const main = said.colour ?? cloth(calling?.colour, fits[0]);
  const clash = (c: NamedColour) => contrastOf(c.hex, main.hex) < 0.2;
  let second = said.second ?? cloth(calling?.second, fits[1]);
  if (clash(second) && !said.second) second = clothColour(contrastOf(main.hex, '#f6e7c8') > 0.3 ? 'cream' : 'navy');
  let accent = cloth(calling?.accent, fits[2]);
  if (clash(accent)) accent = clothColour(contrastOf(main.hex, '#f6b92f') > 0.3 ? 'yellow' : 'red');
  const shirt: Pattern | undefined =
    garment === 'dungarees'
      ? said.pattern
        ? 'plain'
        : choice.pick('shirt', ['stripes', 'dots', 'plain', 'stripes'] as const)
      : undefined;
  const own: Pattern =
    garment === 'dungarees' || calling?.garment
      ? 'plain'
      : choice.pick('pattern', ['plain', 'stars', 'dots', 'stripes', 'plain', 'checks'] as const);
  const pattern: Pattern =
    said.pattern ?? calling?.pattern ?? (species !== 'child' && garment === 'coat' ? 'plain' : own);
  const jumper = garment === 'jumper';
  // the pattern of a jumper is drawn in its accent, its trousers in the second colour
  const clothes: Appearance['clothes'] = {
    garment,
    colour: main.hex,
    second: jumper
      ? (
          said.trousers ??
          (calling ? second : clothColour(choice.pick('trousers', ['navy', 'brown', 'grey', 'teal'] as const)))
        ).hex
      : second.hex,
    accent: jumper && !calling ? (said.second ?? second).hex : accent.hex,
    pattern,
    ...(shirt ? { secondPattern: shirt } : {}),
  };
  return { clothes, main };
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
      ? (['bob', 'curls', 'puffs'] as const)
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
export function fillLooks(said: SaidLooks, choice: Choice): FilledLooks {
  const species = said.species ?? 'child';
  const size = sizeOf(said, species);
  return species === 'child' ? fillPerson(said, size, choice) : fillAnimal(said, species, size, choice);
}
interface Worn {
  scarf?: NamedColour;
  cape?: NamedColour;
  hat?: { kind: Hat; colour: NamedColour };
  boots?: NamedColour;
  glasses?: NamedColour;
}
function wornOf(said: SaidLooks, species: Species, clothes: Clothes, under: string, choice: Choice): Worn {
  const against = clothes.clothes.garment === 'none' ? [under] : [clothes.main.hex, under];
  const pick = (topic: string) => standsOff(choice, topic, MARK_COLOURS, against);
  const calling = said.calling;
  const kind =
    said.hat === true ? choice.pick('hat', ['sun-hat', 'bobble-hat', 'cap'] as const) : (said.hat ?? calling?.hat);
  const hat = kind && {
    kind,
    colour:
      said.hatColour ??
      (calling?.hatColour && !said.hat
        ? clothColour(calling.hatColour)
        : kind === 'crown'
          ? clothColour('gold')
          : kind === 'sun-hat'
            ? clothColour('golden')
            : pick('hat colour')),
  };
  const boots = said.boots
    ? (wordFor(said.boots) ?? pick('boots'))
    : calling?.boots
      ? clothColour(calling.boots)
      : undefined;
  const plainAnimal = species !== 'child' && clothes.clothes.garment === 'none' && !hat && !said.cape && !calling;
  const scarf = said.scarf
    ? (wordFor(said.scarf) ?? pick('scarf'))
    : plainAnimal && species !== 'robot' && species !== 'dragon'
      ? pick('scarf')
      : undefined;
  const cape = said.cape ? (wordFor(said.cape) ?? pick('cape')) : calling?.cape ? clothColour(calling.cape) : undefined;
  const glasses = said.glasses
    ? (wordFor(said.glasses) ?? clothColour('navy'))
    : calling?.glasses
      ? clothColour(calling.glasses)
      : undefined;
  return { scarf, cape, hat, boots, glasses };
}
function wornPart(worn: Worn): Partial<Appearance> {
  return {
    ...(worn.scarf ? { scarf: worn.scarf.hex } : {}),
    ...(worn.cape ? { cape: worn.cape.hex } : {}),
    ...(worn.hat ? { hat: { kind: worn.hat.kind, colour: worn.hat.colour.hex } } : {}),
    ...(worn.boots ? { boots: worn.boots.hex } : {}),
    ...(worn.glasses ? { glasses: worn.glasses.hex } : {}),
  };
}
const wornNames = (worn: Worn) => ({
  scarf: worn.scarf?.name,
  cape: worn.cape?.name,
  hat: worn.hat?.colour.name,
  boots: worn.boots?.name,
  glasses: worn.glasses?.name,
});
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
function fillPerson(said: SaidLooks, size: number, choice: Choice): FilledLooks {
  const skin = said.skin ?? choice.pick('skin', skinsFor(said));
  const { hair, name } = hairOf(said, skin, choice);
  const clothes = clothesOf(said, 'child', SKIN_BODIES[skin], choice);
  const worn = wornOf(said, 'child', clothes, SKIN_BODIES[skin], choice);
  const wet = clothes.clothes.garment === 'raincoat' && !worn.boots;
  if (wet) worn.boots = standsOff(choice, 'boots', MARK_COLOURS, [clothes.main.hex]);
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
function fillAnimal(said: SaidLooks, species: Exclude<Species, 'child'>, size: number, choice: Choice): FilledLooks {
  const looks = SPECIES_LOOKS[species];
  const own = choice.pick('coat', looks.coats);
  // a panda stays black and white, whatever is said of it
  const body = species === 'panda' ? own.body : (said.body ?? own.body);
  const belly = said.belly?.hex ?? (body === own.body ? own.belly : mixHex(body.hex, '#fff6e4', 0.72));
  const clothes = clothesOf(said, species, body.hex, choice);
  const wings =
    said.wings ??
    (species === 'dragon' ? standsOff(choice, 'wings', ['purple', 'blue', 'orange', 'teal'], [body.hex]) : undefined);
  if (wings && clothes.clothes.garment === 'none') clothes.clothes.colour = wings.hex;
  else if (wings) clothes.clothes.second = wings.hex;
  const worn = wornOf(said, species, clothes, body.hex, choice);
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
