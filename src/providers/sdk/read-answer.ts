/** Reads the one JSON object of a model’s answer with the schema that was asked for. */
import type { z } from 'zod';
import { withoutNulls } from './wire-schema.ts';

export type ReadAnswer = { ok: true; value: unknown } | { ok: false; repair: string };

/** Faults told to the model at most, each cut: a repair note is a request of its own and should not cost more than it mends. */
const FAULTS_MAX = 12;
const FAULT_LENGTH = 160;
/** Opening braces tried as the beginning of an object in prose. */
const TRIES_MAX = 12;

/**
 * `tolerant` finds the object in prose, in a code fence or after thoughts that were thought aloud, for servers that cannot be held to
 * JSON. The repair text names what is wrong, for the model that is asked again: paths and rules, and no word of the answer.
 */
export function readAnswer(text: string, schema: z.ZodType, { tolerant = false } = {}): ReadAnswer {
  const whole = parse(text.trim());
  const found = whole ? [whole] : tolerant ? objectsIn(text.replaceAll(/<think>.*?<\/think>/gs, ' ')) : [];
  if (found.length === 0)
    return { ok: false, repair: 'The answer was not valid JSON. Answer with one JSON object and nothing else.' };
  const read = found.map(({ value }) => readValue(value, schema));
  return read.find(({ ok }) => ok) ?? read[0]!;
}

function readValue(value: unknown, schema: z.ZodType): ReadAnswer {
  // Nulls that the schema itself allows are kept; those that stand for "left out" are not.
  const asGiven = schema.safeParse(value);
  if (asGiven.success) return { ok: true, value: asGiven.data };
  const read = schema.safeParse(withoutNulls(value));
  if (read.success) return { ok: true, value: read.data };
  const faults = read.error.issues.slice(0, FAULTS_MAX).map(({ path, message }) => {
    const at = path.length > 0 ? path.join('.') : 'the whole answer';
    return `${at}: ${message}`.slice(0, FAULT_LENGTH);
  });
  return { ok: false, repair: `The JSON did not keep the schema: ${faults.join('; ')}.` };
}

/** Only an object counts: a bare string or number is no answer to any of our questions. */
function parse(text: string): { value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { value } : undefined;
  } catch {
    return undefined;
  }
}

/** The outermost balanced `{…}` that are JSON, the longest first. Linear for each opening brace tried, and few are. */
function objectsIn(text: string): { value: unknown }[] {
  const found: { value: unknown; length: number }[] = [];
  let from = text.indexOf('{');
  for (let tries = 0; from >= 0 && tries < TRIES_MAX; tries += 1) {
    const to = endOfObject(text, from);
    const object = to === undefined ? undefined : parse(text.slice(from, to));
    if (object && to !== undefined) found.push({ ...object, length: to - from });
    from = text.indexOf('{', object ? to : from + 1);
  }
  return found.sort((a, b) => b.length - a.length);
}

function endOfObject(text: string, from: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let i = from; i < text.length; i += 1) {
    const sign = text[i];
    if (inString) {
      if (sign === '\\') i += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{') depth += 1;
    else if (sign === '}' && --depth === 0) return i + 1;
  }
  return undefined;
}
