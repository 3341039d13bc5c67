/**
 * List prices of the vendors' models, in US dollars, with where they stand and the day they were looked up. A price that changes gets
 * a further row with the day from which it holds; rows are never edited, since the ledger of last month was reckoned with them.
 * Some figures are as the vendors' pages were quoted by others in 2026; what is marked as estimated was not found at all, and is meant
 * rather to be too high.
 */
import type { Price } from './cost.ts';
import type { PriceRow } from './price-row.ts';

const LOOKED_UP = '2026-11-23';
const OPENAI = 'https://developers.openai.com/api/docs/pricing';
const GEMINI = 'https://ai.google.dev/gemini-api/docs/pricing';
const FAL = 'https://fal.ai/pricing';
const STABILITY = 'https://platform.stability.ai/pricing';
const ELEVENLABS = 'https://elevenlabs.io/pricing/api';

const usd = (dollars: number): number => Math.round(dollars * 1e6);
/** Dollars for a million tokens in and out. */
const tokens = (input: number, output: number): Partial<Price> => ({
  inputMicros: usd(input),
  outputMicros: usd(output),
});
/** Dollars for a picture: one price, or by the longest side in pixels. */
const pictures = (price: number | [side: number, dollars: number][]): Partial<Price> => ({
  pictureMicros:
    typeof price === 'number' ? usd(price) : price.map(([side, dollars]) => ({ side, micros: usd(dollars) })),
});
/** Dollars for a thousand characters. */
const characters = (dollars: number): Partial<Price> => ({ thousandCharactersMicros: usd(dollars) });

const rows =
  (provider: string, source: string) =>
  (model: string, from: string, price: Partial<Price>, estimated = false): PriceRow => ({
    provider,
    model,
    from,
    ...price,
    estimated,
    source,
    lookedUp: LOOKED_UP,
  });
const openai = rows('openai', OPENAI);
const google = rows('google', GEMINI);
const fal = rows('fal', FAL);
const stability = rows('stability', STABILITY);
const elevenlabs = rows('elevenlabs', ELEVENLABS);
const ESTIMATED = true;

/** GPT Image charges by the token: $5 a million for words in, $8 for pictures in, $30 for pictures out; what comes in counts as pictures.
 * A picture's own price is for an answer that does not count: at high quality one of 1024 pixels a side is 7,024 tokens
 * (https://community.openai.com/t/1379464), one of 2048 nearly five times as many (https://pixapi.ai/docs/models/gpt-image-2/). */
const GPT_IMAGE = {
  ...tokens(8, 30),
  ...pictures([
    [1024, 0.22],
    [1536, 0.5],
    [2048, 1.02],
    [4096, 2.02],
  ]),
};

