/** A beat of one story: a written moment that was chosen, with the facts it rests on. */
import type { BeatContent, Fact, LandNoun, PictureHint, Say } from './content-types.ts';
import { importanceOf } from './slot-importance.ts';

export interface Beat {
  /** `hurt`, `water:see`, `joins`. */
  id: string;
  slot: string;
  say: Say;
  needs: readonly Fact[];
  gives: readonly Fact[];
  takes: readonly Fact[];
  importance: number;
  picture?: PictureHint;
  titles: readonly string[];
  noun?: LandNoun;
  /** Which player {X} is. */
  who?: number;
}
/** Beats that stand or fall together, next to each other. */
export interface Unit {
  slot: string;
  beats: Beat[];
  importance: number;
  /** Units of one group are cut together: a flaw without its turn means nothing. */
  group?: 'moral' | 'fear' | 'gag';
  /** A page may well turn before it. */
  turns: boolean;
  words: number;
}

export function beatOf(slot: string, content: BeatContent, more: Partial<Beat> = {}): Beat {
  return {
    id: slot,
    slot,
    say: content.say,
    needs: content.needs ?? [],
    gives: content.gives ?? [],
    takes: content.takes ?? [],
    importance: content.importance ?? importanceOf(slot),
    titles: content.titles ?? [],
    ...(content.picture ? { picture: content.picture } : {}),
    ...more,
  };
}

export const holds = (facts: ReadonlySet<Fact>, needs: readonly Fact[]): boolean =>
  needs.every((need) => (need.startsWith('!') ? !facts.has(need.slice(1)) : facts.has(need)));

export function leaveBehind(facts: Set<Fact>, beat: Beat): void {
  for (const fact of beat.takes) facts.delete(fact);
  for (const fact of beat.gives) facts.add(fact);
}
