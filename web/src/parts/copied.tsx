import { useState } from 'react';
import { Button } from './button.js';

/** A text to take along: shown whole, so that it can be marked by hand where a browser lets no page copy. */
export function Copied({ what, text }: { readonly what: string; readonly text: string }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied.');
    } catch {
      setSaid('The browser does not let this page copy: mark the text and copy it.');
    }
  };
  return (
    <div className="copied">
      <pre tabIndex={0} aria-label={what}>
        {text}
      </pre>
      <p className="row">
        <Button onPress={() => void copy()}>Copy {what}</Button>
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
