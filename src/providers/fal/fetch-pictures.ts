/** The fetch that fal's SDK is given: it posts to fal itself, and then gets the picture from the address in the answer. */
import { hostOf } from '../safe-fetch/check-address.ts';
import { DownloadUnfit } from '../safe-fetch/errors.ts';
import type { VendorTools } from '../vendor.ts';

/** An answer is some addresses and numbers, unless the picture stands in it as a data address. */
const BYTES_MAX = { answer: 32_000_000, picture: 64_000_000 };

/**
 * The address of a picture comes from outside: private ones are refused, but for fal's own origin, which an operator has configured.
 * One that has expired (its status says so) is a fault of the picture: to the SDK it would look as if fal had no such model.
 */
export function fetchPictures(fetchFrom: VendorTools['fetchFrom'], origin: string): typeof globalThis.fetch {
  const ask = fetchFrom({ trusted: [origin], maxBytes: BYTES_MAX.answer });
  const get = fetchFrom({ trusted: [origin], maxBytes: BYTES_MAX.picture });
  return async (input, init) => {
    if (init?.method === 'POST') return ask(input, init);
    const answer = await get(input, init);
    // The SDK follows redirects itself, and asks here again for each of them.
    if (answer.ok || (answer.status >= 300 && answer.status < 400)) return answer;
    await answer.body?.cancel();
    const address = input instanceof Request ? input.url : String(input);
    throw new DownloadUnfit(hostOf(new URL(address)), `its address answers with status ${answer.status}`);
  };
}
