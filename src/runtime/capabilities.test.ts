/** Every language that is offered can be set, split into sentences and measured: proved with a sentence in each. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { EMBEDDED } from '../making/ports.ts';
import { pressEpub } from '../press/epub/press-epub.ts';
import { chooseFonts } from '../press/fonts/choose-fonts.ts';
import { pressWords } from '../press/pdf/colophon-lines.ts';
import { pressPdf } from '../press/pdf/press-pdf.ts';
import { sampleManuscript, samplePicture, samplePictures } from '../press/pdf/sample-manuscript.ts';
import { SCREEN } from '../press/pdf/sheet.ts';
import { AGE_BANDS } from '../story/age-band.ts';
import { readabilityFaults } from '../story/readability.ts';
import { splitSentences, splitWords } from '../story/sentences.ts';
import { capabilitiesOf, VENDOR_LANGUAGES } from './capabilities.ts';

/** Two sentences each, the first with every letter the language adds to its alphabet, where one that reads well is known. */
const SENTENCES: Readonly<Record<string, string>> = {
  en: 'The quick brown fox jumps over the lazy dog. “Good night,” said Pip.',
  es: 'El pingüino Wenceslao hizo kilómetros bajo exhaustiva lluvia, y añoró a su querido hermano. ¿Dónde está la niña?',
  fr: 'Dès Noël, où un zéphyr haï me vêt de glaçons würmiens, je dîne d’exquis rôtis de bœuf à l’aÿ d’âge mûr. « Ça va ? »',
  de: 'Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich. „Gute Nacht“, sagte der Fuchs ÄÖÜẞ.',
  it: 'Quel vituperabile xenofobo zelante assaggia il whisky ed esclama: alleluja! Perché? Così è più già là, né giù.',
  pt: 'À noite, vovô Kowalsky vê o ímã cair no pé do pinguim queixoso e vovó põe açúcar no chá de tâmaras do jabuti feliz. Não há ü.',
  nl: 'Pa’s wijze lynx bezag vroom het fikse aquaduct. Zij ging naar het café, één keer, met een idee en een ruïne.',
  sv: 'Flygande bäckasiner söka hwila på mjuka tuvor. Åsa åt en köttbulle, och Örjan drack te med Zoé.',
  da: 'Høj bly gom vandt fræk sexquiz på wc. Åen løb forbi, og ræven sov.',
  nb: 'Vår sære Zulu fra badeøya spilte jo whist og quickstep i min taxi. Reven sa: «God natt.»',
  no: 'Vår sære Zulu fra badeøya spilte jo whist og quickstep i min taxi. Reven sa: «God natt.»',
  fi: 'Törkylempijävongahdus. Åke näki ketun šakkilaudalla, ja žonglööri nukkui.',
  is: 'Kæmi ný öxi hér, ykist þjófum nú bæði víl og ádrepa. Ég sagði: „Góða nótt,“ og fór út í rigninguna.',
  pl: 'Pchnąć w tę łódź jeża lub ośm skrzyń fig. Zażółć gęślą jaźń, powiedział ćwir: „Dobranoc”.',
  cs: 'Příliš žluťoučký kůň úpěl ďábelské ódy. Ťapka řekla: „Dobrou noc,“ a šla spát s Ňufem.',
  sk: 'Kŕdeľ šťastných ďatľov učí pri ústí Váhu mĺkveho koňa obhrýzať kôru a žrať čerstvé mäso. Dôjde ĺbka, ŕba i ô.',
  hu: 'Árvíztűrő tükörfúrógép. „Jó éjszakát!” – mondta a róka, és elaludt.',
  ro: 'Muzicologă în bej vând whisky și tequila, preț fix. „Noapte bună!” zise vulpea. Șţ în ediții vechi: ş și ţ.',
  hr: 'Gojazni đačić s biciklom drži hmelj i finu vatu u džepu nošnje. Ćuk i šišmiš žive u čamcu.',
  sl: 'V kožuščku hudobnega fanta stopiclja mizar. Čebela šepeta: »Lahko noč.«',
  et: 'Põdur Zagrebi tšellomängija-följetonist Ciqo külmetas kehvas garaažis. „Head ööd,“ ütles rebane.',
  lv: 'Glāžšķūņa rūķīši dzērumā čiepj Baha koncertflīģeļu vākus. Ēna ņem čūsku, un žagata guļ.',
  lt: 'Įlinkdama fechtuotojo špaga sublykčiojusi pragręžė apvalų arbūzą. Ėjo ųžuolų šešėliai: „Labanakt.“',
  tr: 'Pijamalı hasta yağız şoföre çabucak güvendi. İyi geceler, dedi tilki; ĞÜŞİÖÇ ve â, î, û.',
  ru: 'Съешь же ещё этих мягких французских булок, да выпей чаю. «Спокойной ночи», — сказала лиса. Ёжик ушёл.',
  uk: 'Жебракують філософи при ґанку церкви в Гадячі, ще й шатро їхнє п’яне знаємо. «На добраніч», — мовила лисиця. Єва й Їжак.',
  bg: 'Жълтата дюля беше щастлива, че пухът, който цъфна, замръзна като гьон. „Лека нощ“, каза лисицата. Ѝ беше топло.',
  el: 'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία. «Καληνύχτα», είπε η αλεπού· ΐ, ΰ, ώ, ϊ, ϋ. Πού είναι;',
  ar: 'صِف خَلقَ خَودٍ كَمِثلِ الشَمسِ إِذ بَزَغَت يَحظى الضَجيعُ بِها نَجلاءَ مِعطارِ. «تصبح على خير»، قال الثعلب ١٢٣. أين أنت؟ آه، هؤلاء قراء!',
  ja: 'いろはにほへと ちりぬるを、ピップは森の小さな灯りを見ました。「おやすみ」とキツネが言いました。ヴァイオリン・ゐゑをン！',
};

