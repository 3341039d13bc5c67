/** The studio on the stand-in making, as a process of its own: the built server runs as people run it, not inside the test runner. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { buildWebWhenStale } from '../../../src/runtime/web-build.ts';
import type { FakeMakingOptions } from '../../fakes/making.ts';

const SERVE = fileURLToPath(new URL('serve.ts', import.meta.url));

export type FakeOptions = Pick<FakeMakingOptions, 'bookSeconds' | 'stopAt'>;
export interface StandIn {
  url: string;
  /** Starts a book and waits until it ends; answers with its id. */
  bookOf(brief: object): Promise<string>;
  close(): void;
}

/** Builds the pages when they are stale. Throws with the server's own words when it does not start. */
export async function startStandIn(options: FakeOptions): Promise<StandIn> {
  await buildWebWhenStale(() => undefined, AbortSignal.timeout(180_000));
  const args = [
    SERVE,
    '0',
    String(options.bookSeconds),
    '',
    ...(options.stopAt ? [options.stopAt.step, options.stopAt.as] : []),
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const [line] = await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error(`The stand-in did not start:\n${said}`))),
  ]);
  const url = String(line).trim();
  return {
    url,
    bookOf: async (brief) => {
      const body = JSON.stringify(brief);
      const headers = { 'content-type': 'application/json' };
      const { eventsUrl, storyId } = await (
        await fetch(`${url}/api/stories/generate`, { method: 'POST', body, headers })
      ).json();
      await (await fetch(url + eventsUrl)).text();
      return storyId;
    },
    close: () => void child.kill(),
  };
}
