/** The first page: what the studio does, one line to start with, and a book being drawn. */
import { useEffect } from 'react';
import { Form, Link, type LoaderFunctionArgs, useLoaderData, useRevalidator } from 'react-router';
import type { StoryView } from '../../src/making/story-view.ts';
import { FinishedBooks } from '../components/finished-books.tsx';
import { HeroBook } from '../components/hero-book.tsx';
import { Icon } from '../components/icon.tsx';
import { TopBar } from '../components/top-bar.tsx';
import { servicesContext } from '../services.ts';
import { homeWords, lastBookTook } from '../words/home.ts';
import '../styles/home.css';

const ON_THE_SHELF = 3;

export async function loader({ context }: LoaderFunctionArgs) {
  const { making } = context.get(servicesContext);
  const { stories } = await making.listStories({ limit: 24, offset: 0 });
  const finished = stories.filter(({ status }) => status === 'complete' || status === 'published');
  const chosen = stories.find(({ status }) => status === 'generating') ?? finished[0];
  const hero = chosen ? await making.readStory(chosen.id) : undefined;
  const last = finished[0] && finished[0].id !== hero?.id ? await making.readStory(finished[0].id) : hero;
  return { hero, finished: finished.slice(0, ON_THE_SHELF), took: lastBookTook(last) };
}

export const meta = () => [{ title: homeWords.pageTitle }];

export default function Home() {
  const { hero, finished, took } = useLoaderData<typeof loader>();
  useFirstBook(hero);
  return (
    <>
      <div className="endpaper hero">
        <TopBar wrapped />
        <main id="main" className="wrap g">
          <div>
            <h1>{homeWords.title}</h1>
            <p className="lead">
              {homeWords.lead} {took}
            </p>
            <div className="plate start">
              <Form action="/create" method="get">
                <div>
                  <label htmlFor="line">{homeWords.label}</label>
                  <input id="line" name="line" placeholder={homeWords.placeholder} autoComplete="off" maxLength={200} />
                </div>
                <button type="submit" className="btn btn-main btn-big">
                  {homeWords.start} <Icon name="next" flip />
                </button>
              </Form>
            </div>
            <p className="tries">
              <span>{homeWords.borrow}</span>
              {homeWords.lines.map(({ words, line }) => (
                <Link key={line} to={`/create?line=${encodeURIComponent(line)}`}>
                  {words}
                </Link>
              ))}
            </p>
          </div>
          <HeroBook key={hero?.id ?? 'none'} story={hero} />
        </main>
      </div>
      {finished.length > 0 && <FinishedBooks stories={finished} />}
      <section aria-label={homeWords.how}>
        <ol className="wrap how">
          {homeWords.steps.map(([title, words]) => (
            <li key={title}>
              <h2>{title}</h2>
              <p className="sub">{words}</p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

/** The sample book of a first run starts beside the server: a page that was quicker looks again, a few times. */
function useFirstBook(hero: StoryView | undefined) {
  const { revalidate } = useRevalidator();
  const missing = hero === undefined;
  useEffect(() => {
    if (!missing) return;
    let looks = 0;
    const timer = setInterval(() => {
      looks += 1;
      if (looks >= 10) clearInterval(timer);
      void revalidate();
    }, 1_500);
    return () => clearInterval(timer);
  }, [missing, revalidate]);
}
