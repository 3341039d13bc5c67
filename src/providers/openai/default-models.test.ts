/** Tests that the models we choose without being asked exist in the SDK’s own lists, read from what it ships. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openaiModelCatalog } from '@ai-sdk/openai/internal';
import { expect, test } from 'vitest';
import { openaiSettings } from './vendor.ts';

const defaults = openaiSettings.parse({});
/** Types are erased; speech ids and others without abilities stand in the declarations alone. */
const declarations = readFileSync(
  createRequire(import.meta.url)
    .resolve('@ai-sdk/openai')
    .replace(/index\.(js|mjs|cjs)$/, 'index.d.ts'),
  'utf8',
);

test.each([
  ['text', defaults.OPENAI_TEXT_MODEL, 'language'],
  ['critic', defaults.OPENAI_CRITIC_MODEL, 'language'],
  ['image', defaults.OPENAI_IMAGE_MODEL, 'image'],
  ['speech', defaults.OPENAI_SPEECH_MODEL, 'speech'],
] as const)('the default model for %s, %s, is in the SDK’s catalogue with that ability', (_, model, ability) => {
  expect(openaiModelCatalog[model]?.capabilities).toHaveProperty(ability);
  expect(declarations).toContain(model);
});

test('a model that does not exist would be found out', () => {
  expect(openaiModelCatalog['gpt-6-lunatic']).toBeUndefined();
  expect(declarations).not.toContain('gpt-6-lunatic');
});

test('the default critic sees pictures, and the default image model takes references', () => {
  expect(openaiModelCatalog[defaults.OPENAI_CRITIC_MODEL]?.capabilities.language?.inputs?.image).toBe(true);
  expect(openaiModelCatalog[defaults.OPENAI_IMAGE_MODEL]?.capabilities.image?.fileInput).toBe(true);
});
