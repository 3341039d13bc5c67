/** What a merchant really pays, as a JSON file: rows in dollars, which go before the list prices. */
import { z } from 'zod';
import { CAPABILITIES } from '../../making/ledger-ports.ts';
import type { PriceRow } from './price-row.ts';

const micros = z
  .number()
  .min(0)
  .max(10_000)
  .transform((dollars) => Math.round(dollars * 1e6));

/**
 * `[{"provider": "openai", "model": "gpt-6-luna", "from": "2026-12-01", "usdPerMillionInputTokens": 0.08, "usdPerMillionOutputTokens": 0.4}]`.
 * A model may end in `*`. A row without any price says that the model is free.
 */
export const ownPricesSchema = z
  .array(
    z
      .strictObject({
        provider: z.string().min(1),
        model: z.string().min(1),
        capability: z.enum(CAPABILITIES).optional(),
        from: z.iso.date().default('2000-01-01'),
        usdPerMillionInputTokens: micros.optional(),
        usdPerMillionOutputTokens: micros.optional(),
        usdPerPicture: z
          .union([
            micros,
            z
              .array(z.strictObject({ side: z.number().int().positive(), usd: micros }))
              .min(1)
              .transform((sizes) =>
                sizes.map(({ side, usd }) => ({ side, micros: usd })).sort((a, b) => a.side - b.side),
              ),
          ])
          .optional(),
        usdPerThousandCharacters: micros.optional(),
      })
      .transform(
        ({
          usdPerMillionInputTokens,
          usdPerMillionOutputTokens,
          usdPerPicture,
          usdPerThousandCharacters,
          ...row
        }): PriceRow => ({
          ...row,
          inputMicros: usdPerMillionInputTokens,
          outputMicros: usdPerMillionOutputTokens,
          pictureMicros: usdPerPicture,
          thousandCharactersMicros: usdPerThousandCharacters,
          estimated: false,
          source: 'the merchant’s own prices',
          lookedUp: row.from,
        }),
      ),
  )
  .max(1000);

/** Reads the text of such a file. Throws OwnPricesInvalid, which names every bad row. */
export function readOwnPrices(json: string): PriceRow[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new OwnPricesInvalid(['it is not JSON']);
  }
  const read = ownPricesSchema.safeParse(value);
  if (read.success) return read.data;
  throw new OwnPricesInvalid(
    read.error.issues.map(({ path, message }) => `${path.join('.') || 'the list'}: ${message}`),
  );
}

export class OwnPricesInvalid extends Error {
  readonly code = 'PRICES_INVALID';
  readonly retryable = false;
  readonly next = 'Mend the file of prices, or leave it out; then start again.';
  constructor(faults: readonly string[]) {
    super(`The file of prices cannot be used: ${faults.slice(0, 10).join('; ')}.`);
  }
}
