/**
 * `npm run worker`: one more worker over the same database; any number may run side by side. Exit codes: 0 it was asked to stop;
 * 1 it could not start, or its queue has silently died and a supervisor is to start it anew.
 */
import type { WorkerStalled } from '../making/making-errors.ts';
import { ConfigInvalid, readUsableConfig } from './config.ts';
import { openHouse } from './house.ts';
import { openLog } from './logging.ts';
import { stopSignal } from './shutdown.ts';

const stop = stopSignal();
try {
  const config = await readUsableConfig(process.env);
  const log = openLog(config, 'worker');
  const house = await openHouse(config, log, stop);
  try {
    const end = Promise.withResolvers<WorkerStalled | undefined>();
    await house.startWorker(end.resolve);
    for (const notice of house.notices) console.log(notice);
    console.log('A worker runs. Ctrl-C stops it; its steps go to others or wait.');
    if (stop.aborted) end.resolve(undefined);
    stop.addEventListener('abort', () => end.resolve(undefined), { once: true });
    const stalled = await end.promise;
    if (stalled) {
      console.error(`${stalled.message} ${stalled.next}`);
      process.exitCode = 1;
    }
  } finally {
    await house.close();
  }
} catch (error) {
  if (!stop.aborted) {
    console.error(
      error instanceof ConfigInvalid ? error.message : `The worker could not start. ${(error as Error).message}`,
    );
    process.exitCode = 1;
  }
}
process.exit();
