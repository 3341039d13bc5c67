/** What is reckoned for a model that no table knows: too much rather than too little, so that a cap still holds. */
import type { Capability } from '../../making/ledger-ports.ts';
import type { Price } from './cost.ts';

/** Run on the merchant's own machines: whatever they cost, nobody charges by the call. A row of the merchant's own still counts. */
export const FREE_PROVIDERS: ReadonlySet<string> = new Set(['embedded', 'compatible']);

const usd = (dollars: number): number => Math.round(dollars * 1e6);

/** About the dearest model of each kind that a book would be made with. */
export const UNKNOWN_MODELS: Readonly<Record<Capability, Price>> = {
  text: { inputMicros: usd(10), outputMicros: usd(50), estimated: true, unknown: true },
  image: { pictureMicros: usd(0.25), estimated: true, unknown: true },
  speech: { thousandCharactersMicros: usd(0.3), estimated: true, unknown: true },
  moderation: { inputMicros: usd(10), outputMicros: usd(50), estimated: true, unknown: true },
  critic: { inputMicros: usd(10), outputMicros: usd(50), estimated: true, unknown: true },
};
