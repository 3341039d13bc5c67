/** A TCP proxy in the test's own process that fails as networks do: falls silent without closing, dawdles, resets. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface HalfOpenProxy {
  /** The address behind it, led through it. */
  url: string;
  /** Every connection of this moment falls silent for ever, in both directions, and stays open. New ones work. */
  freeze(): void;
  /** The same for new connections, until told otherwise: they are accepted, and nothing comes. */
  swallow(yes: boolean): void;
  /** Milliseconds that each piece of data waits from now on. */
  delay(ms: number): void;
  /** Breaks every connection with a reset. */
  reset(): void;
  /** How many connections are open and not silent. */
  alive(): number;
  stop(): Promise<void>;
}

interface Pair {
  near: Socket;
  far: Socket;
  silent: boolean;
}

export async function startHalfOpenProxy(address: string): Promise<HalfOpenProxy> {
  const target = new URL(address);
  const pairs = new Set<Pair>();
  let swallowing = false;
  let wait = 0;

  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    const pair: Pair = { near, far, silent: swallowing };
    pairs.add(pair);
    const forward = (from: Socket, to: Socket) => {
      from.on('data', (data) => {
        const pass = () => {
          if (!pair.silent) to.write(data);
        };
        if (wait > 0) setTimeout(pass, wait);
        else pass();
      });
      // Whoever is silent does not tell that the other side has gone either.
      from.on('close', () => {
        if (!pair.silent) to.destroy();
        if (near.destroyed && far.destroyed) pairs.delete(pair);
      });
      from.on('error', () => {});
    };
    forward(near, far);
    forward(far, near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(address);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);

  return {
    url: url.href,
    freeze() {
      for (const pair of pairs) pair.silent = true;
    },
    swallow(yes) {
      swallowing = yes;
    },
    delay(ms) {
      wait = ms;
    },
    reset() {
      for (const { near, far } of pairs) {
        near.resetAndDestroy();
        far.resetAndDestroy();
      }
    },
    alive: () => [...pairs].filter(({ silent, near }) => !silent && !near.destroyed).length,
    async stop() {
      for (const { near, far } of pairs) {
        near.destroy();
        far.destroy();
      }
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
