/** A finished book: its cover on the table, and everything one can do with it. */
import { Link } from 'react-router';
import type { StoryView } from '../../src/making/story-view.ts';
import { clockTime, fileSize } from '../words/counting.ts';
import { makingWords } from '../words/making.ts';
import { BookFace, clothOf } from './book-cover.tsx';
import { Icon } from './icon.tsx';
import { MadeBy } from './made-by.tsx';
import { ASSET_NAMES, assetAddress } from './picture-address.ts';

export function ReadyBook({ story }: { story: StoryView }) {
  const cover = story.pages.find((page) => page.number === 0);
  return (
    <div className="ready-stage endpaper arrive">
      <Link className="book" data-cloth={clothOf(story.id)} to={`/books/${story.id}/read`}>
        <BookFace
          id={story.id}
          title={story.title}
          language={story.brief.language}
          dedication={story.dedication}
          picture={cover?.picture}
          sizes="22rem"
          alt={cover?.alt}
        />
      </Link>
      {story.synopsis && (
        <p className="synopsis" lang={story.brief.language}>
          {story.synopsis}
        </p>
      )}
    </div>
  );
}

export function ReadyPanel({ story }: { story: StoryView }) {
  const speech = story.pages.reduce((sum, page) => sum + (page.speech?.seconds ?? 0), 0);
  const pages = story.pages.length - 1;
  return (
    <div className="ready">
      <h2 className="left">Ready for bedtime</h2>
      <p className="note num">
        {pages} {pages === 1 ? 'page' : 'pages'}, ages {story.brief.ageGroup.replace('-', ' to ')}
        {speech > 0 && `, ${clockTime(speech)} to listen to`}
        {story.totals.seconds > 0 && `. Made in ${clockTime(story.totals.seconds)}`}
      </p>
      <div className="acts">
        <Link className="btn btn-main btn-big" to={`/books/${story.id}/read`}>
          <Icon name="book" /> {makingWords.read}
        </Link>
        {speech > 0 && (
          <Link className="btn btn-big" to={`/books/${story.id}/read?listen=1`}>
            <Icon name="sound" /> {makingWords.listen}
          </Link>
        )}
      </div>
      <Downloads story={story} />
      <Cast story={story} />
      <MadeBy story={story} />
    </div>
  );
}

export function Downloads({ story }: { story: Pick<StoryView, 'id' | 'files'> }) {
  const files = ASSET_NAMES.flatMap((name) => story.files.find((file) => file.name === name) ?? []);
  if (files.length === 0) return null;
  return (
    <section className="keep" aria-labelledby="keep">
      <h3 id="keep">{makingWords.downloads}</h3>
      <ul>
        {files.map((file) => (
          <li key={file.name}>
            <a href={assetAddress(story.id, file.name as (typeof ASSET_NAMES)[number])} download>
              <Icon name="download" /> {makingWords.files[file.name as (typeof ASSET_NAMES)[number]]}
            </a>
            <span className="note num">{fileSize(file.bytes)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Cast({ story }: { story: StoryView }) {
  if (story.cast.length === 0) return null;
  return (
    <section className="cast-list" aria-labelledby="cast">
      <h3 id="cast">{makingWords.cast}</h3>
      <ul lang={story.brief.language}>
        {story.cast.map((character) => (
          <li key={character.id}>
            <b>{character.name}</b>, {character.identity}
          </li>
        ))}
      </ul>
    </section>
  );
}
