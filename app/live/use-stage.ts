/** Decides which page lies on the table while a book is painted: each new picture gets its moment, one after the other. */
import { useEffect, useReducer } from 'react';
import type { PageView, StoryView } from '../../src/making/story-view.ts';
import type { PictureSlot } from '../../src/story/manuscript.ts';
import { PENCIL_MS } from '../components/drawn-picture.tsx';

/** Paint (see --t-paint in tokens.css) and a breath to look at it, in ms. */
const PAINT_MS = 1_400;
const LOOK_MS = 700;

export interface Stage {
  /** Pictures already seen, by slot and version. */
  seen: ReadonlySet<string>;
  /** Came while another one was being shown. */
  waiting: readonly PictureSlot[];
  /** Being painted before the reader's eyes. */
  shown: PictureSlot | undefined;
  /** The last one that was. */
  last?: PictureSlot;
}
export type StageChange = { kind: 'pages'; pages: readonly PageView[] } | { kind: 'dry' };

const keyOf = (page: PageView) => `${page.slot} ${page.picture?.version}`;

/** What stands finished when the page opens has been seen: only what comes later is played. */
export function openStage(pages: readonly PageView[]): Stage {
  return { seen: new Set(pages.filter((page) => page.picture).map(keyOf)), waiting: [], shown: undefined };
}

export function changeStage(stage: Stage, change: StageChange): Stage {
  if (change.kind === 'dry') {
    const [shown, ...waiting] = stage.waiting;
    return { ...stage, shown, waiting, last: stage.shown ?? stage.last };
  }
  const fresh = change.pages.filter((page) => page.picture && !stage.seen.has(keyOf(page)));
  if (fresh.length === 0) return stage;
  const queue = [...stage.waiting, ...fresh.map((page) => page.slot)];
  const seen = new Set([...stage.seen, ...fresh.map(keyOf)]);
  return stage.shown
    ? { ...stage, seen, waiting: queue }
    : { ...stage, seen, waiting: queue.slice(1), shown: queue[0] };
}

/**
 * The page to lay out when nothing new is being shown: the newest picture, so that an empty page is never looked at for long.
 * While there is none yet, the page that is being painted.
 */
export function restingPage(story: Pick<StoryView, 'pages' | 'steps'>, last?: PictureSlot): PageView | undefined {
  const painted = story.pages.filter((page) => page.picture);
  const isPainting = (page: PageView) =>
    story.steps.some(({ key, status }) => status === 'running' && key === artKeyOf(page));
  return painted.find(({ slot }) => slot === last) ?? painted.at(-1) ?? story.pages.find(isPainting) ?? story.pages[0];
}

export const artKeyOf = (page: PageView): string => (page.number === 0 ? 'art:cover' : `art:${page.number}`);

export function useStage(story: StoryView): { page: PageView | undefined; fresh: boolean; playing: boolean } {
  const [stage, change] = useReducer(changeStage, story.pages, openStage);
  useEffect(() => change({ kind: 'pages', pages: story.pages }), [story.pages]);
  const { shown } = stage;
  const crowded = stage.waiting.length > 1;
  useEffect(() => {
    if (!shown) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const ms = calm ? 400 : PENCIL_MS + PAINT_MS + (crowded ? LOOK_MS / 3 : LOOK_MS);
    const timer = setTimeout(() => change({ kind: 'dry' }), ms);
    return () => clearTimeout(timer);
  }, [shown, crowded]);
  const page = shown ? story.pages.find((candidate) => candidate.slot === shown) : restingPage(story, stage.last);
  return { page, fresh: shown !== undefined, playing: shown !== undefined };
}
