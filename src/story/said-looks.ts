/** What a description says about somebody's looks; what it leaves open stays undefined. */
import type { Species } from './appearance.ts';
import type { Person } from './being-words.ts';
import type { Calling } from './callings.ts';
import type { NamedColour } from './colour-words.ts';
import type { Garment, HairStyle, Hat, Pattern, SkinTone } from './wearing-words.ts';

/** Only what was said. */
export interface SaidLooks {
  species?: Species;
  speciesSize?: number;
  /** The word used for the being: "kitten", "grandma". */
  word?: string;
  person?: Person;
  calling?: Calling;
  callingWord?: string;
  undrawable?: string;
  sizeWord?: string;
  old?: boolean;
  body?: NamedColour;
  belly?: NamedColour;
  wings?: NamedColour;
  skin?: SkinTone;
  freckles?: boolean;
  eyes?: NamedColour;
  hairStyle?: HairStyle;
  hairColour?: NamedColour;
  garment?: Exclude<Garment, 'none'>;
  garmentWord?: string;
  colour?: NamedColour;
  second?: NamedColour;
  pattern?: Pattern;
  scarf?: NamedColour | true;
  cape?: NamedColour | true;
  hat?: Hat | true;
  hatColour?: NamedColour;
  boots?: NamedColour | true;
  trousers?: NamedColour;
  glasses?: NamedColour | true;
}
