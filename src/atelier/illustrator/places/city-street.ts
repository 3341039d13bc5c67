/** x */
import type { Place, Stage } from './stage.ts';
import { rooftops } from './rooftops.ts';
export const cityStreet = (f: Stage): Place => rooftops(f);
