/** Draws one picture: kept when it was paid for, judged for children, scored by the critic, and drawn again when it will not do. */
import { numberFrom } from '../fingerprint.ts';
import type { CritiqueRequest, Picture, PictureRequest } from '../ports.ts';
import type { StepFailure } from '../record-ports.ts';
import type { Packing } from '../remember-answer.ts';
import type { ArtResult, Maker } from '../step-results.ts';
import type { StepWork } from '../step-work.ts';
import { codeOf } from '../wait-or-abort.ts';
import { mayComeRight, passGate, stopsAttempt } from './pass-gates.ts';
import { fileNameOf } from './picture-files.ts';

export interface DrawnPicture {
  picture: Picture;
  maker: Maker;
  critique?: ArtResult['critique'];
  /** Why somebody has to look at it first. */
  held?: StepFailure;
}
type Critiqued = Pick<CritiqueRequest, 'scene' | 'references'> & {
  /** Who drew the sheets. */
  sheetsBy: readonly string[];
};

/**
 * `what` is how people call the picture. Without `critiqued` there is nothing to compare it with (a sheet), and any fit picture
 * does. The best of all tries is kept: fit before unfit, then by score.
 */
export async function drawChecked(
  work: StepWork,
  what: string,
  request: Omit<PictureRequest, 'seed' | 'rejected'>,
  critiqued?: Critiqued,
): Promise<DrawnPicture> {
  const { redraws, bar } = work.deps.settings.critic;
  let best: DrawnPicture | undefined;
  let faults: string[] = [];
  let draws = 0;
  while (draws <= redraws) {
    const drawn = await draw(work, what, request, draws, faults).catch((error) => withoutRedraw(work, error, best));
    if (!drawn) break;
    const scored = drawn.held || !critiqued ? undefined : await score(work, drawn, request, critiqued);
    draws += 1;
    if (scored) drawn.critique = { ...scored, draws };
    if (!best || rank(drawn) > rank(best)) best = drawn;
    // What nobody can judge would not be judged if it were drawn again either.
    if (drawn.held ? drawn.held.code === 'NOT_MODERATED' : !scored || scored.advisory || scored.score >= bar) break;
    faults = scored?.faults ?? ['it is unfit for a book for children'];
  }
  // How often it was drawn in all, whichever of them was kept.
  if (best!.critique) best!.critique.draws = draws;
  return best!;
}

/** What is there already is kept when nobody makes a better one. */
function withoutRedraw(work: StepWork, error: unknown, best: DrawnPicture | undefined): undefined {
  if (!best || stopsAttempt(work, error) || mayComeRight(work, error)) throw error;
  work.deps.log.warn({ storyId: work.storyId, step: work.step, code: codeOf(error) }, 'it could not be drawn again');
}

const rank = ({ held, critique }: DrawnPicture): number => (held ? -1 : (critique?.score ?? 1));

async function draw(
  work: StepWork,
  what: string,
  wanted: Omit<PictureRequest, 'seed' | 'rejected'>,
  redraw: number,
  faults: string[],
): Promise<DrawnPicture> {
  const { seed } = work.claimed;
  // Another seed for each try: the same one would give the same picture.
  const name = redraw === 0 ? `${seed}/${work.step}` : `${seed}/${work.step}/${redraw}`;
  const request = { ...wanted, seed: numberFrom(name), ...(redraw > 0 && { rejected: { faults } }) };
  const { value: picture, maker } = await work.call(request, (call) => work.deps.images.draw(request, call), {
    packing: asFile(work),
  });
  const gate = await passGate(work, what, { kind: 'picture', picture });
  return { picture, maker, ...(!gate.passed && { held: gate.failure }) };
}

/** A picture that nobody can score is taken as it is: how like it is to its hero is a matter of quality, not of safety. */
async function score(
  work: StepWork,
  drawn: DrawnPicture,
  { cast, style }: Pick<PictureRequest, 'cast' | 'style'>,
  { scene, references, sheetsBy }: Critiqued,
): Promise<Omit<NonNullable<ArtResult['critique']>, 'draws'> | undefined> {
  const inScene = cast.filter(({ id }) => scene.actors.some(({ character }) => character === id));
  const drawnBy = [...new Set([drawn.maker.provider, ...sheetsBy])];
  const request = { picture: drawn.picture, scene, cast: inScene, style, references, drawnBy };
  try {
    const { value, maker } = await work.call(request, (call) => work.deps.critic.score(request, call));
    return { ...value, maker };
  } catch (error) {
    if (stopsAttempt(work, error)) throw error;
    work.deps.log.warn({ storyId: work.storyId, step: work.step, code: codeOf(error) }, 'no critic could score it');
    return undefined;
  }
}

function asFile({ store, deps }: StepWork): Packing<Picture> {
  return {
    async pack({ bytes, mediaType, width, height }) {
      const [file] = await store([{ name: fileNameOf('full', { mediaType }), bytes, mediaType }]);
      return { key: file!.key, mediaType, width, height };
    },
    async unpack(packed) {
      const { key, ...rest } = packed as { key: string } & Omit<Picture, 'bytes'>;
      return { ...rest, bytes: await deps.blobs.get(key) };
    },
  };
}
