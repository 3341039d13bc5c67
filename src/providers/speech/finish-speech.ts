/** Turns a vendor's sound into the speech of a chapter: checked, levelled, coded as MP3, with the times of its sentences. */
import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { Speech } from '../../making/ports.ts';
import { type Samples, SoundUnreadable } from '../../sound/decode-mp3.ts';
import { finishInThread } from '../../sound/finish-in-thread.ts';
import type { SpokenSentence } from '../../story/manuscript.ts';
import { ProviderError } from '../provider-errors.ts';
import { findPauses, type SpeechOutline } from './find-pauses.ts';
import { placeSentences } from './place-sentences.ts';
import { readSound, type VendorSound } from './read-sound.ts';
import type { SpokenScript } from './spoken-script.ts';
import { type CharacterTimes, timeByCharacters } from './time-by-characters.ts';

/** All vendors' speech comes out at one rate, so that the chapters of a book can be joined whoever spoke them. */
export const SPEECH_RATE = 24_000;
/** Seconds of silence before the first word and after the last, as the built-in narrator leaves. */
const LEAD_IN = 0.35;
const TAIL = 0.7;
/** Seconds kept around the voice, and faded, so that no join clicks. */
const BEFORE = 0.03;
const AFTER = 0.1;
/** Nobody says a word faster (600 a minute), and no voice for children is this slow all along. */
const WORD_SECONDS = { min: 0.1, max: 2.5 };
/** A page of one word may be drawn out. */
const SLACK_SECONDS = 4;
/** Part of the samples that may stand at full scale; a clipped voice has tens of times as many. */
const CLIPPED_MAX = 0.01;

export interface SpeechOrigin {
  provider: string;
  model: string;
  voice: string;
  signal: AbortSignal;
  /** Where the voice tells them: sentences and words are then timed exactly. Else sentences are placed by the pauses. */
  characterTimes?: CharacterTimes;
}

/**
 * Throws ProviderError `SPEECH_INVALID` when the bytes are no sound, silent, clipped, or far too short or long for the words; or the
 * signal's reason. Works in pieces of some milliseconds and lets others run in between; what takes long is done in a thread.
 */
export async function finishSpeech(sound: VendorSound, script: SpokenScript, origin: SpeechOrigin): Promise<Speech> {
  const { provider, model, voice, signal, characterTimes } = origin;
  const invalid = (what: string, cause?: unknown) =>
    new ProviderError('SPEECH_INVALID', what, { provider, model, cause });
  signal.throwIfAborted();
  const heard = await readSound(sound, signal).catch((error: unknown) => {
    throw error instanceof SoundUnreadable ? invalid('the sound is damaged or of no known kind.', error) : error;
  });
  await letOthersRun();
  const outline = findPauses(heard);
  await letOthersRun();
  const fault = faultOf(heard, outline, script);
  if (fault) throw invalid(fault);
  await letOthersRun();
  signal.throwIfAborted();

  const seconds = heard.samples.length / heard.sampleRate;
  const sentences = (characterTimes && timeByCharacters(script, characterTimes, seconds)) ?? byPauses(script, outline);
  const { samples, shift } = frame(heard, outline);
  const mp3 = await finishInThread(samples, heard.sampleRate, { outputRate: SPEECH_RATE, signal });
  const moved = (time: number) => Math.round(Math.min(mp3.seconds, Math.max(0, time + shift)) * 1000) / 1000;
  return {
    bytes: mp3.bytes,
    mediaType: 'audio/mpeg',
    seconds: mp3.seconds,
    voice,
    sentences: sentences.map(({ words, start, end, ...sentence }) => ({
      ...sentence,
      start: moved(start),
      end: moved(end),
      ...(words && { words: words.map((word) => ({ ...word, start: moved(word.start), end: moved(word.end) })) }),
    })),
  };
}

function byPauses({ sentences }: SpokenScript, outline: SpeechOutline): SpokenSentence[] {
  const spans = placeSentences(
    sentences.map(({ words }) => words.reduce((sum, word) => sum + word.length, 0)),
    outline,
  );
  return sentences.map(({ paragraph, text }, i) => ({ paragraph, text, ...spans[i]! }));
}

function faultOf({ samples }: Samples, outline: SpeechOutline, { sentences }: SpokenScript): string | undefined {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const seconds = outline.end - outline.start;
  if (seconds === 0) return 'the sound is silent.';
  const said = `${seconds.toFixed(1)} s for ${words} words`;
  if (seconds < words * WORD_SECONDS.min) return `the speech is too short: ${said}.`;
  if (seconds > words * WORD_SECONDS.max + SLACK_SECONDS) return `the speech is too long: ${said}.`;
  let full = 0;
  for (let i = 0; i < samples.length; i += 1) if (samples[i]! >= 0.999 || samples[i]! <= -0.999) full += 1;
  if (full > samples.length * CLIPPED_MAX) return 'the sound is clipped.';
  return undefined;
}

/** The voice between two silences of a known length. `shift` is what is added to times of the sound as it came. */
function frame(
  { samples, sampleRate }: Samples,
  { start, end }: SpeechOutline,
): { samples: Float32Array<ArrayBuffer>; shift: number } {
  const from = Math.max(0, Math.round((start - BEFORE) * sampleRate));
  const to = Math.min(samples.length, Math.round((end + AFTER) * sampleRate));
  const lead = Math.round(LEAD_IN * sampleRate);
  const framed = new Float32Array(lead + to - from + Math.round(TAIL * sampleRate));
  framed.set(samples.subarray(from, to), lead);
  const rise = Math.round(BEFORE * sampleRate);
  const fall = Math.round(AFTER * sampleRate);
  for (let i = 0; i < Math.min(rise, to - from); i += 1) framed[lead + i]! *= i / rise;
  for (let i = 0; i < Math.min(fall, to - from); i += 1) framed[lead + to - from - 1 - i]! *= i / fall;
  return { samples: framed, shift: (lead - from) / sampleRate };
}
