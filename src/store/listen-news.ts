/** Listens to the database's news on one connection of its own a process, and shows by it that the process is alive. */
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { News, StoryNews } from '../making/news-ports.ts';
import { LentClient } from './lent-client.ts';
import { PRESENCE_CLASS } from './presence.ts';
import { OUTBOX_CHANNEL, STORY_CHANNEL } from './records/story-row.ts';

const RECONNECT_MS = { first: 100, most: 5_000 };
const CONNECT_MS = 8_000;
/** A listener hears nothing whether there is no news or nobody; so it asks this often, and believes silence to be the end. */
const HEARTBEAT_MS = 5_000;
const CLOSE_MS = 2_000;

export interface ListeningNews extends News {
  close(): Promise<void>;
}

/**
 * Resolves when it listens, or when the first try failed: it goes on trying until closed, and whoever listens polls meanwhile.
 * `url` must lead to PostgreSQL itself or a session pooler; a transaction pooler cannot LISTEN.
 */
export async function listenNews(
  url: string,
  onError: (error: unknown) => void,
  // Only tells processes apart; nothing of a book is made from it.
  number: number = randomInt(1, 2 ** 31 - 1),
  heartbeatMs: number = HEARTBEAT_MS,
): Promise<ListeningNews> {
  const closing = new AbortController();
  const ofStory = new Map<string, Set<(news: StoryNews) => void>>();
  const ofOutbox = new Set<() => void>();
  let present = false;
  let current: LentClient | undefined;

  function hear({ channel, payload = '' }: pg.Notification) {
    if (channel === OUTBOX_CHANNEL) for (const each of ofOutbox) each();
    if (channel !== STORY_CHANNEL) return;
    const news = JSON.parse(payload) as StoryNews;
    for (const each of ofStory.get(news.storyId) ?? []) each(news);
  }

  /** Resolves with a promise that is settled when the connection is gone. */
  async function connect(): Promise<{ gone: Promise<void> }> {
    const client = new LentClient({
      connectionString: url,
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: heartbeatMs,
      keepAlive: true,
      application_name: 'fablewright news',
    });
    const gone = new Promise<void>((resolve) => {
      client.once('end', () => resolve());
      client.on('error', (error) => {
        if (!closing.signal.aborted) onError(error);
        resolve();
      });
    }).finally(() => {
      present = false;
    });
    client.on('notification', hear);
    current = client;
    try {
      await client.connect();
      await client.query(`listen ${STORY_CHANNEL}; listen ${OUTBOX_CHANNEL}`);
      const { rows } = await client.query('select pg_try_advisory_lock($1, $2) as held', [PRESENCE_CLASS, number]);
      present = rows[0]?.held === true;
    } catch (error) {
      await leave(client);
      throw error;
    }
    void keepAsking(client, gone);
    // Whatever was said while nobody listened is found by looking.
    for (const each of ofOutbox) each();
    return { gone };
  }

  /** What does not answer in time is cut, which opens the next connection. */
  async function keepAsking(client: LentClient, gone: Promise<void>): Promise<void> {
    const over = new AbortController();
    void gone.finally(() => over.abort());
    while (!over.signal.aborted && !closing.signal.aborted) {
      await sleep(heartbeatMs, undefined, { signal: AbortSignal.any([over.signal, closing.signal]), ref: false }).catch(
        () => {},
      );
      if (!over.signal.aborted && !closing.signal.aborted) await client.query('select 1').catch(() => client.cut());
    }
  }

  const first = connect();
  const done = (async () => {
    let pause = RECONNECT_MS.first;
    for (let next: typeof first | undefined = first; !closing.signal.aborted; next = undefined) {
      try {
        const { gone } = await (next ?? connect());
        pause = RECONNECT_MS.first;
        await gone;
      } catch (error) {
        if (!closing.signal.aborted) onError(error);
        pause = Math.min(pause * 2, RECONNECT_MS.most);
      }
      await sleep(pause, undefined, { signal: closing.signal }).catch(() => {});
    }
  })();
  await first.catch(() => {});

  return {
    onStory(storyId, listener) {
      const listeners = ofStory.get(storyId) ?? new Set();
      ofStory.set(storyId, listeners.add(listener));
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0 && ofStory.get(storyId) === listeners) ofStory.delete(storyId);
      };
    },
    onOutbox(listener) {
      ofOutbox.add(listener);
      return () => ofOutbox.delete(listener);
    },
    presence: () => (present ? number : null),
    async close() {
      closing.abort();
      if (current) await leave(current);
      await done;
    },
  };
}

/** Says goodbye, and does not wait long for an answer. */
async function leave(client: LentClient): Promise<void> {
  const timer = setTimeout(() => client.cut(), CLOSE_MS);
  await client.end().catch(() => {});
  clearTimeout(timer);
}
