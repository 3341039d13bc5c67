/** A disk of a given size in memory, to be filled up. Only root on Linux can make one. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** Why there can be none, for a test to say when it is skipped; empty when there can. */
export function smallDiskMissing(): string {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux can mount a small disk';
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return '';
  } catch {
    return 'this machine does not let us mount a small disk';
  }
}

/** Mounts it at `folder`. Returns what unmounts it. */
export function mountSmallDisk(folder: string, megabytes: number): () => void {
  mkdirSync(folder);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0711`, 'tmpfs', folder]);
  return () => execFileSync('umount', ['-l', folder]);
}
