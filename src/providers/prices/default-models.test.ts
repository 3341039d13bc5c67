import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Capability } from '../../making/ledger-ports.ts';
import { modelOnDay } from '../lifecycle/model-on-day.ts';
import type { Vendor } from '../vendor.ts';
import { openPrices } from './price-book.ts';
import { FREE_PROVIDERS } from './unknown-models.ts';

const KINDS: Readonly<Record<string, Capability>> = {
  TEXT: 'text',
  IMAGE: 'image',
  REFERENCE: 'image',
  SPEECH: 'speech',
  MODERATION: 'moderation',
  CRITIC: 'critic',
};

/** Every model that is asked for when nothing but a key is configured. */
async function defaultModels() {
  const folders = readdirSync('src/providers', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const found: { provider: string; capability: Capability; model: string }[] = [];
  for (const { name: folder } of folders) {
    if (!readdirSync(`src/providers/${folder}`).includes('vendor.ts')) continue;
    const exported: Record<string, unknown> = await import(`../${folder}/vendor.ts`);
    for (const vendor of Object.values(exported).filter(isVendor)) {
      for (const [key, setting] of Object.entries(vendor.settings.shape)) {
        const kind = /_([A-Z]+)_MODEL$/.exec(key)?.[1];
        const model = (setting as { safeParse(value: unknown): { data?: unknown } }).safeParse(undefined).data;
        if (kind && typeof model === 'string') found.push({ provider: vendor.name, capability: KINDS[kind]!, model });
      }
    }
  }
  return found;
}
const isVendor = (value: unknown): value is Vendor =>
  typeof value === 'object' && value !== null && 'settings' in value && 'open' in value;

test('every model that is used by default has a price of its own in the table', async () => {
  const prices = openPrices();
  const models = (await defaultModels()).filter(({ provider }) => !FREE_PROVIDERS.has(provider));
  expect(models.length).toBeGreaterThanOrEqual(10);
  const without = models.filter(
    ({ provider, capability, model }) =>
      !('source' in prices.priceOf(provider, capability, model, new Date('2026-11-23'))),
  );
  // What stands behind an address of the merchant's own, nobody else can price.
  expect(without.map(({ provider, model }) => `${provider} ${model}`)).toEqual(['http-image custom']);
});

test('no model that is used by default has come to its end', async () => {
  for (const { provider, model } of await defaultModels())
    expect(modelOnDay(provider, model, new Date('2026-11-23')).model, `${provider} ${model}`).toBe(model);
});
