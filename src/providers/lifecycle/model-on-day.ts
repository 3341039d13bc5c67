/** Which model is asked on a given day, when the configured one may have come to its end, and what an operator should know of it. */
import { isModelOrSnapshot } from '../prices/price-book.ts';
import { MODEL_DATES, type ModelDate } from './model-dates.ts';

/** Days ahead from which the end of a model is warned of. */
const WARNING_DAYS = 60;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface ModelWarning {
  /** `MODEL_ENDS_SOON`: still there. `MODEL_REPLACED`: its successor is asked. `MODEL_GONE`: nothing takes its place. `MODEL_NOT_LISTED`: see refresh-from-vendor. */
  code: 'MODEL_ENDS_SOON' | 'MODEL_REPLACED' | 'MODEL_GONE' | 'MODEL_NOT_LISTED';
  provider: string;
  /** As configured. */
  model: string;
  successor?: string;
  /** YYYY-MM-DD. */
  gone?: string;
  /** One or two short sentences for an operator. */
  message: string;
}

/** A successor that has come to its own end is followed to the next. Days are those of UTC; on the day itself the model is gone. */
export function modelOnDay(
  provider: string,
  model: string,
  day: Date,
  dates: readonly ModelDate[] = MODEL_DATES,
): { model: string; warnings: ModelWarning[] } {
  const today = isoDay(day);
  const own = dateOf(dates, provider, model);
  if (!own) return { model, warnings: [] };
  const last = lastOf(dates, provider, own, today);
  const told = { provider, model, gone: own.gone, successor: last };
  if (own.gone > today) {
    const days = Math.round((Date.parse(own.gone) - Date.parse(today)) / DAY_MS);
    if (days > WARNING_DAYS) return { model, warnings: [] };
    const then = last
      ? `On that day ${last} takes its place by itself; its pictures or words will differ, so try it before.`
      : 'Nothing takes its place there: configure another model or vendor before that day.';
    const message = `${model} at ${provider} ends on ${own.gone}, in ${days} ${days === 1 ? 'day' : 'days'}. ${then}`;
    return { model, warnings: [{ ...told, code: 'MODEL_ENDS_SOON', message }] };
  }
  if (!last) {
    const message = `${model} at ${provider} ended on ${own.gone}, and nothing takes its place there. Configure another model or vendor.`;
    return { model, warnings: [{ ...told, code: 'MODEL_GONE', message }] };
  }
  const message = `${model} at ${provider} ended on ${own.gone}; ${last} is used instead. Configure it, so that this notice goes.`;
  return { model: last, warnings: [{ ...told, code: 'MODEL_REPLACED', message }] };
}

/** The first successor that is still there on the day the model ends, or today if that is later. */
function lastOf(
  dates: readonly ModelDate[],
  provider: string,
  { gone, successor }: ModelDate,
  today: string,
): string | undefined {
  const when = gone > today ? gone : today;
  let next = successor;
  // Each may be followed once: a table that leads in a circle leads nowhere.
  for (const _ of dates) {
    const own: ModelDate | undefined = next === undefined ? undefined : dateOf(dates, provider, next);
    if (!own || own.gone > when) return next;
    next = own.successor;
  }
  return undefined;
}

/** The line that names the very id goes before the line of the model it is a snapshot of. */
const dateOf = (dates: readonly ModelDate[], provider: string, id: string): ModelDate | undefined => {
  const own = dates.filter((each) => each.provider === provider);
  return own.find(({ model }) => model === id) ?? own.find(({ model }) => isModelOrSnapshot(id, model));
};

const isoDay = (day: Date): string => day.toISOString().slice(0, 10);
