/** The cover as it might be: it follows the words of the form, with the hero on it when we know how to draw one. */
import { createWords } from '../words/create.ts';
import { type Draft, friendsOf } from './draft.ts';
import { kindIn } from './kind-in.ts';
import { friendWords } from './story-sentence.tsx';

export function CoverSketch({ draft }: { draft: Draft }) {
  const hero = draft.kind.trim() === '' ? (draft.name.trim() === '' ? undefined : 'child') : kindIn(draft.kind);
  const title = draft.title.trim() || draft.name.trim() || createWords.untitled;
  const friends = friendsOf(draft)
    .map(({ name, kind }) => ({ field: name, name: draft[name], kind: kindIn(draft[kind]) }))
    .filter(({ name, kind }) => name.trim() !== '' || kind);
  return (
    <aside className="stage endpaper" aria-label={createWords.preview}>
      <div className="stage-in">
        <div className="book sketch" data-cloth="night">
          <span className="face scape" data-time={draft.timeOfDay}>
            {hero ? <img src={`/kinds/${hero}.webp`} alt="" width={240} height={280} /> : <span className="ruled" />}
          </span>
          <span className="t" data-size={title.length > 28 ? 'long' : 'short'} dir="auto">
            {title}
          </span>
          {draft.dedication.trim() && (
            <span className="by" dir="auto">
              {draft.dedication}
            </span>
          )}
        </div>
        {friends.length > 0 && (
          <div className="cast" role="img" aria-label={friendWords(draft)}>
            {friends.map(({ field, name, kind }) => (
              <figure key={field}>
                {kind ? (
                  <img src={`/kinds/${kind}.webp`} alt="" width={240} height={280} />
                ) : (
                  <span className="ruled" />
                )}
                <figcaption dir="auto">{name}</figcaption>
              </figure>
            ))}
          </div>
        )}
        <p className="hint">{createWords.sketch}</p>
      </div>
    </aside>
  );
}
