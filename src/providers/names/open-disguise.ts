/** The names of one request and their stand-ins, ready to be exchanged both ways. */
import { chooseStandIns, type Named, type StandIn, stemOf } from './choose-stand-ins.ts';
import { type Swapper, swapper } from './find-form.ts';
import { tonguesFor } from './find-tongue.ts';
import { WORD } from './name-parts.ts';
import { swapNames, textsIn } from './swap-names.ts';
import { fold } from './tongue.ts';

export interface Disguise {
  standIns: readonly StandIn[];
  hide(text: string): string;
  /** `declared`: the forms the model says it has used, by stand-in. */
  restorer(declared?: ReadonlyMap<string, readonly string[]>): (text: string) => string;
  /** Words in which a stand-in is left, after everything was put back. */
  leftIn(text: string): string[];
}

/** `data` is everything that goes out, so that no stand-in is a word of it. `language` is unknown for pictures. */
export function openDisguise(people: readonly Named[], language: string | undefined, data: unknown): Disguise {
  const standIns = chooseStandIns(people, language, textsIn(data));
  const hiders = standIns.flatMap((each) => swappers(each, language, 'real', []));
  // The same text in and out: a title that comes back as it went out is the title, whatever its names' endings.
  const sent = new Map<string, string>();
  return {
    standIns,
    hide(text) {
      const hidden = swapNames(text, hiders, { spareWords: true });
      if (hidden !== text) sent.set(hidden, text);
      return hidden;
    },
    restorer(declared) {
      const back = standIns.flatMap((each) => swappers(each, language, 'standIn', declared?.get(each.standIn) ?? []));
      return (text) => sent.get(text) ?? swapNames(text, back, { spareWords: false });
    },
    leftIn: (text) => standIns.flatMap((each) => remains(text, each)),
  };
}

/** By the rules of the book's own language; where those are not known, by all that are known in the name's script. */
function swappers(
  each: StandIn,
  language: string | undefined,
  from: 'real' | 'standIn',
  declared: readonly string[],
): Swapper[] {
  const { real, standIn, tongue, gender } = each;
  const pair = from === 'real' ? { from: real, to: standIn } : { from: standIn, to: real };
  const known = tongue.code === language?.toLowerCase().split('-')[0];
  const others = known ? [] : tonguesFor(real).filter((other) => other !== tongue && !other.unspaced);
  return [
    swapper({ ...pair, tongue, gender }, declared),
    ...others.map((other) => swapper({ ...pair, tongue: other, gender })),
  ];
}

function remains(text: string, { standIn, tongue }: StandIn): string[] {
  if (tongue.unspaced) return text.includes(standIn) ? [standIn] : [];
  const own = fold(standIn, tongue.code);
  const stem = stemOf(own);
  return (text.match(WORD) ?? []).filter((word) => {
    const folded = fold(word, tongue.code);
    // A small word may start like a name by chance; a capital one does not, since no stand-in starts like a word of the book.
    return folded === own || (folded.startsWith(stem) && !/^\p{Ll}/u.test(word));
  });
}
