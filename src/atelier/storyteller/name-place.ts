/** Turns the brief's location into phrases that sit in a sentence: "Hazel Wood", "in the fishing village". */

const ON =
  /\b(island|isle|ship|boat|moon|planet|farm|beach|hill|mountain|rock|shore|coast|raft|roof|cliff|station|mars)s?$/i;
const AT = /\b(lighthouse|harbou?r|zoo|fair|mill|inn|school|base|bay|cove|pole|seaside)$/i;
const LEADING =
  /^(?:deep |high |far |somewhere |down |up |out )*(in|on|at|under|inside|near|beside|behind|beyond|beneath|above|outside|aboard)\s+/i;
const JOINED =
  /,| by | near | in | on | at | of | under | full | with | where | that | which | who | and its | beside | behind | beyond | between /;
/** A sentence is not a place; what it tells is left to the picture. */
const SENTENCE = /\b(is|are|was|were|lives?|has|have)\b/i;

/** "at home", "my house": the child that reads "my" is not the one who tells. */
const HOME = /^(?:at |in )?(?:home|(?:my|our) (?:house|home|flat|apartment))\.?$/i;
/** Rooms are too small to hold neighbours; the story is told of the whole house. */
const ROOM =
  /^(?:my|our|the|a|an)? ?(\S+['’]s )?(?:\w+ )?(?:bed ?room|bed|nursery|play ?room|living room|kitchen|attic|room)$/i;
/** "Everyone lives in a big blue house": the last place that the sentence names. */
const WITHIN = /\b(?:in|on|at|near|by) ((?:an?|the) (?:[\p{L}-]+ ){0,3}[\p{L}-]+)\s*$/u;

export interface PlaceWords {
  /** "Hazel Wood", "the fishing village" */
  the: string;
  /** "in Hazel Wood", "on the moon" */
  inside: string;
}

/** `plain` keeps only the last word of a long name, for the youngest. */
export function namePlace(location: string, plain = false): PlaceWords {
  const most = plain ? 2 : 4;
  const words = (text: string) => text.split(' ');
  const line = location
    .trim()
    .replace(/[.!?]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/["“”]/g, '');
  const preposition = LEADING.exec(line)?.[1]?.toLowerCase();
  const raw = line.replace(LEADING, '');
  const head = (raw.split(JOINED)[0] ?? raw).trim();
  if (HOME.test(line)) return { the: 'the house', inside: 'in the house' };
  const within = WITHIN.exec(raw)?.[1];
  if (within !== undefined && SENTENCE.test(head)) return namePlace(within, plain);
  if (head === '' || SENTENCE.test(head)) return { the: 'the village', inside: 'in the village' };
  const room = ROOM.exec(head);
  if (room) return namePlace(`${room[1] ?? 'the '}house`, plain);
  const article = /^(the|an?)\s/i.test(head);
  const proper =
    !article && words(head).every((word) => !/^\p{Ll}/u.test(word) || /^(?:de|la|le|von|am|of|the|on)$/.test(word));
  const bare = head.replace(/^(the|an?)\s/i, '');
  const short =
    words(bare).length > most || (plain && bare.length > 18)
      ? words(bare)
          .slice(plain ? -1 : -2)
          .join(' ')
      : bare;
  const low =
    proper || /^\p{Lu}\p{Ll}+(?:['’]s)? \p{Lu}|^\p{Lu}\p{Ll}+['’]s /u.test(short)
      ? short
      : short.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase('en'));
  const possessive = /^\S+['’]s /u.test(low) || /^(my|our|your|his|her|their)\s/i.test(low);
  const the = (proper && short === bare) || possessive ? low : `the ${low}`;
  return { the, inside: `${preposition ?? (ON.test(low) ? 'on' : AT.test(low) ? 'at' : 'in')} ${the}` };
}
