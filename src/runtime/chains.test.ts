/** Tests of the chains: who is asked, in which order, and what cannot be asked of them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigInvalid, readConfig } from './config.ts';
import { resolveModels } from './resolve-models.ts';

const resolve = (environment: Record<string, string> = {}) => resolveModels(readConfig(environment));

test('with nothing configured the atelier makes everything, in the languages it knows', () => {
  const { chains, notices, capabilities } = resolve();
  expect(Object.values(chains)).toEqual(Array(5).fill(['embedded']));
  expect(notices).toEqual([]);
  expect(capabilities.languages).toEqual(['en']);
  expect(capabilities.undrawable('a quiet walrus')).toBeDefined();
});

test('a key is enough: every vendor that can do it is asked, and the atelier last', () => {
  const { chains, capabilities } = resolve({ GOOGLE_API_KEY: 'k', OPENAI_API_KEY: 'k', FAL_API_KEY: 'k' });
  expect(chains.text).toEqual(['openai', 'google', 'embedded']);
  expect(chains.image).toEqual(['openai', 'google', 'fal', 'embedded']);
  expect(chains.moderation).toEqual(['openai', 'embedded']);
  expect(capabilities.undrawable('a quiet walrus')).toBeUndefined();
});

test('vendors do not narrate unless they may hear the names, and that is said', () => {
  const quiet = resolve({ ELEVENLABS_API_KEY: 'k', OPENAI_API_KEY: 'k' });
  expect(quiet.chains.speech).toEqual(['embedded']);
  expect(quiet.notices).toEqual(expect.arrayContaining([expect.stringContaining('SPEECH_HEARS_NAMES=true')]));
  expect(quiet.capabilities.languages).toEqual(['en']);
  const allowed = resolve({ ELEVENLABS_API_KEY: 'k', OPENAI_API_KEY: 'k', SPEECH_HEARS_NAMES: 'true' });
  expect(allowed.chains.speech).toEqual(['openai', 'elevenlabs', 'embedded']);
  expect(allowed.capabilities.languages).toContain('pl');
  expect(resolve({ ELEVENLABS_API_KEY: 'k', HIDE_NAMES: 'false' }).chains.speech).toEqual(['elevenlabs', 'embedded']);
});

test('a chain is taken as it is given', () => {
  const keys = { GOOGLE_API_KEY: 'k', OPENAI_API_KEY: 'k' };
  expect(resolve({ ...keys, IMAGE_CHAIN: 'google, openai' }).chains.image).toEqual(['google', 'openai']);
});

test('a chain that cannot be is refused before anything starts, with every fault', () => {
  const read = () =>
    resolve({
      OPENAI_API_KEY: 'sk-secret',
      ELEVENLABS_API_KEY: 'k',
      TEXT_CHAIN: 'openai,google',
      IMAGE_CHAIN: 'midjourney',
      SPEECH_CHAIN: 'elevenlabs,embedded',
      MODERATION_CHAIN: 'openai,openai',
      CRITIC_CHAIN: 'elevenlabs',
    });
  expect(read).toThrow(/TEXT_CHAIN: google is not configured/);
  expect(read).toThrow(/IMAGE_CHAIN: there is no midjourney; known are openai, google/);
  expect(read).toThrow(/SPEECH_CHAIN: .*SPEECH_HEARS_NAMES=true/);
  expect(read).toThrow(/MODERATION_CHAIN: names openai twice/);
  expect(read).toThrow(/CRITIC_CHAIN: elevenlabs has no model for critic/);
  expect(read).not.toThrow(/sk-secret/);
});

test('prices of one’s own that cannot be read are told at the start, by the variable’s name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fablewright-prices-'));
  try {
    const file = join(folder, 'prices.json');
    expect(() => resolve({ PRICES_FILE: file })).toThrow(/PRICES_FILE: .*there is no such/);
    expect(() => resolve({ PRICES_FILE: folder })).toThrow(/PRICES_FILE: /);
    writeFileSync(file, '[{"provider": "openai", "model": "*", "usdPerPicture": -1}]');
    expect(() => resolve({ PRICES_FILE: file })).toThrow(ConfigInvalid);
    expect(() => resolve({ PRICES_FILE: file })).toThrow(/PRICES_FILE: .*0\.usdPerPicture/);
    writeFileSync(file, '[{"provider": "openai", "model": "*", "usdPerPicture": 0.02}]');
    expect(resolve({ PRICES_FILE: file }).ownPrices).toMatchObject([{ provider: 'openai', pictureMicros: 20_000 }]);
    expect(resolve().ownPrices).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
