/** All pages of a book in a row, each as far as it is. */
import { Link } from 'react-router';
import type { PageView, StoryView } from '../../src/making/story-view.ts';
import { artKeyOf } from '../live/use-stage.ts';
import { makingWords } from '../words/making.ts';
import { pictureAddress } from './picture-address.ts';
import { blurOf } from './placeholder.ts';

interface PageStripProps {
  story: StoryView;
  /** The page on the table, lit. */
  current: PageView | undefined;
  /** Pages lead into the reader. */
  readable: boolean;
}

export function PageStrip({ story, current, readable }: PageStripProps) {
  return (
    <ol
      className="strip"
      aria-label={makingWords.allPages}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the strip scrolls, and keyboards must reach what scrolls.
      tabIndex={0}
    >
      {story.pages.map((page) => (
        <li key={page.slot} className={stateOf(story, page, !readable && page.slot === current?.slot)}>
          {readable && page.picture ? (
            <Link to={`/books/${story.id}/read?page=${page.number === 0 ? 0 : page.number + 1}`}>
              <Thumb story={story} page={page} />
              <span className="cap num">{captionOf(page)}</span>
            </Link>
          ) : (
            <>
              <Thumb story={story} page={page} />
              <span className="cap num">{isPainting(story, page) ? makingWords.painting : captionOf(page)}</span>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

const isPainting = (story: StoryView, page: PageView): boolean =>
  !page.picture && story.steps.some((step) => step.key === artKeyOf(page) && step.status === 'running');

const captionOf = (page: PageView): string =>
  page.number === 0
    ? 'Cover'
    : page.picture
      ? `${page.number}`
      : `${page.number}, ${makingWords.waiting.toLowerCase()}`;

function stateOf(story: StoryView, page: PageView, now: boolean): string {
  if (now) return 'pg now';
  if (page.picture) return 'pg done';
  return isPainting(story, page) ? 'pg pencil' : 'pg wait';
}

function Thumb({ story, page }: { story: StoryView; page: PageView }) {
  if (!page.picture)
    return (
      <div className={isPainting(story, page) ? 'im ruled' : 'im'}>
        <span className="title">{page.number === 0 ? '' : page.number}</span>
      </div>
    );
  return (
    <div className="im" style={{ background: blurOf(page.picture.thumbhash), backgroundSize: 'cover' }}>
      <img
        src={pictureAddress(story.id, page.slot, 'small', page.picture.version)}
        alt=""
        width={480}
        height={480}
        loading="lazy"
        decoding="async"
      />
    </div>
  );
}
