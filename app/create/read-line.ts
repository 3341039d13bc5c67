/** Reads a book's first line, "Mina the fox is afraid of the dark", into the fields of the form. */
import { type Draft, EMPTY_DRAFT } from './draft.ts';

/** What a line tells about a hero often says what the book is quietly about. */
const LESSONS: [RegExp, (match: RegExpExecArray) => string][] = [
  [/\b(?:afraid|scared|frightened) of the dark\b/i, () => 'being brave in the dark'],
  [/\b(?:afraid|scared|frightened) of ([^.,;!?]{2,60})/i, (m) => `being brave about ${m[1]?.trim()}`],
  [/\bnew (?:in|at|to)\b|\bno friends\b|\blonely\b/i, () => 'making a new friend'],
  [/\bmiss(?:es|ing)? ([^.,;!?]{2,60})/i, (m) => `missing ${m[1]?.trim()}, and what helps`],
  [/\b(?:shar(?:e|es|ing))\b/i, () => 'sharing what we have'],
  [/\b(?:sleep|bed|bedtime)\b/i, () => 'falling asleep by yourself'],
  [/\b(?:will not|won[’']t|refuses to) get up\b/i, () => 'finding a reason to get up'],
  [/\blie[sd]?\b|\bfibs?\b/i, () => 'telling the truth'],
  [/\bgive[s]? up\b/i, () => 'never giving up'],
];

const ARTICLE = /^(?:a|an|the|my|our)\s+/i;
/** Words a kind cannot hold: with them, the telling begins. */
const VERB =
  /\s+(?:(?:who|that|which|with|in|wearing|named|called)\b|is\b|was\b|has\b|had\b|misses\b|loves\b|likes\b|wants\b|finds\b|goes\b|cannot\b|can[’']t\b|will\b|won[’']t\b|does\b|lives\b|dreams\b|learns\b|loses\b|lost\b|meets\b|gets\b|needs\b|hates\b|makes\b|never\b|always\b|afraid\b|scared\b|new\b)/i;

/**
 * A draft with what the line gives; the rest as always. The line's telling becomes part of the hero's description
 * ("who is afraid of the dark"), so nothing that was typed is lost. An empty line gives an empty draft.
 */
export function readLine(line: string): Draft {
  const words = line
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.!]+$/u, '')
    .slice(0, 200);
  if (words === '') return { ...EMPTY_DRAFT };
  const at = VERB.exec(words)?.index ?? words.length;
  const who = words.slice(0, at).replace(/,$/u, '').trim();
  const telling = words.slice(at).trim();
  return { ...EMPTY_DRAFT, ...readWho(who, telling), lesson: lessonOf(words) };
}

function readWho(who: string, telling: string): Pick<Draft, 'name' | 'kind' | 'look'> {
  const called = /^(?:who is |is )?(?:named|called)\s+(\p{Lu}[\p{L}\p{M}'’-]*)\s*(.*)$/u.exec(telling);
  if (called) return { name: called[1] ?? '', kind: who.replace(ARTICLE, ''), look: asClause(called[2] ?? '') };
  // "Mina the fox", "Mina, a small fox", "Mrs. Quill the owl"
  const named = /^([^,]+?)(?:,\s*|\s+)(?:the|an?|our|my)\s+(.+)$/iu.exec(who);
  const look = asClause(telling);
  if (named && startsHigh(named[1])) return { name: named[1]?.trim() ?? '', kind: named[2]?.trim() ?? '', look };
  // "a fox": nobody's name yet; "Mina": a name alone.
  if (startsHigh(who) && !ARTICLE.test(who)) return { name: who, kind: '', look };
  return { name: '', kind: who.replace(ARTICLE, ''), look };
}

const startsHigh = (text = ''): boolean => /^[\p{Lu}\p{Lo}]/u.test(text.trim());

/** "is afraid of the dark" → "who is afraid of the dark"; what is a clause already stays. */
function asClause(telling: string): string {
  const words = telling.trim();
  if (words === '' || /^(?:who|that|which|with|in|wearing)\b/i.test(words)) return words;
  return /^(?:afraid|scared|new)\b/i.test(words) ? `who is ${words}` : `who ${words}`;
}

function lessonOf(words: string): string {
  for (const [pattern, lesson] of LESSONS) {
    const match = pattern.exec(words);
    if (match) return lesson(match);
  }
  return '';
}
