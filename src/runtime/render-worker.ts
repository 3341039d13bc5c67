/**
 * Runs inside each render thread: the work that would hold up the event loop (telling, drawing, speaking, typesetting).
 * Errors go back as data, because a thread boundary strips them of their code.
 */
import { scorePicture } from '../atelier/critic/score-picture.ts';
import { drawPicture } from '../atelier/illustrator/draw-picture.ts';
import { judgePicture } from '../atelier/moderator/judge-picture.ts';
import { speak } from '../atelier/narrator/speak.ts';
import { tellChapter } from '../atelier/storyteller/tell-chapter.ts';
import { tellStory } from '../atelier/storyteller/tell-story.ts';
import type { CritiqueRequest, PictureRequest, Speech, SpeechRequest, TextTask } from '../making/ports.ts';
import { pressAudio as makeAudio } from '../press/audio/press-audio.ts';
import { pressEpub as makeEpub } from '../press/epub/press-epub.ts';
import { pressPdf as makePdf } from '../press/pdf/press-pdf.ts';
import { previewPicture } from '../press/pictures/preview-picture.ts';
import type { Manuscript, PictureSlot } from '../story/manuscript.ts';

type Pictures = ReadonlyMap<PictureSlot, Uint8Array>;
type Speeches = ReadonlyMap<number, Speech>;
interface FailedWork {
  name: string;
  message: string;
  stack?: string;
  code: string;
  retryable: boolean;
}
export type WorkResult<T> = { ok: true; value: T } | { ok: false; error: FailedWork };

function work<In, Out>(run: (input: In) => Out | Promise<Out>) {
  return async (input: In): Promise<WorkResult<Out>> => {
    try {
      return { ok: true, value: await run(input) };
    } catch (thrown) {
      const error = thrown as Error & { code?: string; retryable?: boolean };
      return {
        ok: false,
        error: {
          name: error.name,
          message: error.message,
          stack: error.stack,
          code: error.code ?? 'INTERNAL_ERROR',
          retryable: error.retryable ?? false,
        },
      };
    }
  };
}

export const tell = work((task: TextTask): unknown =>
  task.kind === 'plan' ? tellStory(task).plan : tellChapter(task),
);
export const draw = work((request: PictureRequest) => drawPicture(request));
export const narrate = work((request: SpeechRequest) => speak(request));
export const judge = work(({ picture }: { picture: Uint8Array }) => judgePicture(picture));
export const score = work((request: CritiqueRequest) => scorePicture(request));
export const preview = work(({ picture }: { picture: Uint8Array }) => previewPicture(picture));
export const pressPdf = work((job: { manuscript: Manuscript; pictures: Pictures }) =>
  makePdf(job.manuscript, job.pictures),
);
export const pressEpub = work((job: { manuscript: Manuscript; pictures: Pictures; speech: Speeches }) =>
  makeEpub(job.manuscript, job.pictures, job.speech),
);
export const pressAudio = work((job: { manuscript: Manuscript; cover: Uint8Array; speech: Speeches }) =>
  makeAudio(job.manuscript, job.cover, job.speech),
);
