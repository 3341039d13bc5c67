/**
 * When models are shut down, and what takes their place: the vendors' own dates and, where it can be used in the same way, the
 * successor they name; else the nearest that can. A model without a successor here is simply gone on its day.
 */

export interface ModelDate {
  provider: string;
  /** The id; its dated snapshots (`-2025-08-07`) go with it, unless they have a line of their own. */
  model: string;
  /** The first day on which it answers no more, YYYY-MM-DD, UTC. */
  gone: string;
  /** Stands in the AI SDK's own list of ids, and does the same work through the same call. */
  successor?: string;
}

const OPENAI_DATES: [model: string, gone: string, successor?: string][] = [
  ['dall-e-2', '2026-05-12', 'gpt-image-2.6-flare'],
  ['dall-e-3', '2026-05-12', 'gpt-image-2.6-flare'],
  ['gpt-image-1', '2026-10-23', 'gpt-image-2.6-flare'],
  ['gpt-image-1-mini', '2026-12-01', 'gpt-image-2.6-flare'],
  ['gpt-image-1.5', '2026-12-01', 'gpt-image-2.6-flare'],
  ['chatgpt-image-latest', '2026-12-01', 'gpt-image-2.6-flare'],
  ['gpt-3.5-turbo', '2026-10-23', 'gpt-5.6-terra'],
  ['gpt-4', '2026-10-23', 'gpt-5.6-sol'],
  ['gpt-4-turbo', '2026-10-23', 'gpt-5.6-sol'],
  ['gpt-4o-2024-05-13', '2026-10-23', 'gpt-6-luna'],
  ['gpt-4.1-nano', '2026-10-23', 'gpt-6-luna'],
  ['o1', '2026-10-23', 'gpt-5.6-sol'],
  ['o3-mini', '2026-10-23', 'gpt-5.6-sol'],
  ['o4-mini', '2026-10-23', 'gpt-5.6-terra'],
  ['o3', '2026-12-11', 'gpt-6.1-sol'],
  ['gpt-5', '2026-12-11', 'gpt-6.1-sol'],
  ['gpt-5-pro', '2026-12-11', 'gpt-6.1-sol'],
  ['gpt-5-mini', '2026-12-11', 'gpt-6.1-terra'],
  ['gpt-5-nano', '2026-12-11', 'gpt-6-luna'],
  // OpenAI names a model for spoken conversation, which the speech endpoint does not take: nothing follows them there.
  ['tts-1', '2027-01-06'],
  ['tts-1-hd', '2027-01-06'],
  ['gpt-4o-mini-tts', '2027-01-06'],
  ['gpt-4o', '2027-01-14', 'gpt-6-luna'],
  ['gpt-4o-mini', '2027-01-14', 'gpt-6-luna'],
  ['gpt-4.1', '2027-01-14', 'gpt-6-luna'],
  ['gpt-4.1-mini', '2027-01-14', 'gpt-6-luna'],
  ['gpt-5.1', '2027-04-01', 'gpt-6.1-sol'],
  ['gpt-5.4-nano', '2027-04-01', 'gpt-6-luna'],
];

const GOOGLE_DATES: [model: string, gone: string, successor?: string][] = [
  ['gemini-3-pro-preview', '2026-03-09', 'gemini-3.1-pro-preview'],
  ['gemini-3.1-flash-lite-preview', '2026-05-25', 'gemini-3.5-flash-lite'],
  ['gemini-2.0-flash', '2026-06-01', 'gemini-3.8-flash'],
  ['gemini-2.0-flash-001', '2026-06-01', 'gemini-3.8-flash'],
  ['gemini-2.0-flash-lite', '2026-06-01', 'gemini-3.5-flash-lite'],
  ['gemini-2.0-flash-lite-001', '2026-06-01', 'gemini-3.5-flash-lite'],
  ['gemini-3.1-flash-image-preview', '2026-06-25', 'gemini-nano-banana-2.1'],
  ['gemini-3-pro-image-preview', '2026-06-25', 'gemini-nano-banana-2.1'],
  ['gemini-2.5-flash-image', '2026-10-02', 'gemini-nano-banana-2.1'],
  ['gemini-3.1-flash-image', '2026-10-29', 'gemini-nano-banana-2.1'],
  ['gemini-2.5-flash', '2026-12-01', 'gemini-3.5-flash-lite'],
  ['gemini-2.5-pro', '2026-12-01', 'gemini-3.8-flash'],
];

const dated = (provider: string, rows: typeof OPENAI_DATES): ModelDate[] =>
  rows.map(([model, gone, successor]) => ({ provider, model, gone, successor }));

/**
 * Looked up on 2026-11-23: developers.openai.com/api/docs/deprecations and ai.google.dev/gemini-api/docs/deprecations. (Gemini routes its
 * 2.5 models to the successors named here from that day on, at the successor's price: the ledger is right only if we ask for it by name.)
 */
export const MODEL_DATES: readonly ModelDate[] = [...dated('openai', OPENAI_DATES), ...dated('google', GOOGLE_DATES)];
