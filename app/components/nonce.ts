/** Hands the response's nonce to the document; empty in the browser, which keeps nonces from scripts. */
import { createContext } from 'react';

export const NonceContext = createContext<string | undefined>(undefined);
