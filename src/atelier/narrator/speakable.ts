/** Turns a printed sentence into plain ASCII that the speech engine reads well, and keeps which printed word became what. */

export interface SpokenWord {
  /** As printed, without the punctuation around it: what `splitWords` gives. */
  printed: string;
  /** As handed to the engine; empty when none of its letters can be spoken. */
  spoken: string;
}
export interface Speakable {
  /** ASCII for the engine; empty when the sentence holds nothing that can be spoken. */
  text: string;
  words: SpokenWord[];
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Abbreviations that the engine reads otherwise (Dr as drive, St as street), with their full stop. */
const TITLES: Readonly<Record<string, string>> = {
  Mr: 'Mister',
  Mrs: 'Missus',
  Ms: 'Miz',
  Dr: 'Doctor',
  St: 'Saint',
  Prof: 'Professor',
  etc: 'et cetera',
  vs: 'versus',
};
/** Sounds without a vowel, which the engine would spell out letter by letter: "ess aitch aitch". */
const SOUNDS: readonly [RegExp, string][] = [
  [/^s*sh+$/, 'shush'],
  [/^hm+$/, 'hum'],
  [/^m{2,}$/, 'mum'],
  [/^b+r{2,}$/, 'burr'],
  [/^g+r{2,}$/, 'gur'],
  [/^p+s+t+$/, 'pist'],
  [/^p+f+t*$/, 'fut'],
  [/^tsk$/, 'tisk'],
  [/^z{2,}$/, 'zuzz'],
  [/^a+h+$/, 'ah'],
  [/^a+w{2,}$/, 'aw'],
  [/^o{2,}h+$/, 'ooh'],
];
const ENDS_IN_DOUBLE_O = /^(?:b|m|t|w|z|h|sh|ch|wah|woh|yah|yooh|cuck)oo$/;
/** Latin letters that do not come apart into a base letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'th',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ŋ: 'ng',
};
const SYMBOLS: Readonly<Record<string, string>> = {
  '&': ' and ',
  '%': ' percent ',
  '+': ' plus ',
  '=': ' equals ',
  '@': ' at ',
  '°': ' degrees ',
  '½': ' one half ',
  '¼': ' one quarter ',
  '¾': ' three quarters ',
};

/** Letters of one word as ASCII: Zoë → Zoe, Łukasz → Lukasz. What has no Latin reading is left out. */
function transliterate(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[^\p{ASCII}]/gu, (letter) => {
      const plain = WHOLE_LETTERS[letter.toLowerCase()] ?? '';
      return letter === letter.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
    })
    .replace(/[^A-Za-z0-9'.,]/g, '');
}

/** A word drawn out by its letters, brought back to the one in the dictionary: sooooo → so, whoooosh → whoosh. */
function undrawl(word: string): string {
  const low = word.toLowerCase();
  const sound = SOUNDS.find(([pattern]) => pattern.test(low));
  if (sound) return sound[1];
  if (!/([A-Za-z])\1\1/i.test(word)) return word;
  const doubled = word.replace(/([eo])\1{2,}/gi, '$1$1').replace(/([A-Za-z])\1{2,}/gi, '$1');
  return /oo$/i.test(doubled) && !ENDS_IN_DOUBLE_O.test(doubled.toLowerCase()) ? doubled.slice(0, -1) : doubled;
}

function betweenWords(mark: string, before: string, after: string): string {
  const inNumber = /\d$/.test(before) && /^\d/.test(after);
  if (inNumber && mark === ':') return ':';
  if (inNumber && /^[-–]$/.test(mark)) return ' to ';
  if (/^\s+$/u.test(mark)) return ' ';
  if (/^[-‐‑]$/.test(mark)) return ' ';
  if (/^(?:[–—―();:]|--+)$/u.test(mark)) return ', ';
  if (/^(?:…|\.{2,})$/.test(mark)) return ', ';
  if (/^[.,!?]$/.test(mark)) return mark;
  if (mark === '$' && /^\d/.test(after)) return '$';
  if (inNumber && mark === '/') return ' over ';
  return SYMBOLS[mark] ?? ' ';
}

/** One sentence, made ready for the engine. Typographic quotes fall away, dashes and dots become pauses, numbers stay. */
export function makeSpeakable(sentence: string): Speakable {
  const parts = [...segmenter.segment(sentence)];
  const words: SpokenWord[] = [];
  let text = '';
  for (let i = 0; i < parts.length; i += 1) {
    const { segment, isWordLike } = parts[i]!;
    const next = parts[i + 1]?.segment ?? '';
    if (!isWordLike) {
      text += betweenWords(segment, text, next);
      continue;
    }
    const title = next === '.' ? TITLES[segment] : undefined;
    const spoken = title ?? undrawl(transliterate(segment)).replace(/^[',.]+|[',.]+$/g, '');
    words.push({ printed: segment, spoken: /[A-Za-z0-9]/.test(spoken) ? spoken : '' });
    text += spoken;
    // The full stop of a title would end the sentence for the engine; after the last word it ends it for us too.
    if (title && i + 2 < parts.length) i += 1;
  }
  const tidy = text
    .replace(/\s+/g, ' ')
    .replace(/\s*,(?!\d)(?:[\s,]*,)*\s*/g, ', ')
    .replace(/\s+([.!?,])/g, '$1')
    .replace(/,\s*([.!?])/g, '$1')
    .replace(/^[\s,.!?]+|[\s,]+$/g, '');
  return words.some((word) => word.spoken !== '') ? { text: tidy, words } : { text: '', words };
}
