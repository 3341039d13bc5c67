/** Puts a scene's place, which a plan names freely, into a phrase that a sentence can hold: "in the hollow tree". */

const PREPOSITION =
  /^(?:(?:deep|high|far|somewhere|down|up|out|just|right|all|back|halfway|high up|deep down) )*(?:in|on|at|under|inside|near|by|beside|behind|beyond|beneath|below|above|outside|aboard|among|along|between|atop|over|across|around|underneath|within|in front of|on top of|off) /i;
const ON =
  /\b(?:islands?|isle|ship|boat|moon|planet|farm|beach|hill|hilltop|mountain|mountaintop|rock|shore|coast|raft|roof|rooftops?|cliffs?|platform|bridge|path|road|trail|street|lane|stairs?|staircase|steps|deck|pier|jetty|dock|stage|balcony|ridge|slope|way|bank|riverbank|hillside|ledge|porch|square|seabed|sea ?floor|ice|train|bus)$/i;
const AT =
  /\b(?:lighthouse|harbou?r|zoo|fair|mill|inn|school|bay|cove|seaside|gates?|door|edge|end|entrance|top|bottom|foot|well|crossroads|station|window|market|party|waterfall|camp|campfire|pond|lake|bench|workbench|table|desk|counter|harbourside)$/i;
const AFTER_HEAD =
  / (?:by|near|in|on|at|of|under|below|above|full|with|where|that|which|who|beside|behind|beyond|between|overlooking|along|inside|outside|after|before|during|over|across|to|beneath|through|behind) |[,:;(–—]/i;
const SENTENCE = /\b(?:is|are|was|were|has|have|lives?|stands?|looks?)\b|[.!?] /i;
const OWNED = /^(?:my|our|your|his|her|their|its)\s|^(?:\p{L}+ )?\p{L}+[’']s /iu;

/** Undefined when the place is no phrase. Words in brackets and after a comma are left out. */
export function placePhrase(place: string): string | undefined {
  const line = place
    .trim()
    .replace(/\(.*?\)/g, '')
    .split(/[,;:–—]/)[0]
    ?.replace(/[.!?]+$/, '')
    .replace(/[“”"{}[\]|]/g, '')
    .replace(/'/g, '’')
    .replace(/\s+/g, ' ')
    .trim();
  if (!line || SENTENCE.test(line) || line.length > 60) return undefined;
  const lowered =
    /^(?:The|A|An|Inside|In|On|At|Under|Near|By|Beside|Behind|Below|Above|Outside|Among|Along|Between|Deep|High|Far|Down|Up|Out|Halfway|Beneath|Beyond|Atop|Over|Back|My|Our|His|Her|Their)\b/.test(
      line,
    )
      ? (line[0] ?? '').toLocaleLowerCase('en') + line.slice(1)
      : line;
  if (PREPOSITION.test(lowered)) return lowered;
  const head = (lowered.split(AFTER_HEAD)[0] ?? lowered).trim();
  const bare = /^\p{Ll}/u.test(lowered) && !/^(?:the|an?|some|two|three)\s/.test(lowered) && !OWNED.test(lowered);
  const sentenceCase = /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(lowered) && !OWNED.test(lowered);
  const noun = bare
    ? `the ${lowered}`
    : sentenceCase
      ? `the ${(lowered[0] ?? '').toLocaleLowerCase('en')}${lowered.slice(1)}`
      : lowered;
  return `${ON.test(head) ? 'on' : AT.test(head) ? 'at' : 'in'} ${noun}`;
}

/** Words of the place that a sentence may have said already. */
export const saysPlace = (text: string, place: string): boolean =>
  (place.match(/\p{L}{4,}/gu) ?? []).some((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text));
