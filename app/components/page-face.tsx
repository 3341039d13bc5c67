/** One face of a spread in the reader: cover, endpaper, title page, picture, words, the end. */
import { Fragment } from 'react';
import { Link } from 'react-router';
import type { StoryView } from '../../src/making/story-view.ts';
import type { Place } from '../reading/sentence-spans.ts';
import { spansOf } from '../reading/sentence-spans.ts';
import { type Face, lengthOf } from '../reading/views.ts';
import { madeOn, readerWords } from '../words/reader.ts';
import { directionOf } from '../words/script-direction.ts';
import { BookFace, clothOf } from './book-cover.tsx';
import { pictureChoices } from './picture-address.ts';
import { blurOf } from './placeholder.ts';

interface PageFaceProps {
  story: StoryView;
  face: Face;
  /** What is spoken on this page; only the page that lies open has one. */
  place?: Place;
}

export function PageFace({ story, face, place }: PageFaceProps) {
  const { language } = story.brief;
  const script = { lang: language, dir: directionOf(language) };
  switch (face.kind) {
    case 'nothing':
      return <div className="face nothing" />;
    case 'cover':
      return (
        <div className="face front book" data-cloth={clothOf(story.id)}>
          <Cover story={story} />
        </div>
      );
    case 'endpaper':
      return <div className="face end-sheet endpaper" />;
    case 'bookplate':
      return (
        <div className="face end-sheet endpaper">
          <div className="plate belongs">
            {story.dedication ? (
              <p className="story" {...script}>
                {story.dedication}
              </p>
            ) : (
              <>
                <p className="note">{readerWords.belongs}</p>
                <p className="story name-line" />
              </>
            )}
          </div>
        </div>
      );
    case 'title':
      return (
        <div className="face title-page" {...script}>
          <p className="title">{story.title}</p>
          {story.synopsis && <p className="story">{story.synopsis}</p>}
          {story.dedication && <p className="story in-page">{story.dedication}</p>}
        </div>
      );
    case 'picture':
      return <Picture story={story} page={face.page} />;
    case 'words':
      return <Words story={story} page={face.page} place={place} />;
    case 'end':
      return (
        <div className="face title-page the-end">
          <p className="title">{readerWords.theEnd}</p>
          <p className="story" {...script}>
            {story.title}
          </p>
          <p className="colophon">
            {readerWords.colophon} {readerWords.colophonWith}, {madeOn(story.completedAt ?? story.createdAt)}.
          </p>
          <p>
            <Link className="btn" to="?page=0" replace preventScrollReset>
              {readerWords.again}
            </Link>
          </p>
        </div>
      );
  }
}

function Cover({ story }: { story: StoryView }) {
  const cover = story.pages.find(({ number }) => number === 0);
  return (
    <BookFace
      id={story.id}
      title={story.title}
      language={story.brief.language}
      dedication={story.dedication}
      picture={cover?.picture}
      alt={cover?.alt}
      sizes="(orientation: portrait) 80vw, 38vw"
    />
  );
}

type PageOf = StoryView['pages'][number];

function Picture({ story, page }: { story: StoryView; page: PageOf }) {
  const { picture } = page;
  if (!picture) return <div className="face pic ruled">{page.alt}</div>;
  return (
    <div className="face pic" style={{ background: blurOf(picture.thumbhash), backgroundSize: 'cover' }}>
      <img
        srcSet={pictureChoices(story.id, page.slot, picture.version)}
        sizes="(orientation: portrait) 100vw, 50vw"
        width={picture.width}
        height={picture.height}
        alt={page.alt}
        lang={story.brief.language}
        draggable={false}
      />
    </div>
  );
}

function Words({ story, page, place }: { story: StoryView; page: PageOf; place?: Place }) {
  const { language, ageGroup } = story.brief;
  const spans = spansOf(page.paragraphs ?? [], page.speech?.sentences ?? []);
  return (
    <div className="face txt" data-age={ageGroup} data-length={lengthOf(page)}>
      <section
        className="words"
        lang={language}
        dir={directionOf(language)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, and keyboards must reach what scrolls.
        tabIndex={0}
        aria-label={`Page ${page.number}`}
      >
        {spans.map((paragraph, i) => (
          <p key={i}>
            {paragraph.map((span, j) => {
              const lit = span.sentence !== undefined && span.sentence === place?.sentence;
              return (
                <Fragment key={j}>
                  {lit ? (
                    <span className="lit">
                      {span.parts.map((part, k) => (
                        <span
                          key={k}
                          className={part.word !== undefined && part.word === place?.word ? 'word' : undefined}
                        >
                          {part.text}
                        </span>
                      ))}
                    </span>
                  ) : (
                    span.text
                  )}
                </Fragment>
              );
            })}
          </p>
        ))}
      </section>
      <span className="folio num">{page.number}</span>
    </div>
  );
}
