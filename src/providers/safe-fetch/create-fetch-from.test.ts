/**
 * The door to the outside, against real servers. Names are resolved by the test, and the internet is a server on this machine. Long, because
 * every way in that has to be refused is tried through the same few helpers.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { createFetchFrom, type FetchFrom } from './create-fetch-from.ts';
import { BodyTooLarge, FetchRefused } from './errors.ts';

const PUBLIC = { address: '93.184.215.14', family: 4 };
const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function serve(listener: RequestListener) {
  const server = createServer(listener);
  const seen: IncomingMessage[] = [];
  const sockets = new Set<Socket>();
  server.on('request', (request) => seen.push(request));
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanups.push(() => stop(server));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port, seen, sockets, server };
}
const stop = (server: Server) => {
  server.closeAllConnections();
  server.close();
};
/** A door to an internet in which every name leads to the test's own server. */
function door(ports: number[], names: Record<string, string[]> = {}) {
  const asked: string[] = [];
  const fetchFrom = createFetchFrom({
    ports,
    dial: () => ({ address: '127.0.0.1', family: 4 }),
    lookup: async (host) => {
      asked.push(host);
      return (names[host] ?? [PUBLIC.address]).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    },
  });
  cleanups.push(fetchFrom.close);
  return { fetchFrom, asked };
}
const closed = (): FetchFrom => {
  const fetchFrom = createFetchFrom();
  cleanups.push(fetchFrom.close);
  return fetchFrom;
};
const bodyOf = async (request: IncomingMessage) => Buffer.concat(await request.toArray()).toString();

test('a public page is fetched, with the platform’s own response', async () => {
  const { port } = await serve((_, response) => response.writeHead(201, { 'x-told': 'yes' }).end('hello'));
  const { fetchFrom, asked } = door([port]);
  const response = await fetchFrom({ trusted: [], maxBytes: 100 })(`http://pictures.example:${port}/a`);
  expect(response).toBeInstanceOf(Response);
  expect([response.status, response.headers.get('x-told'), await response.text()]).toEqual([201, 'yes', 'hello']);
  expect([response.url, response.redirected, asked]).toEqual([
    `http://pictures.example:${port}/a`,
    false,
    ['pictures.example'],
  ]);
});

test.each([
  ['loopback', '127.0.0.1'],
  ['private', '10.1.2.3'],
  ['private', '172.16.0.1'],
  ['private', '192.168.1.1'],
  ['the cloud’s metadata', '169.254.169.254'],
  ['carrier NAT', '100.64.0.1'],
  ['multicast', '224.0.0.1'],
  ['unspecified', '0.0.0.0'],
  ['broadcast', '255.255.255.255'],
  ['documentation', '192.0.2.1'],
  ['benchmarking', '198.18.0.1'],
  ['loopback v6', '::1'],
  ['unspecified v6', '::'],
  ['link-local v6', 'fe80::1'],
  ['unique local v6', 'fd00::1'],
  ['multicast v6', 'ff02::1'],
  ['mapped', '::ffff:127.0.0.1'],
  ['mapped, public inside', '::ffff:93.184.215.14'],
  ['compatible', '::127.0.0.1'],
  ['NAT64', '64:ff9b::7f00:1'],
  ['6to4', '2002:7f00:1::'],
  ['Teredo', '2001::1'],
  ['documentation v6', '2001:db8::1'],
])(
  'a name that leads to a %s address (%s) is refused before anything is sent, also among good ones',
  async (_, address) => {
    const { port, seen, server } = await serve((__, response) => response.end());
    let connections = 0;
    server.on('connection', () => (connections += 1));
    const { fetchFrom } = door([port], { 'bad.example': [address], 'mixed.example': [PUBLIC.address, address] });
    for (const host of ['bad.example', 'mixed.example'])
      await expect(fetchFrom({ trusted: [], maxBytes: 100 })(`http://${host}:${port}/`)).rejects.toMatchObject({
        name: 'FetchRefused',
        code: 'DOWNLOAD_REFUSED',
      });
    expect([seen.length, connections]).toEqual([0, 0]);
  },
);

