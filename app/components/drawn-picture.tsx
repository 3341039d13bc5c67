/** One picture of a book as it comes into being: pencil, then paint. */
import { useEffect, useRef, useState } from 'react';
import type { PageView } from '../../src/making/story-view.ts';
import { pictureAddress, pictureChoices } from './picture-address.ts';
import { blurOf } from './placeholder.ts';

/** Milliseconds the pencil stands alone before the paint comes. */
export const PENCIL_MS = 500;

interface DrawnPictureProps {
  storyId: string;
  page: PageView & { picture: NonNullable<PageView['picture']> };
  /** Play pencil and paint, as the picture has just come; otherwise it stands finished. */
  fresh: boolean;
  sizes: string;
  language: string;
}

export function DrawnPicture({ storyId, page, fresh, sizes, language }: DrawnPictureProps) {
  const { picture, slot } = page;
  return <Paint key={picture.version} {...{ storyId, slot, picture, fresh, sizes, language }} alt={page.alt} />;
}

type PaintProps = Pick<DrawnPictureProps, 'storyId' | 'fresh' | 'sizes' | 'language'> & {
  slot: PageView['slot'];
  picture: NonNullable<PageView['picture']>;
  alt: string;
};

function Paint({ storyId, slot, picture, fresh, sizes, language, alt }: PaintProps) {
  const [state, setState] = useState<'in-pencil' | 'is-wet' | 'is-dry'>(fresh ? 'in-pencil' : 'is-dry');
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    if (state !== 'in-pencil') return;
    const abort = new AbortController();
    const wet = async () => {
      // The paint starts when there is paint: a picture still on its way would be a white wipe.
      await image.current?.decode().catch(() => undefined);
      setTimeout(() => abort.signal.aborted || setState('is-wet'), PENCIL_MS);
    };
    void wet();
    return () => abort.abort();
  }, [state]);
  return (
    <div className={`draw ${state}`} onAnimationEnd={() => setState('is-dry')}>
      {fresh && <img src={pictureAddress(storyId, slot, 'pencil', picture.version)} alt="" width={480} height={480} />}
      <img
        ref={image}
        className="paint"
        srcSet={pictureChoices(storyId, slot, picture.version)}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={alt}
        lang={language}
        style={state === 'is-dry' ? { backgroundImage: blurOf(picture.thumbhash) } : undefined}
      />
      {fresh && <Brush />}
    </div>
  );
}

function Brush() {
  return (
    <svg className="brush" viewBox="0 0 40 40" aria-hidden="true">
      <path d="M38 2C27 7 18 15 13 24l4 4C26 23 34 14 38 2z" fill="#b06a36" stroke="#1B2147" strokeWidth="1.600" />
      <path d="M13 24l4 4-3 3-4-4z" fill="#cfd3dc" stroke="#1B2147" strokeWidth="1.600" />
      <path d="M10 27l4 4C12 36 7 38 2 38c2-2 2-5 3-7s3-4 5-4z" fill="#DB9C22" stroke="#1B2147" strokeWidth="1.600" />
    </svg>
  );
}
