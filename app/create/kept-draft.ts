/** Keeps an unfinished form on this device, so that nothing typed is lost. */
import { keep, readKept } from '../components/kept-choice.ts';
import { type Draft, readDraft } from './draft.ts';

const KEY = 'fablewright-draft';

export function readKeptDraft(): Draft | undefined {
  const text = readKept(KEY);
  if (!text) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null) return undefined;
    return readDraft((field) => (kept as Record<string, unknown>)[field]);
  } catch {
    // Something else wrote there; it is no draft of ours.
    return undefined;
  }
}

export const keepDraft = (draft: Draft): void => keep(KEY, JSON.stringify(draft));
/** A book that is being drawn needs no draft. */
export const dropDraft = (): void => keep(KEY, undefined);
