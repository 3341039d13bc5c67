/** The real worker program is asked to stop in mid-book: once, and it ends in order; a second time, and it ends at once. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Violation } from '../check-payments.ts';
import { openStage, type Stage } from '../open-stage.ts';
import { rollDice } from '../roll-dice.ts';
import { type Ask, conclude, type Report } from './scenario.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
/** Calls longer than the worker is given to end, and shorter than a second wish takes to come. */
const CALL_MS = 2_500;
const SHUTDOWN_SECONDS = { once: 1, twice: 60 };
/** Two signals within a second are one wish; see shutdown.ts. */
const SECOND_WISH_MS = 1_300;

/** Odd rounds ask twice. A worker of the tests finishes the book: what is under test is how the real one leaves it. */
export async function stopWorker({ backend, rounds, seed, say }: Ask): Promise<Report> {
  const dice = rollDice(seed);
  const stage = await openStage({ backend, seed, tagged: false, vendors: { latencyMs: CALL_MS } });
  const violations: Violation[] = [];
  const books: string[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const twice = round % 2 === 1;
      stage.standIns.setLatency(CALL_MS);
      const program = startProgram(stage, twice ? SHUTDOWN_SECONDS.twice : SHUTDOWN_SECONDS.once);
      try {
        books.push(await stage.startBook(1));
        await begun(stage, books.at(-1)!, dice.pick(['plan', 'sheet:hero', 'text:1']), program);
        const said = await askToStop(program, twice);
        const wrong = (what: string) =>
          violations.push({ rule: twice ? 'a second wish ends it at once' : 'it stops in order', what });
        if (said.code !== (twice ? 1 : 0)) wrong(`it ended with ${said.code}: ${said.words}`);
        if (twice && said.ms > SECOND_WISH_MS + 2_000) wrong(`it took ${said.ms} ms`);
        const running = await stage.database.pool.query(`select key from steps where status = 'running'`);
        if (!twice && running.rowCount)
          wrong(`it held ${running.rows.map(({ key }) => key).join(', ')} when it had ended`);
      } finally {
        program.child.kill('SIGKILL');
      }
      stage.standIns.setLatency(20);
      const fresh = await stage.startWorker();
      await stage.ended(books, 90);
      await fresh.kill();
      say?.(`${round + 1} of ${rounds} stopped`);
    }
    // The last word on calls under way belongs to a sweep.
    await stage.startWorker();
    const report = await conclude(stage, books, { rounds });
    return { ...report, violations: [...violations, ...report.violations] };
  } finally {
    await stage.close();
  }
}

interface Program {
  child: ChildProcess;
  words: () => string;
}

function startProgram(stage: Stage, shutdownSeconds: number): Program {
  const { databaseUrl, queueUrl, env, blobs } = stage.workerOptions;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/runtime/worker.ts'], {
    cwd: PROJECT,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ...env,
      DATABASE_URL: databaseUrl,
      ...(queueUrl !== databaseUrl && { REDIS_URL: queueUrl }),
      DATA_DIR: dirname(blobs),
      RENDER_THREADS: '1',
      SHUTDOWN_SECONDS: String(shutdownSeconds),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  return { child, words: () => said };
}

/** Resolves when the step is under way. */
async function begun(stage: Stage, storyId: string, step: string, { child, words }: Program): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const { rows } = await stage.database.pool.query<{ status: string }>(
      'select status from steps where story_id = $1 and key = $2',
      [storyId, step],
    );
    if (rows[0]?.status === 'running') return;
    if (child.exitCode !== null) throw new Error(`The worker program ended by itself: ${words()}`);
    await sleep(100);
  }
  throw new Error(`${step} was not begun within a minute: ${words()}`);
}

async function askToStop({ child, words }: Program, twice: boolean) {
  const asked = performance.now();
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  if (twice) {
    await sleep(SECOND_WISH_MS);
    child.kill('SIGTERM');
  }
  const ended = await Promise.race([exited, sleep(30_000, ['not within 30 s'])]);
  return { code: ended[0] as unknown, ms: performance.now() - asked, words: words() };
}