test('addresses written as numbers are refused in every way of writing them', async () => {
  const get = closed()({ trusted: [], maxBytes: 100 });
  for (const host of [
    '127.0.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '127.1',
    '127.0.0.1.',
    '１２７.0.0.1',
    '0',
    '169.254.169.254',
    '2852039166',
    '[::1]',
    '[::ffff:7f00:1]',
    '[::ffff:169.254.169.254]',
    '[64:ff9b::a9fe:a9fe]',
  ])
    await expect(get(`http://${host}/`), host).rejects.toBeInstanceOf(FetchRefused);
});

test('other protocols, other ports, names and passwords in the address, and things that are no address are refused', async () => {
  const get = closed()({ trusted: ['http://localhost:1'], maxBytes: 100 });
  for (const address of [
    'file:///etc/passwd',
    'data:text/plain,hello',
    'ftp://example.com/',
    'http://example.com:22/',
    'https://example.com:6379/',
    'http://key:secret@example.com/',
    'http://secret@localhost:1/',
    '/relative',
    '',
  ])
    await expect(get(address), address).rejects.toBeInstanceOf(FetchRefused);
});

test('no refusal tells more of an address than its host', async () => {
  const error = await closed()({ trusted: [], maxBytes: 1 })('http://127.0.0.1/path-secret?key=secret').catch((e) => e);
  expect(String(error)).toContain('127.0.0.1');
  expect(`${error} ${error.stack}`).not.toContain('secret?');
  expect(String(error)).not.toMatch(/path-secret|key=/);
});

test('the address that was checked is the one that is used: a name that changes its mind is asked once and cannot lead inside', async () => {
  const { port, seen } = await serve((_, response) => response.setHeader('connection', 'close').end('ok'));
  const answers = [PUBLIC.address, '127.0.0.1'];
  const dialled: string[] = [];
  const fetchFrom = createFetchFrom({
    ports: [port],
    lookup: async () => [{ address: answers.shift() ?? '127.0.0.1', family: 4 }],
    dial: ({ address }) => {
      dialled.push(address);
      return { address: '127.0.0.1', family: 4 };
    },
  });
  cleanups.push(fetchFrom.close);
  const get = fetchFrom({ trusted: [], maxBytes: 100 });
  expect(await (await get(`http://rebinding.example:${port}/`)).text()).toBe('ok');
  expect([dialled, answers]).toEqual([[PUBLIC.address], ['127.0.0.1']]);
  await expect(get(`http://rebinding.example:${port}/`)).rejects.toBeInstanceOf(FetchRefused);
  expect([seen.length, dialled]).toEqual([1, [PUBLIC.address]]);
});

test('a trusted origin may be private and have any port; another port of the same host may not', async () => {
  const { origin, port } = await serve((_, response) => response.end('mine'));
  const other = await serve((_, response) => response.end('not mine'));
  const get = closed()({ trusted: [`${origin}/v1`], maxBytes: 100 });
  expect(await (await get(`${origin}/v1/models`)).text()).toBe('mine');
  await expect(get(`${other.origin}/`)).rejects.toBeInstanceOf(FetchRefused);
  await expect(get(`http://localhost:${port}/`)).rejects.toBeInstanceOf(FetchRefused);
});

test('a connection made by trust is not used for somebody who is not trusted', async () => {
  const { port, seen, sockets } = await serve((_, response) => response.end('mine'));
  const { fetchFrom } = door([port], { 'inside.example': ['10.0.0.1'] });
  const outside = createFetchFrom({ ports: [port], lookup: async () => [{ address: '127.0.0.1', family: 4 }] });
  cleanups.push(outside.close);
  const origin = `http://inside.example:${port}`;
  expect(await (await outside({ trusted: [origin], maxBytes: 100 })(origin)).text()).toBe('mine');
  expect(sockets.size).toBe(1);
  await expect(outside({ trusted: [], maxBytes: 100 })(origin)).rejects.toBeInstanceOf(FetchRefused);
  await expect(fetchFrom({ trusted: [], maxBytes: 100 })(origin)).rejects.toBeInstanceOf(FetchRefused);
  expect(seen.length).toBe(1);
});

