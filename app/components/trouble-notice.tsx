/** Says in plain words why a book is not going on, and offers what can be done about it. */
import { Form, useNavigation } from 'react-router';
import type { StoryView } from '../../src/making/story-view.ts';
import { canHappen } from '../../src/story/life-cycle.ts';
import { makingWords, stopKeeps } from '../words/making.ts';
import { Icon } from './icon.tsx';

const TITLES = {
  error: makingWords.errorTitle,
  cancelled: makingWords.stoppedTitle,
  paused: makingWords.pausedTitle,
  needs_review: makingWords.reviewTitle,
};
const standsStill = (status: StoryView['status']): status is keyof typeof TITLES => status in TITLES;

export function TroubleNotice({ story }: { story: StoryView }) {
  const { status, errors } = story;
  if (!standsStill(status)) return null;
  const wrong = status === 'error';
  return (
    <div className="trouble">
      <div className={wrong ? 'notice stop' : 'notice warn'} role={wrong ? 'alert' : undefined}>
        <Icon name={status === 'cancelled' || status === 'paused' ? 'stopped' : 'warning'} />
        <div>
          <p>
            <b>{TITLES[status]}</b>
          </p>
          {status !== 'cancelled' &&
            errors.map((error) => (
              <p key={`${error.step} ${error.code}`}>
                {error.message} {error.next}
              </p>
            ))}
          <p>{status === 'needs_review' ? makingWords.review : stopKeeps(story)}</p>
        </div>
      </div>
      <Form method="post" action={`/books/${story.id}`} className="acts">
        {canHappen(status, 'approve') && (
          <Choice intent="approve" icon="done" words={makingWords.approve} look="btn btn-main btn-big" />
        )}
        {canHappen(status, 'resume') && (
          <Choice
            intent="resume"
            icon="brush"
            words={status === 'needs_review' ? makingWords.makeAgain : makingWords.resume}
            look={status === 'needs_review' ? 'btn btn-big' : 'btn btn-main btn-big'}
          />
        )}
      </Form>
    </div>
  );
}

interface ChoiceProps {
  intent: 'approve' | 'resume';
  icon: 'done' | 'brush';
  words: string;
  look: string;
}
function Choice({ intent, icon, words, look }: ChoiceProps) {
  const sending = useNavigation().state !== 'idle';
  return (
    <button type="submit" className={look} name="intent" value={intent} aria-busy={sending || undefined}>
      <Icon name={icon} /> {words}
    </button>
  );
}
