/** The words that tell who made a book: models, calls, costs, and how like its heroes the pictures are. */
import type { CallView, PageView, StoryView } from '../../src/making/story-view.ts';
import { capitalized, count, dollars, listed } from './counting.ts';

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

const VENDORS: Readonly<Record<string, string>> = {
  openai: 'OpenAI',
  google: 'Google',
  fal: 'fal',
  stability: 'Stability AI',
  elevenlabs: 'ElevenLabs',
  'http-image': 'the studio’s own picture service',
  compatible: 'the studio’s own server',
};
const vendorName = (provider: string): string => VENDORS[provider] ?? provider;

const PARTS = { words: 'words', pictures: 'pictures', voice: 'voice' } as const;

/** "Words and pictures: the Fablewright atelier. Voice: eleven_v3 by ElevenLabs." Parts nobody has made are left out. */
export function creditLine(madeBy: StoryView['madeBy']): string {
  const parts = new Map<string, string[]>();
  for (const [part, name] of Object.entries(PARTS)) {
    const maker = madeBy[part as keyof typeof PARTS];
    if (maker !== '') parts.set(maker, [...(parts.get(maker) ?? []), name]);
  }
  const told = [...parts].map(([maker, names]) => {
    const named = maker.replace(/(?<= by )[a-z-]+/g, vendorName);
    return `${capitalized(listed(names))}: ${named}.`;
  });
  return told.join(' ');
}

export const makersOf = (calls: readonly CallView[]): MakerLine[] =>
  calls
    .toSorted((a, b) => ORDER.indexOf(a.capability) - ORDER.indexOf(b.capability))
    .map(({ capability, provider, model, count: number, failed, lost, costMicros }) => ({
      key: `${capability}/${provider}/${model}`,
      what: WHAT[capability],
      who: provider === 'embedded' ? `the Fablewright atelier (${model})` : `${model} by ${vendorName(provider)}`,
      notes: [
        count(number, 'call', 'calls'),
        failed > 0 && `${failed} failed`,
        lost > 0 && `${lost} lost`,
        costMicros > 0 && dollars(costMicros),
      ]
        .filter((note) => note !== false)
        .join(', '),
    }));

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
