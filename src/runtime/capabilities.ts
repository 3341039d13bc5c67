/** What the configured models can do; a brief that asks for more is refused before anything starts. */
import { undrawableIn } from '../story/appearance-from-words.ts';
import type { Capabilities } from '../story/check-brief.ts';

/** The languages the storyteller writes and the narrator speaks, and the beings the illustrator draws. */
export const ATELIER_CAPABILITIES: Capabilities = { languages: ['en'], undrawable: undrawableIn };