test.each(['http://169.254.169.254/latest', 'http://[::1]/', 'http://2852039166/', 'http://0x7f.1/', 'http://0177.1/'])(
  'a redirect to %s is refused, from strangers and from trusted servers',
  async (location) => {
    const { port, origin } = await serve((_, response) => response.writeHead(302, { location }).end());
    const { fetchFrom } = door([port]);
    await expect(fetchFrom({ trusted: [], maxBytes: 9 })(`http://a.example:${port}/`)).rejects.toBeInstanceOf(
      FetchRefused,
    );
    await expect(fetchFrom({ trusted: [origin], maxBytes: 9 })(origin)).rejects.toBeInstanceOf(FetchRefused);
  },
);

test('a redirect to a name that leads inside is refused, and a stranger’s redirect to a trusted server too', async () => {
  const inside = await serve((_, response) => response.end('secret'));
  const { port } = await serve((request, response) =>
    response
      .writeHead(302, { location: request.url === '/a' ? `http://inside.example:${port}/` : inside.origin })
      .end(),
  );
  const { fetchFrom } = door([port], { 'inside.example': ['192.168.0.1'] });
  const get = fetchFrom({ trusted: [inside.origin], maxBytes: 100 });
  await expect(get(`http://a.example:${port}/a`)).rejects.toBeInstanceOf(FetchRefused);
  await expect(get(`http://a.example:${port}/b`)).rejects.toBeInstanceOf(FetchRefused);
  expect(inside.seen).toEqual([]);
});

test('redirects are followed five times and no more, relative ones too', async () => {
  const { port } = await serve((request, response) => {
    const left = Number(request.url?.slice(1));
    if (left === 0) response.end('there');
    else response.writeHead(301, { location: `/${left - 1}` }).end();
  });
  const get = door([port]).fetchFrom({ trusted: [], maxBytes: 100 });
  const response = await get(`http://a.example:${port}/5`);
  expect([await response.text(), response.redirected, response.url]).toEqual([
    'there',
    true,
    `http://a.example:${port}/0`,
  ]);
  await expect(get(`http://a.example:${port}/6`)).rejects.toThrow('more than 5 times');
});

