/** Czech names. Order of forms: nominative, genitive, dative, accusative, vocative, locative, instrumental, then the possessive adjective. */
import { type Gender, listed, type Shape, type Tongue, unchanging, withEndings } from '../tongue.ts';

const HERS = ['in', 'ina', 'ino', 'iny', 'inu', 'inou', 'iných', 'iným', 'ině'];
const HIS = ['ův', 'ova', 'ovo', 'ovy', 'ovu', 'ovou', 'ových', 'ovým', 'ově'];
const COUNT = 7 + HERS.length;
/** What the last consonant becomes before -e, and before the possessive -in. */
const CHANGED: Readonly<Record<string, readonly [string, string]>> = {
  ch: ['še', 'š'],
  r: ['ře', 'ř'],
  k: ['ce', 'č'],
  h: ['ze', 'ž'],
  g: ['ze', 'ž'],
};
const SOFT = /[ščžcjřďťň]$/;
const full = (kind: string, tail: number, forms: string[], name: string): Shape => ({
  kind,
  tail,
  forms: [...forms, ...Array<string>(COUNT - forms.length).fill(name)],
});

function feminine(name: string): Shape {
  const stem = name.slice(0, -1);
  const last = stem.endsWith('ch') ? 'ch' : stem.slice(-1);
  const own = (possessive: string) => HERS.map((ending) => possessive + ending);
  if (last === 'ň')
    return full(
      'ňa',
      2,
      withEndings(name, 2, ['ňa', 'ni', 'ně', 'ňu', 'ňo', 'ně', 'ňou', ...HERS.map((each) => `n${each}`)]),
      name,
    );
  if (SOFT.test(stem))
    return full('a-soft', 1, [...withEndings(name, 1, ['a', 'i', 'e', 'u', 'o', 'e', 'ou']), ...own(stem)], name);
  const change = CHANGED[last];
  const e = change ? stem.slice(0, -last.length) + change[0] : stem + (/[lszx]/.test(last) ? 'e' : 'ě');
  const [a, y, u, o, ou] = withEndings(name, 1, ['a', 'y', 'u', 'o', 'ou']) as [string, string, string, string, string];
  const kind = change ? `a-${last}` : `a${e.at(-1)}`;
  return full(
    kind,
    change ? 1 + last.length : 1,
    [a, y, e, u, o, e, ou, ...own(change ? stem.slice(0, -last.length) + change[1] : stem)],
    name,
  );
}

function masculine(name: string): Shape {
  const like = (kind: string, cut: number, cases: string[], tail = cut): Shape => {
    const forms = withEndings(name, cut, cases);
    // The possessive stands on the stem of the genitive.
    const stem = name.slice(0, name.length - cut) + (cases[1] as string).replace(/[aey]$/, '');
    return full(kind, tail, [name, ...forms.slice(1), ...HIS.map((ending) => stem + ending)], name);
  };
  if (name.endsWith('a'))
    return SOFT.test(name.slice(0, -1))
      ? like('ma-soft', 1, ['a', 'i', 'ovi', 'u', 'o', 'ovi', 'ou'])
      : like('ma', 1, ['a', 'y', 'ovi', 'u', 'o', 'ovi', 'ou']);
  if (name.endsWith('o')) return like('o', 1, ['o', 'a', 'ovi', 'a', 'o', 'ovi', 'em']);
  if (name.endsWith('í')) return full('í', 1, withEndings(name, 0, ['', 'ho', 'mu', 'ho', '', 'm', 'm']), name);
  if (/[iy]$/.test(name)) return full('y', 1, withEndings(name, 0, ['', 'ho', 'mu', 'ho', '', 'm', 'm']), name);
  if (/[aáeéěiíoóuúůyý]$/.test(name)) return unchanging(name, 'unchanging', COUNT);
  if (/[^aeiou]ek$/.test(name)) return like('ek', 2, ['ek', 'ka', 'kovi', 'ka', 'ku', 'kovi', 'kem']);
  if (/[rv]el$/.test(name)) return like('el', 2, ['el', 'la', 'lovi', 'la', 'le', 'lovi', 'lem']);
  if (/iel$|uel$/.test(name)) return like('iel', 0, ['', 'a', 'ovi', 'a', 'i', 'ovi', 'em']);
  if (SOFT.test(name)) return like('m-soft', 0, ['', 'e', 'ovi', 'e', 'i', 'ovi', 'em']);
  if (/(?:[kgh]|ch)$/.test(name)) return like('m-u', 0, ['', 'a', 'ovi', 'a', 'u', 'ovi', 'em']);
  if (/[^aáeéiíoóuúyý]r$/.test(name)) return like('m-ř', 1, ['r', 'ra', 'rovi', 'ra', 'ře', 'rovi', 'rem']);
  return like('m-e', 0, ['', 'a', 'ovi', 'a', 'e', 'ovi', 'em']);
}

function shape(name: string, gender: Gender): Shape {
  if (/e$/.test(name) && gender !== 'he')
    return full(
      'e',
      1,
      [...withEndings(name, 1, ['e', 'e', 'i', 'i', 'e', 'i', 'í']), ...HERS.map((each) => name.slice(0, -1) + each)],
      name,
    );
  if (name.endsWith('a')) return gender === 'he' ? masculine(name) : feminine(name);
  return gender === 'she' ? unchanging(name, 'unchanging', COUNT) : masculine(name);
}

export const czech: Tongue = {
  code: 'cs',
  script: /\p{Script=Latin}/u,
  gendered: true,
  shape,
  names: {
    she: listed(`Jana Hana Božena Helena Dana Zdena Adéla Kamila Tereza Vanesa Klára Barbora Dagmar Eliška Monika Radka Lenka Olga Drahomíra
      Táňa Soňa Máša Natálie Lucie Valerie Alice Beatrice Ester Ingrid Karin Noemi Miluše Vlasta Blahoslava Jitka Ludmila Danuše Eulálie`),
    he: listed(`Tomáš Matěj Ondřej Lukáš Řehoř Jan Adam Martin Štěpán Jakub Václav Robert Otakar Viktor Marek Vašek Radek Karel Pavel Havel
      Dominik Patrik Oldřich Bedřich Petr Silvestr Alexandr Hugo Oto Ivo Jiří Honza Jirka Kuba Ludva Míša Daniel Samuel Henry Bruno Vojtěch David`),
  },
};
