/** Which models are configured, before anything is opened: what they can do, and what an operator should know of them. */
import { judgeWords } from '../atelier/moderator/judge-words.ts';
import type { StoryDeps } from '../making/deps.ts';
import { createFetchFrom } from '../providers/safe-fetch/create-fetch-from.ts';
import { VENDORS } from '../providers/vendors.ts';
import { capabilitiesOf } from './capabilities.ts';
import { type Chains, type OpenVendors, resolveChains } from './chains.ts';
import type { Config } from './config.ts';
import { type OwnPrices, ownPricesOf } from './own-prices.ts';
import { systemClock } from './system.ts';
import { knownEnds } from './watch-models.ts';

export interface ResolvedModels extends Chains, Pick<StoryDeps, 'capabilities' | 'screenWords'> {
  vendors: OpenVendors;
  /** What goes before the list prices. */
  ownPrices: OwnPrices;
  /** Closes the connections to vendors. */
  close(): Promise<void>;
}

/** Talks to nobody yet. Throws ConfigInvalid when a chain names what is not there, or the file of prices cannot be used. */
export function resolveModels(config: Config): ResolvedModels {
  const ownPrices = ownPricesOf(config);
  const fetchFrom = createFetchFrom();
  // The first use puts the word lists together, which takes a moment that no request should wait for.
  judgeWords(['ready'], 'en');
  const vendors = new Map(
    VENDORS.flatMap((vendor) => {
      // Each vendor's settings were parsed by its own schema; see config.ts.
      const open = vendor.open(config.vendors[vendor.name] as never, { fetchFrom, clock: systemClock });
      return open ? [[vendor.name, open] as const] : [];
    }),
  );
  const known = VENDORS.map(({ name }) => name);
  const resolved = resolveChains(config, vendors, known);
  return {
    ...resolved,
    notices: [
      ...resolved.notices,
      ...knownEnds({ ...resolved, vendors }, systemClock.now()).map(({ message }) => message),
    ],
    vendors,
    ownPrices,
    capabilities: capabilitiesOf(resolved.chains),
    screenWords: judgeWords,
    close: () => fetchFrom.close(),
  };
}
