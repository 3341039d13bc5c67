/** `npm start`: the studio and a worker in one program, with nothing configured. */
import './production.ts';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Making } from '../making/story-view.ts';
import { ConfigInvalid, readUsableConfig } from './config.ts';
import { openHouse } from './house.ts';
import { openLog } from './logging.ts';
import { SAMPLE_BRIEF } from './sample-brief.ts';
import { stopSignal } from './shutdown.ts';
import { startWeb } from './web.ts';
import { buildWebWhenStale } from './web-build.ts';

const stop = stopSignal();
try {
  process.exitCode = await run();
} catch (error) {
  // Being asked to stop while starting is no failure.
  if (!stop.aborted) {
    console.error(
      error instanceof ConfigInvalid ? error.message : `Fablewright could not start. ${(error as Error).message}`,
    );
    process.exitCode = 1;
  }
}
// Whatever still holds the event loop has been told to end.
process.exit();

async function run(): Promise<number> {
  const config = await readUsableConfig(process.env);
  const log = openLog(config, 'studio');
  // Side by side; whichever fails, what the other one opened is closed again.
  const building = buildWebWhenStale(console.log, stop);
  building.catch(() => {});
  const house = await openHouse(config, log, stop);
  try {
    await building;
    const web = await startWeb({
      services: { making: house.making },
      host: config.HOST,
      port: config.PORT,
      allowedHosts: config.ALLOWED_HOSTS,
      log,
    });
    try {
      await house.startWorker();
      if (config.SAMPLE_BOOK) await startSampleBook(house.making, config.DATA_DIR);
      for (const notice of house.notices) console.log(notice);
      if (web.port !== config.PORT) console.log(`Port ${config.PORT} is taken, so this is port ${web.port}.`);
      console.log(
        `\n  Fablewright is open at ${web.url}\n\n  Ctrl-C closes it; what is being made goes on at the next start.\n`,
      );
      log.info({ port: web.port }, 'the studio is open');
      if (!stop.aborted)
        await new Promise<void>((asked) => stop.addEventListener('abort', () => asked(), { once: true }));
      console.log('Closing …');
    } finally {
      await web.close();
    }
  } finally {
    await house.close();
  }
  log.info('the studio is closed');
  return 0;
}

/** On the very first start a book is begun, so that the first page shows one being drawn. Later starts leave the shelf alone. */
async function startSampleBook(making: Making, dataDir: string): Promise<void> {
  const marker = join(dataDir, 'sample-book');
  if (existsSync(marker)) return;
  const { total } = await making.listStories({ limit: 1, offset: 0 });
  // The key makes a second try after a crash find the first one's book.
  if (total === 0) await making.startStory(SAMPLE_BRIEF, { idempotencyKey: 'sample-book' });
  await writeFile(marker, '');
}
