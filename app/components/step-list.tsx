/** The steps of a book: what is done, what happens now, what is still to come. */
import type { StoryView } from '../../src/making/story-view.ts';
import { clockTime } from '../words/counting.ts';
import { type StepGroup, stepGroups } from '../words/making.ts';
import { Icon, type IconName } from './icon.tsx';

const ICONS: Record<string, IconName> = {
  plan: 'book',
  sheet: 'people',
  text: 'book',
  art: 'brush',
  voice: 'sound',
  press: 'book',
};
const CLASSES = { done: '', now: 'is', running: 'busy', todo: 'todo', held: 'held', failed: 'bad' };

export function StepList({ story }: { story: StoryView }) {
  return (
    <ol className="steps">
      {stepGroups(story).map((group) => (
        <li key={group.key} className={CLASSES[group.state]} aria-current={group.state === 'now' ? 'step' : undefined}>
          <Icon name={iconOf(group)} />
          <span>
            {group.words}
            {group.again && <span className="again">{group.again}</span>}
            <span className="vh">{stateWords[group.state]}</span>
          </span>
          <span className="note num">{group.state === 'done' ? measured(group) : group.count}</span>
        </li>
      ))}
    </ol>
  );
}

const stateWords = {
  done: ', done',
  now: ', now',
  running: ', under way',
  todo: ', still to come',
  held: ', waits for a look',
  failed: ', not finished',
};
const iconOf = (group: StepGroup): IconName =>
  group.state === 'done'
    ? 'done'
    : group.state === 'failed' || group.state === 'held'
      ? 'warning'
      : (ICONS[group.key] ?? 'book');
const measured = (group: StepGroup): string =>
  group.seconds === undefined || group.seconds < 1 ? '' : clockTime(group.seconds);
