/** Reads what a plan says of a chapter into sentences that can be told: typographic marks, no stage directions, the past tense. */
import type { Character } from '../../../story/character.ts';
import type { Plan } from '../../../story/plan.ts';
import { capitalised, listed } from '../english.ts';
import { inPast, toldInPast } from './past-tense.ts';

type ChapterPlan = Plan['chapters'][number];

/** What a plan says to the one who writes, not to the one who reads. */
const DIRECTION =
  /^(?:in this (?:chapter|scene|part|page),? |(?:chapter \w+|scene|page \d+|beat)[:.] |(?:the|this) (?:chapter|story|scene|page|book) (?:opens|begins|starts|ends|closes) (?:with|as|when|on) |we (?:see|learn|find out|discover|watch|hear) (?:that |how )?|the reader (?:sees|learns) (?:that |how )?)/i;

/** Quotation marks and apostrophes as books have them; no mark-up; one space. */
export function typographic(text: string): string {
  return text
    .replace(/[*_#`]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(^|[\s(—–-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s(—–“])'(?=[^']*\p{L}'(?:[\s,.!?]|$))/gu, '$1‘')
    .replace(/'/g, '’')
    .replace(/\.{3,}/g, '…')
    .replace(/ ?-- ?/g, ' — ')
    .trim();
}
const ended = (text: string): string => (/[.!?…][”’)]?$/.test(text) ? text : `${text.replace(/[,;:–—-]+$/, '')}.`);

/** The beat as told, without stage directions, and with names for the "she" or the "they" that it may begin with. */
export function readBeat({ beat }: ChapterPlan, names: readonly string[], present: readonly Character[]): string {
  let text = typographic(beat).replace(/^“([^“”]*)”$/, '$1');
  for (let cut = text.replace(DIRECTION, ''); cut !== text; cut = text.replace(DIRECTION, '')) text = cut;
  const met = /^(?:we|the reader) meets? ([^,.]+),? (?=who |an? |the )/i.exec(text);
  if (met) text = `Here is ${met[1]}, ${text.slice(met[0].length)}`;
  return named(ended(capitalised(inPast(paired(text), names))), present);
}

function named(text: string, present: readonly Character[]): string {
  const pronoun = /^(He|She|They) /.exec(text)?.[1]?.toLowerCase();
  if (!pronoun) return text;
  const who = present.filter(({ pronouns }) => pronouns === pronoun);
  const acting = who.length === 1 ? who : pronoun === 'they' && who.length === 0 && present.length > 1 ? present : [];
  return acting.length === 0 ? text : listed(acting.map(({ name }) => name)) + text.slice(pronoun.length);
}

/** The closing line; what is past already, or is true at any time, stays to the letter. */
export function readClosing({ closingLine }: ChapterPlan, names: readonly string[]): string {
  const text = ended(capitalised(paired(typographic(closingLine))));
  const acted = names.some((name) => text.includes(name)) || /^(?:He|She|They|And (?:he|she|they))\b/.test(text);
  return !acted || toldInPast(text) ? text : inPast(text, names);
}

/** Marks that open nothing, or are never closed, go. */
const paired = (text: string): string =>
  [...text]
    .filter((char) => char === '“' || char === '”')
    .join('')
    .replaceAll('“”', '') === ''
    ? text
    : text.replace(/[“”]/g, '');
