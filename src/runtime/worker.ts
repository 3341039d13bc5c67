/** `npm run worker`: one more worker over the same database; any number may run side by side. */
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
    await house.startWorker();
    console.log('A worker runs. Ctrl-C stops it; its steps go to others or wait.');
    if (!stop.aborted)
      await new Promise<void>((asked) => stop.addEventListener('abort', () => asked(), { once: true }));
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
