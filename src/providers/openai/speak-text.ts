/** OpenAI’s voices. */
import type { OpenAIProvider } from '@ai-sdk/openai';
import { openaiModelCatalog } from '@ai-sdk/openai/internal';
import type { SpeechRequest } from '../../making/ports.ts';
import type { SpeechEndpoint } from '../endpoint.ts';
import type { CallFacts } from '../sdk/classify-error.ts';
import { speechEndpoint } from '../sdk/speech-endpoint.ts';

/** API reference, audio/speech, `voice`. */
export const OPENAI_VOICES: ReadonlySet<string> = new Set(
  'alloy ash ballad cedar coral echo fable marin nova onyx sage shimmer verse'.split(' '),
);
/** API reference, audio/speech, `input`: 4096 at most; a little less, for the rest at the end. */
const CHARACTERS_MAX = 4000;
/** Text to speech guide, output formats: pcm is 24 kHz, 16 bit, one channel. */
const PCM_RATE = 24_000;

const MANNER: Readonly<Record<SpeechRequest['ageGroup'], string>> = {
  '3-5': 'to a small child on the lap at bedtime: slowly and softly, with clear little pauses, enjoying the sounds',
  '5-8': 'to a child: warmly and lively, each speaker with a slightly different voice, pauses before surprises',
  '8-12': 'to a listener of ten: as an audiobook narrator, lively but natural, with dry humour where the text has it',
};

export function openaiSpeech(openai: OpenAIProvider, facts: CallFacts, voice: string): SpeechEndpoint {
  // The older models refuse to be told how to read.
  const canBeTold = openaiModelCatalog[facts.model]?.capabilities.speech?.instructions === true;
  return speechEndpoint({
    model: openai.speech(facts.model),
    facts,
    voice,
    knowsVoice: (asked) => OPENAI_VOICES.has(asked),
    sound: { format: 'pcm', pcmRate: PCM_RATE },
    charactersMax: CHARACTERS_MAX,
    ...(canBeTold && {
      instructions: ({ ageGroup }: SpeechRequest) =>
        `Read this chapter of a picture book aloud ${MANNER[ageGroup]}. Read exactly the words that stand there, and add none.`,
    }),
  });
}
