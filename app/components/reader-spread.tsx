/** The open book of the reader, and the leaf that turns between two views. */
import { type CSSProperties, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { StoryView } from '../../src/making/story-view.ts';
import type { Fit } from '../reading/fit-text.ts';
import type { Place } from '../reading/sentence-spans.ts';
import type { View } from '../reading/views.ts';
import { PageFace } from './page-face.tsx';

interface ReaderSpreadProps {
  story: StoryView;
  views: View[];
  at: number;
  place: Place;
  /** Undefined until the text is measured; until then its words are not seen. */
  fit: Fit | undefined;
}

export function ReaderSpread({ story, views, at, place, fit }: ReaderSpreadProps) {
  const { from, turned } = useTurn(at, views);
  const view = views[at];
  const before = views[Math.min(from, at)];
  const after = views[Math.max(from, at)];
  const book = useRef<HTMLElement>(null);
  useLitInView(book, place.sentence);
  if (!view || !before || !after) return null;
  const turning = before !== after;
  const shown = (face: View['start']) => (
    <PageFace story={story} face={face} place={place} crowded={fit?.crowded ?? false} />
  );
  return (
    <article
      ref={book}
      className="rspread"
      data-view={view.key}
      data-turning={turning || undefined}
      data-fitted={fit ? '' : undefined}
      style={fit && ({ '--type': `${fit.type}px` } as CSSProperties)}
      aria-label={view.name}
    >
      {/* While the leaf is in the air, the earlier view lies open at the start and the later one at the end. */}
      <div className="half at-start in-spread">{shown(before.start)}</div>
      <div className="half at-start in-page">{shown(after.start)}</div>
      <div className="half at-end">{shown(after.end)}</div>
      {turning && (
        <div
          key={`${from}-${at}`}
          className={at > from ? 'leaf on' : 'leaf back'}
          onAnimationEnd={(event) => event.target === event.currentTarget && turned()}
          aria-hidden="true"
          inert
        >
          <div className="leaf-front">
            <div className="half in-page">{shown(before.start)}</div>
            <div className="half">{shown(before.end)}</div>
          </div>
          <div className="leaf-behind">
            <div className="half in-spread">{shown(after.start)}</div>
          </div>
        </div>
      )}
    </article>
  );
}

/** Small windows that lie down show words that go on over the whole spread (page-turn.css): there is no leaf to turn. */
const LYING = '(max-height: 34rem) and (orientation: landscape)';

/** The view the leaf comes from; the same as `at` when nothing turns. Without motion, pages just change. */
function useTurn(at: number, views: View[]): { from: number; turned: () => void } {
  const [last, setLast] = useState({ at, views });
  // Text that was split anew moves views about; no leaf turns for that.
  const from = last.views === views ? last.at : at;
  useLayoutEffect(() => {
    if (last.at === at && last.views === views) return;
    const arrive = () => setLast({ at, views });
    const goesOn = [last.at, at].some((i) => (views[i]?.part?.index ?? 0) > 0);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches || (goesOn && matchMedia(LYING).matches);
    if (last.views !== views || still) return arrive();
    // A tab that is hidden plays no animation, and would hold the leaf in the air.
    const timer = setTimeout(arrive, 1_200);
    return () => clearTimeout(timer);
  }, [last, at, views]);
  return { from, turned: () => setLast({ at, views }) };
}

/** A sentence higher than its page moves with the reading; nothing but the text does. */
function useLitInView(book: RefObject<HTMLElement | null>, sentence: number) {
  useEffect(() => {
    if (sentence < 0) return;
    const lit = book.current?.querySelector<HTMLElement>('.at-end .lit');
    const words = lit?.closest<HTMLElement>('.words');
    if (!lit || !words) return;
    const [line, box] = [lit.getBoundingClientRect(), words.getBoundingClientRect()];
    if (line.bottom > box.bottom || line.top < box.top) words.scrollTop += line.top - box.top - box.height / 4;
  }, [book, sentence]);
}
