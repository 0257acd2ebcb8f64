import type { DisputesFragment, EvidenceFragment, GapsFragment } from 'conduct-graph-client';
import {
  useMatterEvidenceQuery,
  useMatterNotStatedQuery,
  useRivalClaimsQuery,
} from 'conduct-graph-client/react';
import { kindOf } from '../addresses.js';
import { Answered } from '../parts/answered.js';
import { Disagreements, Evidence } from '../parts/evidence.js';
import { Section } from '../parts/section.js';
import { recordsWithin } from '../parts/records-within.js';
import { DisagreementsSection, SourcesSection } from '../parts/source-sections.js';
import { inSentence, plainWords } from '../words/plain-words.js';

/** What stands behind a matter: disagreements, sources, and what none of them says. Asked apart from the matter itself. */
export function MatterSources({ id }: { readonly id: string }) {
  // Not kept: they ask the same lists with other fields, and are not to cut those short that the page shows.
  const options = { variables: { id }, fetchPolicy: 'no-cache' } as const;
  const claims = useRivalClaimsQuery(options);
  const evidence = useMatterEvidenceQuery(options);
  const gaps = useMatterNotStatedQuery(options);
  return (
    <>
      <DisagreementsSection>
        <Answered asked={claims}>
          {(data) => <Disagreements records={recordsWithin<DisputesFragment>(data, 'conflicts')} />}
        </Answered>
      </DisagreementsSection>
      <SourcesSection>
        <Answered asked={evidence}>
          {(data) => <Evidence records={recordsWithin<EvidenceFragment>(data, 'citations')} />}
        </Answered>
      </SourcesSection>
      <Section
        id="not-stated"
        title="What is not stated"
        note="Not stated is not “no”: no source that was read says either way."
      >
        <Answered asked={gaps}>
          {(data) => <Gaps records={recordsWithin<GapsFragment>(data, 'notStated')} />}
        </Answered>
      </Section>
    </>
  );
}

function Gaps({ records }: { readonly records: readonly GapsFragment[] }) {
  const open = records.filter(({ notStated }) => notStated.length > 0);
  if (open.length === 0) return <p>Every fact that can stand here is stated.</p>;
  return (
    <dl className="facts facts-wide">
      {open.map(({ id, notStated }) => (
        <div key={id}>
          <dt>{plainWords(kindOf(id))}</dt>
          <dd>{notStated.map((fact) => inSentence(fact)).join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}
