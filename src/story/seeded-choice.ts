/** Choices that fall the same way every time for the same words and seed. */

/** FNV-1a over UTF-16 units: the same for the same text on every machine. */
function hashOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
export interface Choice {
  /** 0 to below 1; each topic has its own number, so that one answer never moves another. */
  number(topic: string): number;
  /** The list must not be empty. */
  pick<T>(topic: string, list: readonly T[]): T;
}
export function choiceFor(text: string, seed: number): Choice {
  const base = hashOf(`${seed}|${text}`);
  const number = (topic: string): number => {
    // one round of mulberry32 spreads neighbouring seeds apart
    let t = (base ^ hashOf(topic)) + 0x6d2b79f5;
    t = Math.imul(t ^ (t >>> 15), 1 | t);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { number, pick: (topic, list) => list[Math.floor(number(topic) * list.length)] as (typeof list)[number] };
}
