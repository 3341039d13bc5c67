/** The eight places, by the setting of a scene. */
import type { Setting } from '../../../story/scene.ts';
import { bedroom } from './bedroom.ts';
import { cityStreet } from './city-street.ts';
import { forest } from './forest.ts';
import { meadow } from './meadow.ts';
import { rooftops } from './rooftops.ts';
import { shore } from './shore.ts';
import { snow } from './snow.ts';
import type { Place, Stage } from './stage.ts';
import { underwater } from './underwater.ts';

const PLACES: Readonly<Record<Setting, (stage: Stage) => Place>> = {
  forest,
  meadow,
  shore,
  underwater,
  snow,
  bedroom,
  rooftops,
  'city-street': cityStreet,
};
/** Draws the place of a stage. The same stage gives the same place: the stage's own chance starts anew. */
export const placeOf = (stage: Stage): Place => PLACES[stage.setting](stage);
