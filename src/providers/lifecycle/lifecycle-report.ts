/** What an operator should know of the configured models today: what ends soon, what was replaced, what is gone. */
import { MODEL_DATES } from './model-dates.ts';
import { type ModelWarning, modelOnDay } from './model-on-day.ts';

export interface ConfiguredModel {
  provider: string;
  model: string;
}

/** Each model once, the most pressing first: gone, replaced, no longer listed, and then by the day it ends. */
export function lifecycleReport(
  configured: readonly ConfiguredModel[],
  day: Date,
  dates = MODEL_DATES,
): ModelWarning[] {
  const seen = new Map(configured.map((each) => [`${each.provider}/${each.model}`, each]));
  return [...seen.values()]
    .flatMap(({ provider, model }) => modelOnDay(provider, model, day, dates).warnings)
    .sort(byUrgency);
}

const ORDER: Readonly<Record<ModelWarning['code'], number>> = {
  MODEL_GONE: 0,
  MODEL_NOT_LISTED: 1,
  MODEL_REPLACED: 2,
  MODEL_ENDS_SOON: 3,
};
const byUrgency = (a: ModelWarning, b: ModelWarning): number =>
  ORDER[a.code] - ORDER[b.code] || (a.gone ?? '').localeCompare(b.gone ?? '');
