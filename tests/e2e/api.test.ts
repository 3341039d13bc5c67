/** The HTTP API as programs meet it: the built app, over real HTTP, with the stand-in making. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StandIn, startStandIn } from './support/server.ts';

const BRIEF = { title: 'Zoë & the “Sea”', characters: [{ name: 'Zoë', description: 'a child' }], chapterCount: 1 };
const NOBODY = '01980000-0000-7000-8000-00000000ffff';
let served: StandIn;
let book = '';

beforeAll(async () => {
  served = await startStandIn({ bookSeconds: 0.5 });
  book = await served.bookOf(BRIEF);
}, 200_000);
afterAll(() => served?.close());

const call = (path: string, init?: RequestInit) => fetch(served.url + path, init);
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  call(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
const errorOf = async (response: Response) => ({ status: response.status, ...(await response.json()).error });

test('a brief starts a book, and the answer says where to watch it', async () => {
  const response = await post('/api/stories/generate', BRIEF);
  expect(response.status).toBe(202);
  const { storyId, ...rest } = await response.json();
  expect(rest).toEqual({
    status: 'generating',
    estimatedTime: 0.5,
    pollUrl: `/api/stories/${storyId}/status`,
    eventsUrl: `/api/stories/${storyId}/events`,
  });
});

test('the same key and brief answer with the same book; another brief under that key is refused', async () => {
  const send = (brief: object) => post('/api/stories/generate', brief, { 'idempotency-key': 'once' });
  const [first, second] = [await (await send(BRIEF)).json(), await (await send(BRIEF)).json()];
  expect(second.storyId).toBe(first.storyId);
  expect(await errorOf(await send({ ...BRIEF, chapterCount: 3 }))).toMatchObject({
    status: 409,
    code: 'INVALID_REQUEST',
  });
});

test('a bad brief is told every fault with its field', async () => {
  const { status, code, details } = await errorOf(
    await post('/api/stories/generate', { characters: [], chapterCount: 99 }),
  );
  expect({ status, code }).toEqual({ status: 400, code: 'INVALID_REQUEST' });
  expect(details.faults.map(({ field }: { field: string }) => field).sort()).toEqual(['chapterCount', 'characters']);
});

test('an approval names what was looked at, or comes without a body', async () => {
  const approve = `/api/stories/${book}/approve`;
  expect(await errorOf(await post(approve, { steps: 'text:1' }))).toMatchObject({
    status: 400,
    details: { faults: [{ field: 'steps' }] },
  });
  // A finished book holds nothing.
  expect(await errorOf(await post(approve, { steps: ['text:1'] }))).toMatchObject({ status: 409 });
  expect(await errorOf(await call(approve, { method: 'POST' }))).toMatchObject({ status: 409 });
});

test('a brief that is unfit for children is told which of its fields, and not a word of them', async () => {
  const error = await errorOf(
    await post('/api/stories/generate', { ...BRIEF, moralLesson: 'how to kill a man with a knife' }),
  );
  expect(error).toMatchObject({
    status: 422,
    code: 'CONTENT_REJECTED',
    details: { faults: [{ field: 'moralLesson' }] },
  });
  expect(JSON.stringify(error)).not.toContain('knife');
});

test('a body that is too long is refused before it is read', async () => {
  const response = await post('/api/stories/generate', { title: 'x'.repeat(40_000) });
  expect(await errorOf(response)).toMatchObject({ status: 413, details: { faults: [{ field: 'brief' }] } });
});

test('a wrong method is told the right ones', async () => {
  const response = await call(`/api/stories/${book}/cancel`);
  expect(response.headers.get('allow')).toBe('POST');
  expect(await errorOf(response)).toMatchObject({ status: 405, code: 'INVALID_REQUEST' });
  expect((await call(`/api/stories/${book}`, { method: 'PATCH' })).status).toBe(405);
});

test('a book that is not there is not found, under every address', async () => {
  for (const path of ['', '/status', '/events', '/pictures/cover', '/speech/1'])
    expect(await errorOf(await call(`/api/stories/${NOBODY}${path}`))).toMatchObject({
      status: 404,
      code: 'STORY_NOT_FOUND',
    });
  expect((await call("/api/stories/1' OR 1=1")).status).toBe(404);
  expect((await call('/api/nothing')).status).toBe(404);
});

test('the shelf is given in bounded pages', async () => {
  const shelf = await (await call('/api/stories?limit=1')).json();
  expect(shelf).toMatchObject({ limit: 1, offset: 0, stories: [{ status: expect.any(String) }] });
  expect(await errorOf(await call('/api/stories?limit=1000'))).toMatchObject({ status: 400 });
});

test('events come with ids, and go on after the last one a listener had', async () => {
  const all = await (await call(`/api/stories/${book}/events`)).text();
  const ids = [...all.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
  expect(ids).toEqual(ids.map((_, i) => i + 1));
  const rest = await (
    await call(`/api/stories/${book}/events`, { headers: { 'last-event-id': String(ids.length - 2) } })
  ).text();
  expect([...rest.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id))).toEqual(ids.slice(-2));
  expect(rest.trimEnd().endsWith('event: end\ndata: {}')).toBe(true);
});

test('pictures may be kept for ever only under the address of the version that is shown', async () => {
  const cached = async (query: string) =>
    (await call(`/api/stories/${book}/pictures/cover?${query}`)).headers.get('cache-control');
  expect(await cached('size=small&v=v1')).toContain('immutable');
  expect(await cached('size=small&v=old')).not.toContain('immutable');
  expect((await call(`/api/stories/${book}/pictures/cover?size=huge`)).status).toBe(400);
});

test('files are saved under the title, in any script', async () => {
  const named = async (path: string) => (await call(path)).headers.get('content-disposition');
  expect(await named(`/api/assets/pdf/${book}`)).toContain("filename*=UTF-8''Zo%C3%AB");
  expect(await named(`/api/assets/pdf/${book}?quality=print`)).toContain('print');
  expect(await named(`/api/assets/epub/${book}`)).toContain('.epub');
  expect(await named(`/api/assets/audio/${book}?chapter=1`)).toContain('chapter%201.mp3');
});

test('sound can be asked for in ranges', async () => {
  const response = await call(`/api/stories/${book}/speech/1`, { headers: { range: 'bytes=0-3' } });
  expect(response.status).toBe(206);
  expect(await response.text()).toBe('RIFF');
});

test('a page of another site cannot start or remove a book', async () => {
  const cross = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
  expect(await errorOf(await post('/api/stories/generate', BRIEF, cross))).toMatchObject({
    status: 403,
    code: 'UNAUTHORIZED',
  });
  expect((await call(`/api/stories/${book}`, { method: 'DELETE', headers: cross })).status).toBe(403);
});

test('a finished book cannot be stopped; a removed one is gone', async () => {
  expect(await errorOf(await post(`/api/stories/${book}/cancel`, {}))).toMatchObject({ status: 409 });
  const id = (await (await post('/api/stories/generate', { ...BRIEF, chapterCount: 2 })).json()).storyId;
  expect(await (await post(`/api/stories/${id}/cancel`, {})).json()).toEqual({ storyId: id, status: 'cancelled' });
  expect(await (await post(`/api/stories/${id}/resume`, {})).json()).toEqual({ storyId: id, status: 'generating' });
  expect((await call(`/api/stories/${id}`, { method: 'DELETE' })).status).toBe(204);
  expect((await call(`/api/stories/${id}`)).status).toBe(404);
});

test('pages carry a policy that runs no script but ours, and their own script has its nonce', async () => {
  const response = await call('/');
  const policy = response.headers.get('content-security-policy') ?? '';
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  expect(policy).not.toContain("script-src 'self' 'unsafe-inline'");
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  const scripts = [...(await response.text()).matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g)].map(([tag]) => tag);
  expect(scripts.length).toBeGreaterThan(0);
  for (const tag of scripts) expect(tag).toContain(`nonce="${nonce}"`);
});

test('a title full of markup is only ever text', async () => {
  // Titles are checked with the brief; the title of the page must still be safe from anything the store may hold.
  const id = (await (await post('/api/stories/generate', { ...BRIEF, title: 'A & B’s “day”' })).json()).storyId;
  const page = await (await call(`/books/${id}`)).text();
  expect(page).toContain('A &amp; B’s “day”');
  expect((await call('/books/not-a-book')).status).toBe(404);
});
