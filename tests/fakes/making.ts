/**
 * A making in memory, for the pages' own tests: it checks briefs with the real domain, plays a book's events over some
 * seconds, and can be told to fail. Longer than other files because it stands for a whole port.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { judgeWords } from '../../src/atelier/moderator/judge-words.ts';
import { BriefRejected, PartNotFound } from '../../src/making/making-errors.ts';
import { IdempotencyConflict, StoryNotFound } from '../../src/making/record-ports.ts';
import { screenBrief } from '../../src/making/screen-brief.ts';
import type {
  Making,
  PageView,
  StepView,
  StoryEventView,
  StorySummary,
  StoryView,
} from '../../src/making/story-view.ts';
import { checkBrief } from '../../src/story/check-brief.ts';
import { type StoryStatus, transition } from '../../src/story/life-cycle.ts';
import type { PictureSlot } from '../../src/story/manuscript.ts';
import { CALLS, MADE_BY, STOPS, type StopReason } from './making-ends.ts';
import { drawPicture, humOf, sizesOf } from './making-pictures.ts';
import { fakePages, timedSentences } from './making-words.ts';

export interface FakeMakingOptions {
  /** How long a book takes. */
  bookSeconds: number;
  /** A folder of pictures to use; drawn ones otherwise. */
  pictures?: string;
  /** Stands still at this step the first time it is run. */
  stopAt?: { step: string; as: StopReason };
}

interface Held {
  view: StoryView;
  events: StoryEventView[];
  wake: Set<() => void>;
  pictures: Map<PictureSlot, Awaited<ReturnType<typeof sizesOf>>>;
  stop: AbortController;
  stopped: boolean;
}

export class FakeMaking implements Making {
  readonly languages = LANGUAGES;
  readonly #options: FakeMakingOptions;
  readonly #held = new Map<string, Held>();
  readonly #keys = new Map<string, { id: string; brief: string }>();
  #count = 0;

  constructor(options: FakeMakingOptions) {
    this.#options = options;
  }

