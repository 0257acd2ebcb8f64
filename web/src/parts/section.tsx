import type { ReactNode } from 'react';

/** A part of a page, with an address of its own. */
export function Section({
  id,
  title,
  note,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="section">
      <h2 id={`${id}-title`}>{title}</h2>
      {note !== undefined && <p className="section-note">{note}</p>}
      {children}
    </section>
  );
}
