/** Turkish names. An apostrophe parts the ending from the name, so a stand-in only has to ask for the same endings. */
import { listed, type Shape, type Tongue } from '../tongue.ts';

function shape(name: string): Shape {
  const lower = name.toLocaleLowerCase('tr');
  const vowel = lower.match(/[aeıioöuü]/g)?.at(-1) ?? 'e';
  const harmony = { a: 'ı', ı: 'ı', e: 'i', i: 'i', o: 'u', u: 'u', ö: 'ü', ü: 'ü' }[vowel];
  const end = /[aeıioöuü]$/.test(lower) ? 'vowel' : /[fstkçşhp]$/.test(lower) ? 'voiceless' : 'voiced';
  const plural = 'aıou'.includes(vowel) ? 'lar' : 'ler';
  return { kind: `${harmony}-${end}`, tail: 0, forms: [name, name + plural] };
}

export const turkish: Tongue = {
  code: 'tr',
  script: /\p{Script=Latin}/u,
  shape,
  endingsApart: true,
  names: {
    she: listed(`Fatma Leyla Zehra Ceyda Aslıhan Nihan Kıvılcım Ayşe Emine Hatice Zeynep Nesrin Selin Gülşen
        Songül Betül Gülten Füsun Ergül Banu Ebru Burçak Tuğba Gülsüm `),
    he: listed(`Murat Sedat Şükrü Mustafa Hakan Orhan Osman Kadir Mehmet İsmet Cem Kerem Selim Ferit Recep Ahmet Bülent Turgut Mahmut Haluk
      Tuncer Ertuğrul Yusuf Timur Süleyman Hulusi Ali Tuğrul Ziya Nevzat Rıfat `),
  },
};
