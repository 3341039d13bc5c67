/**
 * The promise of the README, tried as a stranger would: fresh checkouts, odd places, taken ports, kills.
 * With LAUNCH=full every checkout installs its dependencies for real and runs `npm test` too.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { type Checkout, makeCheckout, ordinaryUser, type Studio } from './checkout.ts';

const full = process.env.LAUNCH === 'full';
const PATIENCE_MS = full ? 1_200_000 : 240_000;
const checkouts: Checkout[] = [];
const studios: Studio[] = [];
const servers: Server[] = [];

afterEach(async () => {
  for (const studio of studios.splice(0)) await studio.killAll();
  for (const checkout of checkouts.splice(0)) await checkout.remove();
  for (const server of servers.splice(0)) await new Promise((closed) => server.close(closed));
}, 120_000);

const checkOut = (options: Parameters<typeof makeCheckout>[0]) => {
  const checkout = makeCheckout({ install: full, ...options });
  checkouts.push(checkout);
  return checkout;
};
const start = async (checkout: Checkout) => {
  const studio = await checkout.start();
  studios.push(studio);
  return studio;
};
/** Takes a port unless somebody has it already: either way it is taken. */
const take = (port: number) =>
  new Promise<void>((taken) => {
    const server = createServer();
    server.once('error', () => taken());
    server.listen(port, '127.0.0.1', () => {
      servers.push(server);
      taken();
    });
  });
interface Stories {
  stories: { id: string; status: string }[];
}
const stories = async (studio: Studio) =>
  ((await (await fetch(`${studio.url}/api/stories`)).json()) as Stories).stories;
const sampleIs = async (studio: Studio, wanted: string) => {
  for (let waited = 0; waited < 120_000; waited += 250) {
    const [sample] = await stories(studio);
    if (sample?.status === wanted) return sample;
    await sleep(250);
  }
  throw new Error(`The sample book did not become ${wanted}:\n${studio.said()}`);
};
const expectGone = (checkout: Checkout, studio: Studio) => {
  expect(studio.processes()).toEqual([]);
  expect(readdirSync(join(checkout.folder, '.data', 'run'))).toEqual([]);
  expect(existsSync(join(checkout.folder, '.data', 'run.lock'))).toBe(false);
};

test('in a closed folder with a space in its name, all well-known ports taken, killed and started again', {
  timeout: PATIENCE_MS,
}, async () => {
  await Promise.all([3000, 5432, 6379].map(take));
  const checkout = checkOut({ name: 'my books', closed: true });

  const first = await start(checkout);
  expect(new URL(first.url).port).not.toBe('3000');
  expect(first.said()).toMatch(/3000 is taken/);
  const home = await fetch(first.url);
  expect(home.status).toBe(200);
  expect(await home.text()).toMatch(/<html/);
  expect((await stories(first)).length).toBe(1);
  await first.killAll();
  expect(first.processes()).toEqual([]);

  const second = await start(checkout);
  const sample = await sampleIs(second, 'complete');
  const pdf = await fetch(`${second.url}/api/assets/pdf/${sample.id}`);
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  await second.interrupt();
  expectGone(checkout, second);

  const third = await start(checkout);
  expect(await stories(third)).toMatchObject([{ id: sample.id, status: 'complete' }]);
  await third.interrupt();
  expectGone(checkout, third);
  if (full) expect(checkout.run(['npm', 'test', '--', 'src']).status).toBe(0);
});

test('stopped while the pages are still being built, nothing stays behind', { timeout: PATIENCE_MS }, async () => {
  const checkout = checkOut({ name: 'half built' });
  rmSync(join(checkout.folder, 'build'), { recursive: true, force: true });
  const studio = await checkout.start(/Building the pages/);
  studios.push(studio);
  // By now the database is up, or about to be.
  await sleep(1_500);
  await studio.interrupt();
  expectGone(checkout, studio);
});

test('as an ordinary user, in two checkouts side by side', { timeout: PATIENCE_MS }, async () => {
  const one = checkOut({ name: 'one', as: ordinaryUser });
  const two = checkOut({ name: 'two', as: ordinaryUser });
  const [first, second] = await Promise.all([start(one), start(two)]);
  expect(first.url).not.toBe(second.url);
  const samples = await Promise.all([sampleIs(first, 'complete'), sampleIs(second, 'complete')]);
  expect(samples[0].id).not.toBe(samples[1].id);
  await first.interrupt();
  expectGone(one, first);
  expect((await stories(second)).length).toBe(1);
  await second.interrupt();
  expectGone(two, second);
  if (full) expect(one.run(['npm', 'test', '--', 'src']).status).toBe(0);
});
