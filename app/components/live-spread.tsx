/** The open book on the table: the picture on one side, going from pencil to paint, the words on the other. */
import type { PageView, StoryView } from '../../src/making/story-view.ts';
import { lengthOf } from '../reading/views.ts';
import { makingWords } from '../words/making.ts';
import { directionOf } from '../words/script-direction.ts';
import { DrawnPicture } from './drawn-picture.tsx';
import { RuledPage } from './ruled-page.tsx';

interface LiveSpreadProps {
  story: StoryView;
  page: PageView | undefined;
  fresh: boolean;
  sizes: string;
  /** About how many letters the side has room for; whole paragraphs are shown as far as they fit, and one always is. */
  lettersMax: number;
}

export function LiveSpread({ story, page, fresh, sizes, lettersMax }: LiveSpreadProps) {
  const { language } = story.brief;
  const dir = directionOf(language);
  return (
    <div className="spread">
      <div className="pic">
        {page?.picture ? (
          <DrawnPicture
            key={page.slot}
            {...{ storyId: story.id, fresh, sizes, language }}
            page={{ ...page, picture: page.picture }}
          />
        ) : (
          <RuledPage brief={story.brief} words={page?.alt || whoIsIn(story)} />
        )}
      </div>
      <div
        className="txt"
        lang={language}
        dir={dir}
        data-age={story.brief.ageGroup}
        data-length={page && lengthOf(page)}
      >
        {page ? (
          <Words story={story} page={page} lettersMax={lettersMax} />
        ) : (
          <p className="coming" lang="en" dir="ltr">
            {makingWords.planWaiting}
          </p>
        )}
      </div>
    </div>
  );
}

/** Before there is a plan, the brief's own words. */
const whoIsIn = ({ brief }: StoryView): string =>
  brief.characters.map(({ name, description }) => `${name}, ${description}.`).join(' ');

function Words({ story, page, lettersMax }: { story: StoryView; page: PageView; lettersMax: number }) {
  if (page.number === 0)
    return (
      <div className="cover-words arrive" key="cover">
        <p className="title">{story.title}</p>
        {story.dedication && <p className="dedication">{story.dedication}</p>}
      </div>
    );
  const shown = firstThatFit(page.paragraphs ?? [], lettersMax);
  // A first paragraph that is cut off by the page itself has its own mark of more to come.
  const more = (page.paragraphs?.length ?? 0) > shown.length && (shown[0]?.length ?? 0) <= lettersMax;
  return (
    <>
      <div className="words arrive" key={`${page.slot}-${shown.length}`}>
        {shown.map((paragraph, i) => (
          <p key={i}>{paragraph}</p>
        ))}
        {more && <p aria-hidden="true">…</p>}
        {shown.length === 0 && (
          <p className="coming" lang="en" dir="ltr">
            {makingWords.textWaiting}
          </p>
        )}
      </div>
      <span className="folio num">{page.number}</span>
    </>
  );
}

function firstThatFit(paragraphs: string[], lettersMax: number): string[] {
  let letters = 0;
  return paragraphs.filter((paragraph, i) => {
    // The end of a paragraph leaves about half a line empty.
    letters += paragraph.length + 20;
    return i === 0 || letters <= lettersMax;
  });
}
