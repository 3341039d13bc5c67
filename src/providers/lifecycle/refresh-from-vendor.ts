/** Asks a vendor which models it offers today: a configured one that it no longer lists is warned of, whatever our table says. */
import { codeOf } from '../policy/code-of.ts';
import { orAborted } from '../policy/waiting.ts';
import type { ConfiguredModel } from './lifecycle-report.ts';
import { MODEL_DATES } from './model-dates.ts';
import { type ModelWarning, modelOnDay } from './model-on-day.ts';

/** A list is a courtesy: nobody waits longer for it than this. */
const PATIENCE_MS = 20_000;

interface Listing {
  /** As chains name it. */
  provider: string;
  /** The vendor's own; undefined where it does not tell. */
  listModels?(signal: AbortSignal): Promise<string[]>;
}

/**
 * Never throws but the signal's reason: a list that cannot be had, or is empty, says nothing about the models (`unknown` is its error's
 * code). A model whose end the table already tells of has its warning from there.
 */
export async function refreshFromVendor(
  { provider, listModels }: Listing,
  configured: readonly ConfiguredModel[],
  { day, signal, dates = MODEL_DATES }: { day: Date; signal: AbortSignal; dates?: typeof MODEL_DATES },
): Promise<{ warnings: ModelWarning[]; unknown?: string }> {
  if (!listModels) return { warnings: [], unknown: 'NOT_TOLD' };
  const either = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  let listed: ReadonlySet<string>;
  try {
    listed = new Set((await orAborted(listModels(either), either)).map(bareId));
  } catch (error) {
    signal.throwIfAborted();
    return { warnings: [], unknown: codeOf(error) };
  }
  if (listed.size === 0) return { warnings: [], unknown: 'EMPTY_LIST' };
  const asked = new Set(
    configured
      .filter((each) => each.provider === provider)
      .map(({ model }) => modelOnDay(provider, model, day, dates).model),
  );
  return {
    warnings: [...asked]
      .filter((model) => !listed.has(bareId(model)))
      .map((model) => ({
        code: 'MODEL_NOT_LISTED',
        provider,
        model,
        message: `${provider} does not list ${model} for this key. Check its name and what the account may use, or configure another model.`,
      })),
  };
}

/** Gemini lists `models/gemini-3.8-flash`, Ollama `llama4:latest`. */
const bareId = (id: string): string => id.replace(/^models\//, '').replace(/:latest$/, '');
