/** One line of a table of prices. */
import type { Capability } from '../../making/ledger-ports.ts';
import type { Price } from './cost.ts';

export interface PriceRow extends Price {
  provider: string;
  /** The model's id; ending in `*` it stands for all that begin so. Dated snapshots (`-2026-09-08`) are priced like their model. */
  model: string;
  /** Left out: whatever the model is used for. */
  capability?: Capability;
  /** The first day it holds, YYYY-MM-DD, UTC. */
  from: string;
  /** Where it stands, and the day it was looked up. */
  source: string;
  lookedUp: string;
}
