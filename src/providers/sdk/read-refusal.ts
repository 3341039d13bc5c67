/** What a vendor said when it refused a call, in one shape: each has its own envelope around a code and a sentence. */
import type { APICallError } from '@ai-sdk/provider';
import type { HeaderBag } from './rate-news.ts';

export interface Refusal {
  status: number | undefined;
  /** Every code-like word of the answer, lower case: `insufficient_quota`, `resource_exhausted`, `moderation_blocked`. */
  codes: string[];
  /** The vendor’s sentence. It may repeat what was sent: never show it as it is; see `speakable`. */
  message: string;
  /** The parsed body, or undefined when it is no JSON. */
  body: unknown;
  headers: HeaderBag;
}

const CODE_KEYS = new Set([
  ...['code', 'type', 'status', 'name', 'reason', 'error_code', 'error_type', 'blockreason', 'finish_reason'],
]);
const MESSAGE_KEYS = new Set(['message', 'msg', 'detail', 'error', 'title', 'errors']);

/** Walks the error envelope, which is small; a hostile one is cut off by depth and by count. */
function gather(value: unknown, key: string, found: { codes: string[]; messages: string[] }, depth = 0): void {
  if (depth > 6 || found.codes.length + found.messages.length > 40) return;
  if (typeof value === 'string') {
    if (CODE_KEYS.has(key) && /^[\w.:-]{1,80}$/.test(value)) found.codes.push(value.toLowerCase());
    else if (MESSAGE_KEYS.has(key)) {
      found.messages.push(value);
      if (/^[\w.:-]{1,80}$/.test(value)) found.codes.push(value.toLowerCase());
    }
  } else if (Array.isArray(value)) for (const each of value) gather(each, key, found, depth + 1);
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) gather(each, name.toLowerCase(), found, depth + 1);
}

/** The SDK says string; where a vendor reports an error inside an answer with status 200 it hands over the parsed body. */
function parsed(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Beside an `error` there may be the whole answer, whose words are nobody’s business here. */
const envelope = (body: unknown) =>
  typeof body === 'object' && body !== null && 'error' in body && body.error ? { error: body.error } : body;

export function readRefusal(error: APICallError): Refusal {
  const body = parsed(error.responseBody) ?? error.data;
  const found = { codes: [], messages: [] } as { codes: string[]; messages: string[] };
  gather(envelope(body), '', found);
  return {
    status: error.statusCode,
    codes: [...new Set(found.codes)],
    message: found.messages.join(' ') || error.message,
    body,
    headers: error.responseHeaders,
  };
}

/** Keys of the vendors we know, and whatever looks like one. */
const KEY_LIKE = /\b(?:(?:sk|pk|rk|fal|xi|hf)[-_][\w*-]{8,}|AIza[\w-]{8,}|Bearer\s+\S{8,}|[\w-]{32,})/gi;
/** A quoted piece stays when it is a name of the interface (`max_output_tokens`, `text.format`), which are lower case. */
const INTERFACE_NAME = /^[a-z0-9_.[\]-]{1,60}$/;

/** A capitalised word that does not begin a sentence: in a vendor’s message most likely a name, of ours or of theirs. */
const NAME_LIKE = /(?<=[\p{Ll}\p{N},:;()] )\p{Lu}[\p{L}\p{M}’'-]+/gu;
/** Vendors write English; a word of other letters can only be one they were sent. */
const FOREIGN = /[\p{L}\p{M}]*[^\p{ASCII}\p{P}\p{S}\s][\p{L}\p{M}]*/gu;
/** So many words in a row that were sent are a quotation. */
const ECHO_WORDS = 3;

/**
 * The vendor’s words, fit for a log: without keys, and without what vendors repeat of what they were sent (and so perhaps a child’s
 * name): quoted pieces, names, and runs of words of the request. At most 240 characters. `sent` is the text of the request.
 */
export function speakable(message: string, sent = ''): string {
  const clean = message
    .replaceAll(KEY_LIKE, '[key]')
    .replaceAll(/(?<!\w)(["'“‘`«])(.*?)(["'”’`»])(?!\w)/gs, (whole, _open, inside: string) =>
      INTERFACE_NAME.test(inside) ? whole : '[…]',
    )
    .replaceAll(NAME_LIKE, (word) => (sent.includes(word) ? '[…]' : word))
    .replaceAll(FOREIGN, '[…]');
  const words = clean.split(/\s+/).filter(Boolean).slice(0, 60);
  const echoed = new Set<number>();
  for (let i = 0; i + ECHO_WORDS <= words.length; i += 1)
    if (sent.includes(words.slice(i, i + ECHO_WORDS).join(' ')))
      for (let at = i; at < i + ECHO_WORDS; at += 1) echoed.add(at);
  return words
    .map((word, i) => (echoed.has(i) ? '[…]' : word))
    .join(' ')
    .replaceAll(/\[…\](?: \[…\])+/g, '[…]')
    .slice(0, 240);
}

/** The words of a request, without pictures and other long stuff. */
export function wordsSent(body: unknown, depth = 0): string {
  if (typeof body === 'string') return body.length > 100_000 ? '' : body;
  if (depth > 8 || typeof body !== 'object' || body === null || body instanceof Uint8Array) return '';
  return Object.values(body)
    .map((each) => wordsSent(each, depth + 1))
    .join('\n');
}
