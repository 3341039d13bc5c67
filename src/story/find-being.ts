/** Finds who a description is about: an animal, a person, a calling, or something that cannot be drawn. */
import { type Being, beingAt, isThing } from './being-words.ts';
import { CALLINGS } from './callings.ts';
import { headLength } from './read-clauses.ts';
import type { SaidLooks } from './said-looks.ts';

/** The being of the first phrase; animals before people, and among the rest the last word: "a boy octopus" is an octopus. */
export function findBeing(words: readonly string[], said: SaidLooks): void {
  const head = headLength(words);
  const beings: Being[] = [];
  for (let i = 0; i < words.length; i++) {
    const found = i >= head && beings.length > 0 ? undefined : beingAt(words, i);
    if (!found) {
      const calling = CALLINGS[words[i] ?? ''];
      const called = words[i - 2] === 'is' && /^an?$/.test(words[i - 1] ?? '');
      if (calling && !said.calling && (i < head || beings.length === 0 || called)) {
        said.calling = calling;
        said.callingWord = words[i];
      }
      // a calling by itself is a person: what comes after is what they have
      if (i >= head - 1 && said.calling && beings.length === 0) break;
      continue;
    }
    beings.push(found.being);
    i += found.length - 1;
  }
  const animal = beings.find((b) => b.kind === 'animal');
  const last = words[head - 1] ?? '';
  if (beings.length === 0 && !said.calling && isThing(last)) said.undrawable = last;
  const being = animal ?? beings.at(-1);
  const baby = beings.some((b) => b.kind === 'person' && b.person.size < 0.8);
  const grown = beings.some((b) => b.kind === 'person' && b.person.grown);
  if (being?.kind === 'undrawable') said.undrawable = being.word;
  if (being?.kind === 'animal') {
    said.species = being.species;
    const sizes = beings.flatMap((b) => (b.kind === 'animal' && b.species === being.species ? [b.size] : []));
    said.speciesSize = sizes.reduce((all, size) => all * size, 1) * (baby ? 0.8 : grown ? 1.12 : 1);
    said.word = being.word;
  }
  if (being?.kind === 'person') {
    said.species = 'child';
    said.person = being.person;
    said.word = being.word;
  }
  if (!being && said.calling) said.species = 'child';
}
