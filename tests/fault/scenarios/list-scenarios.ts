/** Every scenario by name, with the backends on which it makes a difference and what its rounds count. */
import type { Backend } from '../open-stage.ts';
import { CASES, eachFaultAlone, faultsAtRandom } from './break-vendors.ts';
import { cutConnections, loseQueueForGood } from './cut-connections.ts';
import { killWorkers } from './kill-workers.ts';
import { losePostgres, loseRedis } from './lose-servers.ts';
import type { Ask, Report } from './scenario.ts';
import { stallLoop } from './stall-loop.ts';
import { stopWorker } from './stop-worker.ts';

type Unit = 'kills' | 'breaks' | 'faults' | 'books';
export interface Scenario {
  name: string;
  backends: readonly Backend[];
  unit: Unit;
  run(ask: Ask): Promise<Report>;
}
const BOTH = ['postgres', 'redis'] as const;

export const SCENARIOS: readonly Scenario[] = [
  { name: 'kill', backends: BOTH, unit: 'kills', run: killWorkers },
  { name: 'redis', backends: ['redis'], unit: 'breaks', run: loseRedis },
  { name: 'postgres', backends: BOTH, unit: 'breaks', run: losePostgres },
  { name: 'half-open', backends: BOTH, unit: 'breaks', run: cutConnections },
  { name: 'dead-queue', backends: BOTH, unit: 'breaks', run: loseQueueForGood },
  { name: 'stall', backends: BOTH, unit: 'breaks', run: stallLoop },
  { name: 'sigterm', backends: BOTH, unit: 'breaks', run: stopWorker },
  { name: 'each-fault', backends: ['postgres'], unit: 'faults', run: eachFaultAlone },
  { name: 'random-faults', backends: ['postgres'], unit: 'books', run: faultsAtRandom },
];

/** Kills are quick; what has to come back or be given up takes seconds, so there are fewer of those rounds: one in twenty. */
export function shareOf(unit: Unit, { rounds, books }: { rounds: number; books: number }): number {
  if (unit === 'kills') return rounds;
  if (unit === 'breaks') return Math.max(2, Math.round(rounds / 20));
  return unit === 'faults' ? Math.min(rounds, CASES.length) : books;
}
