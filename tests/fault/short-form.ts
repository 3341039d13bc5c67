/** Scenarios as tests, in a short form: a few rounds each, on each backend where a queue is involved. */
import { describe, expect, test } from 'vitest';
import { redisMissing } from '../support/test-redis.ts';
import { FAULT_SEED } from './roll-dice.ts';
import { SCENARIOS } from './scenarios/list-scenarios.ts';

const noRedis = redisMissing();
if (noRedis) console.warn(`Surviving with the queue on Redis is not tested: ${noRedis}.`);

/** `npm run test:fault` is the long form. A machine that is busy with other tests takes several times as long as one at rest. */
export function surviving(what: string, name: string, rounds: number, backends?: readonly string[]): void {
  const scenario = SCENARIOS.find((each) => each.name === name)!;
  describe.each(scenario.backends.filter((backend) => backends?.includes(backend) ?? true))(
    'queue on %s',
    (backend) => {
      test.skipIf(noRedis && backend === 'redis')(
        `${what} (seed ${FAULT_SEED}; FAULT_SEED takes another)`,
        { timeout: 300_000 },
        async () => {
          const { violations, facts } = await scenario.run({ backend, rounds, seed: FAULT_SEED });
          expect(violations).toEqual([]);
          expect(facts.stories).toBeGreaterThan(0);
        },
      );
    },
  );
}
