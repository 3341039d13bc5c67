/** The speech capability of a vendor that the SDK has a speech model for, and whose sound comes without times. */
import type { SpeechModelV4 } from '@ai-sdk/provider';
import type { SpeechRequest, Usage } from '../../making/ports.ts';
import type { RateNews, SpeechEndpoint } from '../endpoint.ts';
import { tokensIn } from '../prompts/text-size.ts';
import { ProviderError } from '../provider-errors.ts';
import { finishSpeech } from '../speech/finish-speech.ts';
import { type SpokenScript, scriptOf } from '../speech/spoken-script.ts';
import { afterPaying } from './after-paying.ts';
import { callVendor } from './call-vendor.ts';
import type { CallFacts } from './classify-error.ts';
import { rateNewsFrom } from './rate-news.ts';

export interface SpeechEndpointOptions {
  model: SpeechModelV4;
  facts: CallFacts;
  /** The voice when none, or none of this vendor’s, is asked for. The answer says which voice spoke. */
  voice: string;
  knowsVoice(voice: string): boolean;
  /** `pcm` is bare 16-bit sound at `pcmRate`, whose pieces can be joined; `wav` is asked for where no rate is documented. */
  sound: { format: 'pcm'; pcmRate: number } | { format: 'wav' };
  /** The longest text of one request. A longer chapter is spoken in pieces, which end with a sentence. Only with `pcm`. */
  charactersMax: number;
  /** How to read, where the model can be told. */
  instructions?(request: SpeechRequest): string;
}

/** Seconds between two pieces: about a paragraph’s rest. */
const REST_SECONDS = 0.5;

/** Throws ProviderError, with what the pieces so far have cost; or the reason of the signal. */
export function speechEndpoint(options: SpeechEndpointOptions): SpeechEndpoint {
  const { model, facts, sound } = options;
  const who = { provider: facts.provider, model: facts.model };
  const pieces = (script: SpokenScript) =>
    sound.format === 'pcm' ? piecesOf(script, options.charactersMax) : [script.text];
  return {
    capability: 'speech',
    ...who,
    estimate(request) {
      const text = request.paragraphs.join('\n\n');
      const requests = Math.max(1, Math.ceil((text.length * 1.2) / options.charactersMax));
      return { requests, tokens: tokensIn(text), pictures: 0, characters: text.length, costMicros: 0 };
    },
    async call(request, { signal }) {
      const script = scriptOf(request, who);
      const voice = request.voice !== undefined && options.knowsVoice(request.voice) ? request.voice : options.voice;
      const usage: Usage = { ...who, characters: 0, costMicros: 0 };
      let rate: RateNews | undefined;
      const value = await afterPaying(usage, undefined, async () => {
        const parts: Uint8Array[] = [];
        // One after the other: side by side they would stand in each other’s rate limit.
        for (const text of pieces(script)) {
          const result = await callVendor(facts, signal, async () =>
            model.doGenerate({
              text,
              voice,
              outputFormat: sound.format,
              ...(options.instructions && { instructions: options.instructions(request) }),
              abortSignal: signal,
            }),
          );
          usage.characters = (usage.characters ?? 0) + text.length;
          rate = rateNewsFrom(result.response.headers, facts.clock.now()) ?? rate;
          parts.push(typeof result.audio === 'string' ? Buffer.from(result.audio, 'base64') : result.audio);
        }
        if (parts.some((part) => part.byteLength === 0))
          throw new ProviderError('SPEECH_INVALID', 'the answer has no sound in it', who);
        const bytes = sound.format === 'pcm' ? joined(parts, sound.pcmRate) : parts[0]!;
        const given = sound.format === 'pcm' ? { bytes, pcmRate: sound.pcmRate } : { bytes };
        return finishSpeech(given, script, { ...who, voice, signal });
      });
      return { value, usage, ...(rate && { rate }) };
    },
  };
}

/** The text in pieces that begin with a sentence and are as long as they may be. A single sentence that is longer stays whole. */
export function piecesOf({ text, sentences }: SpokenScript, charactersMax: number): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const [i, { from }] of sentences.entries()) {
    const end = sentences[i + 1]?.from ?? text.length;
    if (end - start <= charactersMax || from === start) continue;
    pieces.push(text.slice(start, from).trim());
    start = from;
  }
  pieces.push(text.slice(start).trim());
  return pieces;
}

/** 16-bit samples one behind the other, with a rest between; an odd last byte is half a sample, and dropped. */
function joined(parts: Uint8Array[], rate: number): Uint8Array {
  const rest = new Uint8Array(2 * Math.round(rate * REST_SECONDS));
  const even = parts.map((part) => part.subarray(0, part.byteLength - (part.byteLength % 2)));
  return Buffer.concat(even.flatMap((part, i) => (i === 0 ? [part] : [rest, part])));
}
