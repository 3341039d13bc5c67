/** One line for a call: who, what, how it ended, how long it took and what it used. Nothing of what was said. */
import type { Call } from './stand-in-types.ts';

export function describeCall(call: Call): string {
  const { at, vendor, kind, task, model, status, durationMs = 0, fault, overLimit, ended } = call;
  const what = task && task !== 'critic' && task !== 'other' ? task : (kind ?? `${call.method} ${call.path}`);
  const end = ended === 'client-gone' ? 'gone' : ended === 'reset' ? 'reset' : String(status ?? '');
  const used = [
    call.inputTokens + call.outputTokens > 0 && `${call.inputTokens} + ${call.outputTokens} tokens`,
    status === 200 && call.pictures > 0 && '1 picture',
    status === 200 && call.characters > 0 && `${call.characters} letters`,
    overLimit && 'over the limit',
    fault && `broken: ${fault}`,
  ].filter(Boolean);
  return [
    new Date(at).toISOString().slice(11, 23),
    vendor.padEnd(10),
    what.padEnd(10),
    end.padStart(5),
    `${(durationMs / 1000).toFixed(2)} s`.padStart(8),
    ` ${[model, ...used].filter(Boolean).join(', ')}`,
  ].join(' ');
}
