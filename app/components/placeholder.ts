/** The blur that holds a picture's place until it arrives. */
import { thumbHashToDataURL } from 'thumbhash';

/** A CSS background of a ThumbHash (base64); none when the hash cannot be read. Same on the server and in the browser. */
export function blurOf(thumbhash: string): string | undefined {
  try {
    const hash = Uint8Array.from(atob(thumbhash), (char) => char.charCodeAt(0));
    return hash.length < 5 ? undefined : `url(${thumbHashToDataURL(hash)})`;
  } catch {
    return undefined;
  }
}
