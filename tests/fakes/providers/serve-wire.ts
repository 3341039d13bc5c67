/** A stand-in as an HTTP server on loopback: reads each request strictly, remembers it, keeps the limits, and answers or breaks as planned. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { countRates, type Limits, type RateCounter, type RateState } from './count-rates.ts';
import { type FaultRule, plannedFault } from './faults.ts';
import { describeForm, readForm } from './read-form.ts';
import { BadRequest, NoModel } from './refusals.ts';
import { sendAnswer } from './send-answer.ts';
import type { Call, Complaint, Latency, StandIn } from './stand-in-types.ts';
import type { Kind } from './vendor-names.ts';
import type { Failure, Understood, Wire, WireAnswer, WireRequest } from './wire.ts';

/** The largest request a vendor here reads: some pictures of references, as base64. */
const REQUEST_BYTES_MAX = 80 * 1024 * 1024;
/** Headers that hold keys are never remembered. */
const SECRET_HEADERS = new Set(['authorization', 'x-api-key', 'xi-api-key', 'x-goog-api-key', 'cookie']);
/** These have been answered before the vendor has done any work. */
const REFUSALS: Partial<Record<string, Failure['what']>> = {
  '401': 'no-key',
  '500': 'server-error',
  '503': 'overloaded',
};

export interface ServedWire extends StandIn {
  faults: readonly FaultRule[];
  latency: Latency;
  setLimits(limits: Limits): void;
  close(): Promise<void>;
}

