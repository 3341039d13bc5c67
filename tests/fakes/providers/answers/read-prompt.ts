/** Finds in a prompt what a model would understand of it: the brief, which task it is, and for a chapter what is to happen in it. */
import { AGE_BANDS, type AgeBand } from '../../../../src/story/age-band.ts';
import type { Pronouns } from '../../../../src/story/character.ts';

/** Only what the answer needs; what a prompt leaves out has a default, as a model would make one up. */
export interface ReadBrief {
  title?: string;
  dedication?: string;
  ageGroup: AgeBand;
  chapterCount: number;
  characters: { name: string; role: string; description: string; pronouns?: Pronouns }[];
  location: string;
  timeOfDay: string;
  mood: string;
  moralLesson?: string;
  seed?: number;
}
export interface ReadPrompt {
  /** All of it, system and user. */
  text: string;
  brief: ReadBrief | undefined;
  /** Every JSON object in the prompt, whole ones only. */
  objects: Record<string, unknown>[];
}

type Bag = Record<string, unknown>;
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export function readPrompt(prompt: string): ReadPrompt {
  const objects = findObjects(prompt);
  const found = objects.map((each) => findBrief(each)).find((each) => each !== undefined);
  return { text: prompt, objects, brief: found && toBrief(found, prompt) };
}

/** JSON objects that stand in the text, outermost only. */
function findObjects(prompt: string): Bag[] {
  const found: Bag[] = [];
  for (let at = prompt.indexOf('{'); at !== -1; at = prompt.indexOf('{', at + 1)) {
    const end = endOfObject(prompt, at);
    if (end === -1) continue;
    try {
      const value: unknown = JSON.parse(prompt.slice(at, end));
      if (isBag(value)) {
        found.push(value);
        at = end - 1;
      }
    } catch {
      // A brace in running text is no object.
    }
  }
  return found;
}
function endOfObject(prompt: string, start: number): number {
  let depth = 0;
  let inString = false;
  for (let at = start; at < prompt.length; at += 1) {
    const sign = prompt[at];
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

/** The object itself, or the first one inside it, that looks like a brief. */
function findBrief(bag: Bag): Bag | undefined {
  const { characters } = bag;
  if (Array.isArray(characters) && characters.some((each) => isBag(each) && text(each.name))) return bag;
  for (const value of Object.values(bag)) {
    const inside = isBag(value) ? findBrief(value) : undefined;
    if (inside) return inside;
  }
  return undefined;
}
function toBrief(bag: Bag, prompt: string): ReadBrief {
  const settings = isBag(bag.settings) ? bag.settings : {};
  const said = /\bexactly (\d{1,2}) chapters?\b/i.exec(prompt)?.[1];
  return {
    title: text(bag.title),
    dedication: text(bag.dedication),
    ageGroup: AGE_BANDS.find((each) => each === bag.ageGroup) ?? bandIn(prompt),
    chapterCount: typeof bag.chapterCount === 'number' ? bag.chapterCount : Number(said ?? 5),
    characters: (bag.characters as unknown[]).filter(isBag).map((each) => ({
      name: text(each.name) ?? 'Somebody',
      role: text(each.role) ?? 'friend',
      description: text(each.description) ?? 'a child',
      ...(text(each.pronouns) ? { pronouns: each.pronouns as Pronouns } : {}),
    })),
    location: text(settings.location) ?? 'a village at the edge of a wood',
    timeOfDay: text(settings.timeOfDay) ?? 'morning',
    mood: text(settings.mood) ?? 'gentle',
    moralLesson: text(bag.moralLesson),
    ...(typeof bag.seed === 'number' ? { seed: bag.seed } : {}),
  };
}

/** The age band a prompt speaks of: `ages 3-5`, `3 to 5`. */
export function bandIn(prompt: string): AgeBand {
  const said = AGE_BANDS.map((band) => {
    const [from, to] = band.split('-');
    return { band, at: prompt.search(new RegExp(`\\b${from}\\s?(?:-|–|to|and)\\s?${to}\\b`)) };
  }).filter(({ at }) => at !== -1);
  return said.sort((a, b) => a.at - b.at)[0]?.band ?? '5-8';
}

/** All objects of the prompt, those within others too. */
export const bagsIn = ({ objects }: ReadPrompt): Bag[] => objects.flatMap(allBags);
function allBags(value: unknown): Bag[] {
  if (Array.isArray(value)) return value.flatMap(allBags);
  return isBag(value) ? [value, ...Object.values(value).flatMap(allBags)] : [];
}

export interface ChapterAsked {
  number: number;
  names: string[];
  title?: string;
  beat?: string;
  closingLine?: string;
}
/** The chapter a prompt asks for, from its data where it has them, else from its words. */
export function chapterIn(prompt: ReadPrompt): ChapterAsked {
  const bags = bagsIn(prompt);
  const told = bags.find((bag) => typeof bag.number === 'number' && typeof bag.closingLine === 'string');
  const cast = bags.flatMap(({ cast: list }) => (Array.isArray(list) ? list.filter(isBag) : []));
  const names = [...cast, ...(prompt.brief?.characters ?? [])].map(({ name }) => text(name));
  return {
    number: Number(told?.number ?? /\b[Cc]hapter (\d{1,2})\b/.exec(prompt.text)?.[1] ?? 1),
    names: [...new Set(names.filter((name) => name !== undefined))],
    title: text(told?.title),
    beat: text(told?.beat),
    closingLine: text(told?.closingLine),
  };
}
