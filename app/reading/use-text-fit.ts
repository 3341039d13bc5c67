/** Measures a book's text in the reader's own pages, after its fonts are there, and again whenever the room changes. */
import { type RefObject, useEffect, useState } from 'react';
import type { StoryView } from '../../src/making/story-view.ts';
import { directionOf } from '../words/script-direction.ts';
import { type Chapter, type Fit, fitText } from './fit-text.ts';
import type { UnitBox } from './split-text.ts';
import { stretchesOf, unitsOf } from './text-units.ts';
import { chaptersOf } from './views.ts';

/** Fonts that do not come are not waited for longer (ms). */
const FONTS_MS = 2_500;

/** Undefined until measured. `hold` is the room around the book. */
export function useTextFit(hold: RefObject<HTMLElement | null>, story: StoryView): Fit | undefined {
  const [fit, setFit] = useState<Fit>();
  useEffect(() => {
    const room = hold.current;
    if (!room) return;
    const abort = new AbortController();
    const pages = new FittingPages(room, story);
    let frame = 0;
    const measure = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => abort.signal.aborted || setFit(pages.fit()));
    };
    const watch = new ResizeObserver(measure);
    void pages.fonts().then(() => abort.signal.aborted || watch.observe(room));
    return () => {
      abort.abort();
      watch.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [hold, story]);
  return fit;
}

/** Two unseen pages laid out by the reader's own style sheet: one beside (or under) its picture, one of words alone. */
class FittingPages {
  readonly #room: HTMLElement;
  readonly #story: StoryView;
  readonly #chapters: Chapter[];
  readonly #texts: Map<string, string[]>;
  readonly #first: HTMLElement;
  readonly #rest: HTMLElement;

  constructor(room: HTMLElement, story: StoryView) {
    const { language } = story.brief;
    this.#room = room;
    this.#story = story;
    const chapters = chaptersOf(story.pages);
    this.#chapters = chapters.map((page) => ({ slot: page.slot, units: unitsOf(page, language) }));
    this.#texts = new Map(chapters.map(({ slot, paragraphs = [] }) => [slot, paragraphs]));
    this.#first = this.#page('txt');
    this.#rest = this.#page('txt rest');
  }

  #page(className: string): HTMLElement {
    const { language, ageGroup } = this.#story.brief;
    const page = document.createElement('div');
    page.className = 'rspread fitting';
    page.inert = true;
    page.setAttribute('aria-hidden', 'true');
    page.dataset.view = 'fitting';
    page.innerHTML = `<div class="half at-end"><div class="face ${className}"><div class="words"></div></div></div>`;
    const words = page.querySelector<HTMLElement>('.words');
    const face = page.querySelector<HTMLElement>('.face');
    if (!words || !face) throw new Error('the fitting page has no words');
    face.dataset.age = ageGroup;
    words.lang = language;
    words.dir = directionOf(language);
    return words;
  }

  /** The parts of the fonts this very text needs. */
  async fonts(): Promise<void> {
    const text = [...this.#texts.values()].flat().join(' ');
    const font = this.#inRoom(() => getComputedStyle(this.#first).font);
    const late = new Promise((done) => setTimeout(done, FONTS_MS));
    // A font that cannot be loaded leaves the next one of the list, and that is what is measured then.
    await Promise.race([late, document.fonts.load(font, text).catch(() => undefined)]);
  }

  fit(): Fit {
    return this.#inRoom(() => this.#measure());
  }

  /** They are in the document only while they are measured. */
  #inRoom<T>(measure: () => T): T {
    const pages = [this.#first, this.#rest].flatMap((words) => words.closest('.fitting') ?? []);
    this.#room.append(...pages);
    try {
      return measure();
    } finally {
      for (const page of pages) page.remove();
    }
  }

  #measure(): Fit {
    const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const face = this.#first.parentElement;
    const [width, height] = [face?.clientWidth ?? 0, face?.parentElement?.parentElement?.clientHeight ?? 0];
    const sizes = sizesFor(width, height, root, this.#story.brief.ageGroup);
    const known = new Map<string, UnitBox[]>();
    const set = (chapter: Chapter, type: number) => (from: number) => {
      const key = `${chapter.slot} ${type} ${from}`;
      const boxes = known.get(key) ?? this.#set(chapter, type, from);
      known.set(key, boxes);
      return boxes;
    };
    const rooms = (type: number) => ({ first: roomOf(this.#first, type), rest: roomOf(this.#rest, type) });
    return fitText(this.#chapters, sizes, set, rooms);
  }

  #set({ slot, units }: Chapter, type: number, from: number): UnitBox[] {
    const words = from === 0 ? this.#first : this.#rest;
    const texts = this.#texts.get(slot) ?? [];
    words.style.fontSize = `${type}px`;
    words.replaceChildren(
      ...stretchesOf(units, from, units.length).map((stretch) => {
        const paragraph = document.createElement('p');
        for (const unit of units.slice(from))
          if (unit.paragraph === stretch.paragraph) {
            const span = document.createElement('span');
            span.textContent = texts[unit.paragraph]?.slice(unit.from, unit.to) ?? '';
            paragraph.append(span);
          }
        return paragraph;
      }),
    );
    const top = words.getBoundingClientRect().top;
    const line = Number.parseFloat(getComputedStyle(words).lineHeight);
    const boxes = [...words.children].flatMap((paragraph) => {
      const lines = Math.round(paragraph.getBoundingClientRect().height / line);
      return [...paragraph.children].map((span): UnitBox => {
        const last = [...span.getClientRects()].at(-1);
        return { bottom: last ? (last.top + last.bottom + line) / 2 - top : 0, lines };
      });
    });
    words.replaceChildren();
    return boxes;
  }
}

/** The height its page leaves for text at a size, px. */
function roomOf(words: HTMLElement, type: number): number {
  words.style.fontSize = `${type}px`;
  const page = words.parentElement;
  if (!page) return 0;
  const { paddingTop, paddingBottom } = getComputedStyle(page);
  const own = Number.parseFloat(getComputedStyle(words).paddingBottom);
  // Half a pixel for rounding.
  return page.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom) - own - 0.5;
}

/**
 * The type a page of this size may have, px. 20 px (at the usual root size) or more, and on small pages 17 (DESIGN-LANGUAGE §3);
 * the youngest, who look along, get larger letters. Larger pages, larger type: a line keeps about 45 to 65 letters.
 */
export function sizesFor(width: number, height: number, root: number, age: string): { min: number; max: number } {
  const small = Math.min(width, height) < 26 * root;
  const young = age === '3-5' ? 1.15 : 1;
  const min = Math.max((small ? 1.0625 : 1.25) * root * young, width * 0.028);
  return { min, max: Math.max(min * (small ? 1.35 : 1.2), width * 0.048 * young) };
}
