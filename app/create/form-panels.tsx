/** The parts of the form. One lies open under the sentence at a time; as a plain form, and without scripts, all do. */
import type { ReactNode } from 'react';
import {
  ageNotes,
  ageWords,
  genreWords,
  ideas,
  moodWords,
  pronounWords,
  styleWords,
  timeWords,
} from '../words/brief-choices.ts';
import { createWords, type PanelKey, panelWords } from '../words/create.ts';
import { ChoiceField, type FormPart, SelectField, TextField } from './form-field.tsx';
import { FriendFields } from './friend-fields.tsx';
import { KindPicker } from './kind-picker.tsx';
import type { Language } from './languages.ts';

interface FormPanelsProps extends FormPart {
  open: PanelKey;
  /** What books can be written in; nothing is asked when there is only one. */
  languages: readonly Language[];
}

export function FormPanels({ open, languages, ...part }: FormPanelsProps) {
  const panel = (key: PanelKey, children: ReactNode) => (
    <section
      key={key}
      id={`panel-${key}`}
      className={key === open ? 'panel is-open' : 'panel'}
      aria-labelledby={`panel-${key}-title`}
    >
      <div className="th">
        <h2 id={`panel-${key}-title`}>{panelWords[key].title}</h2>
        {panelWords[key].note && <p className="note">{panelWords[key].note}</p>}
      </div>
      {children}
    </section>
  );
  return (
    <div className="tray">
      {panel(
        'hero',
        <div className="two">
          <TextField field="name" maxLength={60} required {...part} />
          <TextField field="kind" maxLength={100} {...part} />
          <KindPicker field="kind" {...part} />
          <div className="whole">
            <TextField field="look" maxLength={180} ideas={ideas.look} {...part} />
          </div>
          <div className="whole">
            <ChoiceField field="pronouns" words={pronounWords} optional="You choose" {...part} />
          </div>
        </div>,
      )}
      {panel('friends', <FriendFields {...part} />)}
      {panel(
        'place',
        <div className="stack">
          <TextField field="place" maxLength={120} ideas={ideas.place} {...part} />
          <ChoiceField field="timeOfDay" words={timeWords} {...part} />
        </div>,
      )}
      {panel(
        'feel',
        <div className="stack">
          <ChoiceField field="genre" words={genreWords} {...part} />
          <ChoiceField field="mood" words={moodWords} {...part} />
        </div>,
      )}
      {panel('lesson', <TextField field="lesson" maxLength={200} ideas={ideas.lesson} {...part} />)}
      {panel(
        'reader',
        <div className="two reader-fields">
          <ChoiceField field="age" words={ageWords} note={(age) => ageNotes[age]} {...part} />
          <TextField field="chapters" type="number" maxLength={2} {...part} />
          {languages.length > 1 && (
            <SelectField
              field="language"
              options={languages.map(({ tag, name, own }) => ({
                value: tag,
                label: own === name ? name : `${name} (${own})`,
              }))}
              {...part}
            />
          )}
        </div>,
      )}
      {panel(
        'style',
        <ChoiceField
          field="style"
          words={styleWords}
          className="pics"
          picture={(style) => <img src={`/styles/${style}.webp`} alt="" width={480} height={480} />}
          {...part}
        />,
      )}
      {panel('title', <TextField field="title" maxLength={120} {...part} />)}
      {panel('dedication', <TextField field="dedication" maxLength={200} ideas={ideas.dedication} {...part} />)}
      <p className="vh" aria-live="polite">
        {part.faults.form ?? createWords.kept}
      </p>
    </div>
  );
}
