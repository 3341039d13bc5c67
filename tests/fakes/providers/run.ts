/**
 * `npm run dev:providers`: stand-ins for all vendors on this machine, so that anyone can try the whole product with "real" models, and
 * break them. Prints the variables to paste, then a line a call. Ctrl-C stops it.
 */
import { createServer } from 'node:net';
import { describeCall } from './describe-call.ts';
import { readRunOptions } from './run-options.ts';
import { startStandIns } from './start-stand-ins.ts';
import { VENDORS, type VendorName } from './vendor-names.ts';

/** The first vendor's port; the others follow. The same at every start, so that pasted variables stay good. */
const FIRST_PORT = 4610;

const options = readRunOptions(process.argv.slice(2));
const wanted = options.vendors.map((vendor) => [vendor, FIRST_PORT + VENDORS.indexOf(vendor)] as const);
const free = await Promise.all(
  wanted.map(async ([vendor, port]) => [vendor, (await isFree(port)) ? port : 0] as const),
);
const taken = wanted.filter((_, i) => free[i]![1] === 0).map(([vendor, port]) => `${vendor} (${port})`);
const standIns = await startStandIns({
  ...options,
  ports: Object.fromEntries(free) as Partial<Record<VendorName, number>>,
  onCall: (call) => console.log(describeCall(call)),
});

const several = options.vendors.length > 1;
console.log(`\n${several ? 'Stand-ins for' : 'A stand-in for'} ${options.vendors.join(', ')} ${several ? 'are' : 'is'} running. No call leaves this machine.
${taken.length > 0 ? `Another program has the usual port of ${taken.join(', ')}; a free one is used.\n` : ''}
Paste this into the terminal where you start Fablewright, then run npm start there:

${Object.entries({ ...standIns.env, SPEECH_HEARS_NAMES: 'true' })
  .map(([name, value]) => `export ${name}=${value}`)
  .join('\n')}

(The last one lets vendors narrate though they hear the names in the story; leave it out for the embedded voice.)
A vendor is used when its key is set; ${several ? 'choose and order them with, say, IMAGE_CHAIN=openai,google,embedded.' : 'the embedded models come after it.'}
To break things, see: npm run dev:providers -- --help

Calls (Ctrl-C stops):`);

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await standIns.close();
  const complaints = standIns.complaints();
  console.log(
    `\nStopped. ${complaints.length === 0 ? 'Every request was understood.' : 'Requests that a vendor would have refused:'}`,
  );
  for (const { vendor, method, path, status, what } of complaints)
    console.log(`  ${vendor} ${method} ${path}: ${status}, ${what}`);
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
// Whoever started us has been killed: nobody would stop us then.
process.on('disconnect', () => void stop());

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
