/** How many times faster the render threads together are than one of them: cores share memory, so it is less than their number. */
import { tellStory } from '../src/atelier/storyteller/tell-story.ts';
import { PICTURE_SIZE } from '../src/making/steps/draw-picture.ts';
import { openRenderPool } from '../src/runtime/render-pool.ts';
import type { Brief } from '../src/story/brief.ts';

const PICTURES = 8;

/** Draws the same pictures on one thread and on `threads`, both warm, and gives the ratio of the times. */
export async function threadSpeedUp(brief: Brief, threads: number, signal: AbortSignal): Promise<number> {
  const { plan } = tellStory({ brief, seed: 1 });
  const seconds = async (count: number): Promise<number> => {
    const pool = openRenderPool(count);
    const draw = (_: unknown, i: number) => {
      const scene = plan.chapters[i % plan.chapters.length]?.scene ?? plan.cover;
      const subject = { kind: 'scene' as const, scene };
      const style = brief.illustrationStyle;
      return pool.run(
        'draw',
        { subject, cast: plan.cast, style, size: PICTURE_SIZE, seed: i, bookSeed: 1, references: new Map() },
        signal,
      );
    };
    try {
      await Promise.all(Array.from({ length: count }, draw));
      const began = performance.now();
      await Promise.all(Array.from({ length: PICTURES }, draw));
      return (performance.now() - began) / 1000;
    } finally {
      await pool.close();
    }
  };
  return (await seconds(1)) / (await seconds(threads));
}
