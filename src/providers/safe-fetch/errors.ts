/** Why something from outside was not fetched. No message holds more of an address than its host: paths and queries carry keys. */

/** An address that must not be fetched, or a redirect that must not be followed. */
export class FetchRefused extends Error {
  readonly code = 'DOWNLOAD_REFUSED';
  readonly retryable = false;
  readonly next =
    'Use an address on the open internet. A server of your own, on this machine or in your network, is reached when its base address is configured.';
  constructor(host: string, why: string) {
    super(`Nothing was fetched from ${host.slice(0, 100) || 'an address without a host'}: ${why}.`);
    this.name = 'FetchRefused';
  }
}

/** More bytes than whoever asked is ready to hold; counted after decompression. The connection is closed. */
export class BodyTooLarge extends Error {
  readonly code = 'DOWNLOAD_REFUSED';
  readonly retryable = false;
  readonly next = 'Nothing can be done on this side; use another vendor, or ask this one for something smaller.';
  constructor(host: string, maxBytes: number) {
    super(`What ${host.slice(0, 100)} sent is larger than the ${maxBytes} bytes that are allowed.`);
    this.name = 'BodyTooLarge';
  }
}

/** A file that is not what was asked for: not a picture, another type, or more pixels than are decoded. */
export class DownloadUnfit extends Error {
  readonly code = 'DOWNLOAD_UNFIT';
  readonly retryable = true;
  readonly next = 'Try again; if it happens again, use another vendor.';
  constructor(host: string, why: string) {
    super(`What ${host.slice(0, 100)} sent cannot be used: ${why}.`);
    this.name = 'DownloadUnfit';
  }
}

/** Our refusal inside an error of a library that wrapped it, at any depth; undefined when there is none. */
export function refusalIn(error: unknown): FetchRefused | BodyTooLarge | undefined {
  const seen = new Set<unknown>();
  for (let at = error; at instanceof Error && !seen.has(at); at = at.cause) {
    if (at instanceof FetchRefused || at instanceof BodyTooLarge) return at;
    seen.add(at);
  }
  return undefined;
}
