/** Which part of the form holds a field. */
import type { PanelKey } from '../words/create.ts';
import { type DraftField, FRIENDS } from './draft.ts';

const PANEL_OF: Partial<Record<DraftField, PanelKey>> = {
  ...Object.fromEntries(FRIENDS.flatMap(({ name, kind }) => [name, kind]).map((field) => [field, 'friends'])),
  place: 'place',
  timeOfDay: 'place',
  mood: 'feel',
  genre: 'feel',
  lesson: 'lesson',
  age: 'reader',
  chapters: 'reader',
  language: 'reader',
  style: 'style',
  dedication: 'dedication',
  title: 'title',
};
export const panelOf = (field: DraftField): PanelKey => PANEL_OF[field] ?? 'hero';
