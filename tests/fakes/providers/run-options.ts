/** The command line of `npm run dev:providers`. */
import { Command, InvalidArgumentError } from 'commander';
import { type Limits, METERS } from './count-rates.ts';
import { FAULTS, type FaultRule, parseFault } from './faults.ts';
import type { Latency, StandInOptions } from './stand-in-types.ts';
import { KINDS, type Kind, VENDORS, type VendorName } from './vendor-names.ts';

const EXAMPLES = `
Break things while you watch:
  npm run dev:providers -- --fault openai:image:3:429-short      the third picture is refused for a second
  npm run dev:providers -- --fault '*:text:2-4:503'              three texts fail, wherever they are asked for
  npm run dev:providers -- --fault openai:*:5+:credit            the money is gone after four calls
  npm run dev:providers -- --latency text=2000,image=8000        as slow as the real ones
  npm run dev:providers -- --limit openai:requests=20,pictures=5 as stingy as a new account

Vendors: ${VENDORS.join(', ')}
Kinds of calls: ${KINDS.join(', ')}
Faults:
${Object.entries(FAULTS)
  .map(([name, what]) => `  ${name.padEnd(18)} ${what}`)
  .join('\n')}`;

type VendorLimits = Partial<Record<VendorName, Limits>>;
export interface RunOptions extends StandInOptions {
  vendors: readonly VendorName[];
}

/** Leaves the process with a message when the arguments make no sense, or when help is asked for. */
export function readRunOptions(argv: readonly string[]): RunOptions {
  const program = new Command('npm run dev:providers --')
    .description('Starts stand-ins for the outside models on this machine: the same requests and answers, and no bill.')
    .option('--only <vendors>', 'which to start, with commas between; all when left out', parseVendors)
    .option('--fault <plan>', 'VENDOR:KIND:CALLS:FAULT, as often as you like; CALLS is 3, 3-5, 3+ or *', addFault)
    .option('--latency <ms>', 'before every answer, or by kind: text=800,image=3000', parseLatency, 300 as Latency)
    .option('--limit <limits>', 'a minute and model: openai:requests=20,tokens=90000,pictures=5', addLimit)
    .option('--count <way>', 'how limits are counted: bucket, window or both', 'bucket')
    .option('--seed <number>', 'other answers for the same requests', wholeNumber, 0)
    .option('--obedient', 'a gullible text model, which puts into the story whatever a brief says', false)
    .option('--fenced', 'the OpenAI-compatible server wraps its JSON in words and a fence', false)
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(--help shows all options)');
  program.parse(argv, { from: 'user' });
  const options = program.opts<{
    only?: VendorName[];
    fault?: FaultRule[];
    latency: Latency;
    limit?: VendorLimits;
    count: NonNullable<Limits['count']>;
    seed: number;
    obedient: boolean;
    fenced: boolean;
  }>();
  if (!['bucket', 'window', 'both'].includes(options.count))
    program.error(`--count: "${options.count}" is no way to count.`);
  const limits = Object.fromEntries(
    Object.entries(options.limit ?? {}).map(([vendor, limit]) => [vendor, { ...limit, count: options.count }]),
  );
  return {
    vendors: options.only ?? VENDORS,
    faults: options.fault ?? [],
    latencyMs: options.latency,
    limits,
    seed: options.seed,
    obedient: options.obedient,
    compatible: { fenced: options.fenced },
  };
}

const wrong = (what: string) => new InvalidArgumentError(what);
function vendorOf(name: string): VendorName {
  const vendor = VENDORS.find((each) => each === name);
  if (!vendor) throw wrong(`"${name}" is none of ${VENDORS.join(', ')}.`);
  return vendor;
}
const parseVendors = (text: string): VendorName[] => text.split(',').map((each) => vendorOf(each.trim()));

function addFault(text: string, before: FaultRule[] = []): FaultRule[] {
  try {
    return [...before, parseFault(text)];
  } catch (error) {
    throw wrong((error as Error).message);
  }
}
function wholeNumber(text: string | undefined): number {
  if (text === undefined || !/^\d+$/.test(text)) throw wrong(`"${text ?? ''}" is no whole number.`);
  return Number(text);
}
function parseLatency(text: string): Latency {
  if (/^\d+$/.test(text)) return Number(text);
  const latency: Partial<Record<Kind, number>> = {};
  for (const part of text.split(',')) {
    const [name, ms] = part.split('=');
    const kind = KINDS.find((each) => each === name);
    if (!kind) throw wrong(`"${name}" is none of ${KINDS.join(', ')}.`);
    latency[kind] = wholeNumber(ms);
  }
  return latency;
}
function addLimit(text: string, before: VendorLimits = {}): VendorLimits {
  const [name = '', amounts = ''] = text.split(':');
  const vendor = vendorOf(name);
  const limits: Limits = { ...before[vendor] };
  for (const part of amounts.split(',')) {
    const [meter, amount] = part.split('=');
    const known = METERS.find((each) => each === meter);
    if (!known) throw wrong(`"${meter}" is none of ${METERS.join(', ')}.`);
    limits[known] = wholeNumber(amount);
  }
  return { ...before, [vendor]: limits };
}
