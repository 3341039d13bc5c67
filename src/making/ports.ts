/**
 * What the making of a book needs from outside, as small types. The atelier and every vendor stand behind the same ports;
 * limits, retries, budgets and fallbacks are wrappers around them.
 */
import type { z } from 'zod';
import type { AgeBand } from '../story/age-band.ts';
import type { Brief, IllustrationStyle } from '../story/brief.ts';
import type { Character } from '../story/character.ts';
import type { Manuscript, PictureSlot, SpokenSentence } from '../story/manuscript.ts';
import type { Plan } from '../story/plan.ts';
import type { Scene } from '../story/scene.ts';

/** What a call used and cost, for the ledger. Costs are in millionths of a US dollar, so that sums stay exact. */
export interface Usage {
  provider: string;
  model: string;
  inputTokens?: number;
  outputTokens?: number;
  pictures?: number;
  characters?: number;
  costMicros: number;
}

/** What is asked of a text model. The atelier reads the task itself; vendors compile a prompt from it and send the schema. */
export type TextTask =
  | { kind: 'plan'; brief: Brief; seed: number }
  | {
      kind: 'chapter';
      brief: Brief;
      seed: number;
      plan: Plan;
      number: number;
      /** What was written before and why it will not do, when this is a rewrite. */
      rejected?: { paragraphs: string[]; faults: string[] };
    };
export interface TextRequest<T> {
  task: TextTask;
  schema: z.ZodType<T>;
}
export interface TextModel {
  /** Answers with a value that the schema accepts. Errors carry `code` and `retryable`. */
  generate<T>(request: TextRequest<T>, signal: AbortSignal): Promise<{ value: T; usage: Usage }>;
}

export interface PictureRequest {
  /** A scene to draw, or the reference sheet of one character. */
  subject: { kind: 'scene'; scene: Scene } | { kind: 'sheet'; character: Character };
  cast: Character[];
  style: IllustrationStyle;
  /** Pixels a side; pictures are square. */
  size: number;
  /** The same seeds and request give the same bytes, where the model can promise that. */
  seed: number;
  /** The seed of the whole book: what must not change from page to page (season, kind of wood, room, town) is chosen by it. */
  bookSeed: number;
  /** The reference sheets of the characters in the scene, by character id. */
  references: ReadonlyMap<string, Uint8Array>;
}
export interface Picture {
  bytes: Uint8Array;
  mediaType: 'image/jpeg' | 'image/png' | 'image/webp';
  width: number;
  height: number;
}
export interface ImageModel {
  draw(request: PictureRequest, signal: AbortSignal): Promise<{ value: Picture; usage: Usage }>;
}

export interface SpeechRequest {
  paragraphs: string[];
  language: string;
  ageGroup: AgeBand;
  /** A voice by the model's own name; the model's default when left out. */
  voice?: string;
}
export interface Speech {
  /** MP3, one channel. */
  bytes: Uint8Array;
  mediaType: 'audio/mpeg';
  seconds: number;
  voice: string;
  sentences: SpokenSentence[];
}
export interface SpeechModel {
  speak(request: SpeechRequest, signal: AbortSignal): Promise<{ value: Speech; usage: Usage }>;
}

/** What a page shows of a picture: smaller sizes, a pencil drawing to stand under the paint, and a blur to hold its place. */
export interface Previews {
  /** WebP, 480 and 1200 pixels a side. */
  small: Uint8Array;
  large: Uint8Array;
  /** WebP, 480 pixels a side: the picture as a pencil drawing. */
  pencil: Uint8Array;
  /** ThumbHash, base64. */
  thumbhash: string;
}
export interface Previewer {
  preview(picture: Uint8Array, signal: AbortSignal): Promise<Previews>;
}

/** The finished parts of a book, as the press takes them. */
export interface PressedFile {
  /** `book.pdf`, `book-print.pdf`, `book.epub`, `audio/chapter-1.mp3`, `audio/full.mp3`. */
  name: string;
  bytes: Uint8Array;
  mediaType: string;
}
export interface Press {
  /** The screen edition and the print edition (bleed and boxes). */
  pressPdf(
    manuscript: Manuscript,
    pictures: ReadonlyMap<PictureSlot, Uint8Array>,
    signal: AbortSignal,
  ): Promise<PressedFile[]>;
  pressEpub(
    manuscript: Manuscript,
    pictures: ReadonlyMap<PictureSlot, Uint8Array>,
    speech: ReadonlyMap<number, Speech>,
    signal: AbortSignal,
  ): Promise<PressedFile[]>;
  pressAudio(
    manuscript: Manuscript,
    cover: Uint8Array,
    speech: ReadonlyMap<number, Speech>,
    signal: AbortSignal,
  ): Promise<PressedFile[]>;
}

/** A stored file. We keep keys, never a provider's URL: those expire. */
export interface BlobRef {
  key: string;
  sha256: string;
  bytes: number;
  mediaType: string;
}
export interface BlobStore {
  /** Stores whole or not at all; the same key with the same bytes may be stored twice. */
  put(key: string, bytes: Uint8Array, mediaType: string): Promise<BlobRef>;
  /** Throws BlobMissing (`BLOB_MISSING`). */
  get(key: string): Promise<Uint8Array>;
  remove(key: string): Promise<void>;
}

export interface Clock {
  now(): Date;
}
export interface Ids {
  /** A new id that sorts by time (UUID version 7). */
  next(): string;
}
