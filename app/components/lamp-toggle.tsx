/** Switches between daylight and the reading lamp, and remembers the choice on this device. */
import { useEffect, useState } from 'react';
import { shellWords } from '../words/shell.ts';
import { THEME_KEY } from './boot-script.ts';
import { Icon } from './icon.tsx';
import { keep } from './kept-choice.ts';

export function LampToggle() {
  const [dark, setDark] = useState(false);
  // The server cannot know the theme: the boot script chose it before this page was drawn.
  useEffect(() => setDark(document.documentElement.dataset.theme === 'dark'), []);
  const toggle = () => {
    const theme = dark ? 'light' : 'dark';
    document.documentElement.dataset.theme = theme;
    keep(THEME_KEY, theme);
    setDark(!dark);
  };
  const label = dark ? shellWords.lampOff : shellWords.lampOn;
  return (
    <button type="button" className="btn btn-ic" aria-label={label} title={label} onClick={toggle}>
      <Icon name="lamp" />
    </button>
  );
}
