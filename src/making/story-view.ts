/** A story as people and programs see it: what the API answers, what the pages show, what the event stream carries. */
import type { Brief } from '../story/brief.ts';
import type { Character } from '../story/character.ts';
import type { StoryStatus } from '../story/life-cycle.ts';
import type { PictureSlot, SpokenSentence } from '../story/manuscript.ts';
import type { TextZone } from '../story/scene.ts';

export type StepKind = 'plan' | 'sheet' | 'art' | 'text' | 'voice' | 'press' | 'complete';
export type StepStatus = 'waiting' | 'ready' | 'running' | 'done' | 'failed' | 'cancelled';

export interface StepView {
  /** `plan`, `sheet:hero`, `art:cover`, `art:3`, `text:3`, `voice:3`, `press:pdf`, `press:epub`, `press:audio`, `complete`. */
  key: string;
  kind: StepKind;
  status: StepStatus;
  attempts: number;
  /** Seconds the finished attempt took. */
  seconds?: number;
}
export interface PageView {
  slot: PictureSlot;
  /** 0 for the cover. */
  number: number;
  title: string;
  /** In the book's language; known with the plan. */
  alt: string;
  textZone: TextZone;
  /** Known when the text step is done; empty on the cover. */
  paragraphs?: string[];
  /** Known when the art step is done. The version changes when the picture is drawn again, so addresses may be cached for ever. */
  picture?: { version: string; width: number; height: number; thumbhash: string };
  /** Known when the voice step is done. */
  speech?: { version: string; seconds: number; voice: string; sentences: SpokenSentence[] };
}
export interface FileView {
  name: string;
  mediaType: string;
  bytes: number;
}
export interface StoryError {
  step: string;
  code: string;
  /** What happened and why, in plain words. */
  message: string;
  /** What to do next, in plain words. */
  next: string;
}
export interface StoryView {
  id: string;
  status: StoryStatus;
  /** The plan's title; before the plan the brief's, or a working title. */
  title: string;
  brief: Brief;
  seed: number;
  synopsis?: string;
  dedication?: string;
  cast: Pick<Character, 'id' | 'name' | 'identity' | 'mark'>[];
  pages: PageView[];
  steps: StepView[];
  /** Steps done, of all; what is running now, and an estimate of the seconds left (absent when it cannot be told honestly). */
  progress: { current: number; total: number; currentStep: string | null; secondsLeft?: number };
  files: FileView[];
  errors: StoryError[];
  totals: { calls: number; costMicros: number; seconds: number };
  createdAt: string;
  completedAt?: string;
}
export interface StorySummary {
  id: string;
  status: StoryStatus;
  title: string;
  /** BCP 47; the language of the title, the synopsis and the dedication. */
  language: Brief['language'];
  ageGroup: Brief['ageGroup'];
  genre: Brief['genre'];
  chapterCount: number;
  synopsis?: string;
  dedication?: string;
  cover?: { version: string; width: number; height: number; thumbhash: string };
  /** Whether it can be listened to. */
  spoken: boolean;
  progress: { current: number; total: number };
  createdAt: string;
}
/** One line of the event stream. `id` grows by story, and is what `Last-Event-ID` carries. */
export interface StoryEventView {
  id: number;
  type: 'step-started' | 'step-finished' | 'step-failed' | 'status-changed';
  step?: string;
  status?: StoryStatus;
  at: string;
}

/** What the web and the command line ask of the making. */
export interface Making {
  /** Checks, stores and starts a book. The same idempotency key and brief answer with the same story. Throws BriefRejected (`INVALID_REQUEST`, with every fault). */
  startStory(
    brief: unknown,
    options?: { idempotencyKey?: string },
    // The estimate is left out until earlier books have been measured.
  ): Promise<{ storyId: string; created: boolean; estimatedSeconds?: number }>;
  /** Throws StoryNotFound (`STORY_NOT_FOUND`). */
  readStory(storyId: string): Promise<StoryView>;
  listStories(page: { limit: number; offset: number }): Promise<{ stories: StorySummary[]; total: number }>;
  cancelStory(storyId: string): Promise<void>;
  /** Goes on from the checkpoints after an error or a cancel. */
  resumeStory(storyId: string): Promise<void>;
  /** Deletes the story with all its files. */
  removeStory(storyId: string): Promise<void>;
  /** Events after `afterId`, first the stored ones, then live ones, until the signal aborts or the story reaches an end. */
  followStory(storyId: string, afterId: number, signal: AbortSignal): AsyncIterable<StoryEventView>;
  openPicture(
    storyId: string,
    slot: PictureSlot,
    size: 'small' | 'large' | 'pencil' | 'full',
  ): Promise<{ bytes: Uint8Array; mediaType: string; version: string }>;
  openSpeech(storyId: string, chapter: number): Promise<{ bytes: Uint8Array; mediaType: string; version: string }>;
  openFile(storyId: string, name: string): Promise<{ bytes: Uint8Array; mediaType: string }>;
}
