/** Which language's rules a name follows in a book. */
import type { Tongue } from './tongue.ts';
import { arabic } from './tongues/arabic.ts';
import { czech } from './tongues/czech.ts';
import { finnish } from './tongues/finnish.ts';
import { german } from './tongues/german.ts';
import { greek } from './tongues/greek.ts';
import { hebrew } from './tongues/hebrew.ts';
import { hungarian } from './tongues/hungarian.ts';
import { korean } from './tongues/korean.ts';
import { french, hindi, italian, plainEnglish, spanish } from './tongues/plain.ts';
import { polish } from './tongues/polish.ts';
import { russian } from './tongues/russian.ts';
import { turkish } from './tongues/turkish.ts';
import { chinese, japanese } from './tongues/unspaced.ts';

export const TONGUES: readonly Tongue[] = [
  plainEnglish,
  spanish,
  french,
  italian,
  german,
  polish,
  czech,
  finnish,
  hungarian,
  turkish,
  russian,
  greek,
  arabic,
  japanese,
  chinese,
  korean,
  hebrew,
  hindi,
];

/** Languages without a list of their own take their names from a relative, whose endings are the likest. */
const RELATIVES: Readonly<Record<string, string>> = {
  ...{
    sk: 'cs',
    uk: 'ru',
    be: 'ru',
    bg: 'ru',
    pt: 'es',
    gl: 'es',
    ca: 'es',
    sv: 'de',
    da: 'de',
    nb: 'de',
    no: 'de',
    et: 'fi',
  },
};

/** The book's own language where the name is in its script; else the first language that is known in the name's script, else English. */
export function findTongue(language: string | undefined, name: string): Tongue {
  const code = language?.toLowerCase().split('-')[0];
  const own = TONGUES.find((tongue) => tongue.code === (RELATIVES[code ?? ''] ?? code));
  if (own?.script.test(name)) return own;
  return tonguesFor(name)[0] ?? plainEnglish;
}

/** Every language that is known in a name's script. */
export const tonguesFor = (name: string): Tongue[] => TONGUES.filter(({ script }) => script.test(name));
