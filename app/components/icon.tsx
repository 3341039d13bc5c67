/** The line icons of the studio, drawn on a 24 by 24 grid. */

const PATHS = {
  lamp: 'M9 3h6l4 9H5zM12 12v8M8 20h8M15 12v3',
  next: 'M5 12h14M13 6l6 6-6 6',
  previous: 'M19 12H5M11 6l-6 6 6 6',
  brush: 'M20 4c-6 2-10 6-12 10l2 2c4-2 8-6 10-12zM8 14c-3 0-4 2-4 6c3 0 6-1 6-4',
  book: 'M12 6c-2-2-5-2-8-2v14c3 0 6 0 8 2c2-2 5-2 8-2V4c-3 0-6 0-8 2zM12 6v14',
  sound: 'M4 10v4h4l5 4V6L8 10zM16 9c1.5 1.7 1.5 4.3 0 6M18.5 6.5c3 3 3 8 0 11',
  done: 'M4 13l5 5L20 6',
  again: 'M19 8a8 8 0 1 0 1 6M20 3v6h-6',
  plus: 'M12 5v14M5 12h14',
  warning: 'M12 4l9 16H3zM12 10v4.5M12 17.2v.3',
  pause: 'M8 5v14M16 5v14',
  play: 'M8 5l11 7-11 7z',
  sentenceBack: 'M18 6l-8 6 8 6zM6 6v12',
  sentenceOn: 'M6 6l8 6-8 6zM18 6v12',
  fullScreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  shelf: 'M3 20h18M6 20V5h4v15M10 20V8h3v12M15 20l-1-12 3.500-.3 1 12.300',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  sliders: 'M4 7h9M17 7h3M4 17h3M11 17h9M17 7a2 2 0 1 1-4 0a2 2 0 1 1 4 0M11 17a2 2 0 1 1-4 0a2 2 0 1 1 4 0',
  search: 'M17.500 11a6.500 6.500 0 1 1-13 0a6.500 6.500 0 1 1 13 0M16 16l5 5',
  stopped: 'M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0M10 9v6M14 9v6',
  bin: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10 11v5M14 11v5',
  people:
    'M12 9a3 3 0 1 1-6 0a3 3 0 1 1 6 0M3 19c0-3 2.500-5 6-5s6 2 6 5M15 6.500a2.500 2.500 0 1 1 1 4.900M17 14c2.500.3 4 2 4 4.500',
} as const;
export type IconName = keyof typeof PATHS;

/** Decoration only: the words beside it, or the label of its button, say what it means. `flip` turns arrows round in right-to-left. */
export function Icon({ name, flip = false }: { name: IconName; flip?: boolean }) {
  return (
    <svg className={flip ? 'ic flip' : 'ic'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