export const LIST_PRICES: readonly PriceRow[] = [
  openai('gpt-6-luna', '2026-09-22', tokens(0.1, 0.5)),
  openai('gpt-6-sol', '2026-09-22', tokens(2, 10)),
  openai('gpt-6.1-sol', '2026-09-22', tokens(2, 10)),
  openai('gpt-6.1-terra', '2026-09-22', tokens(2, 12), ESTIMATED),
  openai('gpt-6-astra', '2026-09-03', tokens(10, 50)),
  openai('gpt-5.6-luna', '2026-07-09', tokens(1, 6)),
  openai('gpt-5.6-luna', '2026-07-30', tokens(0.2, 1.2)),
  openai('gpt-5.6-terra', '2026-07-09', tokens(2.5, 15)),
  openai('gpt-5.6-terra', '2026-07-30', tokens(2, 12)),
  openai('gpt-5.6-sol', '2026-07-09', tokens(5, 30)),
  openai('gpt-5.5', '2026-04-23', tokens(5, 30)),
  openai('gpt-5.4', '2026-03-05', tokens(2.5, 15)),
  openai('gpt-5', '2025-08-07', tokens(1.25, 10)),
  openai('gpt-5-mini', '2025-08-07', tokens(0.25, 2)),
  openai('gpt-5-nano', '2025-08-07', tokens(0.05, 0.4)),
  openai('gpt-4o', '2024-10-02', tokens(2.5, 10), ESTIMATED),
  openai('gpt-4o-mini', '2024-07-18', tokens(0.15, 0.6), ESTIMATED),
  openai('gpt-image-2.6-flare', '2026-11-04', GPT_IMAGE),
  openai('gpt-image-2.6-sunburst', '2026-11-04', GPT_IMAGE),
  openai('gpt-image-2.5-flare', '2026-09-08', GPT_IMAGE),
  openai('gpt-image-2.5-sunburst', '2026-09-08', GPT_IMAGE),
  openai('gpt-image-2', '2026-04-21', GPT_IMAGE),
  openai('gpt-image-1*', '2025-04-23', { ...tokens(10, 40), ...pictures(0.25) }, ESTIMATED),
  // Spoken words are charged by the token of sound, which the answer does not count: about $0.015 a minute, some 800 characters.
  openai('gpt-4o-mini-tts', '2025-03-20', characters(0.02)),
  openai('tts-1', '2023-11-06', characters(0.015)),
  openai('tts-1-hd', '2023-11-06', characters(0.03)),
  openai('omni-moderation*', '2024-09-26', {}),

  google('gemini-3.8-flash', '2026-09-02', tokens(0.75, 3.75)),
  // These three are at half their price through 2026-12-31.
  google('gemini-3.8-flash', '2027-01-01', tokens(1.5, 7.5)),
  google('gemini-3.7-flash', '2026-08-13', tokens(0.75, 3.75)),
  google('gemini-3.7-flash', '2027-01-01', tokens(1.5, 7.5)),
  google('gemini-3.6-flash', '2026-07-21', tokens(0.75, 3.75)),
  google('gemini-3.6-flash', '2027-01-01', tokens(1.5, 7.5)),
  google('gemini-3.5-flash', '2026-05-19', tokens(1.5, 9)),
  google('gemini-3.5-flash-lite', '2026-07-21', tokens(1.5, 9), ESTIMATED),
  google('gemini-3-flash-preview', '2025-12-17', tokens(0.5, 3)),
  google('gemini-2.5-flash', '2025-06-17', tokens(0.3, 2.5)),
  google('gemini-2.5-pro', '2025-06-17', tokens(1.25, 10)),
  google('gemini-nano-banana-2.1', '2026-10-01', {
    ...tokens(1.5, 30),
    ...pictures([
      [1024, 0.034],
      [2048, 0.051],
      [4096, 0.076],
    ]),
  }),
  google('gemini-3.1-flash-image*', '2026-02-26', {
    ...tokens(0.5, 60),
    ...pictures([
      [1024, 0.067],
      [2048, 0.101],
      [4096, 0.154],
    ]),
  }),
  google('gemini-3-pro-image*', '2025-11-20', {
    ...tokens(2, 120),
    ...pictures([
      [2048, 0.134],
      [4096, 0.24],
    ]),
  }),
  google('gemini-2.5-flash-image', '2025-10-02', { ...tokens(0.3, 30), ...pictures(0.039) }),
  // 25 tokens of sound a second, some 70 seconds for a thousand characters; what a thousand characters cost is reckoned from that.
  google('gemini-3.8-flash-tts', '2026-09-02', { ...tokens(0.5, 9), ...characters(0.017) }),
  google('gemini-3.8-flash-tts', '2027-01-01', { ...tokens(1, 18), ...characters(0.034) }),
  google('gemini-3.8-flash-lite-tts', '2026-09-02', { ...tokens(0.5, 6), ...characters(0.012) }),
  google('gemini-3.8-flash-lite-tts', '2027-01-01', { ...tokens(1, 12), ...characters(0.024) }),
  google('gemini-3.1-flash-tts-preview', '2026-04-20', { ...tokens(1, 20), ...characters(0.038) }, ESTIMATED),
  google('gemini-2.5-flash-preview-tts', '2025-05-20', { ...tokens(0.5, 10), ...characters(0.019) }, ESTIMATED),
  google('gemini-2.5-pro-preview-tts', '2025-05-20', { ...tokens(1, 20), ...characters(0.038) }, ESTIMATED),

  // By the megapixel, every begun one counts.
  fal(
    'fal-ai/flux-pro/v1.1',
    '2024-10-01',
    pictures([
      [1000, 0.055],
      [1414, 0.11],
      [1732, 0.165],
      [2000, 0.22],
      [2236, 0.275],
    ]),
  ),
  fal('fal-ai/flux-pro/v1.1-ultra*', '2024-11-06', pictures(0.06)),
  fal('fal-ai/flux-pro/kontext', '2025-05-29', pictures(0.04)),
  fal('fal-ai/flux-pro/kontext/max*', '2025-05-29', pictures(0.1), ESTIMATED),
  fal(
    'fal-ai/flux/dev*',
    '2024-08-01',
    pictures([
      [1000, 0.025],
      [1414, 0.05],
      [1732, 0.075],
      [2000, 0.1],
      [2236, 0.125],
    ]),
  ),
  fal(
    'fal-ai/flux/schnell',
    '2024-08-01',
    pictures([
      [1000, 0.003],
      [1414, 0.006],
      [2000, 0.012],
      [2236, 0.015],
    ]),
  ),
  fal('fal-ai/flux*', '2024-08-01', pictures(0.3), ESTIMATED),

  stability('ultra', '2025-08-01', pictures(0.08)),
  stability('core', '2025-08-01', pictures(0.03)),
  stability('sd3.5-large', '2025-08-01', pictures(0.065)),
  stability('sd3.5-large-turbo', '2025-08-01', pictures(0.04)),
  stability('sd3.5-medium', '2025-08-01', pictures(0.035)),
  stability('control/style', '2025-08-01', pictures(0.08), ESTIMATED),
  stability('sd3.5-flash', '2025-08-01', pictures(0.035), ESTIMATED),

  // The price of the API; characters of a studio plan's credits may cost more.
  elevenlabs('eleven_flash_v2*', '2026-06-01', characters(0.05)),
  elevenlabs('eleven_turbo_v2*', '2026-06-01', characters(0.05)),
  elevenlabs('eleven_multilingual_v2', '2026-06-01', characters(0.1)),
  elevenlabs('eleven_v3', '2026-06-01', characters(0.1)),
  elevenlabs('eleven_*', '2026-06-01', characters(0.3), ESTIMATED),
];
