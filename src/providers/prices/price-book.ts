/** Finds the price of a model on a day, in the table of list prices and in what a merchant says it really pays. */
import type { Capability } from '../../making/ledger-ports.ts';
import type { Price } from './cost.ts';
import { LIST_PRICES } from './list-prices.ts';
import type { PriceRow } from './price-row.ts';
import { FREE_PROVIDERS, UNKNOWN_MODELS } from './unknown-models.ts';

export interface PriceBook {
  /** Never without an answer: an unknown model has a cautious price, said to be estimated. */
  priceOf(provider: string, capability: Capability, model: string, on: Date): Price;
}

/** `own` rows go before the table: for a model that they name, the table is not looked at. */
export function openPrices(own: readonly PriceRow[] = []): PriceBook {
  return {
    priceOf(provider, capability, model, on) {
      const rowFor = (rows: readonly PriceRow[]) =>
        bestOf(
          rows.filter((row) => row.provider === provider && fits(row, model, capability)),
          on,
        );
      const row = rowFor(own);
      if (row) return row;
      if (FREE_PROVIDERS.has(provider)) return { estimated: false };
      return rowFor(LIST_PRICES) ?? UNKNOWN_MODELS[capability];
    },
  };
}

/** `gpt-4o` and `gpt-4o-2024-11-20`, but not `gpt-4o-mini`. */
export const isModelOrSnapshot = (id: string, model: string): boolean =>
  id === model || (id.startsWith(`${model}-`) && /^\d{4}-\d{2}-\d{2}$/.test(id.slice(model.length + 1)));

function fits(row: PriceRow, model: string, capability: Capability): boolean {
  if (row.capability !== undefined && row.capability !== capability) return false;
  return row.model.endsWith('*') ? model.startsWith(row.model.slice(0, -1)) : isModelOrSnapshot(model, row.model);
}

/** The most exact name first, then the latest that holds; before the first of them, the first. */
function bestOf(rows: readonly PriceRow[], on: Date): PriceRow | undefined {
  const exactness = (row: PriceRow) => (row.model.endsWith('*') ? row.model.length : 1000 + row.model.length);
  const exactest = Math.max(...rows.map(exactness));
  const dated = rows.filter((row) => exactness(row) === exactest).sort((a, b) => (a.from < b.from ? -1 : 1));
  const today = on.toISOString().slice(0, 10);
  return dated.findLast((row) => row.from <= today) ?? dated[0];
}
