/** Hebrew names: no endings; short words are joined to the front. */
import { listed, type Tongue } from '../tongue.ts';

export const hebrew: Tongue = {
  code: 'he',
  script: /\p{Script=Hebrew}/u,
  gendered: true,
  shape: (name) => ({ kind: 'plain', tail: 0, forms: [name] }),
  names: {
    she: listed('מיכל רבקה יעל תמר דבורה אסתר רחל מרים שרה אביגיל רונית ליאורה'),
    he: listed('דניאל יונתן אברהם יצחק גדעון עמוס שמואל אליהו בנימין איתמר נתנאל יהושע'),
  },
  prefixes: ['וכש', 'כש', 'וש', 'ול', 'וב', 'ומ', 'וה', 'של', 'ו', 'ב', 'ל', 'כ', 'מ', 'ש', 'ה'],
};
