/** The open book beside the start plate: the one being drawn now, or a page of the last one. */
import { useEffect } from 'react';
import { Link, useRevalidator } from 'react-router';
import type { PageView, StoryView } from '../../src/making/story-view.ts';
import { isBeingMade, useLiveStory } from '../live/use-live-story.ts';
import { useStage } from '../live/use-stage.ts';
import { homeWords, slipLine } from '../words/home.ts';
import { finishedPages, makingWords, nowLine } from '../words/making.ts';
import { Icon } from './icon.tsx';
import { LiveSpread } from './live-spread.tsx';
import { Ribbon } from './ribbon.tsx';

export function HeroBook({ story }: { story: StoryView | undefined }) {
  if (!story)
    return (
      <div className="show">
        <div className="spread">
          <div className="pic">
            <div className="draw ruled">{homeWords.nothingYet}</div>
          </div>
          <div className="txt" />
        </div>
      </div>
    );
  return <ShownBook story={story} />;
}

const SIZES = '(max-width: 60rem) 46vw, 19rem';

function ShownBook({ story: initial }: { story: StoryView }) {
  const { story } = useLiveStory(initial);
  const { page, fresh, playing } = useStage(story);
  const making = isBeingMade(story.status);
  const watching = making || playing;
  useShelfAfter(!making && !playing && isBeingMade(initial.status));
  const pages = story.pages.filter(({ number }) => number > 0).length;
  const done = finishedPages(story.pages);
  const shown = watching ? page : pageToShow(story.pages);
  const to = making ? `/books/${story.id}` : `/books/${story.id}/read`;
  return (
    <div className="show">
      <LiveSpread story={story} page={shown} fresh={fresh} sizes={SIZES} lettersMax={150} />
      {/* The whole book can be pressed; keyboards and screen readers have the slip. */}
      <Link className="open-book" to={to} tabIndex={-1} aria-hidden="true" />
      <div className="slip">
        <Link to={to}>
          <Icon name={watching ? 'brush' : 'done'} />{' '}
          {watching ? slipLine(nowLine(story, playing ? page : undefined), pages) : story.title}
        </Link>
        {watching && <Ribbon done={done} all={pages} label={makingWords.pagesFinished} />}
      </div>
    </div>
  );
}

/** A page from the middle shows best what a book is: picture and words. */
const pageToShow = (pages: PageView[]): PageView | undefined =>
  pages.filter((page) => page.number > 0 && page.picture)[Math.floor((pages.length - 1) / 2)] ?? pages[0];

/** When the book is done it belongs on the shelf below. */
function useShelfAfter(finished: boolean) {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (finished) void revalidate();
  }, [finished, revalidate]);
}
