/** Says in plain words why a book is not going on, shows what somebody has to look at, and offers what can be done about it. */
import { Form, Link, useNavigation } from 'react-router';
import type { StoryView } from '../../src/making/story-view.ts';
import { canHappen } from '../../src/story/life-cycle.ts';
import { dollars } from '../words/counting.ts';
import { makingWords, stopKeeps } from '../words/making.ts';
import { troubleOf, troubleWords } from '../words/trouble.ts';
import { HeldParts } from './held-parts.tsx';
import { Icon } from './icon.tsx';

const TITLES = {
  error: makingWords.errorTitle,
  cancelled: makingWords.stoppedTitle,
  paused: makingWords.pausedTitle,
  needs_review: makingWords.reviewTitle,
};
const standsStill = (status: StoryView['status']): status is keyof typeof TITLES => status in TITLES;

export function TroubleNotice({ story }: { story: StoryView }) {
  const { status, totals } = story;
  if (!standsStill(status)) return null;
  const wrong = status === 'error';
  const review = status === 'needs_review';
  const unfit = story.errors.some(({ code }) => code === 'CONTENT_REJECTED');
  return (
    <div className="trouble">
      <div className={wrong ? 'notice stop' : 'notice warn'} role={wrong ? 'alert' : undefined}>
        <Icon name={status === 'cancelled' || status === 'paused' ? 'stopped' : 'warning'} />
        <div>
          <p>
            <b>{TITLES[status]}</b>
          </p>
          {(wrong || status === 'paused') && <Reasons story={story} />}
          <p>
            {review ? makingWords.review : stopKeeps(story)}
            {totals.costMicros > 0 && !review && ` ${troubleWords.costs(dollars(totals.costMicros))}`}
          </p>
        </div>
      </div>
      {review && <HeldParts story={story} />}
      <Form method="post" action={`/books/${story.id}`} className="acts">
        {/* What is approved is what was on this page, not what was held since. */}
        {review && story.held.map(({ step }) => <input key={step} type="hidden" name="seen" value={step} />)}
        {canHappen(status, 'approve') && (
          <Choice intent="approve" icon="done" words={makingWords.approve} look="btn btn-main btn-big" />
        )}
        {unfit && (
          <Link className="btn btn-main btn-big" to={`/create?like=${story.id}`}>
            {troubleWords.rewrite}
          </Link>
        )}
        {canHappen(status, 'resume') && !unfit && (
          <Choice
            intent="resume"
            icon="brush"
            words={review ? makingWords.makeAgain : makingWords.resume}
            look={review ? 'btn btn-big' : 'btn btn-main btn-big'}
          />
        )}
      </Form>
      <OperatorDetails story={story} />
    </div>
  );
}

/** Each thing that happened once, however many parts it happened to. */
function Reasons({ story }: { story: StoryView }) {
  const told = new Map(story.errors.map((error) => [error.code, troubleOf(error, story)]));
  return [...told].map(([code, { what, next }]) => (
    <p key={code}>
      {what} {next}
    </p>
  ));
}

/** Models, codes and settings: for the one who can change them, and out of the way of everybody else. */
function OperatorDetails({ story }: { story: StoryView }) {
  const errors = story.status === 'cancelled' ? [] : story.errors;
  if (errors.length === 0) return null;
  return (
    <details className="for-operator">
      <summary>{troubleWords.forOperator}</summary>
      <ul>
        {errors.map(({ step, code, message, next }) => (
          <li key={`${step} ${code}`}>
            <code>
              {step} {code}
            </code>
            <p>
              {message} {next}
            </p>
          </li>
        ))}
      </ul>
    </details>
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
