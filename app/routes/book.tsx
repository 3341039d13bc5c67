/** One book on the table: watched while it is drawn, and handed over when it is done. */
import { useEffect } from 'react';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
  useRevalidator,
} from 'react-router';
import type { Making } from '../../src/making/story-view.ts';
import { ConfirmStop } from '../components/confirm-stop.tsx';
import { LiveSpread } from '../components/live-spread.tsx';
import { NowStatus } from '../components/now-status.tsx';
import { PageStrip } from '../components/page-strip.tsx';
import { ReadyBook, ReadyPanel } from '../components/ready-book.tsx';
import { Ribbon } from '../components/ribbon.tsx';
import { StepList } from '../components/step-list.tsx';
import { TopBar } from '../components/top-bar.tsx';
import { TroubleNotice } from '../components/trouble-notice.tsx';
import { codeOf, notFoundOr } from '../http/api-errors.ts';
import { readForm } from '../http/read-form.ts';
import { storyId } from '../http/request-fields.ts';
import { isBeingMade, useLiveStory } from '../live/use-live-story.ts';
import { useStage } from '../live/use-stage.ts';
import { useTimeLeft } from '../live/use-time-left.ts';
import { servicesContext } from '../services.ts';
import { finishedPages, makingWords, nowLine, pagesDone, timeLeft } from '../words/making.ts';
import { directionOf } from '../words/script-direction.ts';
import { shellWords } from '../words/shell.ts';
import '../styles/making.css';

export async function loader({ params, context }: LoaderFunctionArgs) {
  try {
    return await context.get(servicesContext).making.readStory(storyId(params.id));
  } catch (error) {
    throw notFoundOr(error);
  }
}

const CHANGES = new Map<string, (making: Making, id: string, form: URLSearchParams) => Promise<void>>([
  ['stop', (making, id) => making.cancelStory(id)],
  ['resume', (making, id) => making.resumeStory(id)],
  ['approve', (making, id, form) => making.approveStory(id, form.getAll('seen'))],
]);

/** Stops, goes on, or takes what was held as it is. A book that has meanwhile changed its mind is just shown as it is. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { making } = context.get(servicesContext);
  const id = storyId(params.id);
  const form = await readForm(request);
  const change = CHANGES.get(String(form.get('intent')));
  if (!change) throw new Response('', { status: 400, statusText: 'Bad Request' });
  try {
    await change(making, id, form);
  } catch (error) {
    if (codeOf(error) !== 'ILLEGAL_TRANSITION') throw notFoundOr(error);
  }
  return redirect(`/books/${id}`);
}

export default function BookPage() {
  const { story, told } = useLiveStory(useLoaderData<typeof loader>());
  const { page, fresh, playing } = useStage(story);
  const making = isBeingMade(story.status);
  const ready = story.status === 'complete' || story.status === 'published' || story.status === 'archived';
  const secondsLeft = useTimeLeft(story);
  useLiveTitle(story.title, making);
  const now = nowLine(story, playing ? page : undefined);
  const pages = story.pages.filter(({ number }) => number > 0).length;
  const done = finishedPages(story.pages);
  return (
    <>
      <TopBar />
      <main id="main" className="wrap lamplit making">
        <div className="mk">
          <div className="table">
            <div className="mhead">
              <h1 lang={story.brief.language} dir={directionOf(story.brief.language)}>
                {story.title}
              </h1>
              {(making || playing) && now && (
                <p className="now sub" aria-hidden="true">
                  <b>{makingWords.now}</b> {now}
                </p>
              )}
            </div>
            <NowStatus words={ready ? `${story.title} is ${makingWords.ready}.` : (now ?? '')} />
            {ready && !playing ? (
              <ReadyBook story={story} />
            ) : (
              <LiveSpread {...{ story, page, fresh }} sizes="(max-width: 48rem) 92vw, 34rem" lettersMax={440} />
            )}
          </div>
          <aside className="side" aria-label={makingWords.progress}>
            {ready ? (
              <ReadyPanel story={story} />
            ) : (
              <>
                <TroubleNotice story={story} />
                <div className="timebox">
                  {secondsLeft !== undefined && (
                    <>
                      <h2>{makingWords.timeLeft}</h2>
                      <p className="left">{timeLeft(secondsLeft)}</p>
                    </>
                  )}
                  <p className="note num">{pagesDone(done, pages)}</p>
                  <Ribbon done={done} all={pages} label={makingWords.pagesFinished} />
                </div>
                <StepList story={story} />
                {!told && making && <p className="note">{makingWords.silent}</p>}
                {making && <ConfirmStop story={story} />}
              </>
            )}
          </aside>
        </div>
        <PageStrip story={story} current={page} readable={ready} />
      </main>
    </>
  );
}

export const meta = ({ data }: { data?: { title: string } }) => [
  { title: `${data?.title ?? shellWords.missingTitle} · ${shellWords.name}` },
];

/** The tab's title follows the book: its name comes with the plan, and a finished book calls from the background. */
function useLiveTitle(title: string, making: boolean) {
  const { state } = useRevalidator();
  useEffect(() => {
    if (state === 'idle') document.title = `${making ? 'Drawing: ' : ''}${title} · ${shellWords.name}`;
  }, [title, making, state]);
}
