/** Remembers the seed of a brief without one until its book is finished, so that a second run goes on with the same book. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Brief } from '../../story/brief.ts';

export interface SeededBrief {
  brief: Brief & { seed: number };
  /** The same brief and seed stand for the same book. */
  key: string;
  /** To be called when the book is finished: the next run of the brief then makes another one. */
  forget(): Promise<void>;
}

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);

export async function seedBrief(brief: Brief, dataDir: string, newSeed: () => number): Promise<SeededBrief> {
  if (brief.seed !== undefined) return seeded({ ...brief, seed: brief.seed }, async () => {});
  const folder = join(dataDir, 'unfinished-books');
  const file = join(folder, digest(brief));
  await mkdir(folder, { recursive: true });
  // Two runs at once agree on one seed: only the first can make the file.
  await writeFile(file, String(newSeed()), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const seed = Number(await readFile(file, 'utf8'));
  return seeded({ ...brief, seed }, () => rm(file, { force: true }));
}

const seeded = (brief: Brief & { seed: number }, forget: () => Promise<void>): SeededBrief => ({
  brief,
  key: `book-${digest(brief)}`,
  forget,
});
