/** The moderator behind the vendors: a short list of grave words, enough to tell a picture book from what has no place in one. */

export const CATEGORIES = [
  'harassment',
  'harassment/threatening',
  'hate',
  'hate/threatening',
  'illicit',
  'illicit/violent',
  'self-harm',
  'self-harm/intent',
  'self-harm/instructions',
  'sexual',
  'sexual/minors',
  'violence',
  'violence/graphic',
] as const;
export type Category = (typeof CATEGORIES)[number];

const WORDS: Partial<Record<Category, RegExp>> = {
  'violence/graphic': /\b(?:gore|disembowel\w*|dismember\w*|behead\w*|entrails|guts spill\w*)\b/i,
  violence: /\b(?:murder\w*|stab(?:s|bed|bing)?|slaughter\w*|tortur\w*)\b/i,
  sexual: /\b(?:sex|sexual\w*|porn\w*|naked|erotic\w*|fuck\w*)\b/i,
  'self-harm':
    /\b(?:suicide|kill(?:s|ed)? (?:herself|himself|themselves)|self-harm|cuts? (?:her|his|their) wrists?)\b/i,
  hate: /\b(?:nazi\w*|subhuman\w*|ethnic cleansing)\b/i,
  illicit: /\b(?:cocaine|heroin\b(?!e)|meth|crystal meth|build a bomb|make a bomb)\b/i,
  harassment: /\b(?:you are worthless|nobody loves you|bitch\w*)\b/i,
};

/** The categories a text falls into. */
export const judgeWords = (text: string): Category[] => CATEGORIES.filter((category) => WORDS[category]?.test(text));
