/** The reader: a dusk room with one book in it. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  Link,
  type LoaderFunctionArgs,
  redirect,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { Icon } from '../components/icon.tsx';
import { keep, readKept } from '../components/kept-choice.ts';
import { pictureChoices, speechAddress } from '../components/picture-address.ts';
import { ReadAloudBar } from '../components/read-aloud-bar.tsx';
import { ReaderBar } from '../components/reader-bar.tsx';
import { ReaderSpread } from '../components/reader-spread.tsx';
import { notFoundOr } from '../http/api-errors.ts';
import { storyId } from '../http/request-fields.ts';
import { usePageTurn } from '../reading/use-page-turn.ts';
import { useReadAloud } from '../reading/use-read-aloud.ts';
import { useTextFit } from '../reading/use-text-fit.ts';
import { addressOf, spokenIn, type View, viewAt, viewsOf } from '../reading/views.ts';
import { servicesContext } from '../services.ts';
import { pageOf, readerWords, SPEEDS, whereIn } from '../words/reader.ts';
import { directionOf } from '../words/script-direction.ts';
import { shellWords } from '../words/shell.ts';
import '../styles/reader.css';
import '../styles/page-turn.css';

const READABLE = new Set(['complete', 'published', 'archived']);
const SPEED_KEY = 'fablewright-speed';
const TURN_KEY = 'fablewright-turn-pages';

export async function loader({ params, context }: LoaderFunctionArgs) {
  try {
    const story = await context.get(servicesContext).making.readStory(storyId(params.id));
    return READABLE.has(story.status) ? story : redirect(`/books/${story.id}`);
  } catch (error) {
    throw notFoundOr(error);
  }
}

/** Turning a page changes the address, not the book. */
export const shouldRevalidate = ({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  currentUrl.pathname === nextUrl.pathname ? false : defaultShouldRevalidate;

export const meta = ({ data }: { data?: { title: string } }) => [
  { title: `${data?.title ?? shellWords.missingTitle} · ${shellWords.name}` },
];

export default function Reader() {
  const story = useLoaderData<typeof loader>();
  const hold = useRef<HTMLDivElement>(null);
  const fit = useTextFit(hold, story);
  const views = useMemo(() => viewsOf(story.pages, story.brief.language, fit?.starts), [story, fit]);
  const [params, setParams] = useSearchParams();
  const at = viewAt({ page: params.get('page'), part: params.get('part') }, views);
  const view = views[at];
  const goTo = useCallback(
    (to: View | undefined) => to && setParams(addressOf(to), { replace: true, preventScrollReset: true }),
    [setParams],
  );
  const on = () => goTo(views[at + 1]);
  const back = () => goTo(views[at - 1]);
  useSamePlace(views, at, goTo);

  const [rate, setRate] = useKept<number>(SPEED_KEY, 1, (kept) => SPEEDS.find((speed) => String(speed) === kept));
  const [autoTurn, setAutoTurn] = useKept(TURN_KEY, true, (kept) => kept !== 'false');
  const aloud = useReadAloud({
    speech: speechOf(story.id, view),
    part: view?.part ? spokenIn(view.part) : WHOLE,
    rate,
    onEnd: () => {
      if (autoTurn) on();
      // Reading goes on as long as the next page has a voice.
      return autoTurn && views[at + 1]?.page?.speech !== undefined;
    },
    onTurn: (by) => (by > 0 ? on() : back()),
  });
  const firstSpoken = views.findIndex(({ page }) => page?.speech);
  const play = () => {
    if (!view?.page?.speech && !aloud.playing && firstSpoken >= 0) goTo(views[firstSpoken]);
    aloud.toggle();
  };
  useListenFirst(params.get('listen') === '1' && firstSpoken >= 0, play);

  const dir = directionOf(story.brief.language);
  const hands = usePageTurn({
    on,
    back,
    first: () => goTo(views[0]),
    last: () => goTo(views.at(-1)),
    togglePlay: play,
    dir,
  });
  usePreload(story.id, views[at + 1]);
  const pages = story.pages.length - 1;
  return (
    <div className="room" dir={dir}>
      <ReaderBar story={story} />
      <main id="main" className="st">
        <TurnLink to={views[at - 1]} label={readerWords.previous} icon="previous" />
        <div className="hold" ref={hold} {...hands}>
          <ReaderSpread story={story} views={views} at={at} place={aloud.place} fit={fit} />
        </div>
        <TurnLink to={views[at + 1]} label={readerWords.next} icon="next" />
        <p className="vh" role="status">
          {view?.name}
        </p>
      </main>
      <footer className="pb">
        <nav className="ticks" aria-label={readerWords.pages}>
          {views
            .filter(({ part }) => !part || part.index === 0)
            .map(({ key, step, page, name }) => (
              <Link
                key={key}
                to={`?page=${step}`}
                replace
                preventScrollReset
                aria-label={page ? pageOf(page.number) : name}
                title={page ? pageOf(page.number) : name}
                aria-current={step === view?.step ? 'page' : undefined}
                className={step < (view?.step ?? 0) ? 'r' : step === view?.step ? 'c' : undefined}
              >
                <i />
              </Link>
            ))}
        </nav>
        <ReadAloudBar
          aloud={aloud}
          voice={view?.page?.speech?.voice ?? views[firstSpoken]?.page?.speech?.voice}
          where={view?.page ? whereIn(view.page.number, pages, view.part) : (view?.name ?? '')}
          hasVoice={firstSpoken >= 0}
          onPlay={play}
          rate={rate}
          onRate={() => setRate(nextSpeed(rate))}
          autoTurn={autoTurn}
          onAutoTurn={() => setAutoTurn(!autoTurn)}
          onPrevious={back}
          onNext={on}
        />
      </footer>
    </div>
  );
}

const nextSpeed = (rate: number): number => SPEEDS[(SPEEDS.indexOf(rate) + 1) % SPEEDS.length] ?? 1;

/** Outside of chapters nothing is spoken. */
const WHOLE = { first: 0, last: -1 };

function TurnLink({ to, label, icon }: { to: View | undefined; label: string; icon: 'previous' | 'next' }) {
  if (!to) return <span className="turn" aria-hidden="true" />;
  return (
    <Link className="turn" to={addressOf(to)} replace preventScrollReset aria-label={label}>
      <Icon name={icon} flip />
    </Link>
  );
}

/** When the text is split anew (a window that was turned), the page that holds the same sentence lies open. */
function useSamePlace(views: View[], at: number, goTo: (to: View | undefined) => void) {
  const last = useRef({ views, view: views[at] });
  useEffect(() => {
    const before = last.current;
    const view = views[at];
    last.current = { views, view };
    if (before.views === views || !before.view?.part || !view?.part || before.view.step !== view.step) return;
    const from = before.view.part.from;
    const same = views.find(({ step, part }) => step === view.step && part && part.from <= from && from < part.to);
    if (same && same !== view) goTo(same);
  }, [views, at, goTo]);
}

function speechOf(id: string, view: View | undefined) {
  const { page } = view ?? {};
  if (!page?.speech) return undefined;
  const { version, seconds, sentences } = page.speech;
  return { address: speechAddress(id, page.number, version), seconds, sentences };
}

/** A choice of this device, with what it is until the device was asked. */
function useKept<T extends string | number | boolean>(key: string, before: T, read: (kept: string) => T | undefined) {
  const [value, setValue] = useState(before);
  useEffect(() => {
    const kept = readKept(key);
    const found = kept === undefined ? undefined : read(kept);
    if (found !== undefined) setValue(found);
  }, []);
  const change = (next: T) => {
    keep(key, String(next));
    setValue(next);
  };
  return [value, change] as const;
}

/** "Listen" opens the book and starts reading; a browser that wants a touch first leaves the play button ready. */
function useListenFirst(listen: boolean, play: () => void) {
  useEffect(() => {
    if (listen) play();
  }, []);
}

/** The next picture is fetched while this page is read, so that it is there when the leaf turns. */
function usePreload(id: string, next: View | undefined) {
  const page = next?.page;
  const version = page?.picture?.version;
  const slot = page?.slot;
  useEffect(() => {
    if (!slot || !version) return;
    const image = new Image();
    image.sizes = '(orientation: portrait) 100vw, 50vw';
    image.srcset = pictureChoices(id, slot, version);
  }, [id, slot, version]);
}
