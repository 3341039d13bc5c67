/** A picture from an address that a vendor has named, as bytes that are what they say they are. */
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { hostOf } from './check-address.ts';
import { DownloadUnfit } from './errors.ts';

export interface DownloadLimits {
  signal: AbortSignal;
  /** Width times height. What would be larger is never decoded (decompression bombs). */
  maxPixels: number;
  /** The media types that are taken, as the bytes tell it; what the server says of them does not count. */
  types: readonly string[];
}
export interface Downloaded {
  bytes: Uint8Array;
  mediaType: string;
  width: number;
  height: number;
}

/**
 * Fetches one picture with a fetch of `fetchFrom`, whose `maxBytes` caps it. Throws FetchRefused, BodyTooLarge, DownloadUnfit (with `status`
 * when the server answered with an error, as for an address that has expired), or the signal's reason.
 */
export async function downloadPicture(
  fetch: typeof globalThis.fetch,
  address: string,
  limits: DownloadLimits,
): Promise<Downloaded> {
  const host = URL.canParse(address) ? hostOf(new URL(address)) : '';
  const response = await fetch(address, { signal: limits.signal });
  if (!response.ok) {
    await response.body?.cancel();
    throw Object.assign(new DownloadUnfit(host, `it answered with status ${response.status}`), {
      status: response.status,
    });
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  const type = await fileTypeFromBuffer(bytes);
  if (type === undefined || !limits.types.includes(type.mime))
    throw new DownloadUnfit(
      host,
      `it is ${type?.mime ?? 'nothing that is known'}, not one of ${limits.types.join(', ')}`,
    );
  const { width, height } = await sizeOf(bytes, host);
  if (width * height > limits.maxPixels)
    throw new DownloadUnfit(host, `it has ${width} × ${height} pixels, more than ${limits.maxPixels}`);
  return { bytes, mediaType: type.mime, width, height };
}

/** Reads the header alone; nothing is decoded. */
async function sizeOf(bytes: Uint8Array, host: string): Promise<{ width: number; height: number }> {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    throw new DownloadUnfit(host, 'its header is broken');
  }
}
