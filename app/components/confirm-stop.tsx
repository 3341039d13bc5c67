/** Leaving a book that is being drawn, or stopping it. */
import { useState } from 'react';
import { Link, useSubmit } from 'react-router';
import type { StoryView } from '../../src/making/story-view.ts';
import { makingWords, stopAndKeep, stopKeeps, stopTitle } from '../words/making.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

export function ConfirmStop({ story }: { story: StoryView }) {
  const [open, setOpen] = useState(false);
  const submit = useSubmit();
  return (
    <>
      <div className="acts">
        <Link className="btn" to="/library">
          {makingWords.leave}
        </Link>
        <button type="button" className="btn btn-quiet" onClick={() => setOpen(true)}>
          {makingWords.stop}
        </button>
      </div>
      <p className="note">{makingWords.leaveNote}</p>
      <ConfirmDialog
        open={open}
        onClose={() => setOpen(false)}
        title={stopTitle}
        body={stopKeeps(story)}
        keepLabel={makingWords.keepGoing}
        goLabel={stopAndKeep(story)}
        onGo={() => void submit({ intent: 'stop' }, { method: 'post', action: `/books/${story.id}` })}
      />
    </>
  );
}
