/** Structured logs. Lines carry ids, codes and counts; never a brief, a text or a name: those are a child's. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

export type { Logger };

/** Logs go to a file a process kind, so that what the terminal shows stays readable. */
export function openLog(config: Config, processKind: 'studio' | 'worker' | 'book'): Logger {
  const folder = join(config.DATA_DIR, 'logs');
  mkdirSync(folder, { recursive: true });
  const destination = pino.destination({ dest: join(folder, `${processKind}.log`), mkdir: true, sync: true });
  // A full disk must not end the program through its log: lines are lost, said once, and what goes on tells its own errors.
  destination.once('error', (error: Error) => console.error(`The log cannot be written: ${error.message}.`));
  destination.on('error', () => {});
  return pino(
    {
      level: config.LOG_LEVEL,
      base: { process: processKind, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    destination,
  );
}
