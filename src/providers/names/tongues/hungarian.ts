/** Hungarian names: endings by vowel harmony, -a and -e that grow long before them, and the -v- of -val that becomes the last consonant. */
import { listed, type Shape, type Tongue } from '../tongue.ts';

type Harmony = 'back' | 'front' | 'round';
/** Suffixes by harmony. `*` is the consonant that -v- turns into. */
const ENDINGS: Readonly<Record<Harmony, readonly string[]>> = {
  back: listed('nak *al *á ban ba ból on ra ról nál hoz tól ért ig é ék éknak ékkal éknál ékhoz éktól éké'),
  front: listed('nek *el *é ben be ből en re ről nél hez től ért ig é ék éknek ékkel éknél ékhez éktől éké'),
  round: listed('nek *el *é ben be ből ön re ről nél höz től ért ig é ék éknek ékkel éknél ékhez éktől éké'),
};
const VOWEL = /[aáeéiíoóöőuúüű]/;

function harmonyOf(lower: string): Harmony {
  if (/[aáoóuú]/.test(lower)) return 'back';
  return /[öőüű][^aáeéiíoóöőuúüű]*$/.test(lower) ? 'round' : 'front';
}

function shape(name: string): Shape {
  const lower = name.toLowerCase();
  const harmony = harmonyOf(lower);
  const last = lower.slice(-1);
  if (VOWEL.test(last)) {
    const long = { a: 'á', e: 'é' }[last] ?? last;
    const stem = name.slice(0, -1) + long;
    const forms = ENDINGS[harmony].map((ending) => stem + ending.replace('*', 'v').replace(/^[oeö]n$/, 'n'));
    return {
      kind: `${long === last ? 'vowel' : last}-${harmony}`,
      tail: long === last ? 0 : 1,
      forms: [name, `${stem}t`, ...forms],
    };
  }
  const consonant = /(?:sz|zs|cs|gy|ny|ly|ty|dz)$/.exec(lower)?.[0] ?? last;
  const doubled = consonant.slice(0, 1) + consonant;
  // A consonant that is double already, or written the old way (Zsolt is not, Széchy is), takes no third one.
  const grown = doubled.slice(0, doubled.length - consonant.length);
  const already = lower.at(-2) === last && consonant.length === 1;
  const forms = ENDINGS[harmony].map((ending) => {
    if (!ending.startsWith('*')) return name + ending;
    const base = consonant.length === 2 ? name.slice(0, -2) + grown + consonant : already ? `${name}` : name + last;
    return base + ending.slice(1);
  });
  const link =
    /(?:[rljnsz]|ny|sz|zs|ly)$/.test(lower) &&
    !/[^aáeéiíoóöőuúüű][^aáeéiíoóöőuúüű]$/.test(lower.replace(/(?:ny|sz|zs|ly)$/, 'n'));
  const accusative = name + (link ? 't' : { back: 'ot', front: 'et', round: 'öt' }[harmony]);
  return { kind: `${consonant}-${harmony}${link ? '' : '+'}`, tail: 0, forms: [name, accusative, ...forms] };
}

export const hungarian: Tongue = {
  code: 'hu',
  script: /\p{Script=Latin}/u,
  shape,
  names: {
    she: listed(`Ilona Anna Kata Borbála Emese Eszter Margit Judit Erzsébet Zsuzsi Ágnes Katalin Ildikó Kinga Emőke Enikő Tünde Csenge
          Gyöngyi Teri Réka Boglárka Zsófi Orsi Vilma Lilla Gizi Beáta Rozália Sári Edit Ingrid`),
    he: listed(`Bence Péter Gábor Ádám Balázs Tamás Mátyás András László Ferenc Gergely Károly Mihály György Zoltán Bálint Zsolt Márton István
      Dávid Botond Lőrinc Ernő Jenő Ottó Bandi Feri Pali Samu Csaba Gyula Attila Géza Vince Henrik Ambrus Kristóf Miksa Jakab Olivér `),
  },
};
