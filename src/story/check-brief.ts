/** Checks a brief that came from outside, and names every fault at once with its field. */
import type { z } from 'zod';
import { BRIEF_BYTES_MAX, type Brief, briefSchema } from './brief.ts';

export interface BriefFault {
  /** The field, as a path: `characters.0.name`; `brief` for the whole. */
  field: string;
  message: string;
}
/** What the configured models can do; anything else asked for is a fault of the brief, not of a later step. */
export interface Capabilities {
  languages: readonly string[];
  /** Kinds of being named in a description that cannot be drawn, with what can; undefined when all is drawable. */
  undrawable: (description: string) => { asked: string; instead: readonly string[] } | undefined;
}
export type CheckedBrief = { ok: true; brief: Brief } | { ok: false; faults: BriefFault[] };

/** `input` is parsed JSON of any shape. Never throws for anything that JSON can hold. */
export function checkBrief(input: unknown, can: Capabilities): CheckedBrief {
  const bytes = new TextEncoder().encode(JSON.stringify(input) ?? '').byteLength;
  if (bytes > BRIEF_BYTES_MAX)
    return {
      ok: false,
      faults: [{ field: 'brief', message: `must be at most ${BRIEF_BYTES_MAX} bytes, and has ${bytes}` }],
    };
  const parsed = briefSchema.safeParse(input);
  const faults = parsed.success ? [] : parsed.error.issues.flatMap(faultsOf);
  if (parsed.success) {
    const language = parsed.data.language;
    if (!can.languages.includes(new Intl.Locale(language).language))
      faults.push({
        field: 'language',
        message: `${language} is not supported yet; this installation writes ${can.languages.join(', ')}`,
      });
    parsed.data.characters.forEach((character, i) => {
      const cannot = can.undrawable(character.description);
      if (cannot)
        faults.push({
          field: `characters.${i}.description`,
          message: `a ${cannot.asked} cannot be drawn yet; choose one of ${cannot.instead.join(', ')}`,
        });
    });
    const names = parsed.data.characters.map((character) => character.name.toLocaleLowerCase());
    names.forEach((name, i) => {
      if (names.indexOf(name) !== i)
        faults.push({ field: `characters.${i}.name`, message: 'must differ from the other names' });
    });
  }
  return parsed.success && faults.length === 0 ? { ok: true, brief: parsed.data } : { ok: false, faults };
}

/** A key as it may be shown: short, and quoted when it is not a plain word, since somebody else chose it. */
const shown = (key: string) => (/^[\w-]{1,60}$/.test(key) ? key : JSON.stringify(key.slice(0, 60)));

function faultsOf(issue: z.core.$ZodIssue): BriefFault[] {
  const at = issue.path.map((part) => shown(String(part))).join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      field: at === '' ? shown(key) : `${at}.${shown(key)}`,
      message: 'is not a field of a brief',
    }));
  if (issue.code === 'invalid_value')
    return [{ field: at || 'brief', message: `must be one of ${issue.values.map(String).join(', ')}` }];
  return [{ field: at || 'brief', message: issue.message }];
}
