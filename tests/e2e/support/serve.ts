/** Serves the built pages with the stand-in making: `node tests/e2e/support/serve.ts [port] [seconds a book] [folder of pictures] [step to stand still at once] [error, paused or needs_review]`. */
import { startWeb } from '../../../src/runtime/web.ts';
import { FakeMaking } from '../../fakes/making.ts';
import type { StopReason } from '../../fakes/making-ends.ts';

const [port = '4173', seconds = '10', pictures, step, as = 'error'] = process.argv.slice(2);
const stopAt = step ? { step, as: as as StopReason } : undefined;
const making = new FakeMaking({ bookSeconds: Number(seconds), pictures: pictures || undefined, stopAt });
const log = { debug: () => {}, error: console.error };
const web = await startWeb({ services: { making }, host: '127.0.0.1', port: Number(port), log });
process.stdout.write(`http://127.0.0.1:${web.port}\n`);
