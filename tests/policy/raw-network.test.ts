/** Nothing reaches the outside but through safe-fetch: the rule, held against every source file, and against ways around it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRawNetwork } from './find-raw-network.ts';

const root = join(import.meta.dirname, '../..');
const door = 'src/providers/safe-fetch/';
const sources = globSync(['src/**/*.ts', 'app/**/*.{ts,tsx}'], { cwd: root }).filter(
  (path) => !/\.test\.tsx?$/.test(path),
);
const usesIn = (path: string, code: string) =>
  findRawNetwork(path, code, { inBrowser: path.startsWith('app/') }).map(({ line, what }) => `${path}:${line} ${what}`);

test('only safe-fetch reaches for the network', () => {
  const uses = sources.flatMap((path) => usesIn(path, readFileSync(join(root, path), 'utf8')));
  expect(sources.length).toBeGreaterThan(300);
  expect(uses.filter((use) => !use.startsWith(door))).toEqual([]);
  // The door itself is seen, so the finder is not blind.
  expect(uses.filter((use) => use.startsWith(door)).length).toBeGreaterThan(0);
});

test.each([
  'await fetch("https://example.com")',
  'const get = fetch;',
  'pass({ fetch })',
  'pass({ fetch: fetch })',
  'const go = (get = fetch) => get("https://example.com")',
  'globalThis.fetch(address)',
  'globalThis["fetch"](address)',
  'globalThis["fe" + "tch"](address)',
  'const { fetch: get } = globalThis;',
  'const all = globalThis; all.fetch(address)',
  '(globalThis as any).fetch(address)',
  'window.fetch(address)',
  'fetch.call(undefined, address)',
  'new XMLHttpRequest()',
  'new WebSocket("wss://example.com")',
  'import { fetch } from "undici"; fetch(address)',
  'import { request as ask } from "undici"; ask(address)',
  'import { Agent } from "undici";',
  'import { request } from "node:http";',
  'import { get } from "https";',
  'import https from "node:https";',
  'import * as net from "node:net";',
  'import { createServer, connect } from "node:net";',
  'import { type Socket, createConnection as dial } from "node:net";',
  'import { connect } from "node:tls";',
  'import "node:http";',
  'export { request } from "node:http";',
  'export * from "node:http";',
  'const http = await import("node:http");',
  'const http = require("http");',
  'process.getBuiltinModule("node:https").get(address)',
  'import axios from "axios";',
])('it is found: %s', (code) => {
  expect(usesIn('src/making/x.ts', `// before\n${code}\n`)).not.toEqual([]);
  expect(usesIn('app/x.tsx', `// before\n${code}\n`)).not.toEqual([]);
});

test.each([
  '// fetch("https://example.com") and new WebSocket(address)',
  'const words = "await fetch(address)";',
  'const words = `new XMLHttpRequest() $' + '{1}`;',
  'const load = (fetch: typeof globalThis.fetch) => fetch(address);',
  'const use = ({ fetch }: Tools) => ({ fetch, now: 1 });',
  'type Get = typeof fetch; interface A { fetch: Get }',
  'model({ fetch: tools.fetchFrom({ trusted: [], maxBytes: 1 }) })',
  'vendor.fetch(address)',
  'import { createServer, type Socket } from "node:net";',
  'import type { IncomingMessage } from "node:http";',
  'import { isIP } from "node:net";',
  'export const fetchStory = () => prefetch();',
  'const gc = (globalThis as { gc?: () => void }).gc; globalThis.setTimeout(gc, 1);',
])('it is not mistaken: %s', (code) => {
  expect(usesIn('src/making/x.ts', code)).toEqual([]);
});

test('the browser asks its own server, by a literal path, and nobody else', () => {
  const browser = (code: string) => usesIn('app/x.tsx', code);
  for (const own of ['fetch("/api/stories")', 'fetch(`/api/stories/$' + '{id}`, { signal })']) {
    expect(browser(own)).toEqual([]);
    expect(usesIn('src/making/x.ts', own)).not.toEqual([]);
  }
  for (const other of [
    'fetch("//evil.example")',
    'fetch("/\\\\evil.example")',
    'fetch(`/$' + '{x}`)',
    'fetch(path)',
    'fetch("api")',
  ])
    expect(browser(other), other).not.toEqual([]);
});
