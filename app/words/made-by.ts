/** The words that tell who made a book: models, calls, costs, and how like its heroes the pictures are. */
import type { CallView, PageView } from '../../src/making/story-view.ts';
import { count } from './counting.ts';

export const madeByWords = {
  title: 'How it was made',
  likeness: 'How like its heroes each picture is, of 100',
};

const WHAT: Readonly<Record<CallView['capability'], string>> = {
  text: 'Words:',
  image: 'Pictures:',
  speech: 'Voice:',
  moderation: 'Safety:',
  critic: 'Likeness:',
};
const ORDER: readonly CallView['capability'][] = ['text', 'image', 'speech', 'moderation', 'critic'];

export interface MakerLine {
  key: string;
  what: string;
  who: string;
  /** "12 calls, 2 failed, $0.48" */
  notes: string;
}

export const makersOf = (calls: readonly CallView[]): MakerLine[] =>
  calls
    .toSorted((a, b) => ORDER.indexOf(a.capability) - ORDER.indexOf(b.capability))
    .map(({ capability, provider, model, count: number, failed, lost, costMicros }) => ({
      key: `${capability}/${provider}/${model}`,
      what: WHAT[capability],
      who: provider === 'embedded' ? `the Fablewright atelier (${model})` : `${model} by ${provider}`,
      notes: [
        count(number, 'call', 'calls'),
        failed > 0 && `${failed} failed`,
        lost > 0 && `${lost} lost`,
        costMicros > 0 && dollars(costMicros),
      ]
        .filter((note) => note !== false)
        .join(', '),
    }));

/** Cents matter to whoever pays for many books; less than a cent is said so. */
const dollars = (micros: number): string => (micros < 10_000 ? 'less than 1 cent' : `$${(micros / 1e6).toFixed(2)}`);

export interface LikenessLine {
  slot: string;
  page: string;
  score: number;
  notes: string;
}
export const likenessOf = (pages: readonly PageView[]): LikenessLine[] =>
  pages.flatMap(({ slot, number, picture }) =>
    picture?.critique
      ? [
          {
            slot,
            page: number === 0 ? 'Cover' : `Page ${number}`,
            score: Math.round(picture.critique.score * 100),
            notes: picture.critique.draws > 1 ? `(best of ${picture.critique.draws})` : '',
          },
        ]
      : [],
  );
