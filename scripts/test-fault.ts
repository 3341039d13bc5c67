/**
 * `npm run test:fault -- [--rounds 200] [--books 500] [--only kill,redis,…] [--backend postgres|redis] [--seed N]`: the long form of the
 * fault scenarios. Ends with a table, and with exit code 1 when the history checker has found anything.
 */
import { parseArgs } from 'node:util';
import type { Backend } from '../tests/fault/open-stage.ts';
import { FAULT_SEED } from '../tests/fault/roll-dice.ts';
import { SCENARIOS, shareOf } from '../tests/fault/scenarios/list-scenarios.ts';
import type { Report } from '../tests/fault/scenarios/scenario.ts';
import { redisMissing } from '../tests/support/test-redis.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    books: { type: 'string', default: '500' },
    only: { type: 'string' },
    backend: { type: 'string' },
    seed: { type: 'string', default: String(FAULT_SEED) },
  },
});
const seed = Number(values.seed);
const only = values.only?.split(',');
const unknown = only?.filter((name) => !SCENARIOS.some((each) => each.name === name)) ?? [];
if (unknown.length > 0 || ![undefined, 'postgres', 'redis'].includes(values.backend)) {
  console.error(`Known scenarios: ${SCENARIOS.map(({ name }) => name).join(', ')}; backends: postgres, redis.`);
  process.exit(2);
}
const noRedis = redisMissing();
if (noRedis) console.warn(`Redis is left out: ${noRedis}.`);

const rows: object[] = [];
let failed = false;
console.log(`Seed ${seed}; --seed or FAULT_SEED repeats another.`);
for (const { name, backends, run, unit } of SCENARIOS) {
  if (only && !only.includes(name)) continue;
  for (const backend of backends) {
    if ((values.backend && values.backend !== backend) || (noRedis && backend === 'redis')) continue;
    const rounds = shareOf(unit, { rounds: Number(values.rounds), books: Number(values.books) });
    const began = performance.now();
    const report = await attempt(() => run({ backend, rounds, seed, say: (line) => console.log(`  ${line}`) }));
    const seconds = Math.round((performance.now() - began) / 1000);
    tell(name, backend, seconds, report);
  }
}
if (rows.length === 0) {
  // A run that tried nothing must not look like one that found nothing.
  console.error(
    'Nothing was run: no chosen scenario is made for that backend, or there is no redis-server on this machine.',
  );
  process.exit(2);
}
console.table(rows);
process.exit(failed ? 1 : 0);

async function attempt(run: () => Promise<Report>): Promise<Report | Error> {
  try {
    return await run();
  } catch (error) {
    return error as Error;
  }
}

function tell(scenario: string, backend: Backend, seconds: number, report: Report | Error): void {
  if (report instanceof Error) {
    failed = true;
    console.error(`${scenario} on ${backend}: ${report.stack}`);
    rows.push({ scenario, backend, rounds: '-', violations: 'broke off', seconds });
    return;
  }
  const { rounds, violations, facts } = report;
  failed ||= violations.length > 0;
  for (const { rule, what } of violations) console.error(`${scenario} on ${backend}: ${rule}: ${what}`);
  const { stories, ok, lost } = facts;
  rows.push({
    scenario,
    backend,
    rounds,
    books: stories,
    'calls answered': ok,
    'calls lost': lost,
    violations: violations.length,
    seconds,
  });
}
