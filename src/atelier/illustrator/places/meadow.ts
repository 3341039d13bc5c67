/** x */
import type { Place, Stage } from './stage.ts';
import { forest } from './forest.ts';
export const meadow = (f: Stage): Place => forest(f);
