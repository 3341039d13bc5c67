/** What the configured models can do; a brief that asks for more is refused before anything starts. */
import { EMBEDDED } from '../making/ports.ts';
import { undrawableIn } from '../story/appearance-from-words.ts';
import type { Capabilities } from '../story/check-brief.ts';
import type { Chains } from './chains.ts';

/** What the storyteller writes and the narrator speaks. */
const ATELIER_LANGUAGES = ['en'];
/** Languages that text and speech models of every vendor know, and whose script the press has typefaces for. */
export const VENDOR_LANGUAGES = [
  ...ATELIER_LANGUAGES,
  ...['es', 'fr', 'de', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'no', 'fi', 'is'],
  ...['pl', 'cs', 'sk', 'hu', 'ro', 'hr', 'sl', 'et', 'lv', 'lt', 'tr'],
  ...['ru', 'uk', 'bg', 'el', 'ar', 'ja'],
];

/** A book needs words and a voice in its language; what vendors draw is not limited to the beings of the illustrator. */
export function capabilitiesOf(chains: Chains['chains']): Capabilities {
  const byVendor = (capability: 'text' | 'speech' | 'image') => chains[capability].some((name) => name !== EMBEDDED);
  return {
    languages: byVendor('text') && byVendor('speech') ? VENDOR_LANGUAGES : ATELIER_LANGUAGES,
    undrawable: byVendor('image') ? () => undefined : undrawableIn,
  };
}
