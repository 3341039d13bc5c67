/** Says to screen readers what is being done now, at most once in ten seconds. */
import { useEffect, useRef, useState } from 'react';

const SPEAK_EVERY_MS = 10_000;

export function NowStatus({ words }: { words: string }) {
  const [said, setSaid] = useState(words);
  const lastAt = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, lastAt.current + SPEAK_EVERY_MS - performance.now());
    const timer = setTimeout(() => {
      lastAt.current = performance.now();
      setSaid(words);
    }, wait);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p className="vh" role="status">
      {said}
    </p>
  );
}
