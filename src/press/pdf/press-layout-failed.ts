/** The typesetter could not set a book it was given. */

/** Never retryable: the same book fails the same way. */
export class PressLayoutFailed extends Error {
  readonly code = 'PRESS_LAYOUT_FAILED';
  readonly retryable = false;
  constructor(what: string, why: string, cause?: unknown) {
    super(
      `${what} could not be set in type: ${why}. Report this with the story's id; its text and pictures are safe.`,
      {
        cause,
      },
    );
    this.name = 'PressLayoutFailed';
  }
}
