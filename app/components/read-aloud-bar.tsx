/** The bar under the book: play and pause, sentence by sentence, speed, and turning by itself. */
import type { ReadAloud } from '../reading/use-read-aloud.ts';
import { readBy, readerWords } from '../words/reader.ts';
import { Icon } from './icon.tsx';

interface ReadAloudBarProps {
  aloud: ReadAloud;
  voice: string | undefined;
  /** "Page 3 of 5". */
  where: string;
  hasVoice: boolean;
  onPlay: () => void;
  rate: number;
  onRate: () => void;
  autoTurn: boolean;
  onAutoTurn: () => void;
  onPrevious: () => void;
  onNext: () => void;
}

export function ReadAloudBar(props: ReadAloudBarProps) {
  const { aloud, hasVoice } = props;
  return (
    <section className="rab" aria-label={readerWords.readAloud}>
      <p className="who">
        <b>{readBy(props.voice)}</b>
        <br />
        <span className="note num">{aloud.silent ? readerWords.silent : props.where}</span>
      </p>
      <div className="mid">
        <RoundButton className="phone" label={readerWords.previous} icon="previous" onClick={props.onPrevious} />
        <RoundButton
          label={readerWords.sentenceBack}
          icon="sentenceBack"
          disabled={!aloud.playing}
          onClick={() => aloud.skip(-1)}
        />
        <button
          type="button"
          className={aloud.playing ? 'big playing' : 'big'}
          aria-label={aloud.playing ? readerWords.pause : readerWords.play}
          disabled={!hasVoice}
          onClick={props.onPlay}
        >
          <Icon name={aloud.playing ? 'pause' : 'play'} />
        </button>
        <RoundButton
          label={readerWords.sentenceOn}
          icon="sentenceOn"
          disabled={!aloud.playing}
          onClick={() => aloud.skip(1)}
        />
        <RoundButton className="phone" label={readerWords.next} icon="next" onClick={props.onNext} />
      </div>
      <div className="e">
        <button
          type="button"
          className="btn"
          onClick={props.onRate}
          aria-label={`${readerWords.speed}: ${readerWords.speeds[props.rate]}`}
        >
          {readerWords.speeds[props.rate]}
        </button>
        <button type="button" className="btn" aria-pressed={props.autoTurn} onClick={props.onAutoTurn}>
          {readerWords.autoTurn}: {props.autoTurn ? readerWords.on : readerWords.off}
        </button>
      </div>
    </section>
  );
}

interface RoundButtonProps {
  label: string;
  icon: Parameters<typeof Icon>[0]['name'];
  onClick: () => void;
  disabled?: boolean;
  className?: string;
}
function RoundButton({ label, icon, onClick, disabled, className = '' }: RoundButtonProps) {
  return (
    <button
      type="button"
      className={`btn btn-ic ${className}`}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} flip />
    </button>
  );
}
