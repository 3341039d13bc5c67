/** What has to be looked at before a book can start, with a way to each field. */
import { useEffect, useRef } from 'react';
import { Icon } from '../components/icon.tsx';
import { createWords, faultLine, fieldWords, type PanelKey } from '../words/create.ts';
import type { DraftField } from './draft.ts';
import type { DraftFaults } from './draft-faults.ts';
import { panelOf } from './panel-of.ts';

interface FaultListProps {
  faults: DraftFaults;
  /** The words have no place in a children's book, whether or not there is a field to point to. */
  unfit: boolean;
  onOpen: (panel: PanelKey, field: DraftField) => void;
}

export function FaultList({ faults, unfit, onOpen }: FaultListProps) {
  const box = useRef<HTMLDivElement>(null);
  const list = Object.entries(faults);
  const found = list.length > 0 || unfit;
  // The answer to a sent form is where the eyes and the screen reader should be.
  useEffect(() => {
    if (found) box.current?.focus();
  }, [found]);
  if (!found) return null;
  return (
    <div className="notice stop" role="alert" tabIndex={-1} ref={box}>
      <Icon name="warning" />
      <div>
        <p>
          <b>{unfit ? createWords.unfit : list.length === 1 ? createWords.fix : createWords.fixMany}</b>
        </p>
        {unfit && <p>{list.length > 0 ? createWords.unfitHelp : createWords.unfitWhole}</p>}
        <ul>
          {list.map(([field, message]) => (
            <li key={field}>
              {field === 'form' ? (
                message
              ) : (
                <>
                  <a
                    href={`#${field}`}
                    onClick={(event) => {
                      event.preventDefault();
                      onOpen(panelOf(field as DraftField), field as DraftField);
                    }}
                  >
                    {fieldWords[field as DraftField].label}
                  </a>
                  : {faultLine(field as DraftField, message)}
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
