/** The open book on the table: the picture on one side, going from pencil to paint, the words on the other. */
import type { PageView, StoryView } from '../../src/making/story-view.ts';
import { makingWords } from '../words/making.ts';
import { directionOf } from '../words/script-direction.ts';
import { DrawnPicture } from './drawn-picture.tsx';

interface LiveSpreadProps {
  story: StoryView;
  page: PageView | undefined;
  fresh: boolean;
  sizes: string;
  /** Words of the page to show at most; the mockup of a page is small. */
  paragraphsMax?: number;
}

export function LiveSpread({ story, page, fresh, sizes, paragraphsMax = 3 }: LiveSpreadProps) {
  const { language } = story.brief;
  const dir = directionOf(language);
  return (
    <div className="spread">
      <div className="pic">
        {page ? (
          <DrawnPicture
            key={page.slot}
            {...{ storyId: story.id, page, fresh, sizes, language }}
            waiting={page.number === 0 ? 'The cover' : `Page ${page.number}`}
          />
        ) : (
          <div className="draw ruled">{makingWords.inkWaiting}</div>
        )}
      </div>
      <div className="txt" lang={language} dir={dir} data-age={story.brief.ageGroup}>
        {page ? <Words story={story} page={page} paragraphsMax={paragraphsMax} /> : <p>{makingWords.textWaiting}</p>}
      </div>
    </div>
  );
}

function Words({ story, page, paragraphsMax }: { story: StoryView; page: PageView; paragraphsMax: number }) {
  if (page.number === 0)
    return (
      <div className="cover-words arrive" key="cover">
        <p className="title">{story.title}</p>
        {story.dedication && <p className="dedication">{story.dedication}</p>}
      </div>
    );
  const shown = page.paragraphs?.slice(0, paragraphsMax) ?? [];
  const more = (page.paragraphs?.length ?? 0) > shown.length;
  return (
    <>
      <div className="words arrive" key={`${page.slot}-${shown.length}`}>
        {shown.map((paragraph, i) => (
          <p key={i}>{paragraph}</p>
        ))}
        {more && <p>…</p>}
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
