/** Polish names. Order of forms: nominative, genitive, dative, accusative, instrumental, locative, vocative, and a short vocative. */
import { type Gender, listed, type Shape, type Tongue, unchanging, withEndings } from '../tongue.ts';

/** What the last consonant becomes before the -e of dative and locative. */
const SOFTENED: readonly (readonly [string, string])[] = [
  ['st', 'ści'],
  ['ch', 'sz'],
  ['k', 'c'],
  ['g', 'dz'],
  ['t', 'ci'],
  ['d', 'dzi'],
  ['r', 'rz'],
  ['ł', 'l'],
];
/** Consonants that are soft, or were once. */
const SOFT = /(?:sz|cz|rz|dz|dż|ch|[lżjch])$/;
const soften = (stem: string) => {
  const change = SOFTENED.find(([from]) => stem.endsWith(from));
  return change ? { from: change[0], to: `${stem.slice(0, -change[0].length)}${change[1]}e` } : undefined;
};

function feminine(name: string): Shape {
  const stem = name.slice(0, -1);
  const with1 = (kind: string, endings: string[], tail = 1): Shape => ({
    kind,
    tail,
    forms: withEndings(name, 1, endings),
  });
  if (/[sz]ia$|[cn]ia$/.test(name) && (!name.endsWith('nia') || name.length <= 5)) {
    const shape = with1(`soft-${stem.slice(-2)}`, ['a', '', '', 'ę', 'ą', '', 'u'], 3);
    const short = { si: 'ś', zi: 'ź', ci: 'ć', ni: 'ń' }[stem.slice(-2)] as string;
    return { ...shape, forms: [...shape.forms, stem.slice(0, -2) + short] };
  }
  if (name.endsWith('ia')) return with1('ia', ['a', 'i', 'i', 'ę', 'ą', 'i', 'o', 'o']);
  if (/[aeouy]ja$/.test(name))
    return { kind: 'ja', tail: 2, forms: withEndings(name, 2, ['ja', 'i', 'i', 'ję', 'ją', 'i', 'ju', 'ju']) };
  if (/[lj]a$/.test(name)) return with1('la', ['a', 'i', 'i', 'ę', 'ą', 'i', 'u', 'o']);
  const changed = soften(stem);
  if (!changed && SOFT.test(stem)) return with1('hushed', ['a', 'y', 'y', 'ę', 'ą', 'y', 'o', 'u']);
  const y = /[kg]$/.test(stem) ? 'i' : 'y';
  const e = changed?.to ?? `${stem}ie`;
  const [nom, gen, acc, ins, voc] = withEndings(name, 1, ['a', y, 'ę', 'ą', 'o']) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const from = changed?.from ?? '';
  return { kind: `hard-${from}`, tail: 1 + from.length, forms: [nom, gen, e, acc, ins, e, voc, voc] };
}

function masculine(name: string): Shape {
  const like = (
    kind: string,
    cut: number,
    [gen, dat, ins, loc]: readonly [string, string, string, string],
    tail = cut,
  ): Shape => {
    const [g, d, i, l] = withEndings(name, cut, [gen, dat, ins, loc]) as [string, string, string, string];
    return { kind, tail, forms: [name, g, d, g, i, l, l, l] };
  };
  if (/[iy]$/.test(name)) {
    const shape = name.endsWith('i')
      ? like('m-i', 0, ['ego', 'emu', 'm', 'm'], 1)
      : like('m-y', 1, ['ego', 'emu', 'ym', 'ym']);
    return { ...shape, forms: [...shape.forms.slice(0, 6), name, name] };
  }
  if (name.endsWith('ko')) return like('m-ko', 1, ['a', 'owi', 'iem', 'u']);
  if (name.endsWith('o')) return like('m-o', 1, ['a', 'owi', 'em', 'ie']);
  if (/[aeiouyóęą]$/.test(name)) return unchanging(name, 'unchanging', 8);
  if (/[^aeiouy]ek$/.test(name)) return like('m-ek', 2, ['ka', 'kowi', 'kiem', 'ku']);
  if (/weł$/.test(name)) return like('m-weł', 3, ['wła', 'włowi', 'włem', 'wle']);
  if (/[kg]$/.test(name)) return like('m-k', 0, ['a', 'owi', 'iem', 'u']);
  for (const [soft, i] of [
    ['ś', 'si'],
    ['ń', 'ni'],
    ['ć', 'ci'],
    ['ź', 'zi'],
  ] as const)
    if (name.endsWith(soft)) return like(`m-${soft}`, 1, [`${i}a`, `${i}owi`, `${i}em`, `${i}u`]);
  if (SOFT.test(name)) return like('m-soft', 0, ['a', 'owi', 'em', 'u']);
  const changed = soften(name);
  const shape = like(`m-${changed?.from ?? 'hard'}`, 0, ['a', 'owi', 'em', 'ie'], changed?.from.length ?? 0);
  if (changed) for (const at of [5, 6, 7]) shape.forms[at] = changed.to;
  return shape;
}

const shape = (name: string, gender: Gender): Shape => {
  if (/a$/i.test(name)) return feminine(name);
  return gender === 'she' ? unchanging(name, 'unchanging', 8) : masculine(name);
};

export const polish: Tongue = {
  code: 'pl',
  script: /\p{Script=Latin}/u,
  gendered: true,
  shape,
  names: {
    she: listed(`Kasia Gosia Krysia Zuzia Kazia Jadzia Tosia Hania Renia Marysia Zofia Sylwia Emilia Honorata Marta Danuta Wanda
      Magda Barbara Klara Kamila Urszula Mirosława Wiesława Alina Halina Regina Teresa Luiza Zuzanna Monika Weronika Danka Olga Kinga
      Jadwiga Maja Kaja Grażyna Karolina Agnieszka Justyna Felicja Noemi Karmen Ingeborg Ewa Genowefa Bogumiła Celestyna Augusta Ernesta`),
    he: listed(`Kosma Barnaba Jarema Tomasz Łukasz Bartosz Janusz Witold Konrad Edward Robert Norbert Hubert Artur Kacper Oliwer Piotr Marcin Szymon Seweryn
      Jakub Gustaw Wacław Radosław Paweł Gaweł Rafał Michał Marek Bartek Jacek Wojtek Patryk Henryk Dominik Staś Jaś Bolesław Kamil
      Karol Błażej Maciej Andrzej Wojciech Antoni Ignacy Alojzy Benedykt Benio Bruno Mieszko Kuba Bonawentura Roch Gniewko Damian Adam Gracjan`),
  },
};
