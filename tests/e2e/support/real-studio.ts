/** The studio as `npm start` opens it, with nothing configured: embedded database, queue, atelier and press, in a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
/** When it is taken, the studio takes one of the next. */
const PORT = '4390';

export interface RealStudio {
  url: string;
  /** Ends it as Ctrl-C does, and removes its folder. Answers with its exit code. */
  close(): Promise<number | null>;
}

/** Throws with the studio's own words when it does not open. */
export async function startRealStudio(signal: AbortSignal): Promise<RealStudio> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fablewright-e2e-'));
  const { DATABASE_URL: _, REDIS_URL: __, ...outside } = process.env;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/runtime/start.ts'], {
    cwd: PROJECT,
    env: { ...outside, DATA_DIR: dataDir, PORT, HOST: '127.0.0.1', SAMPLE_BOOK: 'false', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const close = async () => {
    const ended = child.exitCode === null ? once(child, 'exit') : undefined;
    child.kill('SIGTERM');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
    return child.exitCode;
  };
  try {
    return { url: await addressOf(child, signal), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function addressOf(child: ChildProcess, signal: AbortSignal): Promise<string> {
  return new Promise((opened, failed) => {
    let said = '';
    const fail = (why: string) => failed(new Error(`The studio did not open: ${why}. It said:\n${said}`));
    const hear = (text: Buffer) => {
      said += text;
      const address = /is open at (http:\S+)/.exec(said)?.[1];
      if (address) opened(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => fail(`it ended with ${code}`));
    signal.addEventListener('abort', () => fail('it took too long'), { once: true });
  });
}
