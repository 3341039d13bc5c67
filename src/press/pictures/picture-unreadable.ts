/** The refusal of bytes that are no picture, or too large a one to open safely. */

/** Never retryable: the same bytes fail the same way. */
export class PictureUnreadable extends Error {
  readonly code = 'PICTURE_UNREADABLE';
  readonly retryable = false;
  constructor(which: string, why: string, cause?: unknown) {
    super(`${which} cannot be read: ${why}. Draw it again, or put back an earlier version of it.`, { cause });
    this.name = 'PictureUnreadable';
  }
}
