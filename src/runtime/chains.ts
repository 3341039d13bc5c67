/** Who makes what: the chain of models for each capability, from what is configured. */
import { CAPABILITIES, type Capability } from '../making/ledger-ports.ts';
import { EMBEDDED } from '../making/ports.ts';
import type { OpenVendor } from '../providers/vendor.ts';
import { type Config, ConfigInvalid } from './config.ts';

export interface Chains {
  chains: Readonly<Record<Capability, readonly string[]>>;
  /** What an operator should know, though nothing is wrong. */
  notices: string[];
}
export type OpenVendors = ReadonlyMap<string, OpenVendor>;

const VARIABLE = {
  text: 'TEXT_CHAIN',
  image: 'IMAGE_CHAIN',
  speech: 'SPEECH_CHAIN',
  moderation: 'MODERATION_CHAIN',
  critic: 'CRITIC_CHAIN',
} as const;

/** `vendors` are the configured ones, in the order in which they are asked. Throws ConfigInvalid, naming every fault. */
export function resolveChains(config: Config, vendors: OpenVendors, known: readonly string[]): Chains {
  const faults: string[] = [];
  const notices: string[] = [];
  const mayHear = !config.HIDE_NAMES || config.SPEECH_HEARS_NAMES;
  const chainOf = (capability: Capability): string[] => {
    const able = [...vendors].filter(([, { offers }]) => offers[capability]).map(([name]) => name);
    const given = config[VARIABLE[capability]];
    if (!given && capability === 'speech' && !mayHear && able.length > 0) {
      notices.push(
        `${able.join(' and ')} could narrate, but would hear the names of children. Until SPEECH_HEARS_NAMES=true allows it, the embedded narrator speaks.`,
      );
      return [EMBEDDED];
    }
    if (!given) return [...able, EMBEDDED];
    const fault = faultOf(given, able, { vendors, known, capability });
    if (fault) faults.push(`${VARIABLE[capability]}: ${fault}`);
    else if (capability === 'speech' && !mayHear && given.some((name) => name !== EMBEDDED))
      faults.push(
        'SPEECH_CHAIN: a vendor that narrates hears the names of children; allow it with SPEECH_HEARS_NAMES=true, or leave only embedded',
      );
    return [...given];
  };
  const chains = Object.fromEntries(CAPABILITIES.map((capability) => [capability, chainOf(capability)]));
  if (faults.length > 0)
    throw new ConfigInvalid(`The configuration cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return { chains: chains as Record<Capability, string[]>, notices };
}

function faultOf(
  given: readonly string[],
  able: readonly string[],
  { vendors, known, capability }: { vendors: OpenVendors; known: readonly string[]; capability: Capability },
): string | undefined {
  const twice = given.find((name, i) => given.indexOf(name) !== i);
  if (twice) return `names ${twice} twice`;
  for (const name of given) {
    if (name === EMBEDDED || able.includes(name)) continue;
    if (!known.includes(name)) return `there is no ${name}; known are ${[...known, EMBEDDED].join(', ')}`;
    if (!vendors.has(name)) return `${name} is not configured: it needs its key or address (see .env.example)`;
    return `${name} has no model for ${capability}`;
  }
  return undefined;
}
