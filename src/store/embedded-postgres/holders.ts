/** Keeps count of the programs that use the embedded server, so that the last one to leave stops it. */
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where this process is noted: its id and start time, because ids are used again. */
const noteName = (pid: number) => `${pid}.${startTime(pid) ?? 0}`;

export async function noteHolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, noteName(process.pid)), '');
}

export async function forgetHolder(folder: string): Promise<void> {
  await rm(join(folder, noteName(process.pid)), { force: true });
}

/** Holders that are alive. Notes of the dead (a `kill -9` leaves one) are cleared away. */
export async function livingHolders(folder: string): Promise<number> {
  let living = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = Number(name.split('.')[0]);
    if (isAlive(pid) && noteName(pid) === name) living += 1;
    else await rm(join(folder, name), { force: true });
  }
  return living;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return processState(pid) !== 'Z';
}

/** Clock ticks since boot at which the process began (proc(5), field 22); undefined where there is no /proc. */
function startTime(pid: number): string | undefined {
  return statFields(pid)?.[19];
}
const processState = (pid: number) => statFields(pid)?.[0];

function statFields(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
