/** What a finished step leaves behind: small values and keys of stored files, never the bytes themselves. */
import type { ChapterText } from '../story/chapter.ts';
import type { SpokenSentence } from '../story/manuscript.ts';
import type { Plan } from '../story/plan.ts';
import type { BlobRef, Critique, Picture, Usage } from './ports.ts';

/** Which model made it, for the colophon. */
export type Maker = Pick<Usage, 'provider' | 'model'>;

export interface PlanResult {
  kind: 'plan';
  plan: Plan;
  maker: Maker;
}
export interface SheetResult {
  kind: 'sheet';
  picture: BlobRef;
  maker: Maker;
}
export interface ArtResult {
  kind: 'art';
  full: BlobRef;
  small: BlobRef;
  large: BlobRef;
  pencil: BlobRef;
  /** ThumbHash, base64. */
  thumbhash: string;
  width: number;
  height: number;
  mediaType: Picture['mediaType'];
  /** Changes when the picture is drawn again: the start of its bytes' SHA-256. */
  version: string;
  /** The one that was kept of `draws`; absent when no critic could judge it. */
  critique?: Critique & { draws: number; maker: Maker };
  maker: Maker;
}
export interface TextResult {
  kind: 'text';
  text: ChapterText;
  /** Absent where the language cannot be graded. */
  grade?: number;
  maker: Maker;
}
export interface VoiceResult {
  kind: 'voice';
  sound: BlobRef;
  seconds: number;
  voice: string;
  sentences: SpokenSentence[];
  version: string;
  maker: Maker;
}
export interface PressResult {
  kind: 'press';
  files: { name: string; blob: BlobRef }[];
}
export interface CompleteResult {
  kind: 'complete';
}
export type StepResult = PlanResult | SheetResult | ArtResult | TextResult | VoiceResult | PressResult | CompleteResult;

/** The results of the steps a step needs, by step key. */
export type StepInputs = Readonly<Record<string, StepResult>>;

/** A result that is not there, or of another kind: the graph and the step disagree, which is our fault, not a model's. */
export class StepInputMissing extends Error {
  readonly code = 'STEP_INPUT_MISSING';
  readonly retryable = false;
  readonly next = 'Report this with the story’s id: it is a fault of Fablewright.';
  constructor(key: string) {
    super(`The result of step ${key} is not there, though a later step needs it.`);
  }
}

/** The result of one needed step. Throws StepInputMissing. */
export function inputOf<K extends StepResult['kind']>(
  inputs: StepInputs,
  key: string,
  kind: K,
): Extract<StepResult, { kind: K }> {
  const result = inputs[key];
  if (result?.kind !== kind) throw new StepInputMissing(key);
  return result as Extract<StepResult, { kind: K }>;
}
