/** Reads a page aloud: play and pause, the place that is spoken, speed, and what happens at the end of a page. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SpokenSentence } from '../../src/story/manuscript.ts';
import { type ReadingClock, silentClock, soundClock } from './reading-clock.ts';
import { NOWHERE, type Place, placeAt } from './sentence-spans.ts';

export interface PageSpeech {
  address: string;
  seconds: number;
  sentences: SpokenSentence[];
}
export interface ReadAloud {
  playing: boolean;
  /** The sound could not be played: sentences are lit by a silent clock. */
  silent: boolean;
  place: Place;
  toggle: () => void;
  stop: () => void;
  /** To the sentence before or after the one that is spoken. */
  skip: (by: 1 | -1) => void;
}

export function useReadAloud(speech: PageSpeech | undefined, rate: number, onPageEnd: () => boolean): ReadAloud {
  const [playing, setPlaying] = useState(false);
  const [silent, setSilent] = useState(false);
  const [place, setPlace] = useState(NOWHERE);
  const clock = useRef<ReadingClock>(undefined);
  const ended = useRef(onPageEnd);
  ended.current = onPageEnd;
  const wanted = useRef(playing);
  wanted.current = playing;
  const pace = useRef(rate);
  pace.current = rate;

  const { address } = speech ?? {};
  const length = speech?.seconds ?? 0;
  useEffect(() => {
    setPlace(NOWHERE);
    if (!address) return;
    const finish = () => {
      if (!ended.current()) setPlaying(false);
    };
    const made = silent ? silentClock(length, finish) : soundClock(address, finish, () => setSilent(true));
    made.setRate(pace.current);
    clock.current = made;
    if (wanted.current) void start(made, setPlaying, setSilent);
    return () => {
      clock.current = undefined;
      made.close();
    };
  }, [address, length, silent]);

  useEffect(() => clock.current?.setRate(rate), [rate]);
  useEffect(() => {
    if (!playing) clock.current?.pause();
    else if (clock.current) void start(clock.current, setPlaying, setSilent);
  }, [playing]);

  // The page follows the clock, not the other way round: what is lit is what is heard.
  const sentences = speech?.sentences;
  useEffect(() => {
    if (!playing || !sentences) return;
    let frame = 0;
    const look = () => {
      const next = clock.current ? placeAt(sentences, clock.current.seconds()) : NOWHERE;
      setPlace((last) => (last.sentence === next.sentence && last.word === next.word ? last : next));
      frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [playing, sentences]);

  const toggle = useCallback(() => setPlaying((on) => !on), []);
  const stop = useCallback(() => setPlaying(false), []);
  const skip = (by: 1 | -1) => {
    const next = sentences?.[Math.max(0, place.sentence + by)];
    if (!next || !sentences) return;
    clock.current?.seek(next.start);
    setPlace(placeAt(sentences, next.start));
  };
  return { playing, silent, place, toggle, stop, skip };
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
