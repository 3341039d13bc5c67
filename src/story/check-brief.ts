/** Checks a brief that came from outside, and names every fault at once with its field. */
import type { z } from 'zod';
import { BRIEF_BYTES_MAX, type Brief, briefSchema, CHARACTERS_MAX } from './brief.ts';

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

/** Faults told at once, at most: a brief of 32 kB could have thousands, and the answer would be longer than the question. */
const FAULTS_MAX = 40;

/** `input` is parsed JSON of any shape. Never throws for anything that JSON can hold. */
export function checkBrief(input: unknown, can: Capabilities): CheckedBrief {
  const size = sizeFault(input);
  if (size) return { ok: false, faults: [{ field: 'brief', message: size }] };
  const parsed = briefSchema.safeParse(input);
  const issues = parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultsOf(issue, input));
  const faults = [...issues, ...faultsAgainst(input, can)];
  if (parsed.success && faults.length === 0) return { ok: true, brief: parsed.data };
  return { ok: false, faults: firstOf(faults) };
}

function sizeFault(input: unknown): string | undefined {
  let json: string;
  try {
    json = JSON.stringify(input) ?? '';
  } catch {
    // Lists in lists in lists …: what can be read may still be too deep to be written.
    return 'must not be nested so deeply';
  }
  const bytes = new TextEncoder().encode(json).byteLength;
  return bytes > BRIEF_BYTES_MAX ? `must be at most ${BRIEF_BYTES_MAX} bytes, and has ${bytes}` : undefined;
}

/** What the schema cannot know. Looks at each field by itself, so that one bad field does not hide the faults of another. */
function faultsAgainst(input: unknown, can: Capabilities): BriefFault[] {
  const faults: BriefFault[] = [];
  const { language, characters } = isObject(input) ? input : {};
  const tag = briefSchema.shape.language.safeParse(language);
  if (tag.success && !can.languages.includes(new Intl.Locale(tag.data).language))
    faults.push({
      field: 'language',
      message: `${tag.data} is not supported yet; this installation writes ${can.languages.join(', ')}`,
    });
  const named = new Set<string>();
  const { name: nameOf, description: descriptionOf } = briefSchema.shape.characters.element.shape;
  for (const [i, character] of (Array.isArray(characters) ? characters : []).slice(0, CHARACTERS_MAX).entries()) {
    if (!isObject(character)) continue;
    const description = descriptionOf.safeParse(character.description);
    const cannot = description.success ? can.undrawable(description.data) : undefined;
    if (cannot)
      faults.push({
        field: `characters.${i}.description`,
        message: `a ${cannot.asked} cannot be drawn yet; choose one of ${cannot.instead.join(', ')}`,
      });
    const name = nameOf.safeParse(character.name);
    if (!name.success) continue;
    if (named.has(name.data.toLocaleLowerCase()))
      faults.push({ field: `characters.${i}.name`, message: 'must differ from the other names' });
    named.add(name.data.toLocaleLowerCase());
  }
  return faults;
}

/** One fault a field, and no more of them than anybody reads. */
function firstOf(faults: readonly BriefFault[]): BriefFault[] {
  const seen = new Set<string>();
  const each = faults.filter(({ field }) => !seen.has(field) && seen.add(field));
  const more = each.length - FAULTS_MAX;
  return more > 0 ? [...each.slice(0, FAULTS_MAX), { field: 'brief', message: `has ${more} more faults` }] : each;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A key as it may be shown: short, and quoted when it is not a plain word, since somebody else chose it. */
const shown = (key: string) => (/^[\w-]{1,60}$/.test(key) ? key : JSON.stringify(key.slice(0, 60)));

/** What a field must be, by the schema's name for it. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  array: 'a list of 1 to 6 characters, each with a name and a description',
  object: 'an object',
};

function faultsOf(issue: z.core.$ZodIssue, input: unknown): BriefFault[] {
  const at = issue.path.map((part) => shown(String(part))).join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      field: at === '' ? shown(key) : `${at}.${shown(key)}`,
      message: 'is not a field of a brief',
    }));
  if (issue.code === 'invalid_value')
    return [{ field: at || 'brief', message: `must be one of ${issue.values.map(String).join(', ')}` }];
  if (issue.code === 'invalid_type') {
    const missing = isMissing(input, issue.path);
    const kind = KINDS[issue.expected] ?? issue.expected;
    return [{ field: at || 'brief', message: missing ? `must be given: ${kind}` : `must be ${kind}` }];
  }
  return [{ field: at || 'brief', message: issue.message }];
}

const isMissing = (input: unknown, path: readonly PropertyKey[]): boolean =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input) === undefined;
