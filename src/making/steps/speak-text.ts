/** The voice step: one chapter read aloud. */
import { inputOf } from '../step-results.ts';
import { type DoStep, subjectOf } from '../step-work.ts';
import { versionOf } from '../store-files.ts';

export const speakText: DoStep = async ({ step, claimed: { brief, inputs }, deps, signal, call, store }) => {
  const { text } = inputOf(inputs, `text:${subjectOf(step)}`, 'text');
  const request = { paragraphs: text.paragraphs, language: brief.language, ageGroup: brief.ageGroup };
  const { value, maker } = await call(request, () => deps.speech.speak(request, signal));
  const { bytes, mediaType, seconds, voice, sentences } = value;
  const [sound] = await store([{ name: 'chapter.mp3', bytes, mediaType }]);
  return { result: { kind: 'voice', sound: sound!, seconds, voice, sentences, version: versionOf(bytes), maker } };
};
