/** Brings the faults of a brief back to the fields of the form they came from. */
import type { BriefFault } from '../../src/story/check-brief.ts';
import { charactersOf, type Draft, type DraftField } from './draft.ts';

/** One message a field; under `form` what belongs to none. */
export type DraftFaults = Partial<Record<DraftField | 'form', string>>;

const FIELDS: Readonly<Record<string, DraftField>> = {
  title: 'title',
  genre: 'genre',
  ageGroup: 'age',
  language: 'language',
  'settings.location': 'place',
  'settings.timeOfDay': 'timeOfDay',
  'settings.mood': 'mood',
  moralLesson: 'lesson',
  chapterCount: 'chapters',
  illustrationStyle: 'style',
  dedication: 'dedication',
};

export function faultsOfDraft(faults: readonly BriefFault[], draft: Draft): DraftFaults {
  const found: DraftFaults = {};
  for (const { field, message } of faults) {
    const at = fieldOf(field, draft) ?? 'form';
    found[at] = found[at] ? `${found[at]}; ${message}` : message;
  }
  return found;
}

function fieldOf(path: string, draft: Draft): DraftField | undefined {
  const character = /^characters\.(\d+)\.(name|description|pronouns|role)$/.exec(path);
  if (!character) return path === 'characters' ? 'name' : FIELDS[path];
  const fields = charactersOf(draft)[Number(character[1])]?.fields;
  const part = character[2] === 'role' ? 'name' : (character[2] as 'name' | 'description' | 'pronouns');
  return fields?.[part] as DraftField | undefined;
}
