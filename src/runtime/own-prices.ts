/** Reads the file of a merchant's own prices at the start, so that a fault in it is told then and by its variable's name. */
import { readFileSync } from 'node:fs';
import { OwnPricesInvalid, readOwnPrices } from '../providers/prices/own-prices.ts';
import { type Config, ConfigInvalid } from './config.ts';

export type OwnPrices = ReturnType<typeof readOwnPrices>;

/** None when no file is configured. Throws ConfigInvalid. */
export function ownPricesOf({ PRICES_FILE }: Pick<Config, 'PRICES_FILE'>): OwnPrices {
  if (PRICES_FILE === undefined) return [];
  try {
    return readOwnPrices(readFileSync(PRICES_FILE, 'utf8'));
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const missing = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
    const fault = cause instanceof OwnPricesInvalid ? message : missing;
    throw new ConfigInvalid(`The configuration cannot be used:\n  PRICES_FILE: ${PRICES_FILE}: ${fault}`);
  }
}
