/** The words the press itself adds to a book, in the book's language where we have them, else plainly in English. */
import type { Manuscript } from '../../story/manuscript.ts';

interface Phrases {
  madeByAi: string;
  words: string;
  pictures: string;
  voice: string;
  set: string;
  made: string;
  belongs: string;
}
const PHRASES: Readonly<Record<string, Phrases>> = {
  en: {
    madeByAi: 'The pictures in this book were made by AI.',
    words: 'Words:',
    pictures: 'Pictures:',
    voice: 'Voice:',
    set: 'Set in',
    made: 'Made with Fablewright on',
    belongs: 'This book belongs to',
  },
  de: {
    madeByAi: 'Die Bilder in diesem Buch wurden von einer KI gemacht.',
    words: 'Text:',
    pictures: 'Bilder:',
    voice: 'Stimme:',
    set: 'Gesetzt aus',
    made: 'Gemacht mit Fablewright,',
    belongs: 'Dieses Buch gehört',
  },
  fr: {
    madeByAi: 'Les images de ce livre ont été créées par une IA.',
    words: 'Texte :',
    pictures: 'Images :',
    voice: 'Voix :',
    set: 'Composé en',
    made: 'Réalisé avec Fablewright,',
    belongs: 'Ce livre appartient à',
  },
  es: {
    madeByAi: 'Las imágenes de este libro fueron creadas por una IA.',
    words: 'Texto:',
    pictures: 'Imágenes:',
    voice: 'Voz:',
    set: 'Compuesto en',
    made: 'Hecho con Fablewright,',
    belongs: 'Este libro pertenece a',
  },
  pl: {
    madeByAi: 'Obrazki w tej książce stworzyła sztuczna inteligencja.',
    words: 'Tekst:',
    pictures: 'Obrazki:',
    voice: 'Głos:',
    set: 'Złożono pismem',
    made: 'Powstało w Fablewright,',
    belongs: 'Ta książka należy do',
  },
  ru: {
    madeByAi: 'Картинки в этой книге созданы искусственным интеллектом.',
    words: 'Текст:',
    pictures: 'Картинки:',
    voice: 'Голос:',
    set: 'Шрифты:',
    made: 'Сделано в Fablewright,',
    belongs: 'Эта книга принадлежит',
  },
  uk: {
    madeByAi: 'Малюнки в цій книжці створив штучний інтелект.',
    words: 'Текст:',
    pictures: 'Малюнки:',
    voice: 'Голос:',
    set: 'Шрифти:',
    made: 'Зроблено у Fablewright,',
    belongs: 'Ця книжка належить',
  },
  ar: {
    madeByAi: 'رُسمت صور هذا الكتاب بالذكاء الاصطناعي.',
    words: 'النص:',
    pictures: 'الصور:',
    voice: 'الصوت:',
    set: 'الخطوط:',
    made: 'صُنع باستخدام Fablewright،',
    belongs: 'هذا الكتاب ملك',
  },
  ja: {
    madeByAi: 'この本の絵はAIが描きました。',
    words: '文：',
    pictures: '絵：',
    voice: '声：',
    set: '書体：',
    made: 'Fablewrightで作りました。',
    belongs: 'この本の持ち主',
  },
};

export interface PressWords {
  /** BCP 47 language of these words, which may be English in a book of another language. */
  language: string;
  belongs: string;
  lines: string[];
}

/** `families` are the type faces used. The date is written as the language writes it. */
export function pressWords(manuscript: Manuscript, families: readonly string[]): PressWords {
  const own = new Intl.Locale(manuscript.language).language;
  const language = own in PHRASES ? own : 'en';
  const say = PHRASES[language]!;
  const date = new Intl.DateTimeFormat(language === own ? manuscript.language : 'en', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(manuscript.madeOn));
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(families);
  const { words, pictures, voice } = manuscript.madeBy;
  return {
    language,
    belongs: say.belongs,
    lines: [
      say.madeByAi,
      `${say.words} ${words}`,
      `${say.pictures} ${pictures}`,
      ...(voice === '' ? [] : [`${say.voice} ${voice}`]),
      `${say.set} ${list}`,
      `${say.made} ${date}`,
    ],
  };
}
