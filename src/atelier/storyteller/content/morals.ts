/** All morals by key. */
import type { Moral, MoralKey } from '../content-types.ts';
import { COURAGE } from './morals/courage.ts';
import { HELP } from './morals/help.ts';
import { HONESTY } from './morals/honesty.ts';
import { KINDNESS } from './morals/kindness.ts';
import { LISTENING } from './morals/listening.ts';
import { PATIENCE } from './morals/patience.ts';
import { PERSEVERANCE } from './morals/perseverance.ts';
import { SHARING } from './morals/sharing.ts';
export const MORALS: Readonly<Record<MoralKey, Moral>> = {
  courage: COURAGE,
  help: HELP,
  honesty: HONESTY,
  kindness: KINDNESS,
  listening: LISTENING,
  patience: PATIENCE,
  perseverance: PERSEVERANCE,
  sharing: SHARING,
};
