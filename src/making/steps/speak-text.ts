/** The voice step: one chapter read aloud. */
import type { Speech } from '../ports.ts';
import { inputOf } from '../step-results.ts';
import { type DoStep, subjectOf } from '../step-work.ts';
import { versionOf } from '../store-files.ts';

export const speakText: DoStep = async ({ step, claimed: { brief, inputs }, deps, call, store }) => {
  const { text } = inputOf(inputs, `text:${subjectOf(step)}`, 'text');
  const request = { paragraphs: text.paragraphs, language: brief.language, ageGroup: brief.ageGroup };
  const { value, maker } = await call(request, (context) => deps.speech.speak(request, context), {
    packing: {
      async pack({ bytes, ...rest }) {
        const [sound] = await store([{ name: 'chapter.mp3', bytes, mediaType: rest.mediaType }]);
        return { key: sound!.key, ...rest };
      },
      async unpack(packed) {
        const { key, ...rest } = packed as { key: string } & Omit<Speech, 'bytes'>;
        return { ...rest, bytes: await deps.blobs.get(key) };
      },
    },
  });
  const { bytes, mediaType, seconds, voice, sentences } = value;
  const [sound] = await store([{ name: 'chapter.mp3', bytes, mediaType }]);
  return { result: { kind: 'voice', sound: sound!, seconds, voice, sentences, version: versionOf(bytes), maker } };
};