test('there is a sentence for each language offered, and for no other', () => {
  expect(Object.keys(SENTENCES).sort()).toEqual([...VENDOR_LANGUAGES].sort());
});

test('words and a voice must both come from vendors before other languages are offered', () => {
  const chains = (text: string, speech: string, image = EMBEDDED) => ({
    text: [text, EMBEDDED],
    speech: [speech, EMBEDDED],
    image: [image],
    moderation: [EMBEDDED],
    critic: [EMBEDDED],
  });
  expect(capabilitiesOf(chains('openai', 'openai')).languages).toEqual(VENDOR_LANGUAGES);
  expect(capabilitiesOf(chains('openai', EMBEDDED)).languages).toEqual(['en']);
  expect(capabilitiesOf(chains(EMBEDDED, 'openai')).languages).toEqual(['en']);
  const undrawable = (image: string) => capabilitiesOf(chains('openai', 'openai', image)).undrawable('a unicorn');
  expect(undrawable('fal')).toBeUndefined();
  expect(undrawable(EMBEDDED)).toBeDefined();
});

const bookIn = (language: string) => {
  const text = SENTENCES[language]!;
  return sampleManuscript({
    language,
    title: text.slice(0, 40),
    synopsis: text,
    dedication: text.slice(0, 60),
    chapters: [{ number: 1, title: text.slice(0, 30), paragraphs: [text], alt: text, textZone: 'none' }],
  });
};
const picture = samplePicture();

describe.each(VENDOR_LANGUAGES)('a book in %s', (language) => {
  const text = SENTENCES[language]!;

  test('has a letter in its fonts for every letter, capitals too, at every age', () => {
    for (const ageGroup of AGE_BANDS) {
      const words = [text, text.toLocaleUpperCase(language), text.toLocaleLowerCase(language)];
      const own = pressWords(bookIn(language), []);
      const texts = { ageGroup, language, titles: [{ where: 'title', text: words[0]! }] };
      const all = [...words, ...own.lines, own.belongs].map((each) => ({ where: 'words', text: each }));
      expect(chooseFonts({ ...texts, words: all }).faces.length).toBeGreaterThan(0);
    }
  });

  test('is split into its sentences and words, and measured without a grade that means nothing', () => {
    const sentences = splitSentences(text, language);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.join(' ').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
    expect(splitWords(text, language).length).toBeGreaterThan(4);
    const { grade, faults } = readabilityFaults([text], language, '8-12');
    expect(Number.isFinite(grade ?? 0)).toBe(true);
    expect(grade === undefined).toBe(language !== 'en');
    expect(faults.every((fault) => !/grade/.test(fault) || language === 'en')).toBe(true);
  });

  test('has a colophon in its own words or in English, and says which', () => {
    const { language: said, lines, belongs } = pressWords(bookIn(language), ['Andika']);
    expect(['en', language]).toContain(said);
    for (const line of [...lines, belongs]) expect(line.trim()).not.toBe('');
  });

  test('is pressed into a PDF and an EPUB that say their language', async () => {
    const book = bookIn(language);
    const pictures = samplePictures(book, await picture);
    const [pdf] = await pressPdf(book, pictures, undefined, [SCREEN]);
    expect(Buffer.from(pdf!.bytes.subarray(0, 5)).toString('latin1')).toBe('%PDF-');
    const [epub] = await pressEpub(book, pictures, new Map());
    const files = unzipSync(epub!.bytes);
    expect(strFromU8(files['EPUB/package.opf']!)).toContain(`<dc:language>${language}</dc:language>`);
  }, 60_000);
});
