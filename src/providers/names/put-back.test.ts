/** Small texts with names in every form, as a native reader expects them: what a model writes with stand-ins, and what the book says. */
import { expect, test } from 'vitest';
import { openDisguise } from './open-disguise.ts';
import type { Gender } from './tongue.ts';

interface Sample {
  language: string;
  people: [name: string, pronouns: Gender][];
  written: string;
  book: string;
}
const SAMPLES: Sample[] = [
  {
    language: 'pl',
    people: [
      ['Zosia', 'she'],
      ['Marek', 'he'],
    ],
    written:
      'Kasia wstała. Mama Kasi dała Kasi jabłko, pocałowała Kasię i poszła z Kasią do Bartka. Bartek zapytał o Kasię. Mówili o Kasi i o Bartku. „Kasiu! Kaś!” – „Bartku!” KASIA pomachała Bartkowi i poszła z Bartkiem.',
    book: 'Zosia wstała. Mama Zosi dała Zosi jabłko, pocałowała Zosię i poszła z Zosią do Marka. Marek zapytał o Zosię. Mówili o Zosi i o Marku. „Zosiu! Zoś!” – „Marku!” ZOSIA pomachała Markowi i poszła z Markiem.',
  },
  {
    language: 'pl',
    people: [
      ['Marta', 'she'],
      ['Olga', 'she'],
      ['Antoni', 'he'],
    ],
    written:
      'Honorata i Kinga znały Ignacego. Honoracie i Kindze było miło z Ignacym. Honoratę, Kingę i Ignacego wołano. Bez Honoraty, bez Kingi. Honorato! Ignacy!',
    book: 'Marta i Olga znały Antoniego. Marcie i Oldze było miło z Antonim. Martę, Olgę i Antoniego wołano. Bez Marty, bez Olgi. Marto! Antoni!',
  },
  {
    language: 'ru',
    people: [
      ['Маша', 'she'],
      ['Павел', 'he'],
    ],
    written:
      'Даша проснулась. У Даши был зонтик. Павлин видел Дашу. Дал Даше яблоко и пошёл с Дашей. Думал о Даше. Дашин зонтик, Дашина шляпа. «Даш, Даша!» Борис ждал. Нет Бориса, к Борису, с Борисом, о Борисе.',
    book: 'Маша проснулась. У Маши был зонтик. Павлин видел Машу. Дал Маше яблоко и пошёл с Машей. Думал о Маше. Машин зонтик, Машина шляпа. «Маш, Маша!» Павел ждал. Нет Павла, к Павлу, с Павлом, о Павле.',
  },
  {
    language: 'cs',
    people: [
      ['Klára', 'she'],
      ['Petr', 'he'],
      ['Tomáš', 'he'],
    ],
    written:
      'Barbora a Silvestr. Bez Barbory, k Barboře, vidím Barboru, Barboro!, o Barboře, s Barborou. Barbořin klobouk. Bez Silvestra, k Silvestrovi, Silvestře!, se Silvestrem. Silvestrův pes. Matěj, bez Matěje, Matěji!, s Matějem.',
    book: 'Klára a Petr. Bez Kláry, k Kláře, vidím Kláru, Kláro!, o Kláře, s Klárou. Klářin klobouk. Bez Petra, k Petrovi, Petře!, se Petrem. Petrův pes. Tomáš, bez Tomáše, Tomáši!, s Tomášem.',
  },
  {
    language: 'de',
    people: [
      ['Mia', 'she'],
      ['Lukas', 'he'],
    ],
    written: 'Hanna nahm Hannas Hut. Jonas lief zu Jonas’ Boot. „HANNA!“, rief Jonas. Das Hanna-Lied sang keiner.',
    book: 'Mia nahm Mias Hut. Lukas lief zu Lukas’ Boot. „MIA!“, rief Lukas. Das Mia-Lied sang keiner.',
  },
  {
    language: 'fi',
    people: [
      ['Pekka', 'he'],
      ['Aino', 'she'],
      ['Ville', 'he'],
    ],
    written:
      'Jukka heräsi. Jukan kissa odotti Jukkaa. Jukalla oli hattu; Ellille annettiin omena. Jukasta ja Ellistä puhuttiin. Elliä ei näkynyt. Jukkakin luotti Elliin. Ellin talo.',
    book: 'Pekka heräsi. Pekan kissa odotti Pekkaa. Pekalla oli hattu; Ainolle annettiin omena. Pekasta ja Ainosta puhuttiin. Ainoa ei näkynyt. Pekkakin luotti Ainoon. Ainon talo.',
  },
  {
    language: 'hu',
    people: [
      ['Anna', 'she'],
      ['Péter', 'he'],
    ],
    written:
      'Ilona látta Bencét. Ilonának almája volt. Bencével ment Ilonához. Ilonát, Ilonával, Ilonán, Ilonáé. Bencénél, Bencétől, Bencére, Bencének. Bencéék jöttek.',
    book: 'Anna látta Pétert. Annának almája volt. Péterrel ment Annához. Annát, Annával, Annán, Annáé. Péternél, Pétertől, Péterre, Péternek. Péterék jöttek.',
  },
  {
    language: 'hu',
    people: [
      ['Balázs', 'he'],
      ['Emese', 'she'],
    ],
    written: 'Péterrel és Tündével. Pétert, Péterhez. Tündét, Tündéhez, Tünde.',
    book: 'Balázzsal és Emesével. Balázst, Balázshoz. Emesét, Emeséhez, Emese.',
  },
  {
    language: 'tr',
    people: [
      ['Ayşe', 'she'],
      ['Mehmet', 'he'],
    ],
    written:
      "Emine'nin şapkası. Emine'ye elma verdi, Emine'yi gördü, Emine'de kaldı, Emine'yle gitti. İsmet'in kedisi, İsmet’e. EMİNE! EMİNE'NİN! İSMET!",
    book: "Ayşe'nin şapkası. Ayşe'ye elma verdi, Ayşe'yi gördü, Ayşe'de kaldı, Ayşe'yle gitti. Mehmet'in kedisi, Mehmet’e. AYŞE! AYŞE'NİN! MEHMET!",
  },
  {
    language: 'el',
    people: [
      ['Γιώργος', 'he'],
      ['Μαρία', 'she'],
    ],
    written: 'Ο Νίκος είδε τη Δήμητρα. Το σπίτι του Νίκου και της Δήμητρας. Είδα τον Νίκο. «Νίκο!» ΔΗΜΗΤΡΑ!',
    book: 'Ο Γιώργος είδε τη Μαρία. Το σπίτι του Γιώργου και της Μαρίας. Είδα τον Γιώργο. «Γιώργο!» ΜΑΡΙΑ!',
  },
  {
    language: 'el',
    people: [
      ['Αλέξανδρος', 'he'],
      ['Μαρία', 'she'],
      ['Θωμάς', 'he'],
    ],
    written:
      'Ο Ευάγγελος και η Δήμητρα. Του Ευάγγελου, τον Ευάγγελο, Ευάγγελε! Της Δήμητρας. Ο Λουκάς, του Λουκά. ΕΥΑΓΓΕΛΟΣ!',
    book: 'Ο Αλέξανδρος και η Μαρία. Του Αλέξανδρου, τον Αλέξανδρο, Αλέξανδρε! Της Μαρίας. Ο Θωμάς, του Θωμά. ΑΛΕΞΑΝΔΡΟΣ!',
  },
  {
    language: 'ar',
    people: [
      ['ليلى', 'she'],
      ['سالم', 'he'],
    ],
    written: 'قالت بثينة ليوسف. ذهب يوسف وبثينة. الكتاب لبثينة، فبثينة سعيدة. مرّ ببثينة.',
    book: 'قالت ليلى لسالم. ذهب سالم وليلى. الكتاب لليلى، فليلى سعيدة. مرّ بليلى.',
  },
  {
    language: 'ja',
    people: [
      ['さくら', 'she'],
      ['ケン', 'he'],
    ],
    written: 'ちひろちゃんはわらいました。「ショウタくん、まって」とちひろがいいました。',
    book: 'さくらちゃんはわらいました。「ケンくん、まって」とさくらがいいました。',
  },
  {
    language: 'es',
    people: [['Lucía', 'she']],
    written: 'Carmela y su perro. El sombrero de Carmela. ¡CARMELA! —Carmela, ven.',
    book: 'Lucía y su perro. El sombrero de Lucía. ¡LUCÍA! —Lucía, ven.',
  },
  {
    language: 'fr',
    people: [
      ['Alice', 'she'],
      ['Paul', 'he'],
    ],
    written: 'Le chapeau d’Élodie. Élodie et Mathieu. Qu’Élodie vienne !',
    book: 'Le chapeau d’Alice. Alice et Paul. Qu’Alice vienne !',
  },
  {
    language: 'en',
    people: [
      ['Mina Rose', 'she'],
      ['James', 'he'],
    ],
    written:
      'Hannah Clara took Hannah’s hat. “HANNAH! HANNAH’S HAT!” Hugo’s dog ran. The two Hannahs. A Hannah-shaped hole.',
    book: 'Mina Rose took Mina’s hat. “MINA! MINA’S HAT!” James’s dog ran. The two Minas. A Mina-shaped hole.',
  },
  {
    language: 'ko',
    people: [['민준', 'he']],
    written: '도현은 웃었다. 도현이가 도현의 모자를 도현에게 주었다. 도현아! 도현을 보았다.',
    book: '민준은 웃었다. 민준이가 민준의 모자를 민준에게 주었다. 민준아! 민준을 보았다.',
  },
];

