/** The text model behind every vendor: what it is asked is read from the schema and the prompt, and answered as a good model would. */
import type { Fault } from '../faults.ts';
import { fitSchema, type JsonSchema } from './fit-schema.ts';
import { bagsIn, bandIn, chapterIn, type ReadPrompt, readPrompt } from './read-prompt.ts';
import { scoreLikeness } from './score-likeness.ts';
import { writeChapter } from './write-chapter.ts';
import { writePlan } from './write-plan.ts';

export interface TextAsked {
  prompt: string;
  /** Undefined where the server was only told to write JSON: the task is then read from the prompt alone. */
  schema: JsonSchema | undefined;
  images: readonly Uint8Array[];
}
export interface TextAnswer {
  text: string;
  /** `length` when it was cut off, `refusal` when the text is one. */
  finish: 'stop' | 'length' | 'refusal';
}

/** `plan`, `chapter:3`, `critic`, or `other`. */
export function taskOf({ prompt, schema }: Pick<TextAsked, 'prompt' | 'schema'>): string {
  const read = readPrompt(prompt);
  const asked = schema ?? schemaIn(read);
  const asks = (field: string) => field in (asked?.properties ?? {});
  if (asks('cast') && asks('chapters')) return 'plan';
  if (asks('workmanship') || asks('score')) return 'critic';
  return asks('paragraphs') ? `chapter:${chapterIn(read).number}` : 'other';
}
/** Where a server takes no schema, the prompt carries it. */
const schemaIn = (prompt: ReadPrompt): JsonSchema | undefined =>
  bagsIn(prompt).find((bag) => bag.type === 'object' && typeof bag.properties === 'object') as JsonSchema | undefined;

export async function answerText(
  asked: TextAsked,
  fault: Fault | undefined,
  { seed, obedient }: { seed: number; obedient: boolean },
): Promise<TextAnswer> {
  if (fault === 'refusal') return { text: 'I’m sorry, but I can’t help with that.', finish: 'refusal' };
  if (fault === 'invalid-json')
    return { text: 'Of course! Here is the story you asked for: once upon a time', finish: 'stop' };
  if (fault === 'wrong-schema')
    return { text: JSON.stringify({ story: 'Once upon a time', pages: 3 }), finish: 'stop' };
  const prompt = readPrompt(asked.prompt);
  const value = await valueFor(taskOf(asked), prompt, asked.images, { seed, obedient });
  const schema = asked.schema ?? schemaIn(prompt);
  const text = JSON.stringify(schema ? fitSchema(value, schema) : value);
  return fault === 'cut-off' ? { text: text.slice(0, text.length * 0.6), finish: 'length' } : { text, finish: 'stop' };
}

function valueFor(
  task: string,
  prompt: ReadPrompt,
  images: readonly Uint8Array[],
  { seed, obedient }: { seed: number; obedient: boolean },
): unknown {
  const { brief, text } = prompt;
  if (task === 'critic') return scoreLikeness(images, text);
  if (task === 'plan') {
    if (!brief) throw new Error('A plan was asked for, and there is no brief in the prompt.');
    return writePlan(brief, { seed, obedient });
  }
  if (!task.startsWith('chapter')) return {};
  const chapter = chapterIn(prompt);
  const mustSay = obedient && chapter.beat ? [chapter.beat] : [];
  return writeChapter({ ...chapter, band: brief?.ageGroup ?? bandIn(text), mustSay, salt: text }, seed);
}
