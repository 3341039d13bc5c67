/** What a stand-in remembers of each call, and how it can be set: the words that all stand-ins share. */

import type { Limits } from './count-rates.ts';
import type { Fault, FaultRule } from './faults.ts';
import type { Kind, VendorName } from './vendor-names.ts';

/** A request as it came in, and what became of it. Never holds a key. */
export interface Call {
  vendor: VendorName;
  /** Undefined when the path is none of the vendor's. */
  kind?: Kind;
  /** For text, what was asked: `plan`, `chapter:3`, or `other`. */
  task?: string;
  /** Counts the calls of this vendor and kind from 1. */
  nth: number;
  /** Milliseconds since 1970. */
  at: number;
  /** From the first byte of the request to the end, milliseconds; undefined while it goes on. */
  durationMs?: number;
  method: string;
  path: string;
  model?: string;
  /** Without the headers that hold keys. */
  headers: Record<string, string>;
  /** Everything that was said to the vendor: the body, or for a form its fields, and for a file its name, type, size and hash. */
  body: string;
  /** Bytes of the request's body, and of the answer's as far as it was sent. */
  bytesIn: number;
  bytesOut: number;
  /** What the vendor would put on the bill; nothing for what it refused. */
  inputTokens: number;
  outputTokens: number;
  pictures: number;
  /** Letters that were spoken. */
  characters: number;
  status?: number;
  /** The fault that was planned for this call. */
  fault?: Fault;
  /** Refused because the configured limit was reached, not by a fault. */
  overLimit: boolean;
  /** `client-gone`: the connection was closed before the answer was out. */
  ended?: 'answered' | 'client-gone' | 'reset';
}

/** A request that the vendor would not have understood: a fault of ours, which no test should cause without meaning to. */
export interface Complaint {
  vendor: VendorName;
  method: string;
  path: string;
  status: number;
  what: string;
}

/** Milliseconds before an answer, for all calls or by kind. */
export type Latency = number | Partial<Record<Kind, number>>;

export interface StandInOptions {
  /** Which to start; all when left out. */
  vendors?: readonly VendorName[];
  latencyMs?: Latency | Partial<Record<VendorName, Latency>>;
  limits?: Partial<Record<VendorName, Limits>>;
  faults?: readonly (FaultRule | string)[];
  /** Changes every answer that is made up; the same seed and request give the same answer. */
  seed?: number;
  /**
   * Pictures with the same size and the same colours are drawn once, whatever else the prompts say: for benchmarks, in which the
   * stand-ins should take time and not the processor.
   */
  thrifty?: boolean;
  /** A gullible text model: it puts whatever the brief says into the story, and does not look what it is. */
  obedient?: boolean;
  /** Fixed ports by vendor; a taken one is an error. Free ports when left out. */
  ports?: Partial<Record<VendorName, number>>;
  /** Called when a call has ended. */
  onCall?: (call: Call) => void;
  /**
   * How the OpenAI-compatible server understands `response_format`: a llama.cpp takes a schema, older servers only `json_object`,
   * some nothing. What it does not understand it refuses, each in its own words: LM Studio with a bare sentence, llama-cpp-python as a
   * failure of its own. With `fenced` it wraps its JSON in words and a fence.
   */
  compatible?: {
    format?: 'json_schema' | 'json_object' | 'none';
    refusal?: 'openai' | 'lm-studio' | 'llama-cpp-python';
    fenced?: boolean;
    needsKey?: boolean;
  };
  /** Whether Gemini takes schemas at all: it refuses those it finds too large, and what that is changes. */
  google?: { schemas?: 'taken' | 'refused' };
  /** What the generic image server answers with. */
  httpImage?: { answers?: 'bytes' | 'base64' | 'url' };
}

export interface StandIn {
  /** The origin, without a path. */
  url: string;
  /** The key it takes. */
  key: string;
  calls: Call[];
  complaints: Complaint[];
  /** Calls of one kind, in order. */
  callsOf(kind: Kind): Call[];
}
