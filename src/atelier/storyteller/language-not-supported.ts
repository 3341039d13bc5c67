/** The error of a brief in a language the storyteller does not write. */

/** Never retryable: the same brief fails the same way. */
export class LanguageNotSupported extends Error {
  readonly code = 'LANGUAGE_NOT_SUPPORTED';
  readonly retryable = false;
  readonly next: string;
  constructor(language: string) {
    super(`The embedded storyteller writes English only, and the book is in ${language}.`);
    this.name = 'LanguageNotSupported';
    this.next =
      'Resume the story when a text model of the chain that writes the language is back, or put one into the chain.';
  }
}
