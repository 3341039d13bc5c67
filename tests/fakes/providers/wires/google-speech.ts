/** Gemini's speech: https://ai.google.dev/gemini-api/docs/speech-generation. Older models give bare PCM, those from 3.8 on a WAV file unless told otherwise. */
import { z } from 'zod';
import { asPcm, asWav, speakText } from '../answers/make-speech.ts';
import { readStrictly, tokensOf } from '../read-strictly.ts';
import type { Understood } from '../wire.ts';
import { candidateAnswer } from './google-parts.ts';

export const GOOGLE_SPEECH_MODELS = [
  /^gemini-(?:2\.5|3\.1|3\.8)-(?:flash|pro)(?:-lite)?(?:-preview)?-tts(?:-preview)?$/,
];
const RATE = 24_000;
const VOICES = [
  'Zephyr',
  'Puck',
  'Charon',
  'Kore',
  'Fenrir',
  'Leda',
  'Orus',
  'Aoede',
  'Callirrhoe',
  'Autonoe',
  'Enceladus',
  'Iapetus',
  'Umbriel',
  'Algieba',
  'Despina',
  'Erinome',
  'Algenib',
  'Rasalgethi',
  'Laomedeia',
  'Achernar',
  'Alnilam',
  'Schedar',
  'Gacrux',
  'Pulcherrima',
  'Achird',
  'Zubenelgenubi',
  'Vindemiatrix',
  'Sadachbia',
  'Sadaltager',
  'Sulafat',
] as const;

const metadata = z.strictObject({ style: z.string().optional(), speaker: z.string().optional() });
const requestSchema = (structured: boolean) =>
  z.strictObject({
    contents: z
      .array(
        z.strictObject({
          role: z.literal('user'),
          parts: z
            .array(
              z.strictObject({
                text: z.string().min(1),
                ...(structured ? { speechMetadata: metadata.optional() } : {}),
              }),
            )
            .min(1),
        }),
      )
      .length(1),
    generationConfig: z.strictObject({
      responseModalities: z.tuple([z.literal('AUDIO')]),
      speechConfig: z.strictObject({
        voiceConfig: z.strictObject({ prebuiltVoiceConfig: z.strictObject({ voiceName: z.enum(VOICES) }) }),
        languageCode: z
          .string()
          .regex(/^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-[A-Z]{2})?$/)
          .optional(),
      }),
      ...(structured
        ? {
            responseFormat: z
              .strictObject({ audio: z.strictObject({ mimeType: z.enum(['AUDIO_WAV', 'AUDIO_L16']) }) })
              .optional(),
          }
        : {}),
    }),
  });
type Request = { generationConfig: { responseFormat?: { audio: { mimeType: string } } } };

export function geminiSpeech(model: string, json: unknown): Understood {
  const structured = model.startsWith('gemini-3.8');
  const request = readStrictly(requestSchema(structured), json);
  const text = request.contents.flatMap(({ parts }) => parts.map((part) => part.text)).join('\n');
  const format = (request as Request).generationConfig.responseFormat?.audio.mimeType;
  const pcm = !structured || format === 'AUDIO_L16';
  const inputTokens = tokensOf(text);
  return {
    kind: 'speech',
    model,
    inputTokens,
    pictures: 0,
    characters: text.length,
    async answer(fault) {
      if (fault === 'refusal')
        return candidateAnswer(model, { finishReason: 'PROHIBITED_CONTENT' }, { inputTokens, outputTokens: 0 });
      const sound = speakText(text, RATE, fault);
      const mimeType = pcm ? `audio/L16;codec=pcm;rate=${RATE}` : 'audio/wav';
      const data = (pcm ? asPcm(sound) : asWav(sound)).toString('base64');
      // 25 tokens a second of sound.
      const used = { inputTokens, outputTokens: Math.ceil(sound.seconds * 25) };
      return candidateAnswer(model, { finishReason: 'STOP', parts: [{ inlineData: { mimeType, data } }] }, used);
    },
  };
}
