/** Reads a page aloud: play and pause, the place that is spoken, speed, and what happens at the end of a page. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SpokenSentence } from '../../src/story/manuscript.ts';
import { type ReadingClock, silentClock, soundClock } from './reading-clock.ts';
import { NOWHERE, type Place, placeAt } from './sentence-spans.ts';

/** A chapter's sound; its words may go over several pages. */
export interface PageSpeech {
  address: string;
  seconds: number;
  sentences: SpokenSentence[];
}
export interface Reading {
  speech: PageSpeech | undefined;
  /** The sentences that stand on the page that lies open. */
  part: { first: number; last: number };
  rate: number;
  /** The page was read to its end. Answers whether reading goes on, with the page turned. */
  onEnd: () => boolean;
  /** The reader asked for a sentence of the page after or before. */
  onTurn: (by: 1 | -1) => void;
}
export interface ReadAloud {
  playing: boolean;
  /** The sound could not be played: sentences are lit by a silent clock. */
  silent: boolean;
  place: Place;
  toggle: () => void;
  /** To the sentence before or after the one that is spoken. */
  skip: (by: 1 | -1) => void;
}

export function useReadAloud(reading: Reading): ReadAloud {
  const { speech, part, rate } = reading;
  const [playing, setPlaying] = useState(false);
  const [silent, setSilent] = useState(false);
  const [place, setPlace] = useState(NOWHERE);
  const clock = useRef<ReadingClock>(undefined);
  /** The page was left for another one, which is not open yet. */
  const leaving = useRef(false);
  const latest = useRef({ ...reading, playing });
  latest.current = { ...reading, playing };

  const { address, sentences } = speech ?? {};
  const length = speech?.seconds ?? 0;
  useEffect(() => {
    setPlace(NOWHERE);
    if (!address) return;
    const finish = () => {
      if (!latest.current.onEnd()) setPlaying(false);
    };
    const made = silent ? silentClock(length, finish) : soundClock(address, finish, () => setSilent(true));
    made.setRate(latest.current.rate);
    clock.current = made;
    bringToPage(made, latest.current);
    if (latest.current.playing) void start(made, setPlaying, setSilent);
    return () => {
      clock.current = undefined;
      made.close();
    };
  }, [address, length, silent]);

  // Another page of the same chapter: the sound goes on when it leads there, and is taken there when a hand turned.
  const { first, last } = part;
  useEffect(() => {
    leaving.current = false;
    if (!clock.current) return;
    bringToPage(clock.current, latest.current);
    if (!latest.current.playing) setPlace(NOWHERE);
  }, [first, last]);

  useEffect(() => clock.current?.setRate(rate), [rate]);
  useEffect(() => {
    if (!playing) clock.current?.pause();
    else if (clock.current) {
      leaving.current = false;
      bringToPage(clock.current, latest.current);
      void start(clock.current, setPlaying, setSilent);
    }
  }, [playing]);

  // The page follows the clock, not the other way round: what is lit is what is heard.
  useEffect(() => {
    if (!playing || !sentences) return;
    let frame = 0;
    const look = () => {
      const next = clock.current ? placeAt(sentences, clock.current.seconds()) : NOWHERE;
      if (next.sentence <= last) {
        setPlace((before) => (before.sentence === next.sentence && before.word === next.word ? before : next));
      } else if (!leaving.current) {
        leaving.current = true;
        if (!latest.current.onEnd()) {
          setPlaying(false);
          setPlace(NOWHERE);
        }
      }
      frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [playing, sentences, last]);

  const toggle = useCallback(() => setPlaying((on) => !on), []);
  const skip = (by: 1 | -1) => {
    const to = Math.max(0, place.sentence + by);
    const next = sentences?.[to];
    if (!next || !sentences) return;
    clock.current?.seek(next.start);
    if (to >= first && to <= last) return setPlace(placeAt(sentences, next.start));
    leaving.current = true;
    latest.current.onTurn(by);
  };
  return { playing, silent, place, toggle, skip };
}

/** Takes the sound to the first sentence of the page, unless it is on the page already. */
function bringToPage(clock: ReadingClock, { speech, part }: Pick<Reading, 'speech' | 'part'>): void {
  const sentences = speech?.sentences ?? [];
  const { sentence } = placeAt(sentences, clock.seconds());
  const start = sentences[part.first]?.start;
  // Before the first sentence of all there is a breath, which belongs to the first page.
  const before = sentence < part.first && part.first > 0;
  if (start !== undefined && (before || sentence > part.last)) clock.seek(start);
}

async function start(
  clock: ReadingClock,
  setPlaying: (on: boolean) => void,
  setSilent: (on: boolean) => void,
): Promise<void> {
  try {
    await clock.play();
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'NotSupportedError') setSilent(true);
    // Before the first touch a browser plays nothing: the play button stands ready. An abort is a page that was turned.
    else if (name === 'NotAllowedError') setPlaying(false);
  }
}
