/** Presses the narration of a book: one tagged MP3 a chapter, and the whole book in one file with a list of its chapters. */
import type { PressedFile, Speech } from '../../making/ports.ts';
import type { Manuscript } from '../../story/manuscript.ts';
import { finishPicture, openPicture } from '../pictures/open-picture.ts';
import { provenanceXmp } from '../pictures/provenance.ts';
import { AudioFormatsDiffer, NarrationMissing } from './errors.ts';
import { id3Tag, type Tag } from './id3.ts';
import { infoFrame } from './info-frame.ts';
import { describeFormat, type MpegSound, readFrames, sameFormat } from './mpeg-frames.ts';

/** Pixels a side: sharp on a phone's lock screen, some tens of kilobytes. */
const COVER_SIDE = 600;

/**
 * `speech` is by chapter number; `cover` is any picture sharp can read. Frames are taken over as they are, nothing is coded
 * again. Throws NarrationMissing, AudioUnreadable, AudioFormatsDiffer, PictureUnreadable, or the signal's reason.
 */
export async function pressAudio(
  manuscript: Manuscript,
  cover: Uint8Array,
  speech: ReadonlyMap<number, Speech>,
  signal?: AbortSignal,
): Promise<PressedFile[]> {
  signal?.throwIfAborted();
  const { chapters } = manuscript;
  const missing = chapters.map(({ number }) => number).filter((number) => !speech.has(number));
  if (missing.length > 0) throw new NarrationMissing(missing);
  const picture = await smallCover(cover, manuscript.madeBy.pictures);
  signal?.throwIfAborted();

  const sounds = chapters.map(({ number }) =>
    readFrames(speech.get(number)!.bytes, `The narration of chapter ${number}`),
  );
  const whole = joinSounds(sounds);
  const tag = (title: string, { seconds }: MpegSound): Tag => ({
    title,
    seconds,
    album: manuscript.title,
    artist: 'Fablewright',
    genre: 'Audiobook',
    language: manuscript.language,
    madeOn: manuscript.madeOn,
    comment: `The voice is synthetic, made by a machine: ${manuscript.madeBy.voice}.`,
    cover: picture,
  });
  const starts = sounds.map((_, i) => sounds.slice(0, i).reduce((sum, { seconds }) => sum + seconds, 0));
  return [
    ...chapters.map(({ number, title }, i) =>
      file(`audio/chapter-${number}.mp3`, sounds[i]!, {
        ...tag(title, sounds[i]!),
        track: { number: i + 1, of: chapters.length },
      }),
    ),
    file('audio/full.mp3', whole, {
      ...tag(manuscript.title, whole),
      chapters: chapters.map(({ title }, i) => ({ title, start: starts[i]!, end: starts[i]! + sounds[i]!.seconds })),
    }),
  ];
}

/** A JPEG that says in its metadata who made it. */
async function smallCover(cover: Uint8Array, madeBy: string): Promise<Uint8Array> {
  const which = 'The cover picture';
  const picture = await openPicture(cover, which);
  const small = picture
    .pixels()
    .resize(COVER_SIDE, COVER_SIDE, { fit: 'inside', withoutEnlargement: true })
    .withXmp(provenanceXmp(madeBy))
    .jpeg({ quality: 82 });
  return new Uint8Array(await finishPicture(which, small.toBuffer()));
}

function file(name: string, sound: MpegSound, tag: Tag): PressedFile {
  const bytes = Buffer.concat([id3Tag(tag), infoFrame(sound), ...sound.frames.map((frame) => frame.bytes)]);
  return { name, bytes: new Uint8Array(bytes), mediaType: 'audio/mpeg' };
}

/**
 * One sound of all, frame behind frame. Each begins with a frame that borrows no bits from those before it, so the join
 * costs nothing; its first half frame overlaps the last one's silence.
 */
function joinSounds(sounds: readonly MpegSound[]): MpegSound {
  const { format } = sounds[0]!;
  for (const other of sounds)
    if (!sameFormat(other.format, format))
      throw new AudioFormatsDiffer(describeFormat(format), describeFormat(other.format));
  const frames = sounds.flatMap((sound) => sound.frames);
  return { format, frames, seconds: (frames.length * format.samplesPerFrame) / format.sampleRate };
}
