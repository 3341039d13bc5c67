import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MODEL_DATES } from './model-dates.ts';

/** Every text in quotes in the SDK's own source: its ids are types, which nothing tells at run time. */
function idsOf(provider: string): ReadonlySet<string> {
  const folder = `node_modules/@ai-sdk/${provider}/src`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(catalog|options|settings)\.ts$/.test(file),
  );
  const text = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n');
  return new Set([...text.matchAll(/'([^'\n]+)'/g)].map(([, id]) => id!));
}

test('every successor stands in the SDK’s own list of ids, and is of the same kind', () => {
  for (const { provider, model, successor } of MODEL_DATES) {
    if (!successor) continue;
    expect(idsOf(provider).has(successor), `${successor} for ${model}`).toBe(true);
    const draws = (id: string) => /image|dall-e|banana/.test(id);
    expect(draws(successor), `${successor} for ${model}`).toBe(draws(model));
  }
  expect(idsOf('openai').has('gpt-7-sol')).toBe(false);
});

test('the dates that the design names are in the table', () => {
  const goneOn = Object.fromEntries(MODEL_DATES.map(({ model, gone }) => [model, gone]));
  expect(goneOn).toMatchObject({
    'dall-e-2': '2026-05-12',
    'dall-e-3': '2026-05-12',
    'gpt-image-1': '2026-10-23',
    'gemini-2.5-flash-image': '2026-10-02',
    'gpt-image-1.5': '2026-12-01',
    'gpt-5-mini': '2026-12-11',
    'tts-1': '2027-01-06',
    'gpt-4o-mini-tts': '2027-01-06',
    'gpt-4o-mini': '2027-01-14',
  });
});

test('each model has one line with a real day, and no successor is gone before the model it follows', () => {
  const keys = MODEL_DATES.map(({ provider, model }) => `${provider}/${model}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { provider, gone, successor } of MODEL_DATES) {
    expect(new Date(`${gone}T00:00:00Z`).toISOString().slice(0, 10)).toBe(gone);
    const next = MODEL_DATES.find((each) => each.provider === provider && each.model === successor);
    if (next) expect(next.gone > gone).toBe(true);
  }
});
