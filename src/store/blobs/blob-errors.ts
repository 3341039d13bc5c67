/** What can go wrong with stored files. */

export class BlobMissing extends Error {
  readonly code = 'BLOB_MISSING';
  readonly retryable = false;
  readonly next = 'Make the part again: its file is no longer in the store.';
  constructor(key: string, cause?: unknown) {
    super(`The stored file ${key} is not there.`, { cause });
  }
}
/** The disk has no room. Nothing of the file was kept; it goes on when there is room. */
export class DiskFull extends Error {
  readonly code = 'DISK_FULL';
  readonly retryable = false;
  readonly next = 'Free some disk space, then resume the story.';
  constructor(key: string, cause: unknown) {
    super(`There is no room on the disk to store ${key}.`, { cause });
  }
}
/** A key that is not one of ours, or that leads out of the store. */
export class BlobKeyInvalid extends Error {
  readonly code = 'BLOB_KEY_INVALID';
  readonly retryable = false;
  constructor(key: string) {
    super(`${JSON.stringify(key.slice(0, 120))} is not the key of a stored file.`);
  }
}
/** The store refused for another reason: rights, a broken disk, a folder that is gone. */
export class BlobStoreFailed extends Error {
  readonly code = 'BLOB_STORE_FAILED';
  readonly retryable = true;
  readonly next = 'Check that the folder of the stored files exists and may be written.';
  constructor(what: string, cause: unknown) {
    super(`${what} failed: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause });
  }
}
