/** Finnish names, whose endings keep the harmony of their vowels, and whose kk, pp, tt become single in closed syllables. */
import { listed, type Shape, type Tongue } from '../tongue.ts';

const CLITICS = ['', 'kin', 'k@@n', 'k%', 'h@n', 'p@'];

function shape(name: string): Shape {
  const lower = name.toLowerCase();
  const back = /[aou]/.test(lower);
  const harmony = back ? 'back' : 'front';
  const cases = casesOf(name, lower);
  const forms = cases.forms.flatMap((form) => CLITICS.map((clitic) => form + clitic));
  return {
    kind: `${cases.kind}-${harmony}`,
    tail: cases.tail,
    forms: forms
      .map((form) => form.replaceAll('@', back ? 'a' : 'ä').replaceAll('%', back ? 'o' : 'ö'))
      .map((form, i) => (i === 0 ? name : form)),
  };
}

/** Nominative, genitive, partitive, inessive, elative, illative, adessive, ablative, allative, essive, translative; @ and % are a/ä and o/ö, by harmony. */
function casesOf(name: string, lower: string): { kind: string; tail: number; forms: string[] } {
  const on = (weak: string, strong: string, [nom, part, ill]: [string, string, string]) => [
    nom,
    `${weak}n`,
    part,
    `${weak}ss@`,
    `${weak}st@`,
    ill,
    `${weak}ll@`,
    `${weak}lt@`,
    `${weak}lle`,
    `${strong}n@`,
    `${weak}ksi`,
  ];
  if (lower.endsWith('nen')) {
    const stem = name.slice(0, -3);
    return { kind: 'nen', tail: 3, forms: on(`${stem}se`, `${stem}se`, [name, `${stem}st@`, `${stem}seen`]) };
  }
  if (lower.endsWith('us') || lower.endsWith('is')) {
    const stem = `${name.slice(0, -1)}kse`;
    return { kind: lower.slice(-2), tail: 1, forms: on(stem, stem, [name, `${name}t@`, `${stem}en`]) };
  }
  if (lower.endsWith('as')) {
    const stem = `${name.slice(0, -1)}a`;
    return { kind: 'as', tail: 1, forms: on(stem, stem, [name, `${name}t@`, `${stem}seen`]) };
  }
  const vowel = /[aeiouyäö]$/.exec(lower)?.[0];
  if (vowel === undefined)
    return { kind: 'consonant', tail: 0, forms: on(`${name}i`, `${name}i`, [name, `${name}i@`, `${name}iin`]) };
  const double = /(kk|pp|tt)[aeiouyäö]$/.exec(lower)?.[1];
  const weak = double ? name.slice(0, -2) + vowel : name;
  const forms = on(weak, name, [name, `${name}@`, `${name}${vowel}n`]);
  return { kind: `${double ?? ''}${vowel}`, tail: double ? 3 : 1, forms };
}

export const finnish: Tongue = {
  code: 'fi',
  script: /\p{Script=Latin}/u,
  shape,
  names: {
    she: listed(`Tuulikki Hanna Sanna Johanna Päivikki Riitta Britta Annukka Veera Kerttu Marketta Lotta Elli Heini Saimi Liisi Irene
      Aune Terttu Sirkku Outi Maiju Kaisu Tyyne Sylvi Lyyti Iina Eine Annikki Hillevi Kirsi Siiri Sofia Ellen Karin Ingrid Mirjam Tytti Pipsa`),
    he: listed(`Pekka Jukka Matti Antti Heikki Erkki Ville Kalle Rasmus Markus Julius Tuomas Aatos Niilo Otso Reino Eetu Olavi Sulevi
      Jaakko Mikko Veikko Seppo Ilppo Eppu Nuutti Hannu Teemu Samuli Joel Robert Henrik Erik Väinö Yrjö Pentti Jyrki Eemeli Kaarle Aleksis Janis Kerkko Otto Virtanen Mäkinen`),
  },
};
