/** The languages a book can be told in, by the names people know them by. */

export interface Language {
  /** BCP 47. */
  tag: string;
  /** In the language of the interface. */
  name: string;
  /** In the language itself. */
  own: string;
}

/** Named where the page is made: browsers differ in the names they know. The first stays first, the rest go by name. */
export function languagesOffered(tags: readonly string[]): Language[] {
  const english = new Intl.DisplayNames('en', { type: 'language' });
  // Who writes Norwegian writes Bokmål, unless told otherwise: one of the two names is enough.
  const named = tags
    .filter((tag) => tag !== 'no' || !tags.includes('nb'))
    .map((tag): Language => {
      const own = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(tag);
      const name = english.of(tag) ?? tag;
      return { tag, name, own: own ?? name };
    });
  return [...named.slice(0, 1), ...named.slice(1).sort((a, b) => a.name.localeCompare(b.name, 'en'))];
}
