/** One book on the shelf, with its talker: title, how it stands, remove. */
import { useState } from 'react';
import { Link, useSubmit } from 'react-router';
import type { StorySummary } from '../../src/making/story-view.ts';
import { filterOf, libraryWords, removeBody, tagOf } from '../words/library.ts';
import { directionOf } from '../words/script-direction.ts';
import { BookFace, clothOf } from './book-cover.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { Icon } from './icon.tsx';

export function ShelvedBook({ story }: { story: StorySummary }) {
  const [asking, setAsking] = useState(false);
  const submit = useSubmit();
  const tag = tagOf(story);
  const ready = filterOf(story.status) === 'ready';
  return (
    <article className="cell">
      <div className="bk">
        <Link
          className="book"
          data-cloth={clothOf(story.id)}
          to={ready ? `/books/${story.id}/read` : `/books/${story.id}`}
        >
          <BookFace {...story} picture={story.cover} sizes="(max-width: 48rem) 40vw, 13rem" />
        </Link>
      </div>
      <div className="talker">
        <h2 lang={story.language} dir={directionOf(story.language)}>
          <Link to={`/books/${story.id}`}>{story.title}</Link>
        </h2>
        <div className="row">
          <span className={`tag ${tag.look}`}>
            <Icon name={tag.icon} /> {tag.words}
          </span>
          <button
            type="button"
            className="bin"
            aria-label={`${libraryWords.remove} ${story.title}`}
            title={libraryWords.remove}
            onClick={() => setAsking(true)}
          >
            <Icon name="bin" />
          </button>
        </div>
      </div>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={libraryWords.removeTitle}
        body={removeBody(story.title)}
        keepLabel={libraryWords.removeKeep}
        goLabel={libraryWords.removeGo}
        onGo={() => void submit({ remove: story.id }, { method: 'post', action: '/library' })}
      />
    </article>
  );
}
