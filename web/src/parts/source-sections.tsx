import type { ReactNode } from 'react';
import { Section } from './section.js';

interface Held {
  readonly children: ReactNode;
}

/** Where sources disagree, on any page. */
export function DisagreementsSection({ children }: Held) {
  return (
    <Section
      id="disagreements"
      title="Where the sources disagree"
      note="All claims stand side by side. Publications are never ranked."
    >
      {children}
    </Section>
  );
}

/** The sources of what a page shows. */
export function SourcesSection({ children }: Held) {
  return (
    <Section id="sources" title="Sources" note="The words behind each fact, as published and shortened.">
      {children}
    </Section>
  );
}
