import { useEffect, useState } from 'react';
import { Button } from './button.js';

type Theme = 'light' | 'dark';
const KEPT = 'theme';

/** Light or dark: as the system has it, until somebody chooses. That choice is all that this page ever keeps. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(begin);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const other: Theme = theme === 'light' ? 'dark' : 'light';
  return (
    <Button
      quiet
      aria-label={`Change to ${other} colours`}
      onPress={() => {
        localStorage.setItem(KEPT, other);
        setTheme(other);
      }}
    >
      <span aria-hidden="true">{theme === 'light' ? '◐' : '◑'}</span>
    </Button>
  );
}

function begin(): Theme {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'light' || kept === 'dark') return kept;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
