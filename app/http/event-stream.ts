/** Writes a story's events as server-sent events (WHATWG HTML, 9.2), with a heartbeat, until the story or the reader ends. */
import type { StoryEventView } from '../../src/making/story-view.ts';

/** Proxies close a silent connection after 30 to 60 s; a comment this often keeps it open. */
const HEARTBEAT_MS = 15_000;

export const eventLine = (event: StoryEventView): string =>
  `id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;

/** `follow` gets a signal that aborts when the reader goes away. The last line is `event: end`, after which nothing comes. */
export function eventStream(
  request: Request,
  follow: (signal: AbortSignal) => AsyncIterable<StoryEventView>,
  heartbeatMs = HEARTBEAT_MS,
): Response {
  const gone = new AbortController();
  const signal = AbortSignal.any([request.signal, gone.signal]);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (text: string) => {
        if (!signal.aborted) controller.enqueue(encoder.encode(text));
      };
      const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMs);
      try {
        send('retry: 2000\n\n');
        for await (const event of follow(signal)) send(eventLine(event));
        send('event: end\ndata: {}\n\n');
      } catch (error) {
        // The connection just ends, and the browser comes back with its Last-Event-ID: nothing is lost.
        if (!signal.aborted) console.error(error);
      } finally {
        clearInterval(heartbeat);
        if (!gone.signal.aborted) controller.close();
      }
    },
    cancel() {
      gone.abort();
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    },
  });
}
