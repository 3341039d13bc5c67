/** Serves the built pages with the stand-in making: `node tests/e2e/support/serve.ts [port] [seconds a book] [folder of pictures] [step that fails once]`. */
import { startWeb } from '../../../src/runtime/web.ts';
import { FakeMaking } from '../../fakes/making.ts';

const [port = '4173', seconds = '10', pictures, failAt] = process.argv.slice(2);
const making = new FakeMaking({ bookSeconds: Number(seconds), pictures: pictures || undefined, failAt });
const log = { debug: () => {}, error: console.error };
const web = await startWeb({ services: { making }, host: '127.0.0.1', port: Number(port), log });
process.stdout.write(`http://127.0.0.1:${web.port}\n`);
