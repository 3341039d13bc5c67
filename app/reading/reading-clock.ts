/** The clock a page is read by: the sound's own time, or a silent one where the sound cannot be played. */

export interface ReadingClock {
  /** Seconds since the start of the chapter's sound. */
  seconds(): number;
  /** Throws what the browser throws: NotAllowedError before the first touch, NotSupportedError when it cannot play. */
  play(): Promise<void>;
  pause(): void;
  seek(seconds: number): void;
  setRate(rate: number): void;
  close(): void;
}

export function soundClock(address: string, onEnd: () => void, onBroken: () => void): ReadingClock {
  const sound = new Audio(address);
  sound.preload = 'auto';
  // Slower reading keeps the voice's pitch.
  sound.preservesPitch = true;
  sound.addEventListener('ended', onEnd);
  sound.addEventListener('error', onBroken);
  return {
    seconds: () => sound.currentTime,
    play: () => sound.play(),
    pause: () => sound.pause(),
    seek: (seconds) => {
      sound.currentTime = seconds;
    },
    setRate: (rate) => {
      sound.defaultPlaybackRate = rate;
      sound.playbackRate = rate;
    },
    close: () => {
      sound.removeEventListener('ended', onEnd);
      sound.removeEventListener('error', onBroken);
      sound.pause();
      sound.removeAttribute('src');
      sound.load();
    },
  };
}

/** Goes through a chapter's sentences at their own pace, without a sound. `now` gives milliseconds. */
export function silentClock(lengthSeconds: number, onEnd: () => void, now = () => performance.now()): ReadingClock {
  let at = 0;
  let since: number | undefined;
  let rate = 1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const seconds = () => Math.min(lengthSeconds, at + (since === undefined ? 0 : ((now() - since) / 1000) * rate));
  const hold = () => {
    at = seconds();
    since = undefined;
    clearTimeout(timer);
  };
  const go = () => {
    since = now();
    const end = () => {
      hold();
      onEnd();
    };
    timer = setTimeout(end, ((lengthSeconds - at) / rate) * 1000);
  };
  const whileGoing = (change: () => void) => {
    const going = since !== undefined;
    hold();
    change();
    if (going) go();
  };
  return {
    seconds,
    play: async () => {
      if (since === undefined) go();
    },
    pause: hold,
    seek: (to) => whileGoing(() => (at = to)),
    setRate: (to) => whileGoing(() => (rate = to)),
    close: hold,
  };
}
