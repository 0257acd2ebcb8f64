import type { AllegationStatus, LocalCode } from 'conduct-graph-client';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { statusWords } from '../words/status-words.js';
import { StatusBadge } from './status-badge.js';

/** An allegation: where it stands comes first, then what is or was alleged, then everything that came of it. */
export function AllegationCard({
  id,
  status,
  words,
  category,
  localCode,
  children,
}: {
  readonly id: string;
  readonly status: AllegationStatus;
  readonly words: string | null;
  /** Says what it is about where no source has words; null where the card says so elsewhere. */
  readonly category?: { readonly label: string } | null;
  /** What the data set itself calls where it stands. */
  readonly localCode?: Pick<LocalCode, 'scheme' | 'code' | 'label'> | null;
  readonly children?: ReactNode;
}) {
  const { lead, sentence, tone } = statusWords[status];
  const card = useRef<HTMLElement>(null);
  const { hash } = useLocation();
  const isAsked = hash === `#${id}`;
  // It was not there yet when the browser looked for it.
  useEffect(() => {
    if (isAsked) card.current?.scrollIntoView();
  }, [isAsked]);
  return (
    <article
      className={`allegation allegation-${tone}${isAsked ? ' allegation-asked' : ''}`}
      id={id}
      ref={card}
    >
      <p className="allegation-status">
        <StatusBadge status={status} /> <span className="quiet">{sentence}</span>
      </p>
      <p className="allegation-words">
        <strong>{lead}:</strong> {words ?? <Unworded category={category ?? null} />}
      </p>
      {localCode && (
        <p className="quiet">
          The data set’s own code: {localCode.code}
          {localCode.label !== null && `, ${localCode.label}`} ({localCode.scheme}).
        </p>
      )}
      {children}
    </article>
  );
}

/**
 * What stands where no source has words. A category is never read as what was found: a data set may have one for a whole
 * complaint, that of its gravest part.
 */
function Unworded({ category }: { readonly category: { readonly label: string } | null }) {
  return (
    <>
      <span className="not-stated">what is alleged is not stated in words</span>
      {category && <span className="category"> Category: {category.label}</span>}
    </>
  );
}
