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
  return pino(
    {
      level: config.LOG_LEVEL,
      base: { process: processKind, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    pino.destination({ dest: join(folder, `${processKind}.log`), mkdir: true, sync: true }),
  );
}
