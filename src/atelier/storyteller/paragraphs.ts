/** Breaks a chapter into paragraphs: one beat each, and a new one whenever somebody else begins to speak. */
import type { ProseMeter } from './prose.ts';

const TAG =
  /”,? (?:said|asked|cried|called|whispered|shouted|yelled|murmured|answered|remarked|went|sighed|laughed|puffed|panted) (?:the )?(\p{L}[\p{L}-]*)|” (\p{L}[\p{L}-]*) (?:said|asked|cried|called|whispered|shouted)/u;

function speakerOf(sentence: string | undefined): string | undefined {
  const tag = sentence?.startsWith('“') ? TAG.exec(sentence) : null;
  return tag?.[1] ?? tag?.[2];
}

export function paragraphed(text: string, meter: ProseMeter): string[] {
  const out: string[] = [];
  for (const line of text.split('\n').filter((one) => one !== '')) {
    let paragraph = '';
    let speaker: string | undefined;
    let answered = false;
    const sentences = meter.sentences(line);
    for (const [i, sentence] of sentences.entries()) {
      const says = speakerOf(sentence);
      const next = speakerOf(sentences[i + 1]);
      // A bare question that the last speaker answers was asked by somebody else.
      const asked = /^“[^“”]+\?”$/.test(sentence) && speaker !== undefined && next === speaker;
      const other = sentence.startsWith('“') && speaker !== undefined && says !== undefined && says !== speaker;
      if ((asked || other || answered) && paragraph !== '') {
        out.push(paragraph);
        paragraph = '';
      }
      answered = asked;
      // “Is it far?” Pip asked.
      const after = /^(\p{L}[\p{L}-]*) (?:said|asked|answered|whispered|called|cried)\b/u.exec(sentence)?.[1];
      if (says !== undefined) speaker = says;
      else if (after !== undefined && /”$/.test(paragraph)) speaker = after;
      paragraph = paragraph === '' ? sentence : `${paragraph} ${sentence}`;
    }
    out.push(paragraph);
  }
  return out;
}
