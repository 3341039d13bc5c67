/** What a model says, without the characters that PostgreSQL keeps in no text: NUL, and halves of characters. Nobody could read them. */

/** The same data; `undefined` fields and everything but text stay as they are. Plain JSON data only. */
export function keepableWords<T>(value: T): T {
  return walk(value) as T;
}

function walk(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').toWellFormed();
  if (Array.isArray(value)) return value.map(walk);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
}
