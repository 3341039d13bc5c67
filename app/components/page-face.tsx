/** One face of a spread in the reader: cover, endpaper, title page, picture, words, the end. */
import { Fragment } from 'react';
import { Link } from 'react-router';
import type { StoryView } from '../../src/making/story-view.ts';
import { type Place, type Span, spansOf } from '../reading/sentence-spans.ts';
import { stretchesOf } from '../reading/text-units.ts';
import type { Face, TextPart } from '../reading/views.ts';
import { creditLine } from '../words/made-by.ts';
import { madeOn, readerWords } from '../words/reader.ts';
import { directionOf } from '../words/script-direction.ts';
import { BookFace, clothOf } from './book-cover.tsx';
import { Icon } from './icon.tsx';
import { pictureChoices } from './picture-address.ts';
import { blurOf } from './placeholder.ts';

interface PageFaceProps {
  story: StoryView;
  face: Face;
  /** What is spoken on this page; only the page that lies open has one. */
  place?: Place;
  /** A sentence may be higher than its page, and then has to scroll. */
  crowded: boolean;
}

export function PageFace({ story, face, place, crowded }: PageFaceProps) {
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
      return <Picture story={story} page={face.page} again={face.part.index > 0} />;
    case 'words':
      return <Words story={story} page={face.page} part={face.part} place={place} crowded={crowded} />;
    case 'end':
      return (
        <div className="face title-page the-end">
          <p className="title">{readerWords.theEnd}</p>
          <p className="story" {...script}>
            {story.title}
          </p>
          <p className="colophon">
            {story.madeBy.voice === '' ? readerWords.silentColophon : readerWords.colophon} {readerWords.colophonWith},{' '}
            {madeOn(story.completedAt ?? story.createdAt)}. {creditLine(story.madeBy)}
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

/** While a chapter's words go on, its picture stays; a page that shows one side only does not show it `again`. */
function Picture({ story, page, again }: { story: StoryView; page: PageOf; again: boolean }) {
  const { picture } = page;
  const kind = again ? 'face pic again' : 'face pic';
  if (!picture) return <div className={`${kind} ruled`}>{page.alt}</div>;
  return (
    <div className={kind} style={{ background: blurOf(picture.thumbhash), backgroundSize: 'cover' }}>
      <img
        srcSet={pictureChoices(story.id, page.slot, picture.version)}
        sizes="(orientation: portrait) 100vw, 50vw"
        width={picture.width}
        height={picture.height}
        alt={again ? '' : page.alt}
        lang={story.brief.language}
        draggable={false}
      />
    </div>
  );
}

interface WordsProps {
  story: StoryView;
  page: PageOf;
  part: TextPart;
  place: Place | undefined;
  crowded: boolean;
}

function Words({ story, page, part, place, crowded }: WordsProps) {
  const { language, ageGroup } = story.brief;
  const paragraphs = spansOf(page.paragraphs ?? [], page.speech?.sentences ?? []);
  const goesOn = part.index < part.count - 1;
  return (
    <div className={part.index > 0 ? 'face txt rest' : 'face txt'} data-age={ageGroup}>
      <section
        className="words"
        lang={language}
        dir={directionOf(language)}
        // What scrolls must be reached by keyboards.
        tabIndex={crowded ? 0 : undefined}
        aria-label={`Page ${page.number}`}
      >
        {stretchesOf(part.units, part.from, part.to).map(({ paragraph, from, to }) => (
          <p key={paragraph}>
            {spansBetween(paragraphs[paragraph] ?? [], from, to).map((span, j) => (
              <Fragment key={j}>
                {span.sentence !== undefined && span.sentence === place?.sentence ? (
                  <Lit span={span} word={place.word} />
                ) : (
                  span.text
                )}
              </Fragment>
            ))}
          </p>
        ))}
      </section>
      <span className="folio num">
        {page.number}
        {goesOn && <Icon name="next" flip />}
      </span>
    </div>
  );
}

/** The spans that begin in a stretch of their paragraph; what stands between sentences may be cut. */
function spansBetween(spans: readonly Span[], from: number, to: number): Span[] {
  let at = 0;
  return spans.flatMap((span) => {
    const [start, end] = [at, at + span.text.length];
    at = end;
    if (end <= from || start >= to) return [];
    if (start >= from && end <= to) return [span];
    const text = span.text.slice(Math.max(0, from - start), to - start);
    return [{ text, parts: [{ text }] }];
  });
}

function Lit({ span, word }: { span: Span; word: number }) {
  return (
    <span className="lit">
      {span.parts.map((part, k) => (
        <span key={k} className={part.word !== undefined && part.word === word ? 'word' : undefined}>
          {part.text}
        </span>
      ))}
    </span>
  );
}
