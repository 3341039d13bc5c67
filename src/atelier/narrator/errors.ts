/** What can go wrong while a text is spoken. None of it heals by trying again: the same text fails the same way. */

/** The narrator has no voice for the language. */
export class VoiceLanguageUnsupported extends Error {
  readonly code = 'VOICE_LANGUAGE_UNSUPPORTED';
  readonly retryable = false;
  readonly language: string;
  constructor(language: string) {
    super(
      `The built-in narrator speaks English only and was asked for ${language}. Configure a speech provider for this language, or make the book without narration.`,
    );
    this.language = language;
  }
}

/** The name of a voice that does not exist here. */
export class VoiceUnknown extends Error {
  readonly code = 'VOICE_UNKNOWN';
  readonly retryable = false;
  readonly voice: string;
  constructor(voice: string, known: readonly string[]) {
    super(`There is no voice named ${JSON.stringify(voice)}. Choose one of ${known.join(', ')}.`);
    this.voice = voice;
  }
}

/** A text without one letter or digit that an English voice could say. */
export class NothingToSpeak extends Error {
  readonly code = 'NOTHING_TO_SPEAK';
  readonly retryable = false;
  constructor() {
    super('The text holds no word that can be spoken. Write at least one word of Latin letters or digits.');
  }
}

/** The speech engine stopped before it gave any sound. */
export class VoiceEngineFailed extends Error {
  readonly code = 'VOICE_ENGINE_FAILED';
  readonly retryable = false;
  constructor(text: string, why: string, cause?: unknown) {
    super(
      `The speech engine could not say ${JSON.stringify(text.slice(0, 80))}: ${why}. Change the wording of that sentence and speak the chapter again.`,
      { cause },
    );
  }
}
