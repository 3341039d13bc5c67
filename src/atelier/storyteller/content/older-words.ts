/** Fuller words for readers of 8 to 12, each of which may stand wherever its pattern matches; plainest changes first. */

export interface FullerWord {
  plain: RegExp;
  /** What may stand instead; `$1` is what the pattern keeps. */
  fuller: readonly string[];
}

/** Patterns are global and case-sensitive, so that names and sentence beginnings stay as they are. */
export const FULLER_WORDS: readonly FullerWord[] = [
  { plain: /\b([Ss])omeone\b/g, fuller: ['$1omebody'] },
  { plain: /\bno one\b/g, fuller: ['nobody'] },
  { plain: /\bNo one\b/g, fuller: ['Nobody'] },
  { plain: /\b([Ee])veryone\b/g, fuller: ['$1verybody'] },
  { plain: /\b([Aa])nyone\b/g, fuller: ['$1nybody'] },
  { plain: /\bnot quite\b/g, fuller: ['not entirely'] },
  { plain: /\ba bit (?!of\b)/g, fuller: ['a little '] },
  { plain: /(?<!, )\bfound (that|a|an|the|it|them|nothing|something)\b/g, fuller: ['discovered $1'] },
  { plain: /(?<!never )\bsaw (that|it|a|an|the)\b/g, fuller: ['noticed $1'] },
  { plain: /, since\b/g, fuller: [', because'] },
  {
    plain: /(?<=[.!?”] |^)Then (?=(?:he|she|they|it|the|a|one|there|something|somebody)\b)/g,
    fuller: ['Presently ', 'After a moment '],
  },
  { plain: /\bwent on(?=[.,;]| with\b| saying\b)/g, fuller: ['continued'] },
  { plain: /\bthe whole (?!of\b)/g, fuller: ['the entire '] },
  { plain: /\ba whole (?!of\b)/g, fuller: ['an entire '] },
  { plain: /\blooked at (each other|one another)\b/g, fuller: ['regarded $1'] },
  {
    plain: /\b(?:looked|stared) at (the|it|them|him|her)\b(?! in\b| out\b| hard\b| twice\b)/g,
    fuller: ['regarded $1', 'considered $1', 'examined $1'],
  },
  {
    plain:
      /(?<!\bthe )(?<!\bso )\bvery (?!nearly\b|much\b|well\b|first\b|last\b|same\b|best\b|low\b|front\b|end\b|good\b|middle\b|lowest\b|oldest\b|top\b)/g,
    fuller: ['extremely ', 'remarkably '],
  },
  { plain: /\ba (?:nice|lovely) /g, fuller: ['a delightful '] },
  { plain: /\b(was|were) (?:nice|lovely)\b/g, fuller: ['$1 delightful'] },
  { plain: /\ban odd /g, fuller: ['a peculiar '] },
  { plain: /\b(was|were) (?:odd|strange)\b/g, fuller: ['$1 peculiar'] },
  { plain: /\ba strange /g, fuller: ['a peculiar '] },
  { plain: /\ba (?:big|huge) /g, fuller: ['an enormous '] },
  { plain: /\b(was|were) (?:big|huge)\b/g, fuller: ['$1 enormous'] },
  { plain: /\ba sad /g, fuller: ['an unhappy '] },
  { plain: /\bso sad\b/g, fuller: ['so unhappy'] },
  { plain: /(?<!very )\bglad\b(?! of\b)/g, fuller: ['delighted'] },
  { plain: /\bquickly\b/g, fuller: ['hurriedly'] },
  { plain: /\bquite (still|right|clear|plain|safe|dry|flat|quiet|alone)\b/g, fuller: ['perfectly $1', 'entirely $1'] },
  { plain: /\b(He|She|They) ran (to|back|up|down|off|all|home)\b/g, fuller: ['$1 hurried $2'] },
  { plain: /(?<!, )\b(?:in the end|at last)\b/g, fuller: ['eventually'] },
  { plain: /\bnow and then\b/g, fuller: ['occasionally'] },
  { plain: /\blittle by little\b/g, fuller: ['gradually'] },
  { plain: /\bagain and again\b/g, fuller: ['repeatedly'] },
  { plain: /\ball the same(?=[.,])/g, fuller: ['nevertheless'] },
  { plain: /\ba (?:good|great) deal more\b/g, fuller: ['considerably more'] },
  { plain: /\btried to\b/g, fuller: ['attempted to'] },
  { plain: /\b(was|were) hard to\b/g, fuller: ['$1 difficult to'] },
  { plain: /\b(was|were|so|too) tired\b/g, fuller: ['$1 exhausted'] },
  { plain: /\b(was|were) sure\b/g, fuller: ['$1 certain'] },
  { plain: /\bjust then\b/g, fuller: ['at that moment'] },
  { plain: /\ba few\b/g, fuller: ['several'] },
  { plain: /\ba small\b/g, fuller: ['a little'] },
];
