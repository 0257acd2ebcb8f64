import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Title } from './title.js';
import { ViewTools, type Viewed } from './view-tools.js';

/** The head of a page: what it is about, what it counts in one sentence, and how to take it along. */
export function ViewHead({
  kind,
  title,
  sentence,
  viewed,
  children,
}: {
  readonly kind: string;
  readonly title: ReactNode;
  /** For the window. */
  readonly name: string;
  readonly sentence: ReactNode;
  readonly viewed?: Viewed;
  readonly children?: ReactNode;
}) {
  const [parameters] = useSearchParams();
  const from = parameters.get('from');
  return (
    <header className="view-head">
      <p className="eyebrow">{kind}</p>
      <div className="view-title">
        <h1>{title}</h1>
        {viewed && <ViewTools viewed={viewed} />}
      </div>
      {from !== null && (
        <p className="notice" role="status">
          The record <code>{from}</code> was merged into this one.
        </p>
      )}
      {children}
      <p className="sentence">{sentence}</p>
    </header>
  );
}

/** The same, with the title of the window. */
export function NamedViewHead(props: Parameters<typeof ViewHead>[0]) {
  return (
    <>
      <Title>{props.name}</Title>
      <ViewHead {...props} />
    </>
  );
}
