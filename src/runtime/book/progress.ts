/** Shows a book being made in the terminal: a live list of tasks, a progress bar and the time left. */
import { type DefaultRenderer, Listr, type ListrTaskWrapper, type SimpleRenderer } from 'listr2';
import type { StepKind, StoryView } from '../../making/story-view.ts';

/** The tasks people see, and the steps that belong to each. */
const TASKS: readonly { title: string; kinds: readonly StepKind[] }[] = [
  { title: 'Planning the story', kinds: ['plan'] },
  { title: 'Getting to know the characters', kinds: ['sheet'] },
  { title: 'Writing', kinds: ['text'] },
  { title: 'Painting', kinds: ['art'] },
  { title: 'Reading aloud', kinds: ['voice'] },
  { title: 'Binding: PDF, EPUB, audio', kinds: ['press', 'complete'] },
];
const BAR_WIDTH = 30;

/** One line: `[#########-----] 12 of 27 steps, about 9 s left`. No time is told where none can be told honestly. */
export function progressLine({ current, total, secondsLeft }: StoryView['progress']): string {
  const filled = total === 0 ? 0 : Math.round((current / total) * BAR_WIDTH);
  const bar = `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}]`;
  const left = secondsLeft === undefined ? '' : `, about ${Math.max(1, Math.round(secondsLeft))} s left`;
  return `${bar} ${current} of ${total} steps${left}`;
}

/** How far one task is; undefined before its steps are known. */
export function taskState(
  view: StoryView,
  kinds: readonly StepKind[],
): { done: number; total: number; failed: boolean } | undefined {
  const steps = view.steps.filter((step) => kinds.includes(step.kind));
  if (steps.length === 0) return undefined;
  return {
    done: steps.filter((step) => step.status === 'done').length,
    total: steps.length,
    failed: steps.some((step) => step.status === 'failed'),
  };
}

type Task = ListrTaskWrapper<unknown, typeof DefaultRenderer, typeof SimpleRenderer>;

/** Shows every view it is given until the last one; resolves when the list has been drawn to its end. */
export async function showProgress(views: AsyncIterable<StoryView>): Promise<void> {
  const shown = TASKS.map((task) => ({ ...task, settled: Promise.withResolvers<void>() }));
  const wrappers = new Map<string, Task>();
  const list = new Listr(
    [
      ...shown.map(({ title, settled }) => ({
        title,
        task: (_: unknown, task: Task) => {
          wrappers.set(title, task);
          return settled.promise;
        },
        rendererOptions: { bottomBar: false },
      })),
    ],
    {
      concurrent: true,
      exitOnError: false,
      registerSignalListeners: false,
      rendererOptions: { showErrorMessage: false },
    },
  );
  const drawn = list.run().catch(() => {});
  for await (const view of views) {
    for (const { title, kinds, settled } of shown) {
      const state = taskState(view, kinds);
      const task = wrappers.get(title);
      if (!state || !task) continue;
      task.title = state.total > 1 ? `${title} (${state.done} of ${state.total})` : title;
      if (state.failed) settled.reject(new Error(title));
      else if (state.done === state.total && view.steps.length > 1) settled.resolve();
    }
    const running = shown.findLast(({ title }) => wrappers.get(title)?.task.isPending());
    if (running) wrappers.get(running.title)!.output = progressLine(view.progress);
  }
  // Whatever has not ended by now will not end in this run; it has not failed either.
  for (const { settled, title } of shown) {
    const task = wrappers.get(title);
    if (task?.task.isPending()) task.skip();
    settled.resolve();
    settled.promise.catch(() => {});
  }
  await drawn;
}
