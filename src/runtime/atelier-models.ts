/** Puts the embedded atelier and the press behind the making's ports; the work itself happens in the render threads. */
import { EMBEDDED, type ImageModel, type Press, type Previewer, type SpeechModel, type TextModel, type Usage } from '../making/ports.ts';
import type { RenderPool } from './render-pool.ts';

/** The atelier costs nothing but time, which the ledger measures by itself. */
const usageOf = (model: string, counted: Partial<Usage> = {}): Usage => ({
  provider: EMBEDDED,
  model,
  costMicros: 0,
  ...counted,
});

export function atelierText(pool: RenderPool): TextModel {
  return {
    async generate({ task, schema }, { signal }) {
      const { plan, chapters } = await pool.run('tell', { brief: task.brief, seed: task.seed }, signal);
      // The storyteller gives the same words for the same brief and seed, so a chapter is told again and picked out.
      const answer = task.kind === 'plan' ? plan : chapters.find((chapter) => chapter.number === task.number);
      return { value: schema.parse(answer), usage: usageOf('storyteller') };
    },
  };
}

export function atelierImages(pool: RenderPool): ImageModel {
  return {
    async draw(request, { signal }) {
      // The rig is the reference here, so the sheets' bytes need not travel to the thread.
      const value = await pool.run('draw', { ...request, references: new Map() }, signal);
      return { value, usage: usageOf('illustrator', { pictures: 1 }) };
    },
  };
}

export function atelierSpeech(pool: RenderPool): SpeechModel {
  return {
    async speak(request, { signal }) {
      const characters = request.paragraphs.join('').length;
      return { value: await pool.run('narrate', request, signal), usage: usageOf('narrator', { characters }) };
    },
  };
}

export const previewerIn = (pool: RenderPool): Previewer => ({
  preview: (picture, signal) => pool.run('preview', { picture }, signal),
});

export const pressIn = (pool: RenderPool): Press => ({
  pressPdf: (manuscript, pictures, signal) => pool.run('pressPdf', { manuscript, pictures }, signal),
  pressEpub: (manuscript, pictures, speech, signal) => pool.run('pressEpub', { manuscript, pictures, speech }, signal),
  pressAudio: (manuscript, cover, speech, signal) => pool.run('pressAudio', { manuscript, cover, speech }, signal),
});
