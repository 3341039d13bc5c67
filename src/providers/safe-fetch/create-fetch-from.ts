/**
 * The one door to the outside. Everything that is fetched, by us or by a vendor's library, goes through here, because what names
 * the address may be a stranger: a vendor's answer, a redirect, a DNS server. The threat is that such a stranger makes us
 * read what only we can reach (the cloud's metadata, a database, a neighbour's admin page), or fills our memory.
 */
import { type BodyInit, fetch as fetchOnce } from 'undici';
import type { VendorTools } from '../vendor.ts';
import { capBody } from './cap-body.ts';
import { checkUrl, hostOf } from './check-address.ts';
import { BodyTooLarge, FetchRefused, refusalIn } from './errors.ts';
import { type Hop, isRedirect, nextHop } from './next-hop.ts';
import { openPools, type PoolOptions } from './open-pools.ts';

/** How often a request may be redirected. */
const REDIRECTS_MAX = 5;

export interface FetchFromOptions extends PoolOptions {
  /** Ports of the open internet that may be fetched from; a trusted origin's port is its own. 80 and 443. */
  ports?: readonly number[];
}
export type FetchFrom = VendorTools['fetchFrom'] & {
  /** Closes all connections, for the end of the process. */
  close(): Promise<void>;
};

/**
 * Makes the fetch for one use. `trusted` are origins (`http://localhost:11434`) that an operator has configured: they may be private
 * and have any port. `maxBytes` caps each answer's body after decompression. The fetch it gives has the platform's signature
 * and errors, but for FetchRefused and BodyTooLarge; how long it may take in all is for `init.signal` to say.
 */
export function createFetchFrom({ ports = [80, 443], ...options }: FetchFromOptions = {}): FetchFrom {
  const pools = openPools(options);

  const answerTo = async (hop: Hop, signal: AbortSignal) => {
    checkUrl(hop.url, { trusted: hop.trusted, ports });
    try {
      return await fetchOnce(hop.url, {
        method: hop.method,
        headers: [...hop.headers],
        body: (hop.body ?? null) as BodyInit,
        redirect: 'manual',
        signal,
        dispatcher: hop.trusted ? pools.trusted : pools.open,
      });
    } catch (error) {
      throw refusalIn(error) ?? error;
    }
  };

  const fetchFrom: VendorTools['fetchFrom'] = ({ trusted, maxBytes }) => {
    const origins = new Set(trusted.map((address) => new URL(address).origin));
    return async (input, init) => {
      let hop = await firstHop(input, init, origins);
      const signal = init?.signal ?? (input instanceof Request ? input.signal : new AbortController().signal);
      const mode = init?.redirect ?? (input instanceof Request ? input.redirect : 'follow');
      for (let redirects = 0; ; redirects += 1) {
        const answer = await answerTo(hop, signal);
        const next =
          mode !== 'manual' && isRedirect(answer.status)
            ? dropping(answer, () =>
                nextHop(hop, { status: answer.status, location: answer.headers.get('location') }, origins),
              )
            : undefined;
        if (next === undefined) return finish(answer, hop, { redirected: redirects > 0, maxBytes });
        if (mode === 'error')
          throw drop(answer, new FetchRefused(hostOf(hop.url), 'it redirects, and whoever asked does not want that'));
        if (redirects === REDIRECTS_MAX)
          throw drop(answer, new FetchRefused(hostOf(hop.url), `it redirects more than ${REDIRECTS_MAX} times`));
        drop(answer, undefined);
        hop = next;
      }
    };
  };
  return Object.assign(fetchFrom, { close: pools.close });
}

type Received = Awaited<ReturnType<typeof fetchOnce>>;

/** The platform's own Request reads every kind of body there is (forms, blobs, streams), and gives it its content type. */
async function firstHop(
  input: string | URL | Request,
  init: RequestInit | undefined,
  trusted: ReadonlySet<string>,
): Promise<Hop> {
  const address = input instanceof Request ? input.url : String(input);
  if (!URL.canParse(address)) throw new FetchRefused('', 'the address cannot be read');
  const url = new URL(address);
  checkUrl(url, { trusted: true, ports: [] });
  const request = new Request(input, {
    ...init,
    ...(init?.body instanceof ReadableStream ? { duplex: 'half' } : {}),
  } as RequestInit);
  const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
  return { url, method: request.method, headers: request.headers, body, trusted: trusted.has(url.origin) };
}

/** Lets go of an answer nobody will read, so that its connection is not held. */
function drop<T>(answer: Received, error: T): T {
  answer.body?.cancel().catch(() => undefined);
  return error;
}
function dropping<T>(answer: Received, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw drop(answer, error);
  }
}

function finish(answer: Received, hop: Hop, options: { redirected: boolean; maxBytes: number }): Response {
  const { maxBytes, redirected } = options;
  const told = Number(answer.headers.get('content-length') ?? 0);
  if (told > maxBytes && hop.method !== 'HEAD') throw drop(answer, new BodyTooLarge(hostOf(hop.url), maxBytes));
  const body = answer.body as ReadableStream<Uint8Array> | null;
  const response = new Response(body && capBody(body, maxBytes, hostOf(hop.url)), {
    status: answer.status,
    statusText: answer.statusText,
    headers: [...answer.headers],
  });
  return Object.defineProperties(response, { url: { value: hop.url.href }, redirected: { value: redirected } });
}
