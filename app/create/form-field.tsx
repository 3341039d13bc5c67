/** The form's fields: a line of text with ideas beside it, and a choice of a few; each with its label, help and fault. */
import type { ReactNode } from 'react';
import { Icon } from '../components/icon.tsx';
import { capitalized } from '../words/counting.ts';
import { createWords, faultLine, fieldWords } from '../words/create.ts';
import type { Draft, DraftField } from './draft.ts';
import type { DraftFaults } from './draft-faults.ts';

export interface FormPart {
  draft: Draft;
  faults: DraftFaults;
  onChange: (field: DraftField, value: string) => void;
}

function Fault({ field, faults }: { field: DraftField; faults: DraftFaults }) {
  const message = faults[field];
  if (!message) return null;
  return (
    <span className="err" id={`${field}-fault`}>
      <Icon name="warning" /> {faultLine(field, message)}
    </span>
  );
}

const describedBy = (field: DraftField, faults: DraftFaults): string | undefined =>
  [faults[field] && `${field}-fault`, fieldWords[field].help && `${field}-help`].filter(Boolean).join(' ') || undefined;

interface TextFieldProps extends FormPart {
  field: DraftField;
  maxLength: number;
  required?: boolean;
  ideas?: readonly string[];
  type?: 'text' | 'number';
}

export function TextField({
  field,
  draft,
  faults,
  onChange,
  maxLength,
  required,
  ideas,
  type = 'text',
}: TextFieldProps) {
  const words = fieldWords[field];
  return (
    <div className={`field field-${field}`}>
      <label htmlFor={field}>{words.label}</label>
      <input
        id={field}
        name={field}
        className="in"
        dir="auto"
        autoComplete="off"
        value={draft[field]}
        placeholder={words.placeholder}
        aria-invalid={faults[field] ? true : undefined}
        aria-describedby={describedBy(field, faults)}
        aria-required={required}
        onChange={(event) => onChange(field, event.target.value)}
        {...(type === 'number' ? { type, min: 1, max: 12, inputMode: 'numeric' } : { type, maxLength })}
      />
      {words.help && (
        <span className="help" id={`${field}-help`}>
          {words.help}
        </span>
      )}
      <Fault field={field} faults={faults} />
      {ideas && (
        <div className="ideas">
          <span className="note">{createWords.idea}</span>
          {ideas.map((idea) => (
            <button key={idea} type="button" className="idea" onClick={() => onChange(field, idea)}>
              {idea}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

interface SelectFieldProps extends FormPart {
  field: DraftField;
  options: readonly { value: string; label: string; lang?: string }[];
}

/** A choice of many. An empty draft stands for the first. */
export function SelectField({ field, draft, faults, onChange, options }: SelectFieldProps) {
  const words = fieldWords[field];
  return (
    <div className={`field field-${field}`}>
      <label htmlFor={field}>{words.label}</label>
      <select
        id={field}
        name={field}
        className="in"
        value={draft[field] || options[0]?.value}
        aria-invalid={faults[field] ? true : undefined}
        aria-describedby={describedBy(field, faults)}
        onChange={(event) => onChange(field, event.target.value)}
      >
        {options.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang}>
            {label}
          </option>
        ))}
      </select>
      {words.help && (
        <span className="help" id={`${field}-help`}>
          {words.help}
        </span>
      )}
      <Fault field={field} faults={faults} />
    </div>
  );
}

interface ChoiceFieldProps<K extends string> extends FormPart {
  field: DraftField;
  words: Readonly<Record<K, string>>;
  /** What stands above a choice: its picture. */
  picture?: (key: K) => ReactNode;
  note?: (key: K) => string;
  className?: string;
  /** One may choose nothing. */
  optional?: string;
}

export function ChoiceField<K extends string>(props: ChoiceFieldProps<K>) {
  const { field, words, draft, faults, onChange, picture, note, optional } = props;
  const options: [string, string][] = Object.entries(words);
  if (optional !== undefined) options.unshift(['', optional]);
  return (
    <fieldset className={`field choice ${props.className ?? ''}`} aria-describedby={describedBy(field, faults)}>
      <legend className="lab">{fieldWords[field].label}</legend>
      <div className="options">
        {options.map(([key, label]) => (
          <label key={key} className={picture ? 'pk' : 'ck'}>
            <input
              type="radio"
              name={field}
              value={key}
              checked={draft[field] === key}
              onChange={() => onChange(field, key)}
            />
            {picture?.(key as K)}
            <span>
              {capitalized(label)}
              {note && <span className="note">{note(key as K)}</span>}
            </span>
          </label>
        ))}
      </div>
      <Fault field={field} faults={faults} />
    </fieldset>
  );
}
