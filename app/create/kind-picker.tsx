/** Everybody who can be drawn, to be picked by their picture. */
import { keysOf, kindWords } from '../words/brief-choices.ts';
import { createWords } from '../words/create.ts';
import type { DraftField } from './draft.ts';
import type { FormPart } from './form-field.tsx';

/** The field above takes any words. */
export function KindPicker({ field, draft, onChange }: FormPart & { field: DraftField }) {
  return (
    <fieldset className="whole kinds" aria-label={createWords.idea}>
      {keysOf(kindWords).map((kind) => (
        <button
          key={kind}
          type="button"
          className="kind"
          aria-pressed={draft[field] === kindWords[kind]}
          onClick={() => onChange(field, kindWords[kind])}
        >
          <img src={`/kinds/${kind}.webp`} alt="" width={240} height={280} loading="lazy" />
          <span>{kindWords[kind]}</span>
        </button>
      ))}
    </fieldset>
  );
}
