/** Fills what was left empty with ideas. */
import { ideas, keysOf, kindWords } from '../words/brief-choices.ts';
import type { Draft, DraftField } from './draft.ts';

const NAMES = ['Pip', 'Mina', 'Bo', 'Rosie', 'Juno', 'Otto', 'Wren', 'Tilly'];
const FRIENDS = ['Fern', 'Ned', 'Sol', 'Ivy'];

/** `pick(n)` gives a whole number from 0 to n - 1. Fields that hold something stay. */
export function surprise(draft: Draft, pick: (count: number) => number): Draft {
  const one = (list: readonly string[]): string => list[pick(list.length)] ?? '';
  const kinds = keysOf(kindWords);
  const fills: Partial<Record<DraftField, string>> = {
    name: one(NAMES),
    kind: one(kinds),
    look: one(ideas.look),
    place: one(ideas.place),
    lesson: one(ideas.lesson),
    ...(draft.friendName.trim() === '' &&
      draft.friendKind.trim() === '' && { friendName: one(FRIENDS), friendKind: one(kinds) }),
  };
  const filled = { ...draft };
  for (const field of Object.keys(fills) as DraftField[])
    if (draft[field].trim() === '') filled[field] = fills[field] ?? '';
  return filled;
}
