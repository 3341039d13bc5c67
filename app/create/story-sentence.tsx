/** The whole brief as one sentence; every marked word is a button that opens its part of the form. */
import { ageWords, genreWords, keysOf, moodWords, styleWords, timeWords } from '../words/brief-choices.ts';
import { count, listed } from '../words/counting.ts';
import { createWords, type PanelKey } from '../words/create.ts';
import { type Draft, type DraftField, friendsOf, withArticle } from './draft.ts';
import type { DraftFaults } from './draft-faults.ts';
import type { Language } from './languages.ts';

interface StorySentenceProps {
  draft: Draft;
  languages: readonly Language[];
  faults: DraftFaults;
  open: PanelKey;
  /** The blank that was pressed last: it alone is lit. */
  active: DraftField;
  onOpen: (panel: PanelKey, field: DraftField) => void;
}

const worded = <K extends string>(words: Record<K, string>, value: string): string =>
  words[keysOf(words).find((key) => key === value) ?? (keysOf(words)[0] as K)];

/** "Bo the bear and Ivy"; empty when nobody comes along. */
export function friendWords(draft: Draft): string {
  const one = (name: string, kind: string) => {
    if (name.trim() === '') return withArticle(kind);
    return kind.trim() === '' ? name.trim() : `${name.trim()} the ${kind.trim().replace(/^(?:an?|the)\s+/i, '')}`;
  };
  return listed(friendsOf(draft).map(({ name, kind }) => one(draft[name], draft[kind])));
}

export function StorySentence({ draft, languages, faults, open, active, onOpen }: StorySentenceProps) {
  const pages = Number(draft.chapters);
  const language = languages.find(({ tag }) => tag === draft.language) ?? languages[0];
  const blank = (panel: PanelKey, field: DraftField, words: string, empty: string) => {
    const filled = words.trim() !== '';
    const look = [active === field ? 'on' : '', filled ? '' : 'open', faults[field] ? 'bad' : ''].join(' ');
    return (
      <button
        type="button"
        className={`bl ${look}`}
        aria-expanded={open === panel}
        aria-controls={`panel-${panel}`}
        onClick={() => onOpen(panel, field)}
      >
        {filled ? words : empty}
      </button>
    );
  };
  return (
    <p className="sent">
      This is {blank('feel', 'genre', worded(genreWords, draft.genre), '')} about{' '}
      {blank('hero', 'name', draft.name, 'a hero')}, {blank('hero', 'kind', withArticle(draft.kind), 'a child')}{' '}
      {blank('hero', 'look', draft.look, 'who looks like…')}, who sets off with{' '}
      {blank('friends', 'friendName', friendWords(draft), 'a friend, or alone')}. It begins{' '}
      {blank('place', 'timeOfDay', worded(timeWords, draft.timeOfDay), '')} in{' '}
      {blank('place', 'place', draft.place, 'a place we find')}. It feels{' '}
      {blank('feel', 'mood', worded(moodWords, draft.mood), '')}, and it is quietly about{' '}
      {blank('lesson', 'lesson', draft.lesson, 'something small')}. It is for{' '}
      {blank('reader', 'age', worded(ageWords, draft.age), '')},{' '}
      {languages.length > 1 && <>is told in {blank('reader', 'language', language?.name ?? '', '')}, </>}runs to{' '}
      {blank('reader', 'chapters', pages > 0 ? count(pages, 'page', 'pages') : '', 'some pages')}, and is drawn in{' '}
      {blank('style', 'style', worded(styleWords, draft.style), '')}. It is called{' '}
      {blank('title', 'title', draft.title.trim() && `“${draft.title.trim()}”`, createWords.noTitle.toLowerCase())}, and
      inside the cover it says{' '}
      {blank('dedication', 'dedication', draft.dedication.trim() && `“${draft.dedication.trim()}”`, 'nothing yet')}.
    </p>
  );
}
