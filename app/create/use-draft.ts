/** The form's words while they are typed: kept on this device, restored when the page is opened without a line of its own. */
import { useEffect, useState } from 'react';
import { type Draft, type DraftField, EMPTY_DRAFT } from './draft.ts';
import { keepDraft, readKeptDraft } from './kept-draft.ts';

export interface DraftInHand {
  draft: Draft;
  set: (draft: Draft) => void;
  change: (field: DraftField, value: string) => void;
}

/** `fresh` is the draft the server read from an address or a refused form; undefined opens what this device kept. */
export function useDraft(fresh: Draft | undefined): DraftInHand {
  const [draft, setDraft] = useState(fresh ?? EMPTY_DRAFT);
  useEffect(() => {
    const kept = fresh ?? readKeptDraft();
    if (kept) setDraft(kept);
  }, [fresh]);
  const set = (next: Draft) => {
    keepDraft(next);
    setDraft(next);
  };
  return { draft, set, change: (field, value) => set({ ...draft, [field]: value }) };
}
