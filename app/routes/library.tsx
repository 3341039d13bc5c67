/** The shelf: every book, however far it is. */
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { EmptyShelf } from '../components/empty-shelf.tsx';
import { Icon } from '../components/icon.tsx';
import { RestOfShelf } from '../components/rest-of-shelf.tsx';
import { ShelvedBook } from '../components/shelved-book.tsx';
import { TopBar } from '../components/top-bar.tsx';
import { notFoundOr } from '../http/api-errors.ts';
import { readForm } from '../http/read-form.ts';
import { storyId } from '../http/request-fields.ts';
import { useMovingShelf } from '../live/use-moving-shelf.ts';
import { servicesContext } from '../services.ts';
import { filterNames, filterOf, libraryWords, SHELF_FILTERS } from '../words/library.ts';
import { shellWords } from '../words/shell.ts';
import '../styles/library.css';

/** Books read for one page of the shelf; more are on the next. */
const SHELF_MAX = 100;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = Number(new URL(request.url).searchParams.get('from') ?? 0);
  const from = Number.isSafeInteger(asked) && asked > 0 && asked <= 1_000_000 ? asked : 0;
  const { stories, total } = await context.get(servicesContext).making.listStories({ limit: SHELF_MAX, offset: from });
  return { stories, total, from };
}

/** Removes a book. One that is gone already is as gone as it should be. */
export async function action({ request, context }: ActionFunctionArgs) {
  const id = (await readForm(request)).get('remove');
  try {
    await context.get(servicesContext).making.removeStory(storyId(typeof id === 'string' ? id : undefined));
  } catch (error) {
    const answer = notFoundOr(error);
    if (!(answer instanceof Response)) throw answer;
  }
  return redirect('/library');
}

export const meta = () => [{ title: `${libraryWords.title} · ${shellWords.name}` }];

export default function Library() {
  const { stories, total, from } = useLoaderData<typeof loader>();
  useMovingShelf(stories);
  const [params] = useSearchParams();
  const show = SHELF_FILTERS.find((filter) => filter === params.get('show')) ?? 'all';
  const query = (params.get('q') ?? '').trim();
  const found = stories.filter(({ title, dedication }) => holds(`${title} ${dedication ?? ''}`, query));
  const shown = found.filter(({ status }) => show === 'all' || filterOf(status) === show);
  return (
    <>
      <TopBar />
      <main id="main" className="wrap lamplit">
        {total === 0 ? (
          <EmptyShelf />
        ) : (
          <>
            <div className="lh">
              <h1>{libraryWords.title}</h1>
              <Form className="find" role="search">
                <Icon name="search" />
                <label className="vh" htmlFor="q">
                  {libraryWords.search}
                </label>
                <input
                  id="q"
                  name="q"
                  className="in"
                  type="search"
                  defaultValue={query}
                  placeholder={libraryWords.placeholder}
                />
              </Form>
              <Link className="btn btn-main" to="/create">
                <Icon name="plus" /> {libraryWords.newBook}
              </Link>
            </div>
            <nav className="flt" aria-label={libraryWords.filter}>
              {SHELF_FILTERS.map((filter) => {
                const count =
                  filter === 'all' ? found.length : found.filter((s) => filterOf(s.status) === filter).length;
                const search = new URLSearchParams({
                  ...(query && { q: query }),
                  ...(filter !== 'all' && { show: filter }),
                });
                return (
                  <Link
                    key={filter}
                    to={`?${search}`}
                    aria-current={filter === show ? 'true' : undefined}
                    preventScrollReset
                  >
                    {filterNames[filter]} <span className="num">{count}</span>
                  </Link>
                );
              })}
            </nav>
            {shown.length === 0 && (
              <p className="sub none">
                {libraryWords.nothingFound} <Link to="/library">{libraryWords.showAll}</Link>
              </p>
            )}
            <div className="grid">
              {shown.map((story) => (
                <ShelvedBook key={story.id} story={story} />
              ))}
              <RestOfShelf books={shown.length} />
            </div>
            {total > SHELF_MAX && (
              <nav className="row more" aria-label={libraryWords.pages}>
                {from > 0 && <Link to={`?from=${Math.max(0, from - SHELF_MAX)}`}>{libraryWords.newer}</Link>}
                {from + SHELF_MAX < total && <Link to={`?from=${from + SHELF_MAX}`}>{libraryWords.older}</Link>}
              </nav>
            )}
          </>
        )}
      </main>
    </>
  );
}

/** Search that forgives case and accents. */
function holds(text: string, query: string): boolean {
  const plain = (words: string) => words.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
  return plain(text).includes(plain(query));
}