  async startStory(input: unknown, options: { idempotencyKey?: string } = {}) {
    const checked = checkBrief(input, { languages: LANGUAGES, undrawable });
    if (!checked.ok) throw new BriefRejected(checked.faults);
    const { brief } = checked;
    screenBrief(brief, judgeWords);
    const known = options.idempotencyKey ? this.#keys.get(options.idempotencyKey) : undefined;
    if (known) {
      if (known.brief !== JSON.stringify(brief)) throw new IdempotencyConflict();
      return { storyId: known.id, created: false, estimatedSeconds: this.#options.bookSeconds };
    }
    this.#count += 1;
    const id = `01980000-0000-7000-8000-${String(this.#count).padStart(12, '0')}`;
    if (options.idempotencyKey) this.#keys.set(options.idempotencyKey, { id, brief: JSON.stringify(brief) });
    const hero = brief.characters[0]?.name ?? 'Pip';
    const view: StoryView = {
      id,
      status: 'generating',
      title: brief.title ?? `A book about ${hero}`,
      brief,
      seed: brief.seed ?? 1,
      cast: [],
      pages: [],
      steps: stepsOf(brief.chapterCount),
      progress: { current: 0, total: 0, currentStep: null, secondsLeft: this.#options.bookSeconds },
      files: [],
      errors: [],
      totals: { calls: 0, costMicros: 0, seconds: 0 },
      held: [],
      calls: [],
      madeBy: { words: '', pictures: '', voice: '' },
      createdAt: new Date().toISOString(),
    };
    const held: Held = {
      view,
      events: [],
      wake: new Set(),
      pictures: new Map(),
      stop: new AbortController(),
      stopped: false,
    };
    this.#held.set(id, held);
    void this.#play(held);
    return { storyId: id, created: true, estimatedSeconds: this.#options.bookSeconds };
  }

  async readStory(storyId: string): Promise<StoryView> {
    return structuredClone(this.#find(storyId).view);
  }

  async listStories({ limit, offset }: { limit: number; offset: number }) {
    const all = [...this.#held.values()].reverse().map(({ view }) => summaryOf(view));
    return { stories: all.slice(offset, offset + limit), total: all.length };
  }

  async cancelStory(storyId: string): Promise<void> {
    const held = this.#find(storyId);
    const next = transition(held.view.status, 'cancel');
    held.stop.abort();
    for (const step of held.view.steps) if (step.status === 'running') step.status = 'ready';
    this.#setStatus(held, next);
  }

  async resumeStory(storyId: string): Promise<void> {
    const held = this.#find(storyId);
    held.view.errors = [];
    held.view.held = [];
    held.stop = new AbortController();
    this.#setStatus(held, transition(held.view.status, 'resume'));
    void this.#play(held);
  }

  async approveStory(storyId: string, seen?: readonly string[]): Promise<void> {
    const held = this.#find(storyId);
    if (seen && !held.view.held.every(({ step }) => seen.includes(step))) return;
    held.view.errors = [];
    held.view.held = [];
    for (const step of held.view.steps) {
      if (step.status !== 'held') continue;
      await this.#finish(held, step);
      step.status = 'done';
    }
    this.#setStatus(held, transition(held.view.status, 'approve'));
    void this.#play(held);
  }

  async removeStory(storyId: string): Promise<void> {
    const held = this.#find(storyId);
    held.stop.abort();
    this.#held.delete(storyId);
  }

  async *followStory(storyId: string, afterId: number, signal: AbortSignal): AsyncIterable<StoryEventView> {
    const held = this.#find(storyId);
    let last = afterId;
    while (!signal.aborted) {
      for (const event of held.events.filter(({ id }) => id > last)) {
        last = event.id;
        yield event;
      }
      if (held.view.status !== 'generating') return;
      await new Promise<void>((resolve) => {
        const wake = () => {
          held.wake.delete(wake);
          resolve();
        };
        held.wake.add(wake);
        signal.addEventListener('abort', wake, { once: true });
      });
    }
  }

  async openPicture(storyId: string, slot: PictureSlot, size: 'small' | 'large' | 'pencil' | 'full') {
    const sizes = this.#find(storyId).pictures.get(slot);
    if (!sizes) throw new PartNotFound(`picture ${slot}`);
    return { bytes: sizes[size], mediaType: size === 'full' ? 'image/jpeg' : 'image/webp', version: 'v1' };
  }

  async openSheet(storyId: string, character: string) {
    this.#find(storyId);
    if (character !== 'hero') throw new PartNotFound(`sheet of ${character}`);
    return { bytes: await drawPicture(0, this.#options.pictures), mediaType: 'image/jpeg', version: 'v1' };
  }

  async openSpeech(storyId: string, chapter: number) {
    const speech = this.#find(storyId).view.pages.find(({ number }) => number === chapter)?.speech;
    if (!speech) throw new PartNotFound(`speech of chapter ${chapter}`);
    return { bytes: humOf(speech.seconds), mediaType: 'audio/wav', version: speech.version };
  }

  async openFile(storyId: string, name: string) {
    const file = this.#find(storyId).view.files.find((found) => found.name === name);
    if (!file) throw new PartNotFound(name);
    return { bytes: new TextEncoder().encode(`stand-in for ${name}`), mediaType: file.mediaType };
  }

  #find(storyId: string): Held {
    const held = this.#held.get(storyId);
    if (!held) throw new StoryNotFound(storyId);
    return held;
  }

  #tell(held: Held, event: Pick<StoryEventView, 'type' | 'step' | 'status'>): void {
    held.events.push({ id: held.events.length + 1, at: new Date().toISOString(), ...event });
    for (const wake of [...held.wake]) wake();
  }

  #setStatus(held: Held, status: StoryStatus): void {
    held.view.status = status;
    this.#tell(held, { type: 'status-changed', status });
  }

  async #play(held: Held): Promise<void> {
    const { view } = held;
    const { signal } = held.stop;
    const each = (this.#options.bookSeconds * 1000) / view.steps.length;
    try {
      for (const step of view.steps) {
        if (step.status === 'done') continue;
        step.status = 'running';
        step.attempts += 1;
        view.progress.currentStep = step.key;
        this.#tell(held, { type: 'step-started', step: step.key });
        await pause(each, undefined, { signal });
        const { stopAt } = this.#options;
        if (step.key === stopAt?.step && !held.stopped) return await this.#standStill(held, step, stopAt.as);
        await this.#finish(held, step);
        if (signal.aborted) return;
        step.status = 'done';
        step.seconds = each / 1000;
        const current = view.steps.filter(({ status }) => status === 'done').length;
        const total = view.steps.length;
        view.progress = { current, total, currentStep: null, secondsLeft: ((total - current) * each) / 1000 };
        this.#tell(held, { type: 'step-finished', step: step.key });
      }
      view.madeBy = MADE_BY;
      view.calls = CALLS;
      view.totals = { calls: view.steps.length, costMicros: 534_000, seconds: this.#options.bookSeconds };
      view.completedAt = new Date(Date.parse(view.createdAt) + this.#options.bookSeconds * 1000).toISOString();
      this.#setStatus(held, 'complete');
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** Says what the real making would say, and keeps what is held apart from the book. */
  async #standStill(held: Held, step: StepView, as: StopReason): Promise<void> {
    const { view } = held;
    const { status, error } = STOPS[as];
    held.stopped = true;
    step.status = status;
    view.errors.push({ step: step.key, ...error });
    if (as === 'paused') view.totals.costMicros = 2_450_000;
    if (as === 'needs_review') {
      const part = { step: step.key, code: error.code };
      const number = Number(step.key.split(':')[1]);
      const slot: PictureSlot = number > 0 ? `chapter-${number}` : 'cover';
      if (step.kind === 'text') {
        const { title, paragraphs } = this.#wordsOf(view)[number - 1]!;
        view.held = [{ ...part, words: [title, ...paragraphs] }];
      } else if (step.kind === 'sheet') {
        view.held = [{ ...part, words: [], sheet: { character: 'hero', version: 'v1' } }];
      } else {
        held.pictures.set(slot, await sizesOf(await drawPicture(number || 0, this.#options.pictures)));
        view.held = [{ ...part, words: [], picture: { slot, version: 'v1' } }];
      }
    }
    this.#tell(held, { type: 'step-failed', step: step.key });
    this.#setStatus(held, as === 'rejected' ? 'error' : as);
  }

  #wordsOf(view: StoryView) {
    return fakePages(view.brief.characters[0]?.name ?? 'Pip', view.brief.chapterCount, view.brief.wordsPerChapter);
  }

  async #finish(held: Held, step: StepView): Promise<void> {
    const { view } = held;
    const hero = view.brief.characters[0]?.name ?? 'Pip';
    const [kind, which] = step.key.split(':');
    const page = view.pages.find(({ number }) => number === (which === 'cover' ? 0 : Number(which)));
    if (kind === 'plan') {
      view.title = view.brief.title ?? `${hero} and the Lantern Path`;
      view.synopsis = `${hero} learns that the dark is only a place without a lamp in it.`;
      view.dedication = view.brief.dedication;
      view.cast = view.brief.characters.map((who, i) => ({
        id: i === 0 ? 'hero' : `friend-${i}`,
        name: who.name,
        identity: who.description,
        mark: 'a red scarf',
      }));
      const made = this.#wordsOf(view);
      view.pages = [
        { slot: 'cover', number: 0, title: view.title, alt: `${hero} under the moon.`, textZone: 'top' },
        ...made.map(
          ({ title, alt }, i): PageView => ({ slot: `chapter-${i + 1}`, number: i + 1, title, alt, textZone: 'none' }),
        ),
      ];
    } else if (kind === 'art' && page) {
      const sizes = await sizesOf(await drawPicture(page.number, this.#options.pictures));
      held.pictures.set(page.slot, sizes);
      const critique = { score: 0.78 + (page.number % 3) * 0.07, draws: 1 + (page.number % 2), faults: [] };
      page.picture = { version: 'v1', width: 1200, height: 1200, thumbhash: sizes.thumbhash, critique };
    } else if (kind === 'text' && page) {
      page.paragraphs = this.#wordsOf(view)[page.number - 1]?.paragraphs;
    } else if (kind === 'voice' && page) {
      const sentences = timedSentences(page.paragraphs ?? [], view.brief.language);
      page.speech = { version: 'v1', seconds: (sentences.at(-1)?.end ?? 0) + 0.3, voice: 'hum', sentences };
    } else if (kind === 'press') {
      const names = {
        pdf: ['book.pdf', 'book-print.pdf'],
        epub: ['book.epub'],
        audio: ['audio/full.mp3', 'audio/chapter-1.mp3'],
      };
      const types = { pdf: 'application/pdf', epub: 'application/epub+zip', audio: 'audio/mpeg' };
      const medium = which as keyof typeof names;
      view.files.push(...names[medium].map((name) => ({ name, mediaType: types[medium], bytes: 1_234_567 })));
    }
  }
}

function stepsOf(chapters: number): StepView[] {
  const numbers = Array.from({ length: chapters }, (_, i) => i + 1);
  const keys = [
    'plan',
    'sheet:hero',
    'art:cover',
    ...numbers.flatMap((n) => [`text:${n}`, `art:${n}`]),
    ...numbers.map((n) => `voice:${n}`),
    'press:pdf',
    'press:epub',
    'press:audio',
    'complete',
  ];
  return keys.map((key) => ({ key, kind: key.split(':')[0] as StepView['kind'], status: 'waiting', attempts: 0 }));
}

function summaryOf(view: StoryView): StorySummary {
  return {
    id: view.id,
    status: view.status,
    title: view.title,
    language: view.brief.language,
    ageGroup: view.brief.ageGroup,
    genre: view.brief.genre,
    chapterCount: view.brief.chapterCount,
    synopsis: view.synopsis,
    dedication: view.dedication,
    cover: view.pages.find(({ number }) => number === 0)?.picture,
    spoken: view.pages.some(({ speech }) => speech),
    progress: { current: view.progress.current, total: view.steps.length },
    createdAt: view.createdAt,
  };
}

const LANGUAGES = ['en', 'ar', 'de', 'fr', 'ja', 'pl'];
const undrawable = (description: string) =>
  /\bunicorn\b/.test(description) ? { asked: 'unicorn', instead: ['fox', 'bear', 'child'] } : undefined;
