/** What can go wrong when a picture is judged. A picture that could not be judged has not passed: every caller fails closed. */

/** The bytes are no picture that can be shown, or one too large to be looked at. */
export class PictureNotJudged extends Error {
  readonly code = 'PICTURE_NOT_JUDGED';
  readonly retryable = false;
  readonly next = 'Draw the picture again, or give one as JPEG, PNG or WebP of at most 64 megapixels.';
  constructor(why: string, cause?: unknown) {
    super(`The picture could not be looked at, so it has not passed: ${why}.`, { cause });
    this.name = 'PictureNotJudged';
  }
}

/** The classifier itself did not start, or gave no answer that makes sense. */
export class ModeratorBroken extends Error {
  readonly code = 'MODERATOR_BROKEN';
  readonly retryable = true;
  readonly next =
    'Run `npm ci`: the model comes with the package nsfwjs, and its engine with @tensorflow/tfjs-backend-wasm. Until it works, pictures wait for a person.';
  constructor(why: string, cause?: unknown) {
    super(`The classifier of pictures does not work: ${why}.`, { cause });
    this.name = 'ModeratorBroken';
  }
}
