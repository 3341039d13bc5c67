/** Takes from a description the words about looks, and leaves out fears, loves and wishes: "afraid of owls" is no owl. */

/** From here on the words are about feelings or doings, not looks. */
const TURNS_AWAY =
  /\b(?:afraid|scared|frightened|terrified|fears?|dreads?|nervous|worried|fond of|loves?|likes?|adores?|enjoys?|hates?|dislikes?|wants?|wish(?:es)?|hopes?|hoping|dreams?|dreaming of|collects?|collecting|search(?:es|ing for)|looks? (?:for|after)|looking (?:for|after)|misses|believes?|pretends?|thinks?|knows|friends? (?:of|with)|lives?|living (?:in|on|with|by|under|near)|chases?|chasing|hunts?|hunting for|talks?|talking (?:to|with)|rides?|riding|helps?|cares? for|caring for|keeps?|bakes?|sings?|plays?|feeds?|stud(?:y|ies)|cannot|can't|tries|trying to|learns?|learning to|follows?|meets?|finds?|found|counts?|reads?|draws?|paints?|builds?|makes?|tells?|sails?|climbs?|swims?|runs?|jumps?|sleeps?|eats?|drinks?|guards?|owns?|rescues?|saves?|snores?|laughs?|cries|forgets?|travels?|works?|grows?)\b/;
/** From here on they are about looks again. */
const COMES_BACK =
  /[.;:!?]|,\s*(?:and\s+)?(?:(?:who|she|he|they|it)\s+)?(?=(?:(?:is|has|wears?|with|dressed|in)\b|wearing\b|an?\s))|\b(?:and|but|who|she|he|they)\s+(?:(?:also|always|still)\s+)?(?=(?:wears?|is\s+dressed|has\s+(?:an?\s+)?\p{L}+\s+(?:hair|fur|eyes|skin|feathers|scales|braids|glasses|scarf|coat|hat|boots))\b)|(?=\b(?:wearing|dressed)\b)/u;
const SIMILE = /\b(?:as\s+\p{L}+\s+)?(?:as|like)\s+an?\s+\p{L}+/gu;
/** Things shaped like beings, and beings that belong to somebody. */
const BELONGS =
  /\b(?:pet|toy|stuffed|plush|wooden|paper|knitted|her|his|their|its|my)\s+(?:\p{L}+\s+)?(?:fox|rabbit|bunny|bear|owl|robot|dragon|cat|kitten|dog|puppy|mouse|wolf|squirrel|panda|lion|tiger|pig|frog|penguin|duck|hedgehog|badger|unicorn|horse|pony|bird)\b/gu;
const SHAPED =
  /\b\p{L}+[ -](?=(?:slippers|costume|onesie|backpack|rucksack|mask|print|pattern|toy|shaped|eyed|hearted|like)\b)/gu;

function plain(description: string): string {
  return (
    description
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .replace(/\bt-?shirt/g, 'tshirt')
      .replace(/'s\b/g, '')
      // an age in years makes nobody old
      .replace(/\b[\p{L}\d]+(?:-\p{L}+)?[ -]years?[ -]olds?\b/gu, ' ')
  );
}
/** Only the parts about looks, lower case, clauses kept apart by commas. */
export function looksOnly(description: string): string {
  let rest = plain(description).replace(SIMILE, ' ').replace(SHAPED, ' ');
  // a toy or a pet is somebody else, unless it is all there is: "a wooden robot" is a robot
  const without = rest.replace(BELONGS, ' ');
  if (/\b(?:with|and|carr(?:ies|ying)|holding|hugging)\b/.test(rest)) rest = without;
  let kept = '';
  while (rest !== '') {
    const away = TURNS_AWAY.exec(rest);
    if (!away) return kept + rest;
    kept += `${rest.slice(0, away.index)} , `;
    const after = rest.slice(away.index + away[0].length);
    const back = COMES_BACK.exec(after);
    if (!back) return kept;
    rest = after.slice(back.index + back[0].length);
  }
  return kept;
}
/** Words and the marks between clauses, in order. */
export const wordsOf = (text: string): string[] => text.match(/\p{L}+(?:-\p{L}+)*|[,.;:]/gu) ?? [];
/** Where the first noun phrase ends: "a small fox knight | with a red scarf". */
export function headLength(words: readonly string[]): number {
  const end = words.findIndex(
    (word, i) =>
      i > 0 &&
      /^(?:with|who|that|which|whose|in|on|from|wearing|has|wears|dressed|named|called|of|carrying|holding|[.;:])$/.test(
        word,
      ),
  );
  return end === -1 ? words.length : end;
}
