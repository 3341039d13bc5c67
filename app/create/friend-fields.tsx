/** Who comes along: one friend's fields after the other, added one at a time. */
import { useState } from 'react';
import { Icon } from '../components/icon.tsx';
import { createWords } from '../words/create.ts';
import { FRIENDS, friendsOf } from './draft.ts';
import { type FormPart, TextField } from './form-field.tsx';
import { KindPicker } from './kind-picker.tsx';

export function FriendFields(part: FormPart) {
  const [asked, setAsked] = useState(1);
  const given = friendsOf(part.draft).map((friend) => FRIENDS.indexOf(friend) + 1);
  const shown = Math.max(asked, ...given);
  const add = () => {
    setAsked(shown + 1);
    // After its fields are drawn.
    requestAnimationFrame(() => document.getElementById(FRIENDS[shown]?.name ?? '')?.focus());
  };
  return (
    <>
      {/* Without scripts nothing can be added, so all are there; the style sheet hides the later ones. */}
      {FRIENDS.map(({ name, kind }, i) => (
        <div key={name} className={i < shown ? 'two friend' : 'two friend later'}>
          <TextField field={name} maxLength={60} {...part} />
          <TextField field={kind} maxLength={280} {...part} />
          {i === shown - 1 && <KindPicker field={kind} {...part} />}
        </div>
      ))}
      {shown < FRIENDS.length && (
        <button type="button" className="btn btn-quiet add-friend" onClick={add}>
          <Icon name="plus" /> {createWords.addFriend}
        </button>
      )}
    </>
  );
}
