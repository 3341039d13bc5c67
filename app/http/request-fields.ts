/** Reads what an address carries: ids, slots, numbers; nothing that is not one of them gets further. */
import type { PictureSlot } from '../../src/story/manuscript.ts';
import { RequestRejected } from './api-errors.ts';

/** A UUID as RFC 9562 writes it; nothing else ever reaches the store. */
const STORY_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A story's id, in lower case. Throws a 404 for anything that cannot be one: there is no such story. */
export function storyId(value: string | undefined): string {
  if (value === undefined || !STORY_ID.test(value)) throw new UnknownStory();
  return value.toLowerCase();
}

/** An address with something that is no story's id. Never retryable. */
export class UnknownStory extends Error {
  readonly code = 'STORY_NOT_FOUND';
  readonly retryable = false;
  constructor() {
    super('There is no book at this address. It may have been removed, or the address may be cut short.');
  }
}

/** `cover` or `chapter-1` to `chapter-12`. Throws RequestRejected. */
export function pictureSlot(value: string | undefined): PictureSlot {
  if (value === 'cover') return value;
  const number = /^chapter-(\d{1,2})$/.exec(value ?? '')?.[1];
  if (number !== undefined && Number(number) >= 1 && Number(number) <= 12) return `chapter-${Number(number)}`;
  throw new RequestRejected([{ field: 'slot', message: 'must be cover, or chapter-1 to chapter-12' }]);
}

/** A character's id, as plans give them. Throws RequestRejected. */
export function characterId(value: string | undefined): string {
  if (value !== undefined && /^[a-z][a-z0-9-]{0,39}$/.test(value)) return value;
  throw new RequestRejected([{ field: 'character', message: 'must be the id of a character in the story’s cast' }]);
}

/** One of a few words, or the first of them when the field is left out. Throws RequestRejected. */
export function oneOf<T extends string>(url: URL, field: string, words: readonly [T, ...T[]]): T {
  const value = url.searchParams.get(field);
  if (value === null) return words[0];
  const found = words.find((word) => word === value);
  if (found === undefined) throw new RequestRejected([{ field, message: `must be one of ${words.join(', ')}` }]);
  return found;
}

/** A whole number in bounds, inclusive. Throws RequestRejected. */
export function wholeNumber(value: string | null | undefined, field: string, min: number, max: number): number {
  const number = value && /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= min && number <= max))
    throw new RequestRejected([{ field, message: `must be a whole number from ${min} to ${max}` }]);
  return number;
}
