/** `npm test`: every check and every test, ended by one line `N passed, N failed, N skipped`. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKS, PROJECT, passes } from './checks.ts';

interface Assertion {
  status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo' | 'disabled';
  fullName: string;
}
interface Report {
  testResults: { name: string; status: string; message: string; assertionResults: Assertion[] }[];
}
const count = { passed: 0, failed: 0, skipped: 0 };

for (const check of CHECKS) count[(await passes(check)) ? 'passed' : 'failed'] += 1;

const { buildWebWhenStale } = await import('../src/runtime/web-build.ts');
try {
  await buildWebWhenStale(console.log, new AbortController().signal);
  count.passed += 1;
} catch (error) {
  console.error((error as Error).message);
  count.failed += 1;
}

const folder = await mkdtemp(join(tmpdir(), 'fablewright-test-'));
const reportFile = join(folder, 'report.json');
const vitest = spawn(
  process.execPath,
  [
    join(PROJECT, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
    ...process.argv.slice(2),
  ],
  { cwd: PROJECT, stdio: ['ignore', 'inherit', 'inherit'] },
);
const exit = await new Promise<number | null>((done) => vitest.once('close', done));
const report = await readFile(reportFile, 'utf8').then(
  (text) => JSON.parse(text) as Report,
  () => undefined,
);
await rm(folder, { recursive: true, force: true });

let sawFailure = false;
for (const file of report?.testResults ?? []) {
  for (const { status, fullName } of file.assertionResults) {
    if (status === 'passed') count.passed += 1;
    else if (status === 'failed') count.failed += 1;
    else {
      count.skipped += 1;
      console.log(`skipped: ${fullName}`);
    }
    sawFailure ||= status === 'failed';
  }
  // A file that breaks before its first test has no failed assertion to count.
  if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')) {
    count.failed += 1;
    sawFailure = true;
    console.log(`failed: ${file.name}: ${file.message}`);
  }
}
if (!report || (exit !== 0 && !sawFailure)) {
  console.error(`The test runner ended with ${exit} ${report ? 'outside of any test' : 'and left no report'}.`);
  count.failed += 1;
}
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed === 0 ? 0 : 1;
