/** A story as people and programs see it: what the API answers, what the pages show, what the event stream carries. */
import type { Brief } from '../story/brief.ts';
import type { Character } from '../story/character.ts';
import type { StoryStatus } from '../story/life-cycle.ts';
import type { Manuscript, PictureSlot, SpokenSentence } from '../story/manuscript.ts';
import type { TextZone } from '../story/scene.ts';
import type { Capability } from './ledger-ports.ts';

export type StepKind = 'plan' | 'sheet' | 'art' | 'text' | 'voice' | 'press' | 'complete';
export type StepStatus = 'waiting' | 'ready' | 'running' | 'done' | 'failed' | 'held' | 'cancelled';

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
  picture?: { version: string; width: number; height: number; thumbhash: string; critique?: CritiqueView };
  /** Known when the voice step is done. */
  speech?: { version: string; seconds: number; voice: string; sentences: SpokenSentence[] };
}
/** How well a picture keeps to its characters and scene, 0 to 1, and how often it was drawn to get there. */
export interface CritiqueView {
  score: number;
  draws: number;
  /** What the critic still found wrong with the one that was kept. */
  faults: string[];
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
/** A part that somebody has to look at before it goes into the book; one of words, picture and sheet. */
export interface HeldView {
  step: string;
  code: string;
  words: string[];
  picture?: { slot: PictureSlot; version: string };
  /** The drawing by which a character is known. */
  sheet?: { character: string; version: string };
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
  /** Without what is held. */
  pages: PageView[];
  held: HeldView[];
  steps: StepView[];
  /** Steps done, of all; what is running now, and an estimate of the seconds left (absent when it cannot be told honestly). */
  progress: { current: number; total: number; currentStep: string | null; secondsLeft?: number };
  files: FileView[];
  errors: StoryError[];
  totals: { calls: number; costMicros: number; seconds: number };
  /** Which models worked on it, and what each cost; a fallback shows here. */
  calls: CallView[];
  /** Whose words, pictures and voice are in it, as its colophon says; empty where nothing is there yet. */
  madeBy: Manuscript['madeBy'];
  createdAt: string;
  completedAt?: string;
}
export interface CallView {
  capability: Capability;
  provider: string;
  model: string;
  count: number;
  /** Of `count`: failed or aborted, and those whose answer was lost with their worker. */
  failed: number;
  lost: number;
  costMicros: number;
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
  /** What books can be written and read aloud in here: BCP 47 primary languages, English first. */
  languages: readonly string[];
  /** Checks, stores and starts a book. The same idempotency key and brief answer with the same story. Throws BriefRejected (`INVALID_REQUEST`, with every fault), ContentRejected (`CONTENT_REJECTED`). */
  startStory(
    brief: unknown,
    options?: { idempotencyKey?: string },
    // The estimate is left out until earlier books have been measured.
  ): Promise<{ storyId: string; created: boolean; estimatedSeconds?: number }>;
  /** Throws StoryNotFound (`STORY_NOT_FOUND`). */
  readStory(storyId: string): Promise<StoryView>;
  listStories(page: { limit: number; offset: number }): Promise<{ stories: StorySummary[]; total: number }>;
  cancelStory(storyId: string): Promise<void>;
  /** Goes on from the checkpoints after an error, a pause or a cancel; what was held for review is made again. */
  resumeStory(storyId: string): Promise<void>;
  /**
   * Somebody has looked at what was held for review and takes it as it is: the steps in `seen`, or all that are held. Throws
   * IllegalTransition.
   */
  approveStory(storyId: string, seen?: readonly string[]): Promise<void>;
  /** Deletes the story with all its files. */
  removeStory(storyId: string): Promise<void>;
  /** Events after `afterId`, first the stored ones, then live ones, until the signal aborts or the story reaches an end. */
  followStory(storyId: string, afterId: number, signal: AbortSignal): AsyncIterable<StoryEventView>;
  openPicture(
    storyId: string,
    slot: PictureSlot,
    size: 'small' | 'large' | 'pencil' | 'full',
  ): Promise<{ bytes: Uint8Array; mediaType: string; version: string }>;
  /** The drawing by which a character is known, in full size. */
  openSheet(storyId: string, character: string): Promise<{ bytes: Uint8Array; mediaType: string; version: string }>;
  openSpeech(storyId: string, chapter: number): Promise<{ bytes: Uint8Array; mediaType: string; version: string }>;
  openFile(storyId: string, name: string): Promise<{ bytes: Uint8Array; mediaType: string }>;
}
