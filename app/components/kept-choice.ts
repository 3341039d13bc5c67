/** Keeps small choices of this device (lamp, plain form, reading speed), where the browser lets us. */

/** Undefined when there is none, or when storage is forbidden (private windows). */
export function readKept(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** A choice that cannot be kept still holds until the page is closed. */
export function keep(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage is forbidden or full; nothing depends on it.
  }
}
