/** Says in plain words why a book is not going on, and offers to go on. */
import { Form, useNavigation } from 'react-router';
import type { StoryView } from '../../src/making/story-view.ts';
import { canHappen } from '../../src/story/life-cycle.ts';
import { makingWords, stopKeeps } from '../words/making.ts';
import { Icon } from './icon.tsx';

export function TroubleNotice({ story }: { story: StoryView }) {
  const { status, errors } = story;
  const sending = useNavigation().state !== 'idle';
  if (status !== 'error' && status !== 'cancelled' && status !== 'needs_review') return null;
  const title = {
    error: makingWords.errorTitle,
    cancelled: makingWords.stoppedTitle,
    needs_review: makingWords.reviewTitle,
  };
  return (
    <div className="trouble">
      <div
        className={status === 'error' ? 'notice stop' : 'notice warn'}
        role={status === 'error' ? 'alert' : undefined}
      >
        <Icon name={status === 'error' ? 'warning' : 'stopped'} />
        <div>
          <p>
            <b>{title[status]}</b>
          </p>
          {status === 'error' &&
            errors.map((error) => (
              <p key={`${error.step} ${error.code}`}>
                {error.message} {error.next}
              </p>
            ))}
          <p>{status === 'needs_review' ? makingWords.review : stopKeeps(story)}</p>
        </div>
      </div>
      {canHappen(status, 'resume') && (
        <Form method="post" action={`/books/${story.id}`}>
          <button
            type="submit"
            className="btn btn-main btn-big"
            name="intent"
            value="resume"
            aria-busy={sending || undefined}
          >
            <Icon name="brush" /> {makingWords.resume}
          </button>
        </Form>
      )}
    </div>
  );
}
