/** A closed book, face out, with its cloth, cover picture and title. */
import type { StorySummary } from '../../src/making/story-view.ts';
import { directionOf } from '../words/script-direction.ts';
import { pictureChoices } from './picture-address.ts';
import { blurOf } from './placeholder.ts';

const CLOTHS = ['night', 'teal', 'scarf', 'plum', 'moss', 'mustard'] as const;

/** A book keeps its cloth for life: chosen by its id alone (FNV-1a, 32 bits, of its characters). */
export function clothOf(id: string): (typeof CLOTHS)[number] {
  let hash = 2_166_136_261;
  for (const char of id) hash = Math.imul(hash ^ char.charCodeAt(0), 16_777_619) >>> 0;
  return CLOTHS[hash % CLOTHS.length] ?? 'night';
}

/** Longer dedications stand inside the book only: cut off on the cover they would say nothing. */
const DEDICATION_MAX = 34;
/** Longer ones need a large book. */
const LONG_DEDICATION = 24;

const sizeOf = (title: string) => (title.length > 60 ? 'very-long' : title.length > 28 ? 'long' : 'short');

interface CoverProps {
  id: string;
  title: string;
  language?: string;
  dedication?: string;
  picture?: StorySummary['cover'];
  /** CSS `sizes` of the picture in the book. */
  sizes?: string;
  /** What the picture shows; left out where the title stands beside it. */
  alt?: string;
}

export function BookFace({ id, title, language, dedication, picture, sizes = '12rem', alt = '' }: CoverProps) {
  return (
    <>
      <span
        className={picture ? 'face' : 'face ruled'}
        style={picture && { background: blurOf(picture.thumbhash), backgroundSize: 'cover' }}
      >
        {picture && (
          <img
            srcSet={pictureChoices(id, 'cover', picture.version)}
            sizes={sizes}
            width={picture.width}
            height={picture.height}
            alt={alt}
            decoding="async"
          />
        )}
      </span>
      <span className="t" data-size={sizeOf(title)} lang={language} dir={language ? directionOf(language) : 'auto'}>
        {title}
      </span>
      {dedication && dedication.length <= DEDICATION_MAX && (
        <span
          className="by"
          data-long={dedication.length > LONG_DEDICATION || undefined}
          lang={language}
          dir={language ? directionOf(language) : 'auto'}
        >
          {dedication}
        </span>
      )}
    </>
  );
}

export function BookCover(props: CoverProps) {
  return (
    <div className="book" data-cloth={clothOf(props.id)}>
      <BookFace {...props} />
    </div>
  );
}
