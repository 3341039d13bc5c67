/** Answers with bytes: caching by version, ranges for sound, and file names in any script. */

export interface FileAnswer {
  bytes: Uint8Array;
  mediaType: string;
  /** Cached for ever when the address carries the version of what it shows; checked by ETag otherwise. */
  version?: string;
  immutable?: boolean;
  /** Saved under this name when given; shown in place when not. */
  fileName?: string;
}

/** A book's title as a file name: letters and digits of any script stay, what file systems refuse goes. */
export function fileNameOf(title: string, extension: string): string {
  const name = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  // 120 code points keep even four-byte scripts under the 255-byte names of common file systems at their usual length.
  return `${[...name].slice(0, 60).join('').trim() || 'Book'}.${extension}`;
}

/** `attachment` with an ASCII name for old clients and the real one as RFC 6266 and RFC 8187 (once 5987) write it. */
export function attachment(fileName: string): string {
  const plain = fileName
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]+/g, '')
    .replace(/["\\]/g, '')
    .replace(/^ *(?=\.)/, 'Book');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** The one range of a Range header, inclusive; `undefined` to send all (RFC 9110, 14.2), `null` when it cannot be met. */
export function byteRange(header: string | null, length: number): { start: number; end: number } | null | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const [, first = '', last = ''] = match;
  if (first === '') {
    const suffix = Math.min(Number(last), length);
    return suffix === 0 ? null : { start: length - suffix, end: length - 1 };
  }
  const start = Number(first);
  const end = last === '' ? length - 1 : Math.min(Number(last), length - 1);
  return start >= length || start > end ? null : { start, end };
}

export function fileResponse(request: Request, file: FileAnswer): Response {
  const headers = new Headers({
    'Content-Type': file.mediaType,
    'Accept-Ranges': 'bytes',
    'Cache-Control': file.immutable ? 'private, max-age=31536000, immutable' : 'private, no-cache',
  });
  if (file.fileName) headers.set('Content-Disposition', attachment(file.fileName));
  if (file.version) {
    const etag = `"${file.version.replace(/[^\w.-]/g, '')}"`;
    headers.set('ETag', etag);
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  }
  const range = byteRange(request.headers.get('range'), file.bytes.byteLength);
  if (range === null) {
    headers.set('Content-Range', `bytes */${file.bytes.byteLength}`);
    return new Response(null, { status: 416, headers });
  }
  const bytes = range ? file.bytes.subarray(range.start, range.end + 1) : file.bytes;
  headers.set('Content-Length', String(bytes.byteLength));
  if (range) headers.set('Content-Range', `bytes ${range.start}-${range.end}/${file.bytes.byteLength}`);
  return new Response(new Uint8Array(bytes), { status: range ? 206 : 200, headers });
}
