/** The narrator's voices, and how fast and with which pauses it reads to each age. */
import type { AgeBand } from '../../story/age-band.ts';

/** slt: woman, American. rms: man, American. awb: man, Scottish. kal16: man, American, older and plainer. */
export const VOICES = ['slt', 'rms', 'awb', 'kal16'] as const;
export type Voice = (typeof VOICES)[number];
/** The clearest of the four for a long listen. */
export const DEFAULT_VOICE: Voice = 'slt';

/** Seconds of silence before the first word and after the last. */
export const LEAD_IN = 0.35;
export const TAIL = 0.7;

export interface Pace {
  /** Length of every phone against the voice's natural one: 1.2 is a fifth slower. */
  stretch: number;
  /** Seconds of silence between two sentences of a paragraph. */
  sentencePause: number;
  /** Seconds of silence between two paragraphs. */
  paragraphPause: number;
}

/** Younger listeners get slower speech and longer pauses, so that there is time to look at the picture. */
export const PACES: Readonly<Record<AgeBand, Pace>> = {
  '3-5': { stretch: 1.3, sentencePause: 0.65, paragraphPause: 1 },
  '5-8': { stretch: 1.24, sentencePause: 0.5, paragraphPause: 0.85 },
  '8-12': { stretch: 1.18, sentencePause: 0.42, paragraphPause: 0.75 },
};
