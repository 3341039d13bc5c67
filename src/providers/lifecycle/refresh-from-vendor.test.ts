import { expect, test } from 'vitest';
import { refreshFromVendor } from './refresh-from-vendor.ts';

const at = { day: new Date('2026-11-23T12:00:00Z'), signal: new AbortController().signal };
const configured = [
  { provider: 'openai', model: 'gpt-6-luna' },
  { provider: 'openai', model: 'gpt-6-lunar' },
  { provider: 'google', model: 'gemini-3.8-flash' },
];
const listing = (provider: string, ids: string[]) => ({ provider, listModels: async () => ids });

test('a configured model that its vendor no longer lists is warned of', async () => {
  const { warnings } = await refreshFromVendor(listing('openai', ['gpt-6-luna', 'gpt-6-sol']), configured, at);
  expect(warnings).toEqual([
    {
      code: 'MODEL_NOT_LISTED',
      provider: 'openai',
      model: 'gpt-6-lunar',
      message:
        'openai does not list gpt-6-lunar for this key. Check its name and what the account may use, or configure another model.',
    },
  ]);
});

test('ids are known in the way each vendor writes them', async () => {
  expect(await refreshFromVendor(listing('google', ['models/gemini-3.8-flash']), configured, at)).toEqual({
    warnings: [],
  });
  const local = [{ provider: 'openai-compatible', model: 'llama4' }];
  expect(await refreshFromVendor(listing('openai-compatible', ['llama4:latest']), local, at)).toEqual({ warnings: [] });
});

test('it is the model that is asked today that must be listed, not one that has ended', async () => {
  const ended = [{ provider: 'openai', model: 'gpt-image-1' }];
  expect((await refreshFromVendor(listing('openai', ['gpt-image-2.6-flare']), ended, at)).warnings).toEqual([]);
});

test('a list that cannot be had, is not told or is empty says nothing about the models', async () => {
  const down = {
    provider: 'openai',
    listModels: async () => Promise.reject(Object.assign(new Error(), { code: 'PROVIDER_UNAVAILABLE' })),
  };
  expect(await refreshFromVendor(down, configured, at)).toEqual({ warnings: [], unknown: 'PROVIDER_UNAVAILABLE' });
  expect(await refreshFromVendor({ provider: 'openai' }, configured, at)).toEqual({
    warnings: [],
    unknown: 'NOT_TOLD',
  });
  expect(await refreshFromVendor(listing('openai', []), configured, at)).toEqual({
    warnings: [],
    unknown: 'EMPTY_LIST',
  });
});

test('an abort ends the asking with its own reason', async () => {
  const over = new AbortController();
  const hanging = { provider: 'openai', listModels: () => new Promise<string[]>(() => {}) };
  const asked = refreshFromVendor(hanging, configured, { ...at, signal: over.signal });
  over.abort('stopping');
  await expect(asked).rejects.toBe('stopping');
});
