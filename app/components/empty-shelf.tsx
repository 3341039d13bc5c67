/** The shelf before the first book: a gap for it, friends who wait, and first lines to borrow. */
import { Link } from 'react-router';
import { libraryWords } from '../words/library.ts';

export function EmptyShelf() {
  return (
    <>
      <div className="em">
        <img src="/kinds/fox.webp" alt="" width={240} height={280} />
        <div className="gap">
          <span className="title">{libraryWords.emptyGap}</span>
        </div>
        <img className="bo" src="/kinds/bear.webp" alt="" width={240} height={280} />
      </div>
      <div className="below">
        <h1>{libraryWords.emptyTitle}</h1>
        <p className="sub">{libraryWords.empty}</p>
        <div className="row">
          <Link className="btn btn-main btn-big" to="/create">
            {libraryWords.emptyStart}
          </Link>
        </div>
      </div>
      <ul className="brw" aria-label={libraryWords.borrowLabel}>
        {libraryWords.lines.map(({ kind, words, line }) => (
          <li key={line}>
            <Link to={`/create?line=${encodeURIComponent(line)}`}>
              <img src={`/kinds/${kind}.webp`} alt="" width={240} height={280} />
              <span>
                <span className="note">{libraryWords.borrow}</span>
                <br />
                {words}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
