/** The bar over the book: back to the shelf, the title, what to keep, full screen. */
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { StoryView } from '../../src/making/story-view.ts';
import { readerWords } from '../words/reader.ts';
import { directionOf } from '../words/script-direction.ts';
import { Icon } from './icon.tsx';
import { Downloads } from './ready-book.tsx';

export function ReaderBar({ story }: { story: StoryView }) {
  const [canFill, setCanFill] = useState(false);
  useEffect(() => setCanFill(document.fullscreenEnabled === true), []);
  const fill = () => {
    const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    // Refused (a frame, a policy): the book stays as it is.
    done.catch(() => undefined);
  };
  return (
    <header className="rt">
      <Link className="btn" to="/library" aria-label={readerWords.shelf}>
        <Icon name="previous" flip /> <span className="wide">{readerWords.shelf}</span>
      </Link>
      <h1 lang={story.brief.language} dir={directionOf(story.brief.language)}>
        {story.title}
      </h1>
      {story.files.length > 0 && (
        <details className="keep-menu">
          <summary className="btn" aria-label={readerWords.keep}>
            <Icon name="download" /> <span className="wide">{readerWords.keep}</span>
          </summary>
          <div className="keep-sheet">
            <Downloads story={story} />
            <Link to={`/books/${story.id}`}>{readerWords.book}</Link>
          </div>
        </details>
      )}
      {canFill && (
        <button
          type="button"
          className="btn btn-ic"
          aria-label={readerWords.fullScreen}
          title={readerWords.fullScreen}
          onClick={fill}
        >
          <Icon name="fullScreen" />
        </button>
      )}
    </header>
  );
}
