/** Clothes where a description leaves them open, by seed, in colours that go together and stand off from what they lie upon. */
import type { Appearance, Species } from './appearance.ts';
import { clothColour, type NamedColour } from './colour-words.ts';
import type { SaidLooks } from './said-looks.ts';
import type { Choice } from './seeded-choice.ts';
import { HARMONIES, MARK_COLOURS, SPECIES_LOOKS } from './species-looks.ts';
import type { Garment, Hat, Pattern } from './wearing-words.ts';

const contrastOf = (a: string, b: string): number => {
  const v = (c: string) => [1, 3, 5].map((i) => Number.parseInt(c.slice(i, i + 2), 16));
  const [x, y] = [v(a), v(b)];
  return Math.hypot(...x.map((n, i) => n - (y[i] ?? 0))) / 441;
};
const wordFor = (c: NamedColour | true | undefined): NamedColour | undefined => (c === true ? undefined : c);

/** What the choice must stand off from: seeded, and told of the colours the rest of the cast wears. */
export interface Wardrobe {
  choice: Choice;
  taken: readonly string[];
}
const apart = (hex: string, from: readonly string[], least: number) => from.every((f) => contrastOf(f, hex) > least);

/** The first colour of a turned list that stands off from all it lies upon, and, where one is left, from the cast's. */
export function standsOff(
  { choice, taken }: Wardrobe,
  topic: string,
  names: readonly string[],
  from: readonly string[],
): NamedColour {
  const start = Math.floor(choice.number(topic) * names.length);
  const turned = [...names.slice(start), ...names.slice(0, start)].map((name) => clothColour(name));
  const seen = turned.filter((c) => apart(c.hex, from, 0.24));
  return seen.find((c) => apart(c.hex, taken, 0.16)) ?? seen[0] ?? (turned[0] as NamedColour);
}
/** The colours somebody is known by: whoever comes after takes others. */
export const coloursOf = ({ clothes, scarf, cape, hat }: Appearance): string[] =>
  [clothes.garment === 'none' ? undefined : clothes.colour, scarf, cape, hat?.colour].filter((c) => c !== undefined);

export interface Clothes {
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
const PATTERNS_FOR_ALL: readonly Pattern[] = ['plain', 'stars', 'dots', 'stripes', 'plain', 'checks'];
const GROWN_PATTERNS: readonly Pattern[] = ['plain', 'dots', 'plain', 'stripes', 'checks'];

export function clothesOf(said: SaidLooks, species: Species, body: string, wardrobe: Wardrobe): Clothes {
  const { choice, taken } = wardrobe;
  const garment = garmentOf(said, species, choice);
  // a calling's colours come with its own clothes, not with others that were named
  const calling = said.garment && said.calling?.garment !== said.garment ? undefined : said.calling;
  const start = Math.floor(choice.number('harmony') * HARMONIES.length);
  const order = [...HARMONIES.slice(start), ...HARMONIES.slice(0, start)];
  const seen = order.filter(([main]) => apart(clothColour(main).hex, [body], 0.26));
  const fits = seen.find(([main]) => apart(clothColour(main).hex, taken, 0.16)) ?? seen[0] ?? HARMONIES[0];
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
    garment === 'dungarees' || calling?.garment || said.garment
      ? 'plain'
      : choice.pick('pattern', said.person?.grown ? GROWN_PATTERNS : PATTERNS_FOR_ALL);
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
export interface Worn {
  scarf?: NamedColour;
  cape?: NamedColour;
  hat?: { kind: Hat; colour: NamedColour };
  boots?: NamedColour;
  glasses?: NamedColour;
}
export function wornOf(said: SaidLooks, species: Species, clothes: Clothes, under: string, wardrobe: Wardrobe): Worn {
  const { choice } = wardrobe;
  const against = clothes.clothes.garment === 'none' ? [under] : [clothes.main.hex, under];
  const pick = (topic: string) => standsOff(wardrobe, topic, MARK_COLOURS, against);
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
export function wornPart(worn: Worn): Partial<Appearance> {
  return {
    ...(worn.scarf ? { scarf: worn.scarf.hex } : {}),
    ...(worn.cape ? { cape: worn.cape.hex } : {}),
    ...(worn.hat ? { hat: { kind: worn.hat.kind, colour: worn.hat.colour.hex } } : {}),
    ...(worn.boots ? { boots: worn.boots.hex } : {}),
    ...(worn.glasses ? { glasses: worn.glasses.hex } : {}),
  };
}
export const wornNames = (worn: Worn) => ({
  scarf: worn.scarf?.name,
  cape: worn.cape?.name,
  hat: worn.hat?.colour.name,
  boots: worn.boots?.name,
  glasses: worn.glasses?.name,
});
