/** Russian names. Order of forms: the six cases, a short form of address, then the possessive adjective as far as it is common. */
import { type Gender, listed, type Shape, type Tongue, unchanging, withEndings } from '../tongue.ts';

const POSSESSIVE = ['ин', 'ина', 'ино', 'ины', 'ину', 'иной', 'иного', 'иному', 'иным', 'ином', 'иных', 'иными'];
const COUNT = 7 + POSSESSIVE.length;

function shapeOf(name: string, gender: Gender): Shape {
  const soften = (kind: string, cut: number, cases: string[], possessive: boolean): Shape => {
    const forms = withEndings(name, cut, [...cases, ...(possessive ? POSSESSIVE : [])]);
    return { kind, tail: cut, forms: [...forms, ...Array<string>(COUNT - forms.length).fill(name)] };
  };
  if (name.endsWith('ия')) return soften('ия', 1, ['я', 'и', 'и', 'ю', 'ей', 'и', 'я'], false);
  if (name.endsWith('я')) {
    const address = /[аеёиоуыэюяь]я$/.test(name) ? 'я' : 'ь';
    return soften(`я-${address}`, 1, ['я', 'и', 'е', 'ю', 'ей', 'е', address], true);
  }
  if (name.endsWith('а')) {
    const before = name.at(-2) ?? '';
    const hush = 'жшчщц'.includes(before);
    const i = 'гкхжшчщ'.includes(before) ? 'и' : 'ы';
    return soften(`а-${i}${hush}`, 1, ['а', i, 'е', 'у', hush ? 'ей' : 'ой', 'е', ''], true);
  }
  if (gender === 'she' && name.endsWith('ь')) return soften('ь-она', 1, ['ь', 'и', 'и', 'ь', 'ью', 'и', 'ь'], false);
  if (gender === 'she' || /[еёиоуыэю]$/.test(name)) return unchanging(name, 'unchanging', COUNT);
  const masculine = (kind: string, cut: number, [own, ...cases]: string[]) =>
    soften(kind, cut, [own as string, ...cases, own as string], false);
  if (name.endsWith('ий')) return masculine('ий', 2, ['ий', 'ия', 'ию', 'ия', 'ием', 'ии']);
  if (name.endsWith('й')) return masculine('й', 1, ['й', 'я', 'ю', 'я', 'ем', 'е']);
  if (name.endsWith('ь')) return masculine('ь', 1, ['ь', 'я', 'ю', 'я', 'ем', 'е']);
  if (name.endsWith('вел')) return masculine('вел', 2, ['ел', 'ла', 'лу', 'ла', 'лом', 'ле']);
  if (/^Л[еэ]в$/i.test(name)) return masculine('лев', 2, ['ев', 'ьва', 'ьву', 'ьва', 'ьвом', 'ьве']);
  if (/^П[её]тр$/i.test(name)) return masculine('пётр', 3, [name.slice(-3), 'етра', 'етру', 'етра', 'етром', 'етре']);
  if (name.endsWith('ёк')) return masculine('ёк', 2, ['ёк', 'ька', 'ьку', 'ька', 'ьком', 'ьке']);
  if (/[жшчщц]$/.test(name)) return masculine('hush', 0, ['', 'а', 'у', 'а', 'ем', 'е']);
  if (/[бвгдзклмнпрстфх]$/.test(name)) return masculine('hard', 0, ['', 'а', 'у', 'а', 'ом', 'е']);
  return unchanging(name, 'unchanging', COUNT);
}

export const russian: Tongue = {
  code: 'ru',
  script: /\p{Script=Cyrillic}/u,
  gendered: true,
  shape: shapeOf,
  names: {
    she: listed(`Даша Наташа Глаша Катюша Полина Арина Марина Тамара Зинаида Людмила Ольга Вероника Злата Ника Таня Варя Зоя Майя
      Евгения Юлия Лидия Ксения Анастасия Нинель Эсфирь Кармен Элен Марго Мерседес Лариса Клавдия Тася Фёкла Дуня Жанна Ангелика`),
    he: listed(`Максим Борис Егор Тимур Степан Фёдор Захар Матвей Сергей Алексей Тимофей Дмитрий Василий Георгий Игорь Лазарь Олег Марк
      Павел Пётр Витёк Игорёк Жорж Ференц Никита Данила Фома Паша Гоша Ваня Федя Коля Илья Захария Отто Гуго Артур `),
  },
};
