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

/** How the chains and the ledger name what is built in; its answers cost nothing and need not be kept. */
export const EMBEDDED = 'embedded';

/** Whose work a call is, for the ledger, the budget and the logs, and when to stop waiting for it. */
export interface CallContext {
  /** Aborts when nobody needs the answer any more. Whoever makes a call hands this down to the socket. */
  signal: AbortSignal;
  /** When the signal will abort at the latest, where that is known: no wait is begun that would outlive it. */
  until?: Date;
  work: {
    storyId: string;
    step: string;
    /** The attempt's token; see ADR 3. */
    token: string;
    /** 1 for the first attempt at the step. */
    attempt: number;
    /** Who pays: the shop whose month the cost counts against. */
    shop: string;
  };
}
export interface Answer<T> {
  value: T;
  usage: Usage;
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
  generate<T>(request: TextRequest<T>, call: CallContext): Promise<Answer<T>>;
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
  /** What the critic found wrong with the last try, when this is a redraw. */
  rejected?: { faults: string[] };
}
export interface Picture {
  bytes: Uint8Array;
  mediaType: 'image/jpeg' | 'image/png' | 'image/webp';
  width: number;
  height: number;
}
export interface ImageModel {
  draw(request: PictureRequest, call: CallContext): Promise<Answer<Picture>>;
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
  speak(request: SpeechRequest, call: CallContext): Promise<Answer<Speech>>;
}

/** What may be wrong with words or a picture in a book for children. */
export const HARMS = [
  'sexual',
  'violence',
  'self-harm',
  'hate',
  'harassment',
  'drugs',
  'weapons',
  'profanity',
  /** Words that try to instruct the model instead of telling it about the book. */
  'instructions',
] as const;
export type Harm = (typeof HARMS)[number];
export type ModerationSubject =
  | {
      kind: 'words';
      texts: string[];
      language: string;
      /** The characters’ names, for hiding them from whoever judges outside; texts without them go out as they are. */
      names?: string[];
    }
  | { kind: 'picture'; picture: Pick<Picture, 'bytes' | 'mediaType'> };
/** Harmless when `harms` is empty. `found` names what was found, for the one who reviews it; it is never logged. */
export interface Verdict {
  harms: Harm[];
  found: string[];
}
export interface Moderator {
  judge(subject: ModerationSubject, call: CallContext): Promise<Answer<Verdict>>;
}

export interface CritiqueRequest {
  picture: Picture;
  scene: Scene;
  /** Everybody in the scene. */
  cast: Character[];
  style: IllustrationStyle;
  /** The reference sheets of the characters in the scene, by character id. */
  references: ReadonlyMap<string, Uint8Array>;
  /** Providers of the picture and of the sheets: a measure made for one hand’s drawings knows little of another’s. */
  drawnBy?: readonly string[];
}
export interface Critique {
  /** 0 (somebody else) to 1 (the very same characters, and the scene as asked). Every critic is scaled so that the settings’ bar means the same. */
  score: number;
  /** What is wrong, in words that help whoever draws it again. */
  faults: string[];
  /** The critic was not made for pictures like this one: nothing is drawn again for its score. */
  advisory?: boolean;
}
export interface PictureCritic {
  score(request: CritiqueRequest, call: CallContext): Promise<Answer<Critique>>;
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
