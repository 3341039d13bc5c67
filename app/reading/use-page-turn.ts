/** Turns pages by arrow keys, swipe and click; buttons and the list of pages call `go` themselves. */
import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';

/** Pixels a finger must travel sideways, and how much more than up or down. */
const SWIPE = 44;
const SIDEWAYS = 1.5;

interface Turning {
  on: () => void;
  back: () => void;
  first: () => void;
  last: () => void;
  togglePlay: () => void;
  dir: 'ltr' | 'rtl';
}

export function usePageTurn(turning: Turning) {
  const latest = useRef(turning);
  latest.current = turning;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      const acts = keyActs(latest.current);
      const act = acts[event.key];
      if (!act) return;
      const inside = event.target instanceof Element ? event.target.closest('button, a, summary, input, select') : null;
      // Space presses the focused control; arrows turn the page wherever the focus is.
      if (inside && event.key === ' ') return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  const from = useRef<{ x: number; y: number }>(undefined);
  const swiped = useRef(false);
  const turnTo = (side: 'left' | 'right') => {
    const { dir, on, back } = latest.current;
    (side === 'right') === (dir === 'ltr') ? on() : back();
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      swiped.current = false;
      from.current = event.pointerType === 'mouse' ? undefined : { x: event.clientX, y: event.clientY };
    },
    onPointerUp: (event: PointerEvent) => {
      if (!from.current) return;
      const x = event.clientX - from.current.x;
      const y = event.clientY - from.current.y;
      from.current = undefined;
      if (Math.abs(x) < SWIPE || Math.abs(x) < Math.abs(y) * SIDEWAYS) return;
      swiped.current = true;
      // A finger that moves left pulls in what is on the right.
      turnTo(x < 0 ? 'right' : 'left');
    },
    onClick: (event: MouseEvent) => {
      if (swiped.current || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('button, a, summary')) return;
      // Words that were marked to be copied are not a click on the page.
      if (getSelection()?.toString()) return;
      const box = event.currentTarget.getBoundingClientRect();
      turnTo(event.clientX > box.left + box.width / 2 ? 'right' : 'left');
    },
  };
}

function keyActs({ on, back, first, last, togglePlay, dir }: Turning): Record<string, () => void> {
  return {
    ArrowRight: dir === 'ltr' ? on : back,
    ArrowLeft: dir === 'ltr' ? back : on,
    PageDown: on,
    PageUp: back,
    Home: first,
    End: last,
    ' ': togglePlay,
  };
}
