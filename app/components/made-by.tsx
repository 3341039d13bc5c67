/** Who made a book and how well: the models that worked on it, what they cost, and how like its heroes each picture is. */
import type { StoryView } from '../../src/making/story-view.ts';
import { likenessOf, madeByWords, makersOf } from '../words/made-by.ts';

export function MadeBy({ story }: { story: StoryView }) {
  const makers = makersOf(story.calls);
  const likeness = likenessOf(story.pages);
  if (makers.length === 0) return null;
  return (
    <details className="made-by">
      <summary>{madeByWords.title}</summary>
      <ul>
        {makers.map(({ key, what, who, notes }) => (
          <li key={key}>
            <b>{what}</b> {who}
            {notes !== '' && <span className="note num"> {notes}</span>}
          </li>
        ))}
      </ul>
      {likeness.length > 0 && (
        <>
          <h3>{madeByWords.likeness}</h3>
          <ul className="likeness">
            {likeness.map(({ slot, page, score, notes }) => (
              <li key={slot}>
                <span>{page}</span>
                <meter min={0} max={100} low={60} optimum={100} value={score} aria-label={`${page}: ${score}`} />
                <span className="note num">
                  {score} {notes}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
