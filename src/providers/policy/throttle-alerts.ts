/** The same alert is given at most once an hour: an account without credit fails every call of every book. */
import type { Clock } from '../../making/ports.ts';
import type { Alert } from './policy-deps.ts';

const QUIET_MS = 60 * 60 * 1000;

export function throttleAlerts(alert: Alert, clock: Clock): Alert {
  const last = new Map<string, number>();
  return (code, provider, model) => {
    const key = `${code} ${provider} ${model}`;
    const now = clock.now().getTime();
    if (now - (last.get(key) ?? Number.NEGATIVE_INFINITY) < QUIET_MS) return;
    last.set(key, now);
    alert(code, provider, model);
  };
}