test('whoever follows redirects alone gets them, and whoever wants none gets an error', async () => {
  const { port } = await serve((_, response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end());
  const get = door([port]).fetchFrom({ trusted: [], maxBytes: 100 });
  expect((await get(`http://a.example:${port}/`, { redirect: 'manual' })).headers.get('location')).toBe(
    'http://10.0.0.1/',
  );
  await expect(get(`http://a.example:${port}/`, { redirect: 'error' })).rejects.toBeInstanceOf(FetchRefused);
});

test('another origin gets no key, under whatever name it goes; the same origin keeps it', async () => {
  const target = await serve((_, response) => response.end('ok'));
  const source = await serve((request, response) =>
    response
      .writeHead(302, { location: request.url === '/same' ? '/end' : target.origin })
      .end(request.url === '/end' ? 'ok' : ''),
  );
  const headers = {
    authorization: 'Bearer key',
    'x-goog-api-key': 'key',
    'xi-api-key': 'key',
    cookie: 'key=1',
    accept: 'image/png',
  };
  source.server.prependListener('request', (request, response) => {
    if (request.url === '/end') response.end('ok');
  });
  const get = closed()({ trusted: [source.origin, target.origin], maxBytes: 100 });
  await (await get(`${source.origin}/other`, { headers })).text();
  const told = Object.keys(target.seen[0]?.headers ?? {});
  expect(target.seen[0]?.headers.accept).toBe('image/png');
  expect(told.filter((name) => /auth|key|cookie/.test(name))).toEqual([]);
});

test('a 302 turns a POST into a GET without its body; 307 sends it again to the same origin, and to no other', async () => {
  const got: string[] = [];
  const other = await serve(async (request, response) => {
    got.push(`other ${request.method} ${await bodyOf(request)}`);
    response.end();
  });
  const { origin } = await serve(async (request, response) => {
    got.push(`${request.method} ${request.url} ${await bodyOf(request)}|${request.headers['content-type'] ?? ''}`);
    const [, status, where] = request.url?.split('/') ?? [];
    if (status === 'end') response.end();
    else response.writeHead(Number(status), { location: where === 'other' ? other.origin : '/end' }).end();
  });
  const get = closed()({ trusted: [origin, other.origin], maxBytes: 100 });
  const post = { method: 'POST', body: '{"a":1}', headers: { 'content-type': 'application/json' } };
  await get(`${origin}/302/same`, post);
  await get(`${origin}/307/same`, post);
  await expect(get(`${origin}/307/other`, post)).rejects.toBeInstanceOf(FetchRefused);
  await expect(get(`${origin}/308/other`, post)).rejects.toBeInstanceOf(FetchRefused);
  expect(got).toEqual([
    'POST /302/same {"a":1}|application/json',
    'GET /end |',
    'POST /307/same {"a":1}|application/json',
    'POST /end {"a":1}|application/json',
    'POST /307/other {"a":1}|application/json',
    'POST /308/other {"a":1}|application/json',
  ]);
});

test('forms, streams and requests are sent as the platform sends them', async () => {
  const got: [string | undefined, string][] = [];
  const { origin } = await serve(async (request, response) => {
    got.push([request.headers['content-type'], await bodyOf(request)]);
    response.end();
  });
  const send = closed()({ trusted: [origin], maxBytes: 100 });
  const form = new FormData();
  form.append('image', new Blob(['picture'], { type: 'image/png' }), 'a.png');
  await send(origin, { method: 'POST', body: form });
  await send(origin, { method: 'POST', body: new Blob(['streamed']).stream() });
  await send(new Request(origin, { method: 'POST', body: new URLSearchParams({ a: '1' }) }));
  expect(got[0]?.[0]).toMatch(/^multipart\/form-data; boundary=/);
  expect(got[0]?.[1]).toMatch(/name="image"; filename="a.png"\r\nContent-Type: image\/png\r\n\r\npicture/);
  expect(got.slice(1)).toEqual([
    [undefined, 'streamed'],
    ['application/x-www-form-urlencoded;charset=UTF-8', 'a=1'],
  ]);
});

test('two gigabytes are refused by what is announced, and by what comes when nothing is; the connection is closed', async () => {
  const piece = Buffer.alloc(65_536);
  let sent = 0;
  const { origin, sockets } = await serve((request, response) => {
    if (request.url === '/announced') response.setHeader('content-length', 2 ** 31);
    const more = () => {
      while (sent < 2 ** 31 && response.write(piece)) sent += piece.length;
    };
    response.on('drain', more);
    more();
  });
  const get = closed()({ trusted: [origin], maxBytes: 200_000 });
  await expect(get(`${origin}/announced`)).rejects.toBeInstanceOf(BodyTooLarge);
  const response = await get(`${origin}/surprise`);
  await expect(response.arrayBuffer()).rejects.toBeInstanceOf(BodyTooLarge);
  await expect.poll(() => sockets.size).toBe(0);
  expect(sent).toBeLessThan(64e6);
});

test('a body of exactly what is allowed passes', async () => {
  const { origin } = await serve((_, response) => response.end(Buffer.alloc(1000)));
  const fetchFrom = closed();
  expect((await (await fetchFrom({ trusted: [origin], maxBytes: 1000 })(origin)).arrayBuffer()).byteLength).toBe(1000);
  await expect(fetchFrom({ trusted: [origin], maxBytes: 999 })(origin)).rejects.toBeInstanceOf(BodyTooLarge);
});

test('a small answer that unpacks into a large one is refused by its unpacked size', async () => {
  const bomb = gzipSync(Buffer.alloc(200e6));
  const { origin, sockets } = await serve((_, response) => response.setHeader('content-encoding', 'gzip').write(bomb));
  const response = await closed()({ trusted: [origin], maxBytes: 1_000_000 })(origin);
  const before = process.memoryUsage().arrayBuffers;
  await expect(response.text()).rejects.toBeInstanceOf(BodyTooLarge);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100e6);
  await expect.poll(() => sockets.size).toBe(0);
});

