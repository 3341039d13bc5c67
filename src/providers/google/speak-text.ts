/** Gemini's voices. */
import type { GoogleProvider } from '@ai-sdk/google';
import type { SpeechModelV4 } from '@ai-sdk/provider';
import type { SpeechRequest } from '../../making/ports.ts';
import type { SpeechEndpoint } from '../endpoint.ts';
import { ProviderError } from '../provider-errors.ts';
import type { CallFacts } from '../sdk/classify-error.ts';
import { speechEndpoint } from '../sdk/speech-endpoint.ts';
import { blockedFor } from './read-blocked.ts';

/** Speech generation guide, voice options. */
export const GOOGLE_VOICES: ReadonlySet<string> = new Set(
  'Zephyr Puck Charon Kore Fenrir Leda Orus Aoede Callirrhoe Autonoe Enceladus Iapetus Umbriel Algieba Despina Erinome Algenib Rasalgethi Laomedeia Achernar Alnilam Schedar Gacrux Pulcherrima Achird Zubenelgenubi Vindemiatrix Sadachbia Sadaltager Sulafat'.split(
    ' ',
  ),
);
/** The guide allows 8,192 tokens in; a chapter of 350 words is far below it in any language. */
const CHARACTERS_MAX = 8000;

const MANNER: Readonly<Record<SpeechRequest['ageGroup'], string>> = {
  '3-5': 'a bedtime story for a small child on the lap: slow, soft, with clear little pauses, enjoying the sounds',
  '5-8': 'a picture book for a child: warm and lively, each speaker a little different, a pause before surprises',
  '8-12': 'an audiobook for a listener of ten: lively but natural, with dry humour where the text has it',
};

export const googleSpeech = (google: GoogleProvider, facts: CallFacts, voice: string): SpeechEndpoint =>
  speechEndpoint({
    model: refusingModel(google.speech(facts.model), facts),
    facts,
    voice,
    knowsVoice: (asked) => GOOGLE_VOICES.has(asked),
    // A WAV tells its own rate. (Bare samples would be named L16, whose byte order is one thing in the standard and another here.)
    sound: { format: 'wav' },
    charactersMax: CHARACTERS_MAX,
    instructions: ({ ageGroup }) => `Read aloud as ${MANNER[ageGroup]}`,
  });

/** The SDK's model, with refusals that are errors: it makes an empty sound of them. */
const refusingModel = (model: SpeechModelV4, { provider, model: id }: CallFacts): SpeechModelV4 => ({
  specificationVersion: 'v4',
  provider: model.provider,
  modelId: model.modelId,
  async doGenerate(options) {
    const result = await model.doGenerate(options);
    const blocked = result.audio.length === 0 ? blockedFor(result.response.body) : undefined;
    if (blocked)
      throw new ProviderError('CONTENT_REJECTED', `it will not read this aloud (${blocked})`, { provider, model: id });
    return result;
  },
});
