/** What no browser sends: the studio refuses it by name, and goes on answering. Over raw sockets, since clients correct us. */
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StandIn, startStandIn } from '../e2e/support/server.ts';

let served: StandIn;
let port: number;
let book: string;
beforeAll(async () => {
  served = await startStandIn({ bookSeconds: 0.2 });
  port = Number(new URL(served.url).port);
  book = await served.bookOf({ characters: [{ name: 'Mina', description: 'a fox' }], chapterCount: 1 });
}, 200_000);
afterAll(() => served?.close());

/** Sends bytes as they are; answers with the status, 0 when the connection was closed without one. */
async function say(request: string): Promise<{ status: number; head: string; body: string }> {
  const said = await new Promise<string>((done) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    let text = '';
    socket.on('data', (chunk) => (text += chunk));
    socket.on('error', () => done(text));
    socket.on('close', () => done(text));
  });
  const [head = '', ...rest] = said.split('\r\n\r\n');
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0), head, body: rest.join('\r\n\r\n') };
}
const ask = (line: string, headers: Record<string, string> = {}, body = '') => {
  const all = Object.entries({ Host: `localhost:${port}`, Connection: 'close', ...headers });
  return say(`${line} HTTP/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`);
};
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  ask(
    `POST ${path}`,
    { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)), ...headers },
    body,
  );

test.each(['evil.example', `evil.example:80`, '[', '', 'localhost@evil.example', '127.0.0.1.nip.io'])(
  'a request to the host "%s" is misdirected',
  async (host) => {
    expect((await ask('GET /api/stories', { Host: host })).status).toBe(421);
    expect((await ask('GET /icon.svg', { Host: host })).status).toBe(421);
  },
);

test('two hosts are as good as none', async () => {
  const { status } = await say('GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n');
  expect(status).toBe(421);
});

test.each([
  ['GET //', 400],
  ['GET //evil.example/api/stories', 400],
  ['GET /\\evil.example', 400],
  ['GET http://[/', 400],
  ['OPTIONS *', 400],
  ['TRACE /', 405],
  ['PROPFIND /', 405],
  ['GET /%', 404],
  ['GET /%00', 404],
  ['GET /..%2f..%2fpackage.json', 404],
  ['GET /assets/../../../package.json', 404],
  ['GET /api/stories/..%2f..%2fetc', 404],
  ['GET /api/assets/pdf/..%2f..%2f..%2fetc%2fpasswd', 404],
  ['DELETE /api/stories', 405],
])('%s is answered with %i', async (line, status) => {
  expect((await ask(line)).status).toBe(status);
});

test('no slot or chapter leads out of the book', async () => {
  for (const part of ['pictures/..%2f..%2fbook.json', 'pictures/chapter-13', 'speech/0', 'speech/1e0'])
    expect((await ask(`GET /api/stories/${book}/${part}`)).status).toBe(400);
});

test('ranges out of bounds end no answer badly', async () => {
  expect((await ask('GET /icon.svg', { Range: 'bytes=5-2' })).status).toBe(200);
  expect((await ask(`GET /api/stories/${book}/speech/1`, { Range: 'bytes=5-2' })).status).toBe(416);
  expect((await ask(`GET /api/stories/${book}/speech/1`, { Range: 'bytes=99999999999999999999-' })).status).toBe(416);
});

test('JSON that reaches for the prototype, or lies in itself, is only a bad brief', async () => {
  const brief = (extra: string) => `{"characters":[{"name":"Mina","description":"a fox"${extra}`;
  for (const body of [
    brief('}],"__proto__":{"genre":"x"}}'),
    brief(',"__proto__":{"role":"x"}}]}'),
    brief('}],"constructor":{"prototype":{}}}'),
    `{"characters":${'['.repeat(15_000)}${']'.repeat(15_000)}}`,
    '',
    'null',
    '"brief"',
  ]) {
    const answer = await post('/api/stories/generate', body);
    expect(answer.status, body.slice(0, 80)).toBe(400);
    expect(answer.body).toMatch(/"code":"INVALID_REQUEST"/);
  }
});

test('ten megabytes are refused whether announced or not, and headers have an end', async () => {
  expect((await post('/api/stories/generate', `"${'x'.repeat(10_000_000)}"`)).status).toBe(413);
  const chunks = `${(1_000_000).toString(16)}\r\n${'x'.repeat(1_000_000)}\r\n0\r\n\r\n`;
  const chunked = { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' };
  expect((await ask('POST /api/stories/generate', chunked, chunks)).status).toBe(413);
  expect((await ask('GET /', { 'X-Long': 'a'.repeat(20_000) })).status).toBe(431);
});

test('a page of another site can post neither to the API nor to the form', async () => {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const cross: Record<string, string>[] = [
    { Origin: 'http://evil.example' },
    { Origin: 'null' },
    { Origin: 'http://evil.example', 'X-Forwarded-Host': 'evil.example' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'cross-site' },
  ];
  for (const headers of cross) {
    expect([400, 403]).toContain((await post('/api/stories/generate', '{}', headers)).status);
    expect([400, 403]).toContain((await post('/create', 'name=Mina', { ...form, ...headers })).status);
  }
});

test('the form refuses the same heroes as the API, and shows them only as text', async () => {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const { status, body } = await post(
    '/create',
    new URLSearchParams({ name: '<script>alert(1)</script>', description: 'a fox' }).toString(),
    form,
  );
  expect(status).toBe(400);
  expect(body).not.toContain('<script>alert(1)');
  expect((await post('/create', '{}')).status).toBe(415);
});

test('whatever is accepted, and only the head is wanted: answered, and kept by no cache', async () => {
  for (const accept of ['image/webp', '*/*;q=0', 'a'.repeat(5_000)])
    expect((await ask('GET /api/stories', { Accept: accept })).status).toBe(200);
  for (const path of ['/', '/create', `/books/${book}`, '/api/stories', `/api/stories/${book}/events`]) {
    const { status, head, body } = await ask(`HEAD ${path}`);
    expect({ path, status, body }).toEqual({ path, status: 200, body: '' });
    expect(head).toMatch(/cache-control: (no-store|private, no-cache)/i);
    expect(head).toMatch(/x-content-type-options: nosniff/i);
  }
});

test('an idempotency key has its limit, and serves one brief only', async () => {
  const brief = (chapters: number) =>
    `{"characters":[{"name":"Mina","description":"a fox"}],"chapterCount":${chapters},"seed":1}`;
  const send = (key: string, chapters: number) =>
    post('/api/stories/generate', brief(chapters), { 'Idempotency-Key': key });
  expect((await send('k'.repeat(200), 1)).status).toBe(202);
  expect((await send('k'.repeat(200), 2)).status).toBe(409);
  const long = await send('k'.repeat(201), 1);
  expect(long.status).toBe(400);
  expect(long.body).toMatch(/"field":"Idempotency-Key","message":"must be 1 to 200/);
});

test('after all of this it still answers', async () => {
  expect((await ask('GET /api/stories')).status).toBe(200);
});
