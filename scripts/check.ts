/** `npm run check`: everything that can be said of the code without running it. */
import { CHECKS, passes } from './checks.ts';

let failed = 0;
for (const check of CHECKS) if (!(await passes(check))) failed += 1;
console.log(`${CHECKS.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
