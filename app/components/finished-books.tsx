/** The finished books of the first page, standing on a shelf. */
import { Link } from 'react-router';
import type { StorySummary } from '../../src/making/story-view.ts';
import { count } from '../words/counting.ts';
import { homeWords } from '../words/home.ts';
import { directionOf } from '../words/script-direction.ts';
import { BookCover } from './book-cover.tsx';
import { Icon } from './icon.tsx';

export function FinishedBooks({ stories }: { stories: StorySummary[] }) {
  return (
    <section className="wrap done" aria-labelledby="finished">
      <div className="case">
        <div className="hd">
          <h2 id="finished">{homeWords.finished}</h2>
          <Link to="/library">{homeWords.more}</Link>
        </div>
        <div className="shelf" data-books={stories.length}>
          {stories.map((story) => (
            <article className="one" key={story.id}>
              <BookCover {...story} picture={story.cover} sizes="9.4rem" />
              <div className="say">
                <h3 lang={story.language} dir={directionOf(story.language)}>
                  {story.title}
                </h3>
                <p className="note">
                  {count(story.chapterCount, 'page', 'pages')}, ages {story.ageGroup.replace('-', ' to ')}
                </p>
                {story.synopsis && (
                  <p className="about" lang={story.language} dir={directionOf(story.language)}>
                    {story.synopsis}
                  </p>
                )}
                <div className="row">
                  <Link to={`/books/${story.id}/read`} aria-label={`${homeWords.read} ${story.title}`}>
                    <Icon name="book" /> {homeWords.read}
                  </Link>
                  {story.spoken && (
                    <Link to={`/books/${story.id}/read?listen=1`} aria-label={`${homeWords.listen} to ${story.title}`}>
                      <Icon name="sound" /> {homeWords.listen}
                    </Link>
                  )}
                </div>
              </div>
            </article>
          ))}
        </div>
      </div>
    </section>
  );
}
