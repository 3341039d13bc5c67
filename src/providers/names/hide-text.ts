/** A text request without the names of its children, and its answer with them again. */
import { z } from 'zod';
import type { TextTask } from '../../making/ports.ts';
import type { VendorTextRequest } from '../endpoint.ts';
import type { Named } from './choose-stand-ins.ts';
import { type Disguise, openDisguise } from './open-disguise.ts';
import { mapTexts } from './swap-names.ts';

/** What a dedication goes out as. It names people who are in no list of ours, so no model is shown it. */
const DEDICATION = '* * *';

const nameFormsSchema = z
  .array(z.object({ standIn: z.string(), forms: z.array(z.string()) }))
  .default([])
  .describe(
    'For each stand-in name, every grammatical form of it that stands in the answer, exactly as written there.',
  );

export interface HiddenText {
  request: VendorTextRequest;
  /** The answer as whoever asked wanted it, or what is wrong with it, to be told to the model. */
  restore(answer: unknown): { value: unknown } | { repair: string };
}

/** Pure: the same request is hidden in the same way every time, so that an answer can be asked for again. */
export function hideText(request: VendorTextRequest): HiddenText {
  const { task, schema } = request;
  const language = task.brief.language;
  const disguise = openDisguise(peopleIn(task), language, task);
  const names = disguise.standIns.map(({ standIn }) => standIn);
  const dedication = task.brief.dedication;
  const hidden = mapTexts(withoutDedication(task), disguise.hide);
  const notes = (request.notes ?? []).map(disguise.hide);
  if (names.length === 0)
    return {
      request: { ...request, task: hidden },
      restore: (answer) => checked(schema, withDedication(answer, task, dedication)),
    };
  return {
    request: { task: hidden, schema: withNameForms(schema), notes: [...notes, ...rulesFor(names)] },
    restore(answer) {
      const { value, declared } = takeNameForms(answer, schema);
      const restored = mapTexts(withDedication(value, task, undefined), disguise.restorer(declared));
      const left = leftIn(restored, disguise);
      if (left.length > 0)
        return {
          repair: `Names stand in the answer in a way that cannot be understood: ${left.slice(0, 5).join(', ')}. Use ${names.join(', ')} only as plain names: no nicknames, no diminutives, no words made of them. List every form of them in nameForms.`,
        };
      return checked(schema, withDedication(restored, task, dedication));
    },
  };
}

const rulesFor = (names: readonly string[]) => [
  `The names ${names.join(', ')} are stand-ins and will be exchanged for others of the same kind. Use them as the names they are, in the grammatical forms the sentences ask for. Make no nicknames, diminutives, rhymes, puns or spelling games of them, do not split them, and call nobody else so.`,
  'In nameForms list each of these names with every form of it that stands in your answer, exactly as written there, endings included.',
];

/** Those of the plan too: it may have been edited, and tells how to speak of whom the brief has no pronouns for. */
function peopleIn(task: TextTask): Named[] {
  const cast = task.kind === 'chapter' ? task.plan.cast : [];
  return [...cast, ...task.brief.characters];
}

function withoutDedication<T extends TextTask>(task: T): T {
  const brief = task.brief.dedication === undefined ? task.brief : { ...task.brief, dedication: DEDICATION };
  return task.kind === 'chapter' ? { ...task, brief, plan: { ...task.plan, dedication: '' } } : { ...task, brief };
}
/** A plan's dedication is the brief's. */
function withDedication(answer: unknown, task: TextTask, dedication: string | undefined): unknown {
  const shown =
    task.kind === 'plan' && task.brief.dedication !== undefined && isObject(answer) && 'dedication' in answer;
  return shown ? { ...answer, dedication: dedication ?? '' } : answer;
}

/** Answers that are no objects are put into one. */
const withNameForms = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodObject
    ? schema.extend({ nameForms: nameFormsSchema })
    : z.object({ answer: schema, nameForms: nameFormsSchema });

function takeNameForms(answer: unknown, schema: z.ZodType): { value: unknown; declared: Map<string, string[]> } {
  if (!isObject(answer)) return { value: answer, declared: new Map() };
  const { nameForms, ...rest } = answer;
  const told = nameFormsSchema.safeParse(nameForms ?? undefined);
  const declared = new Map(
    (told.data ?? []).map(({ standIn, forms }) => [standIn, forms.flatMap((form) => form.split(/[^\p{L}\p{M}]+/u))]),
  );
  return { value: schema instanceof z.ZodObject ? rest : rest.answer, declared };
}

/** Ids may be anything: nobody reads them. */
function leftIn(value: unknown, disguise: Disguise): string[] {
  const left: string[] = [];
  mapTexts(value, (text) => {
    left.push(...disguise.leftIn(text));
    return text;
  });
  return left;
}

/** A longer name may make a title too long, and defaults belong to the schema that was asked for. */
function checked(schema: z.ZodType, value: unknown): { value: unknown } | { repair: string } {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  const faults = parsed.error.issues.slice(0, 5).map(({ path, message }) => `${path.join('.')}: ${message}`);
  return { repair: `Keep the schema, with some room to spare: ${faults.join('; ')}.` };
}
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