test('a server that drips is left when the signal says so, in the headers and in the body, with the signal’s reason', async () => {
  const { origin, sockets } = await serve((request, response) => {
    if (request.url === '/body') response.write('a');
    const timer = setInterval(() => request.url === '/body' && response.write('a'), 20);
    response.on('close', () => clearInterval(timer));
  });
  const get = closed()({ trusted: [origin], maxBytes: 1e6 });
  for (const path of ['/headers', '/body']) {
    const stop = new AbortController();
    const reason = new Error('nobody waits any more');
    const reading = get(origin + path, { signal: stop.signal }).then((response) => response.text());
    reading.catch(() => undefined);
    await expect.poll(() => sockets.size).toBe(1);
    stop.abort(reason);
    await expect(reading).rejects.toBe(reason);
    await expect.poll(() => sockets.size).toBe(0);
  }
});

test('a server that never says a word, or stops in the middle, is a network error as the platform’s', async () => {
  const { origin } = await serve((request, response) => request.url === '/body' && response.write('a'));
  const fetchFrom = createFetchFrom({ headersTimeoutMs: 300, idleTimeoutMs: 300 });
  cleanups.push(fetchFrom.close);
  const get = fetchFrom({ trusted: [origin], maxBytes: 100 });
  await expect(get(`${origin}/headers`)).rejects.toMatchObject({
    message: 'fetch failed',
    cause: { code: 'UND_ERR_HEADERS_TIMEOUT' },
  });
  const error = await (await get(`${origin}/body`)).text().catch((e) => e);
  expect([error.code, error.cause?.code]).toContain('UND_ERR_BODY_TIMEOUT');
});

test('a closed port and a lost connection are network errors too', async () => {
  const { origin, server } = await serve((request) => request.socket.destroy());
  const get = closed()({ trusted: [origin], maxBytes: 100 });
  await expect(get(origin)).rejects.toMatchObject({ cause: { code: 'UND_ERR_SOCKET' } });
  stop(server);
  await expect(get(origin)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
});

test('TLS is asked for the host’s name, not for the address that was checked', async () => {
  const asked: string[] = [];
  const server = createTlsServer({
    SNICallback: (name, done) => done(asked.push(name) ? new Error('no certificate') : null),
  });
  server.on('tlsClientError', () => undefined).listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanups.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  await expect(door([port]).fetchFrom({ trusted: [], maxBytes: 9 })(`https://name.example:${port}/`)).rejects.toThrow(
    'fetch failed',
  );
  expect(asked).toEqual(['name.example']);
});

test('a connection is kept for the next call, and closed at the end', async () => {
  const { origin, server, sockets } = await serve((_, response) => response.end('ok'));
  let connections = 0;
  server.on('connection', () => (connections += 1));
  const fetchFrom = closed();
  for (let call = 0; call < 6; call += 1) await (await fetchFrom({ trusted: [origin], maxBytes: 9 })(origin)).text();
  expect(connections).toBeLessThan(6);
  expect(sockets.size).toBeGreaterThan(0);
  await fetchFrom.close();
  await expect.poll(() => sockets.size).toBe(0);
});
