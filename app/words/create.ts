/** The words of the form that starts a book. */
import type { Draft, DraftField } from '../create/draft.ts';
import { count } from './counting.ts';

export const createWords = {
  title: 'Make a book',
  breath: 'Your story, in one breath. Change any marked words.',
  plainTitle: 'Tell us about the book. Only the hero’s name is needed.',
  preview: 'Preview of the cover',
  sketch: 'A sketch, not the final cover. It follows your words.',
  toPlain: 'Show this as a plain form',
  toSentence: 'Show this as one sentence',
  kept: 'Kept on this device',
  draw: 'Draw my book',
  drawing: 'Starting your book',
  leave: 'You can leave while it is drawn; it waits on your shelf.',
  surprise: 'Surprise me with the rest',
  unfit: 'We make books for children, so we cannot draw this one as it stands.',
  unfitHelp: 'Nothing you wrote is lost. Put the marked words another way, and we start at once.',
  unfitWhole:
    'Nothing you wrote is lost. It is nothing single that we could mark; tell it in gentler words, and we look again.',
  fix: 'One thing to look at before we start:',
  fixMany: 'A few things to look at before we start:',
  idea: 'Ideas',
  addFriend: 'Add another friend',
  noTitle: 'A title we find',
  untitled: 'Your book',
};

/** "6 pictures, 5 pages." */
export function bookSize(draft: Draft): string {
  const pages = Number(draft.chapters);
  return Number.isInteger(pages) && pages >= 1 ? `${count(pages, 'page', 'pages')} and a cover.` : '';
}

export type PanelKey = 'hero' | 'friends' | 'place' | 'feel' | 'lesson' | 'reader' | 'style' | 'dedication' | 'title';
export const panelWords: Record<PanelKey, { title: string; note: string }> = {
  hero: { title: 'Who is it about?', note: 'A child, an animal, a robot. Tell us what never changes about them.' },
  friends: { title: 'Who comes along?', note: 'Up to five friends, or nobody.' },
  place: { title: 'Where and when?', note: 'A real place or a made-up one.' },
  feel: { title: 'What kind of story?', note: '' },
  lesson: { title: 'What is it quietly about?', note: 'It is never said aloud; it is in what happens.' },
  reader: { title: 'Who is it for?', note: 'Words and sentences follow the age.' },
  style: { title: 'How should it be drawn?', note: 'The same picture, three ways.' },
  dedication: { title: 'What does it say inside the cover?', note: 'Up to 200 letters.' },
  title: { title: 'What is it called?', note: 'Leave it empty and we find a title.' },
};

export const fieldWords: Record<DraftField, { label: string; help?: string; placeholder?: string }> = {
  name: { label: 'Hero’s name', help: 'The name on the cover', placeholder: 'Mina' },
  kind: { label: 'Who or what is the hero?', placeholder: 'fox' },
  look: { label: 'What should we know about them?', placeholder: 'in a teal coat and a red scarf' },
  pronouns: { label: 'In the story we say' },
  friendName: { label: 'A friend’s name', placeholder: 'Bo' },
  friendKind: { label: 'Who or what are they?', placeholder: 'bear' },
  secondFriendName: { label: 'Another friend’s name' },
  secondFriendKind: { label: 'Who or what are they?' },
  thirdFriendName: { label: 'A third friend’s name' },
  thirdFriendKind: { label: 'Who or what are they?' },
  fourthFriendName: { label: 'A fourth friend’s name' },
  fourthFriendKind: { label: 'Who or what are they?' },
  fifthFriendName: { label: 'A fifth friend’s name' },
  fifthFriendKind: { label: 'Who or what are they?' },
  place: { label: 'Where does it happen?', placeholder: 'the night forest' },
  timeOfDay: { label: 'When does it begin?' },
  mood: { label: 'How does it feel?' },
  genre: { label: 'What is it?' },
  lesson: { label: 'It is quietly about', placeholder: 'being brave in the dark' },
  age: { label: 'Who will read it?' },
  chapters: { label: 'How many pages?', help: '1 to 12; each has a picture' },
  language: { label: 'In which language?', help: 'Written and read aloud in it' },
  style: { label: 'How should it be drawn?' },
  dedication: { label: 'Dedication', placeholder: 'For Mabel, who asks why' },
  title: { label: 'Title', placeholder: 'A title we find' },
};

/** A fault in words that fit under its field: "must be …" speaks of the field itself. */
export function faultLine(field: DraftField, message: string): string {
  if (field === 'name' && message === 'must not be empty') return 'A hero needs a name. Any name will do.';
  return `This ${message}`;
}