const disguiseOf = ({ language, people }: Sample) =>
  openDisguise(
    people.map(([name, pronouns]) => ({ name, pronouns })),
    language,
    people,
  );

test.each(
  SAMPLES.map((sample) => [`${sample.language}: ${sample.people.map(([name]) => name).join(', ')}`, sample] as const),
)('the names are put back in every form (%s)', (_, sample) => {
  const disguise = disguiseOf(sample);
  expect(disguise.restorer()(sample.written)).toBe(sample.book);
  expect(disguise.leftIn(sample.book)).toEqual([]);
  expect(disguise.leftIn(sample.written).length).toBeGreaterThan(0);
});

test.each(
  SAMPLES.map((sample) => [`${sample.language}: ${sample.people.map(([name]) => name).join(', ')}`, sample] as const),
)('the names are hidden in every form, and the hidden text comes back as it was (%s)', (_, sample) => {
  const hidden = disguiseOf(sample).hide(sample.book);
  for (const [name] of sample.people) expect(hidden).not.toContain(name);
  expect(disguiseOf(sample).restorer()(hidden)).toBe(sample.book);
});

test('forms that no rule knows are put back when the model has declared them, and no other word can be declared away', () => {
  const disguise = disguiseOf(SAMPLES[0] as Sample);
  const declared = new Map([['Kasia', ['Kasieńka', 'Kasieńki', 'mama']]]);
  expect(disguise.restorer(declared)('Kasieńka i mama Kasieńki')).toBe('Zosieńka i mama Zosieńki');
  const plain = disguise.restorer()('Kasieńka i mama');
  expect(disguise.leftIn(plain)).toEqual(['Kasieńka']);
});

test('a relative’s rules serve a language without its own, with the forms the model declares', () => {
  const disguise = openDisguise([{ name: 'Маша', pronouns: 'she' }], 'uk', []);
  expect(disguise.standIns[0]?.standIn).toBe('Даша');
  expect(disguise.restorer(new Map([['Даша', ['Даші', 'Дашо']]]))('Даша дала Даші яблуко. Дашо!')).toBe(
    'Маша дала Маші яблуко. Машо!',
  );
});
