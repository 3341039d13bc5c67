/** What can be wrong with the sound of a book. The same files fail the same way, so none of it may be tried again. */

/** Bytes that are not whole MP3 frames. */
export class AudioUnreadable extends Error {
  readonly code = 'AUDIO_UNREADABLE';
  readonly retryable = false;
  constructor(what: string, why: string) {
    super(`${what} is not MP3 sound that can be joined: ${why}. Make the narration of that chapter again.`);
  }
}

/** Chapters that were coded differently: players would change speed or fall silent at the join. */
export class AudioFormatsDiffer extends Error {
  readonly code = 'AUDIO_FORMATS_DIFFER';
  readonly retryable = false;
  constructor(first: string, other: string) {
    super(
      `The chapters cannot be joined: the first is ${first}, another is ${other}. Make the narration of all chapters again with one voice.`,
    );
  }
}

/** A book with chapters that nobody spoke. */
export class NarrationMissing extends Error {
  readonly code = 'NARRATION_MISSING';
  readonly retryable = false;
  readonly chapters: number[];
  constructor(chapters: number[]) {
    super(`There is no narration for chapter ${chapters.join(', ')}. Make it, then press the audio again.`);
    this.chapters = chapters;
  }
}
