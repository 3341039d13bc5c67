/**
 * One model of one vendor, as the policies see it. Vendors make endpoints; each policy (deadline, retry, limiter, breaker, fallback,
 * budget, ledger) takes an endpoint and gives one back; in the end a port of the making is made of it.
 */
import type { Capability } from '../making/ledger-ports.ts';
import type {
  Answer,
  CallContext,
  Critique,
  CritiqueRequest,
  ModerationSubject,
  Picture,
  PictureRequest,
  Speech,
  SpeechRequest,
  TextRequest,
  Verdict,
} from '../making/ports.ts';

/** The most a call will use, known before it is made: limits are taken and money is set aside by it. */
export interface Demand {
  /** Requests it takes when nothing has to be repeated; speech may need one a paragraph. */
  requests: number;
  /** Input and output together. */
  tokens: number;
  pictures: number;
  /** Pixels a side of what the vendor draws, where its price may go by that; the size that the book needs when left out. */
  side?: number;
  characters: number;
  costMicros: number;
}

/** What a vendor says about its own limits, in the headers of an answer or of an error. Seconds count from now. */
export type RateNews = Partial<
  Record<'requests' | 'tokens' | 'pictures', { limit?: number; remaining?: number; resetSeconds?: number }>
>;

/** Vendors count what was used and leave `costMicros` at 0, in `usage` and in `Demand`: the ledger prices it from the price table. */
export interface ProviderAnswer<T> extends Answer<T> {
  rate?: RateNews;
}

export interface Endpoint<In, Out> {
  capability: Capability;
  /** As chains and the ledger name it: `openai`, `google`, `embedded`. */
  provider: string;
  /** The model's id at the vendor. */
  model: string;
  estimate(input: In): Demand;
  /** Throws ProviderError, or the reason of `context.signal`. */
  call(input: In, context: CallContext): Promise<ProviderAnswer<Out>>;
}

/** `notes` are further rules for the prompt, a sentence each: stand-ins for names, or what was wrong with the last answer. */
export interface VendorTextRequest extends TextRequest<unknown> {
  notes?: string[];
}
export type TextEndpoint = Endpoint<VendorTextRequest, unknown>;
export type ImageEndpoint = Endpoint<PictureRequest, Picture>;
export type SpeechEndpoint = Endpoint<SpeechRequest, Speech>;
export type ModerationEndpoint = Endpoint<ModerationSubject, Verdict>;
export type CriticEndpoint = Endpoint<CritiqueRequest, Critique>;

/** What goes in and comes out, by capability. */
export interface Traffic {
  text: { in: VendorTextRequest; out: unknown };
  image: { in: PictureRequest; out: Picture };
  speech: { in: SpeechRequest; out: Speech };
  moderation: { in: ModerationSubject; out: Verdict };
  critic: { in: CritiqueRequest; out: Critique };
}
export type EndpointFor<C extends Capability> = Endpoint<Traffic[C]['in'], Traffic[C]['out']>;