export async function serveWire(
  wire: Wire,
  key: string,
  settings: {
    port: number;
    faults: readonly FaultRule[];
    latency: Latency;
    limits: Limits;
    decoyUrl: string;
    onCall?: (call: Call) => void;
  },
): Promise<ServedWire> {
  const calls: Call[] = [];
  const complaints: Complaint[] = [];
  const counted = new Map<Kind | 'all', number>();
  let rates: RateCounter = countRates(settings.limits);
  const count = (kind: Kind | 'all') => {
    const nth = (counted.get(kind) ?? 0) + 1;
    counted.set(kind, nth);
    return nth;
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // A fault of the stand-in itself must not look like one of the vendor's: it is loud, and counts as a complaint.
      complain(request, 500, `the stand-in itself failed: ${error instanceof Error ? error.stack : String(error)}`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  function complain({ method = '', url = '' }: IncomingMessage, status: number, what: string): void {
    complaints.push({ vendor: wire.vendor, method, path: url, status, what });
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = openCall(request);
    calls.push(call);
    const gone = new AbortController();
    const end = () => {
      if (call.durationMs !== undefined) return;
      call.ended ??= response.writableFinished ? 'answered' : 'client-gone';
      call.durationMs = performance.now() - started;
      if (call.ended !== 'answered') gone.abort();
      settings.onCall?.(call);
    };
    const started = performance.now();
    response.on('finish', end).on('close', end).on('error', end);

    const raw = await readBody(request, gone.signal);
    if (raw === undefined) return;
    call.bytesIn = raw.byteLength;
    const headers = headersOf(request);
    const said = headers['x-goog-api-key'] ?? headers['xi-api-key'] ?? headers.authorization ?? '';
    const send = (answer: WireAnswer) =>
      sendAnswer(response, answer, { fault: call.fault, call, gone: gone.signal, decoyUrl: settings.decoyUrl });
    const refuse = (failure: Failure, state: RateState = {}) => {
      const { status, headers, body } = wire.fail(failure, said);
      return send({ status, headers: { ...wire.rateHeaders?.(state), ...headers }, body });
    };

    let understood: Understood | undefined;
    try {
      const read = await readRequest(request, raw, headers);
      call.body = read.form ? describeForm(read.form) : raw.toString('utf8');
      if (!wire.authorised(read, key)) {
        complain(request, 401, said === '' ? 'no key' : 'a wrong key');
        return await refuse({ what: 'no-key' });
      }
      understood = wire.understand(read, `http://127.0.0.1:${port}`);
    } catch (error) {
      if (error instanceof NoModel) {
        complain(request, 404, error.message);
        return await refuse({ what: 'no-model', model: error.model });
      }
      if (!(error instanceof BadRequest)) throw error;
      complain(request, 400, error.message);
      return await refuse({ what: 'bad-request', message: error.message, param: error.param });
    }
    if (!understood) {
      complain(request, 404, 'the vendor has no such path');
      return await refuse({ what: 'no-such-path' });
    }

    const { kind, model, task, pictures, characters } = understood;
    const nth = count(kind);
    Object.assign(call, { kind, model, task, nth });
    call.fault = plannedFault(state.faults, { vendor: wire.vendor, kind, task, nth, nthOfVendor: count('all') });
    const latency = typeof state.latency === 'number' ? state.latency : (state.latency[kind] ?? 0);
    try {
      if (latency > 0) await sleep(latency, undefined, { signal: gone.signal });
      if (call.fault === 'hang') await once(gone.signal, 'abort');
    } catch {
      // The client has gone; `end` has noted it.
    }
    if (gone.signal.aborted) return;

    const failure = failureOf(call, model);
    if (failure) return await refuse(failure);
    const free = kind === 'models' || kind === 'download';
    // The answer is made first, so that its tokens can be counted before it is let through, as vendors estimate them.
    const answer = await understood.answer(call.fault);
    const outputTokens = answer.used?.outputTokens ?? 0;
    const used = {
      requests: 1,
      tokens: (answer.used?.inputTokens ?? understood.inputTokens) + outputTokens,
      pictures,
    };
    // A vendor counts a call when it comes in; how long the answer then takes to be made is another matter.
    const { state: rateState, refused } = free
      ? { state: {}, refused: undefined }
      : rates.take(`${model} ${kind === 'critic' ? 'text' : kind}`, used, call.at);
    if (refused) {
      call.overLimit = true;
      const { meter, limit, seconds } = refused;
      return await refuse({ what: 'rate-limited', model, meter, limit, retryAfterSeconds: seconds }, rateState);
    }
    // Work that was done is counted, even when its answer gets lost on the way; what was refused costs nothing.
    const inputTokens = answer.used?.inputTokens ?? understood.inputTokens;
    if (answer.status < 300) Object.assign(call, { inputTokens, outputTokens, pictures, characters });
    await send({ ...answer, headers: { ...wire.rateHeaders?.(rateState), ...answer.headers } });
  }

  server.listen(settings.port, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const state: ServedWire = {
    url: `http://127.0.0.1:${port}`,
    key,
    calls,
    complaints,
    faults: settings.faults,
    latency: settings.latency,
    callsOf: (kind) => calls.filter((call) => call.kind === kind),
    setLimits(limits) {
      rates = countRates(limits);
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return state;

  function openCall(request: IncomingMessage): Call {
    const headers = Object.fromEntries(
      Object.entries(headersOf(request)).filter(([name]) => !SECRET_HEADERS.has(name)),
    );
    const { method = 'GET', url = '/' } = request;
    // Some vendors take the key in the address as well; it is not remembered either.
    const path = url.replace(/([?&]key=)[^&]+/, '$1…');
    const zero = { nth: 0, bytesIn: 0, bytesOut: 0, inputTokens: 0, outputTokens: 0, pictures: 0, characters: 0 };
    return { vendor: wire.vendor, at: Date.now(), method, path, headers, body: '', overLimit: false, ...zero };
  }
}

function failureOf({ fault }: Call, model: string): Failure | undefined {
  if (fault === undefined) return undefined;
  if (fault === '404') return { what: 'no-model', model };
  if (fault === '400')
    return { what: 'bad-request', message: 'This value is not supported with this model.', param: 'model' };
  if (fault === 'credit') return { what: 'credit' };
  const what = REFUSALS[fault];
  if (what) return { what } as Failure;
  const limited = { what: 'rate-limited', model, meter: 'requests', limit: 60 } as const;
  if (fault === '429-short') return { ...limited, retryAfterSeconds: 1 };
  if (fault === '429-long') return { ...limited, retryAfterSeconds: 120 };
  return fault === '429-bare' ? limited : undefined;
}

function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}

/** Undefined when the client went before it had said everything. Throws a RangeError past the limit. */
async function readBody(request: IncomingMessage, gone: AbortSignal): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).byteLength;
      if (size > REQUEST_BYTES_MAX) throw new RangeError('a request of more than 80 MB');
    }
  } catch (error) {
    if (gone.aborted || request.destroyed) return undefined;
    throw error;
  }
  return Buffer.concat(chunks);
}

/** Throws BadRequest when the body is not what its type says. */
async function readRequest(
  request: IncomingMessage,
  raw: Buffer,
  headers: Record<string, string>,
): Promise<WireRequest> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const base = { method: request.method ?? 'GET', url, headers, json: undefined };
  if (raw.byteLength === 0) return base;
  const type = headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return { ...base, form: await readForm(type, raw) };
  if (!/^application\/json(?:;|$)/.test(type)) throw new BadRequest(`Unsupported content type: "${type}"`);
  try {
    return { ...base, json: JSON.parse(raw.toString('utf8')) };
  } catch {
    throw new BadRequest('We could not parse the JSON body of your request.');
  }
}
