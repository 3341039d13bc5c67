/** Keeps a story on the page up to date while it is being made: by server-sent events, or by asking when those fail. */
import { useEffect, useState } from 'react';
import type { StoryEventView, StoryView } from '../../src/making/story-view.ts';

const EVENTS: StoryEventView['type'][] = ['step-started', 'step-finished', 'step-failed', 'status-changed'];
/** Events come in bursts; the story is read again at most this often (ms). */
const READ_EVERY_MS = 150;
/** How often a browser without events asks (ms). */
const ASK_EVERY_MS = 2_000;
/** Failed connections in a row after which events are given up for asking. */
const TRIES = 3;

export const isBeingMade = (status: StoryView['status']): boolean => status === 'generating';

/** `told` says whether the page still hears from the studio. */
export function useLiveStory(initial: StoryView): { story: StoryView; told: boolean } {
  const [story, setStory] = useState(initial);
  const [told, setTold] = useState(true);
  // A loader that ran again (another book, a resume) brings a newer story than ours.
  useEffect(() => setStory(initial), [initial]);
  const live = isBeingMade(story.status);
  const { id } = initial;
  useEffect(() => {
    if (!live) return;
    const abort = new AbortController();
    void follow(id, setStory, setTold, abort.signal);
    return () => abort.abort();
  }, [id, live]);
  return { story, told };
}

async function follow(
  id: string,
  show: (story: StoryView) => void,
  tell: (told: boolean) => void,
  signal: AbortSignal,
): Promise<void> {
  const read = async () => {
    try {
      const response = await fetch(`/api/stories/${id}`, { signal });
      if (response.ok) show((await response.json()) as StoryView);
      tell(true);
    } catch {
      if (!signal.aborted) tell(false);
    }
  };
  const readSoon = gathered(read, READ_EVERY_MS, signal);
  await heed(`/api/stories/${id}/events`, readSoon, tell, signal);
  // Events ended: either the story did, or they cannot be had. Reading tells which; the effect stops us when it is the first.
  await read();
  while (!signal.aborted) {
    await pause(ASK_EVERY_MS, signal);
    if (!signal.aborted) await read();
  }
}

/** Calls `heard` on each event until the stream says it is over, or cannot be had. */
function heed(address: string, heard: () => void, tell: (told: boolean) => void, signal: AbortSignal): Promise<void> {
  return new Promise((over) => {
    const source = new EventSource(address);
    let failures = 0;
    const stop = () => {
      source.close();
      over();
    };
    signal.addEventListener('abort', stop, { once: true });
    source.addEventListener('end', stop);
    source.addEventListener('open', () => {
      failures = 0;
      tell(true);
      // What happened while nobody listened.
      heard();
    });
    source.addEventListener('error', () => {
      failures += 1;
      tell(false);
      if (failures >= TRIES || source.readyState === EventSource.CLOSED) stop();
    });
    for (const type of EVENTS) source.addEventListener(type, heard);
  });
}

/** At most one call per span, and always one after the last. */
function gathered(act: () => Promise<void>, spanMs: number, signal: AbortSignal): () => void {
  let waiting = false;
  let again = false;
  const run = async () => {
    waiting = true;
    await act();
    await pause(spanMs, signal);
    waiting = false;
    if (again && !signal.aborted) {
      again = false;
      void run();
    }
  };
  return () => {
    if (waiting) again = true;
    else void run();
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    const stop = () => {
      clearTimeout(timer);
      done();
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
