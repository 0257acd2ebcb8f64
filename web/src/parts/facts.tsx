import type { Answer, Attendance } from 'conduct-graph-client';
import type { ReactNode } from 'react';

/** Facts by their names. What has no value says that it is not stated. */
export function Facts({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? <NotStated />}</dd>
        </div>
      ))}
    </dl>
  );
}

/** That no source says. It never looks like "no". */
export function NotStated() {
  return <span className="not-stated">Not stated</span>;
}

/** An answer with three values. */
export function AnswerWords({ answer }: { readonly answer: Answer | Attendance }) {
  if (answer === 'NOT_STATED') return <NotStated />;
  if (answer === 'SOME') return 'Some of them';
  return answer === 'YES' ? 'Yes' : 'No';
}
