/** What the server hands to every request: the making, behind its port. */
import { createContext } from 'react-router';
import type { Making } from '../src/making/story-view.ts';

declare module 'react-router' {
  interface Future {
    v8_middleware: true;
  }
}

export interface Services {
  making: Making;
}
export const servicesContext = createContext<Services>();
