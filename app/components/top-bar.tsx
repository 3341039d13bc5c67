/** The bar at the head of every page but the reader: name, two places to go, the lamp. */
import { Link, NavLink } from 'react-router';
import { shellWords } from '../words/shell.ts';
import { Icon } from './icon.tsx';
import { LampToggle } from './lamp-toggle.tsx';

export function TopBar({ wrapped = false }: { wrapped?: boolean }) {
  return (
    <header className={wrapped ? 'top wrap' : 'top'}>
      <Link className="mark" to="/">
        <LanternMark />
        <span>{shellWords.name}</span>
      </Link>
      <nav aria-label={shellWords.mainNav}>
        <NavLink to="/create" title={shellWords.create}>
          <Icon name="plus" />
          <span>{shellWords.create}</span>
        </NavLink>
        <NavLink to="/library" title={shellWords.library}>
          <Icon name="shelf" />
          <span>{shellWords.library}</span>
        </NavLink>
      </nav>
      <div className="end">
        <LampToggle />
      </div>
    </header>
  );
}

function LanternMark() {
  return (
    <svg viewBox="0 0 24 32" aria-hidden="true">
      <path
        d="M12 1.500c-4 0-4 5 0 5s4-5 0-5zM6 8h12M7 8l-3 5v12l3 4h10l3-4V13l-3-5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <path
        d="M12 13c4 4 4.500 8 0 11c-4.500-3-4-7 0-11z"
        fill="var(--mark-flame, var(--lamp))"
        stroke="currentColor"
        strokeWidth="1.600"
        strokeLinejoin="round"
      />
      <path d="M5 30.500h14" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
