/** The words of the shelf. */
import type { StorySummary } from '../../src/making/story-view.ts';
import type { StoryStatus } from '../../src/story/life-cycle.ts';
import type { IconName } from '../components/icon.tsx';

export const libraryWords = {
  title: 'Your shelf',
  search: 'Search your books',
  placeholder: 'Title or child',
  newBook: 'New book',
  filter: 'Filter',
  remove: 'Remove…',
  removeTitle: 'Remove this book?',
  removeKeep: 'Keep it',
  removeGo: 'Remove the book',
  emptyTitle: 'A shelf with nothing on it, yet',
  empty: 'One line is enough to start. The book is drawn while you watch, and it waits here for bedtime.',
  emptyGap: 'The first one goes here',
  emptyStart: 'Start the first book',
  borrow: 'Borrow a first line',
  borrowLabel: 'First lines to borrow',
  lines: [
    { kind: 'fox', words: 'A fox who is afraid of the dark', line: 'Pip the fox is afraid of the dark' },
    { kind: 'rabbit', words: 'A rabbit who misses the sea', line: 'Rosie the rabbit misses the sea' },
    { kind: 'bear', words: 'A bear who will not get up', line: 'Bo the bear will not get up' },
  ],
  nothingFound: 'No book here fits that.',
  showAll: 'Show all books',
  older: 'Older books',
  newer: 'Newer books',
  pages: 'Shelves',
};

export const removeBody = (title: string): string =>
  `“${title}” goes from the shelf with all its pictures, sound and files. Files you saved elsewhere stay yours. This cannot be undone.`;

export const SHELF_FILTERS = ['all', 'drawing', 'ready', 'needs-you'] as const;
export type ShelfFilter = (typeof SHELF_FILTERS)[number];
export const filterNames: Record<ShelfFilter, string> = {
  all: 'All',
  drawing: 'Being drawn',
  ready: 'Ready',
  'needs-you': 'Needs you',
};

const KINDS: Record<StoryStatus, ShelfFilter> = {
  draft: 'drawing',
  generating: 'drawing',
  complete: 'ready',
  published: 'ready',
  archived: 'ready',
  needs_review: 'needs-you',
  paused: 'needs-you',
  error: 'needs-you',
  cancelled: 'needs-you',
};
export const filterOf = (status: StoryStatus): ShelfFilter => KINDS[status];

export interface ShelfTag {
  words: string;
  icon: IconName;
  look: 'tag-now' | 'tag-good' | 'tag-warn' | 'tag-stop' | '';
}
/** How a book stands, in a word or two. */
export function tagOf({ status, progress }: StorySummary): ShelfTag {
  switch (status) {
    case 'draft':
    case 'generating':
      return { words: `Step ${progress.current} of ${progress.total}`, icon: 'brush', look: 'tag-now' };
    case 'complete':
    case 'published':
    case 'archived':
      return { words: 'Ready', icon: 'done', look: 'tag-good' };
    case 'needs_review':
      return { words: 'Needs a look', icon: 'warning', look: 'tag-warn' };
    case 'paused':
      return { words: 'Paused', icon: 'stopped', look: 'tag-warn' };
    case 'error':
      return { words: 'Could not finish', icon: 'warning', look: 'tag-stop' };
    case 'cancelled':
      return { words: 'Stopped', icon: 'stopped', look: '' };
  }
}
