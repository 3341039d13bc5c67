/** Draws lines for one chapter so that the chapters of a book, which are written apart, do not draw the same ones. */

import type { AgeBand } from '../../../story/age-band.ts';
import type { Pronouns } from '../../../story/character.ts';
import type { Say } from '../content-types.ts';
import { nameToken, PRONOUNS, playerOf, polished, TOKEN } from '../english.ts';
import { hashText, SeededRandom } from '../seeded-random.ts';
import { fillTemplate } from '../template.ts';

/** Who stands for a letter in a line. */
export interface Cast {
  name: string;
  pronouns: Pronouns;
}

export class Pool {
  readonly #seed: number;
  readonly #at: number;
  readonly #band: AgeBand;
  readonly #rng: SeededRandom;
  readonly #taken = new Map<string, number>();
  readonly #used = new Map<object, Set<number>>();

  /** `turn` is 0 for the first draft of a chapter; later ones start further on. */
  constructor(options: { seed: number; number: number; turn: number; band: AgeBand; rng: SeededRandom }) {
    this.#seed = options.seed;
    this.#at = (options.number - 1) * 3 + options.turn;
    this.#band = options.band;
    this.#rng = options.rng;
  }

  /** The next line of the list: one order a book, another place in it for every chapter. */
  draw(key: string, say: Say, who: { A?: Cast; B?: Cast; words?: Readonly<Record<string, string>> } = {}): string {
    const lines = say[this.#band === '3-5' ? 'young' : 'older'];
    const order = new SeededRandom(hashText(key) ^ this.#seed).shuffle(lines);
    const taken = this.#taken.get(key) ?? 0;
    this.#taken.set(key, taken + 1);
    return this.fill(order[(this.#at + taken) % order.length] as string, who);
  }

  fill(
    line: string,
    { A, B, words = {} }: { A?: Cast; B?: Cast; words?: Readonly<Record<string, string>> } = {},
  ): string {
    const cast = [A, B];
    const slot = (name: string): string => {
      const [, letter, form] = /^([AB])(.*)$/.exec(name) ?? [];
      const index = letter === 'B' ? 1 : 0;
      const one = letter === undefined ? undefined : cast[index];
      if (!one) return words[name] ?? '';
      return form === '' ? nameToken(index) : PRONOUNS[one.pronouns][form as 'he' | 'him' | 'his' | 'himself'];
    };
    const facts = new Set(this.#band === '8-12' ? ['old'] : []);
    const filled = fillTemplate(line, { rng: this.#rng, slot, facts, used: this.#used });
    return polished(filled).replace(new RegExp(TOKEN, 'gu'), (token) => cast[playerOf(token)]?.name ?? '');
  }
}
