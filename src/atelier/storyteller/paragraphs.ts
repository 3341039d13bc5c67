/** Breaks a chapter into paragraphs: one beat each, and a new one whenever somebody else begins to speak. */
import type { ProseMeter } from './prose.ts';

const TAG =
  /”,? (?:said|asked|cried|called|whispered|shouted|yelled|murmured|went|sighed|laughed|puffed|panted) (?:the )?(\p{L}[\p{L}-]*)|” (\p{L}[\p{L}-]*) (?:said|asked|cried|called|whispered|shouted)/u;

export function paragraphed(text: string, meter: ProseMeter): string[] {
  const out: string[] = [];
  for (const line of text.split('\n').filter((one) => one !== '')) {
    let paragraph = '';
    let speaker: string | undefined;
    for (const sentence of meter.sentences(line)) {
      const tag = TAG.exec(sentence);
      const says = tag?.[1] ?? tag?.[2];
      if (sentence.startsWith('“') && speaker !== undefined && says !== undefined && says !== speaker) {
        out.push(paragraph);
        paragraph = '';
      }
      if (says !== undefined) speaker = says;
      paragraph = paragraph === '' ? sentence : `${paragraph} ${sentence}`;
    }
    out.push(paragraph);
  }
  return out;
}
