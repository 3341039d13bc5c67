/** Reads a chapter aloud with a built-in English voice: one MP3, with the exact time of every sentence and word. */
import type { Speech, SpeechRequest } from '../../making/ports.ts';
import { encodeMp3 } from '../../sound/encode-mp3.ts';
import { level } from '../../sound/loudness.ts';
import type { SpokenSentence } from '../../story/manuscript.ts';
import { splitSentences } from '../../story/sentences.ts';
import { NothingToSpeak, VoiceEngineFailed, VoiceLanguageUnsupported, VoiceUnknown } from './errors.ts';
import { type Utterance, withFlite } from './flite.ts';
import { makeSpeakable, type Speakable } from './speakable.ts';
import { DEFAULT_VOICE, LEAD_IN, PACES, TAIL, VOICES, type Voice } from './voices.ts';
import { SILENCE, timeWords } from './word-times.ts';

interface Line {
  paragraph: number;
  text: string;
  speakable: Speakable;
}

/** The rate of every speech, whoever spoke it: chapters of two voices can be joined into one file. */
const CODED_RATE = 24_000;
/** Seconds kept around the first and the last phone, and faded, so that no join clicks. */
const BEFORE = 0.02;
const AFTER = 0.06;

/**
 * The same request gives the same bytes. Sentences are those of `splitSentences`; one that holds nothing to say ("…") is not
 * among the spoken ones. Words are those of `splitWords`, and are left out of a sentence where they cannot be told exactly.
 * Throws VoiceLanguageUnsupported, VoiceUnknown, NothingToSpeak, VoiceEngineFailed, or the signal's reason.
 */
export async function speak(request: SpeechRequest, signal?: AbortSignal): Promise<Speech> {
  signal?.throwIfAborted();
  if (new Intl.Locale(request.language).language !== 'en') throw new VoiceLanguageUnsupported(request.language);
  const voice = request.voice ?? DEFAULT_VOICE;
  if (!isVoice(voice)) throw new VoiceUnknown(voice, VOICES);
  const pace = PACES[request.ageGroup];
  const lines: Line[] = request.paragraphs.flatMap((words, paragraph) =>
    splitSentences(words, request.language)
      .map((text) => ({ paragraph, text, speakable: makeSpeakable(text) }))
      .filter((line) => line.speakable.text !== ''),
  );
  if (lines.length === 0) throw new NothingToSpeak();

  return withFlite(async (flite) => {
    const vocabulary = new Set(lines.flatMap((line) => line.speakable.words.map((word) => word.spoken)));
    vocabulary.delete('');
    const pronounced = await flite.pronounce([...vocabulary]);
    const pieces: Float32Array[] = [];
    const sentences: SpokenSentence[] = [];
    let sampleRate = 0;
    let length = 0;
    const add = (piece: Float32Array) => {
      pieces.push(piece);
      length += piece.length;
    };
    for (const [i, line] of lines.entries()) {
      signal?.throwIfAborted();
      const said = await flite.say(line.speakable.text, voice, pace.stretch);
      sampleRate = said.sampleRate;
      const last = lines[i - 1];
      const pause = !last ? LEAD_IN : last.paragraph === line.paragraph ? pace.sentencePause : pace.paragraphPause;
      add(new Float32Array(Math.round(pause * sampleRate)));
      const sounding = said.phones.filter((phone) => phone.name !== SILENCE);
      if (sounding.length === 0) throw new VoiceEngineFailed(line.text, 'it gave only silence');
      const { samples, from } = trim(said);
      const offset = length / sampleRate - from;
      add(samples);
      const words = timeWords(line.speakable.words, said.phones, (word) => pronounced.get(word));
      sentences.push({
        paragraph: line.paragraph,
        text: line.text,
        start: milliseconds(sounding[0]!.start + offset),
        end: milliseconds(sounding.at(-1)!.end + offset),
        ...(words && {
          words: words.map((word) => ({
            text: word.text,
            start: milliseconds(word.start + offset),
            end: milliseconds(word.end + offset),
          })),
        }),
      });
    }
    add(new Float32Array(Math.round(TAIL * sampleRate)));
    const sound = join(pieces, length);
    await level(sound, sampleRate, signal);
    const { bytes, seconds } = await encodeMp3(sound, sampleRate, { outputRate: CODED_RATE, signal });
    return { bytes, mediaType: 'audio/mpeg', seconds, voice, sentences };
  });
}

const isVoice = (name: string): name is Voice => (VOICES as readonly string[]).includes(name);
const milliseconds = (seconds: number) => Math.round(seconds * 1000) / 1000;

/** Cuts the engine's own silence from both ends and fades what is left. `from` is the second where the piece begins. */
function trim({ samples, sampleRate, phones }: Utterance): { samples: Float32Array; from: number } {
  const sounding = phones.filter((phone) => phone.name !== SILENCE);
  const start = Math.max(0, Math.round(((sounding[0]?.start ?? 0) - BEFORE) * sampleRate));
  const end = Math.min(samples.length, Math.round(((sounding.at(-1)?.end ?? 0) + AFTER) * sampleRate));
  const piece = samples.slice(start, end);
  const rise = Math.min(piece.length, Math.round(BEFORE * sampleRate));
  const fall = Math.min(piece.length, Math.round(AFTER * sampleRate));
  for (let i = 0; i < rise; i += 1) piece[i]! *= i / rise;
  for (let i = 0; i < fall; i += 1) piece[piece.length - 1 - i]! *= i / fall;
  return { samples: piece, from: start / sampleRate };
}

function join(pieces: readonly Float32Array[], length: number): Float32Array {
  const whole = new Float32Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
