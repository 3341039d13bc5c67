/** Carries the one-time number that lets this page's own scripts run, and no others. */
import { createContext } from 'react-router';

/** Empty outside a request; the security middleware sets it for each one. */
export const nonceContext = createContext<string>('');
