/** Arabic names: no endings are written but the accusative alif, and short words are joined to the front. */
import { type Gender, listed, type Shape, type Tongue } from '../tongue.ts';

export const arabic: Tongue = {
  code: 'ar',
  script: /\p{Script=Arabic}/u,
  gendered: true,
  // The masculine stand-ins are names that never take the alif, so a model has no cause to write it.
  shape: (name: string, gender: Gender): Shape => ({
    kind: gender === 'he' ? 'he' : 'she',
    tail: 0,
    forms: gender === 'he' ? [name, `${name}ا`] : [name, name],
  }),
  names: {
    she: listed('بثينة سعاد آسية رانيا لينا ميساء زينب مريم فاطمة خديجة رقية شيماء نادية صفية لبنى '),
    he: listed('يوسف آدم إبراهيم يونس أيوب إدريس يعقوب إسماعيل زكريا عثمان مروان سفيان حمزة طلحة أسامة عمران'),
  },
  prefixes: ['ول', 'وب', 'وك', 'فل', 'فب', 'و', 'ف', 'ب', 'ل', 'ك'],
};
