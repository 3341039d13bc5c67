/** obscenity's English word list, without the words that a children's book may well use, which our own lists look at in context. */
import { collapseDuplicatesTransformer, DataSet, englishDataset, pattern, RegExpMatcher } from 'obscenity';
import type { Harm, Verdict } from '../../making/ports.ts';

/** Donkeys, birds, spindles, rivers and names: here they would match within other words, or mean something else. */
const LEFT_TO_US = new Set(
  'abo,nigger,anal,anus,arse,ass,boob,chink,cock,cuck,cum,dick,dyke,fag,fuck,hooker,incest,jizz,kike,negro,orgasm,orgy,penis,piss,porn,prick,pussy,rape,retard,scat,semen,sex,shit,slut,spastic,tit,tranny,turd,vagina,wank,bitch,bastard'.split(
    ',',
  ),
);
const HATEFUL = new Set(['africoon', 'arabush', 'abeed', 'chingchong']);
const RUDE = new Set(['bastard', 'bitch', 'bollocks', 'fuck', 'shit', 'twat', 'cunt']);

const dataset = new DataSet<{ originalWord: string }>()
  .addAll(englishDataset)
  .removePhrasesIf(({ metadata }) => metadata === undefined || LEFT_TO_US.has(metadata.originalWord))
  .addPhrase((phrase) =>
    phrase.setMetadata({ originalWord: 'fuck' }).addPattern(pattern`f[u]ck`).addPattern(pattern`|fuk|`),
  )
  .addPhrase((phrase) =>
    phrase.setMetadata({ originalWord: 'shit' }).addPattern(pattern`|shit|`).addPattern(pattern`bullshit`),
  )
  .addPhrase((phrase) => phrase.setMetadata({ originalWord: 'bitch' }).addPattern(pattern`|bitch`))
  .addPhrase((phrase) => phrase.setMetadata({ originalWord: 'bastard' }).addPattern(pattern`|bastard`))
  .addPhrase((phrase) =>
    phrase.setMetadata({ originalWord: 'porn' }).addPattern(pattern`|porn|`).addPattern(pattern`|porno`),
  );

const matcher = new RegExpMatcher({
  ...dataset.build(),
  blacklistMatcherTransformers: [
    collapseDuplicatesTransformer({
      defaultThreshold: 1,
      customThresholds: new Map([...'beolsg'].map((letter) => [letter, 2])),
    }),
  ],
});

/** `folded` comes from foldText. What is found is named once. */
export function findSwearWords(folded: string): Verdict {
  const words = new Set(
    matcher
      .getAllMatches(folded)
      .map((match) => dataset.getPayloadWithPhraseMetadata(match).phraseMetadata?.originalWord),
  );
  const found = [...words].filter((word) => word !== undefined);
  return { harms: [...new Set(found.map(harmOf))], found };
}

const harmOf = (word: string): Harm => (HATEFUL.has(word) ? 'hate' : RUDE.has(word) ? 'profanity' : 'sexual');
