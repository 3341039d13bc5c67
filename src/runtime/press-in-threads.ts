/** Puts the press behind the making's ports; the work itself happens in the render threads. */
import type { Press, Previewer } from '../making/ports.ts';
import type { RenderPool } from './render-pool.ts';

export const previewerIn = (pool: RenderPool): Previewer => ({
  preview: (picture, signal) => pool.run('preview', { picture }, signal),
});

export const pressIn = (pool: RenderPool): Press => ({
  pressPdf: (manuscript, pictures, signal) => pool.run('pressPdf', { manuscript, pictures }, signal),
  pressEpub: (manuscript, pictures, speech, signal) => pool.run('pressEpub', { manuscript, pictures, speech }, signal),
  pressAudio: (manuscript, cover, speech, signal) => pool.run('pressAudio', { manuscript, cover, speech }, signal),
});
