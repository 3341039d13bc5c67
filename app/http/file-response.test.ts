import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachment, byteRange, fileNameOf, fileResponse } from './file-response.ts';

const bytes = new Uint8Array(100).map((_, i) => i);
const ask = (headers: Record<string, string> = {}) => new Request('http://localhost/file', { headers });

test('a range is answered with just those bytes', async () => {
  const response = fileResponse(ask({ range: 'bytes=10-19' }), { bytes, mediaType: 'audio/mpeg' });
  expect(response.status).toBe(206);
  expect(response.headers.get('content-range')).toBe('bytes 10-19/100');
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
});

test('a range outside the file is refused with its length', () => {
  const response = fileResponse(ask({ range: 'bytes=100-' }), { bytes, mediaType: 'audio/mpeg' });
  expect([response.status, response.headers.get('content-range')]).toEqual([416, 'bytes */100']);
});

test('any range that is answered lies inside the file', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(200), fc.nat(200), fc.integer({ min: 1, max: 100 }), (text, a, b, length) => {
      for (const header of [text, `bytes=${a}-${b}`, `bytes=${a}-`, `bytes=-${b}`]) {
        const range = byteRange(header, length);
        if (!range) continue;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeLessThan(length);
        expect(range.start).toBeLessThanOrEqual(range.end);
      }
    }),
  );
});

test('what the browser already has is not sent again', () => {
  const first = fileResponse(ask(), { bytes, mediaType: 'image/webp', version: 'v1', immutable: true });
  expect(first.headers.get('cache-control')).toContain('immutable');
  const again = fileResponse(ask({ 'if-none-match': first.headers.get('etag') ?? '' }), {
    bytes,
    mediaType: 'image/webp',
    version: 'v1',
  });
  expect(again.status).toBe(304);
});

test('titles of any script become file names', () => {
  expect(attachment(fileNameOf('Zoë & the “Sea”', 'pdf'))).toBe(
    'attachment; filename="Zoe & the Sea.pdf"; filename*=UTF-8\'\'Zo%C3%AB%20%26%20the%20%E2%80%9CSea%E2%80%9D.pdf',
  );
  expect(attachment(fileNameOf('الثعلب', 'epub'))).toMatch(/^attachment; filename="Book\.epub"; filename\*=UTF-8''%D8/);
});

test('no title can break out of the header or into a folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const name = fileNameOf(title, 'pdf');
      expect(name).not.toMatch(/[/\\:\p{Cc}]/u);
      expect(() => new Headers({ 'Content-Disposition': attachment(name) })).not.toThrow();
    }),
  );
});
