import { conductGraphErrors, type ConductGraphError } from 'conduct-graph-client';
import type { ReactNode } from 'react';
import { plainWords } from '../words/plain-words.js';
import { Button } from './button.js';

/** Why there is no answer, and what can be done about it. */
export function Troubled({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  const [first] = conductGraphErrors(error);
  if (!first) return <Away again={again} />;
  switch (first.code) {
    case 'REMOVED':
      return <Tombstone removed={first} />;
    case 'NOT_READY':
    case 'DATABASE_UNAVAILABLE':
    case 'DATABASE_REFUSED':
      return <Away again={again} reason={first.message} />;
    case 'TIMED_OUT':
    case 'TOO_COMPLEX':
    case 'TOO_LARGE':
      return (
        <Trouble title="This asks for too much at once">
          <p>{first.message}</p>
          <p>Ask for less: another word, a shorter period, or one certainty only.</p>
        </Trouble>
      );
    case 'STALE_CURSOR':
      return (
        <Trouble title="The data were replaced meanwhile">
          <p>What stood here belonged to the data of before.</p>
          <Button onPress={again}>Begin anew</Button>
        </Trouble>
      );
    default:
      return (
        <Trouble title="This could not be answered">
          <p>{first.message}</p>
          <Button onPress={again}>Try again</Button>
        </Trouble>
      );
  }
}

function Away({ again, reason }: { readonly again: () => void; readonly reason?: string }) {
  return (
    <Trouble title="The database is away">
      <p>{reason ?? 'The server cannot be reached. Nothing is wrong with the record.'}</p>
      <Button onPress={again}>Try again</Button>
    </Trouble>
  );
}

function Tombstone({ removed }: { readonly removed: ConductGraphError & { readonly code: 'REMOVED' } }) {
  return (
    <Trouble title="This record was removed">
      <p>
        It was removed{removed.removedOn !== undefined && <> on {removed.removedOn}</>}. The reason given:{' '}
        {plainWords(removed.reason).toLowerCase()}. Its address is never used for another record.
      </p>
    </Trouble>
  );
}

/** A state that is told in words, in the place of what was asked. */
export function Trouble({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="trouble" role="alert">
      <h1>{title}</h1>
      {children}
    </div>
  );
}
